import type { Mail, RecipientKind, Report, Unchecked } from '../../hygiene/mail/types';
import { say } from '../../hygiene/rules/texts';
import { printable } from '../printable';
import type { Texts } from '../texts';
import { addressesIn } from './reveal';
import type { Look } from './table';

/** What there is to say of a mail beside its findings, as "Kanal: …" lines; an empty one is left out. */
export function factsOf(mail: Mail, report: Report, look: Look): string[] {
  const { texts } = look;
  const facts: readonly (readonly [what: string, said: readonly string[]])[] = [
    [texts.unchecked, uncheckedSaid(mail, report.unchecked, texts)],
    [texts.channel, [channelSaid(report, look)]],
    [texts.recipients, recipientsSaid(mail, report, look)],
    [texts.persons, report.persons > 0 ? [String(report.persons)] : []],
  ];
  return facts.filter(([, said]) => said.length > 0).map(([what, said]) => `${what}: ${said.join(', ')}`);
}

/** Whether everything of the mail was looked at. */
export function wasSeenWhole(report: Report): boolean {
  return report.unchecked.length === 0;
}

/** By part: a person wants to know what nobody looked at, and only then which rule wanted to. Unopened files are counted. */
function uncheckedSaid(mail: Mail, unchecked: readonly Unchecked[], texts: Texts['table']): string[] {
  const rulesFor = new Map<string, string[]>();
  for (const { rule, part, because } of unchecked) {
    if (part === 'attachments' && because === 'part-not-read') continue;
    const what = `${part ? `${texts.parts[part]} ` : ''}${texts.uncheckedBecause[because]}`;
    rulesFor.set(what, [...(rulesFor.get(what) ?? []), rule]);
  }
  const unopened = unchecked.some(({ part }) => part === 'attachments') ? countFiles(mail) : 0;
  return [...rulesFor]
    .map(([what, rules]) => `${what} (${rules.join(', ')})`)
    .concat(unopened > 0 ? texts.unopened(unopened) : []);
}

/** What a person calls attachments: not the pictures in the text. */
function countFiles({ attachments }: Mail): number {
  return (attachments ?? []).filter(({ inline }) => !inline).length;
}

function channelSaid({ channel, because, findings }: Report, { texts, language }: Look): string {
  const titles = because.map((name) => {
    const finding = findings.find(({ rule }) => rule === name);
    return finding ? say(name, finding.says, language, finding.data) : name;
  });
  return [texts.channels[channel], ...(titles.length > 0 ? [texts.becauseOf(titles.join(', '))] : [])].join(
    ', ',
  );
}

function recipientsSaid(mail: Mail, { recipients }: Report, { texts, reveal }: Look): string[] {
  if (reveal) {
    const addresses = addressesIn(mail);
    return recipients.map(
      ({ part, kind }) => `${printable(addresses.get(part) ?? '')} (${texts.kinds[kind]})`,
    );
  }
  const counts = new Map<RecipientKind, number>();
  for (const { kind } of recipients) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${texts.kinds[kind]} (${count})`);
}
