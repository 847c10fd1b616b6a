import type { Mail, RecipientKind, Report, Unchecked } from '../../hygiene/mail/types';
import { rules } from '../../hygiene/rules';
import { say } from '../../hygiene/rules/texts';
import { printable } from '../printable';
import type { Texts } from '../texts';
import { addressesIn } from './reveal';
import type { Look } from './table';

/** What there is to say of a mail beside its findings, as "Kanal: …" lines; an empty one is left out. */
export function factsOf(mail: Mail, report: Report, look: Look): string[] {
  const { texts } = look;
  const unopened = unopenedAttachments(mail);
  const facts: readonly (readonly [what: string, said: readonly string[]])[] = [
    [
      texts.unchecked,
      uncheckedSaid(report.unchecked, texts).concat(unopened > 0 ? texts.unopened(unopened) : []),
    ],
    [texts.channel, [channelSaid(report, look)]],
    [texts.recipients, recipientsSaid(mail, report, look)],
    [texts.persons, report.persons > 0 ? [String(report.persons)] : []],
  ];
  return facts.filter(([, said]) => said.length > 0).map(([what, said]) => `${what}: ${said.join(', ')}`);
}

/** Whether everything of the mail was looked at. */
export function wasSeenWhole(mail: Mail, report: Report): boolean {
  return report.unchecked.length === 0 && unopenedAttachments(mail) === 0;
}

/** By part: a person wants to know what nobody looked at, and only then which rule wanted to. */
function uncheckedSaid(unchecked: readonly Unchecked[], texts: Texts['table']): string[] {
  const rulesFor = new Map<string, string[]>();
  for (const { rule, part, because } of unchecked) {
    const what = `${part ? `${texts.parts[part]} ` : ''}${texts.uncheckedBecause[because]}`;
    rulesFor.set(what, [...(rulesFor.get(what) ?? []), rule]);
  }
  return [...rulesFor].map(([what, rules]) => `${what} (${rules.join(', ')})`);
}

/** How many attachments nobody opened: all but the pictures in the text, as long as no rule looks at contents. */
function unopenedAttachments({ attachments }: Mail): number {
  const opened = rules.some(({ needs, uses }) => [...needs, ...(uses ?? [])].includes('attachments'));
  return opened ? 0 : (attachments ?? []).filter(({ inline }) => !inline).length;
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
