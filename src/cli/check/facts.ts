import type { ChannelReasons } from '../../hygiene/channel/why';
import type { Mail, RecipientKind, Report, Unchecked } from '../../hygiene/mail/types';
import { say } from '../../hygiene/rules/texts';
import { printable } from '../printable';
import type { Texts } from '../texts';
import { addressesIn } from './reveal';
import type { Look } from './table';

/** What there is to say of a mail beside its findings, as "Kanal: …" lines; an empty one is left out. */
export function factsOf(mail: Mail, report: Report, why: ChannelReasons, look: Look): string[] {
  const { texts } = look;
  const facts: readonly (readonly [what: string, said: readonly string[]])[] = [
    [texts.unchecked, uncheckedSaid(mail, report.unchecked, texts)],
    [texts.channel, [channelSaid(report, why, look)]],
    [texts.recipients, recipientsSaid(mail, report, look)],
    [texts.persons, report.persons > 0 ? [String(report.persons)] : []],
  ];
  return facts.filter(([, said]) => said.length > 0).map(([what, said]) => `${what}: ${said.join(', ')}`);
}

/** Whether everything of the mail was looked at. */
export function wasSeenWhole(report: Report): boolean {
  return report.unchecked.length === 0;
}

/** More names of rules than this say no more than how many they are. */
const MOST_RULES = 3;

/** By part: a person wants to know what nobody looked at, and only then which rule wanted to. Attachments are counted. */
function uncheckedSaid(mail: Mail, unchecked: readonly Unchecked[], texts: Texts['table']): string[] {
  const rulesFor = new Map<string, string[]>();
  for (const { rule, part, attachment, because } of unchecked) {
    if (attachment !== undefined) continue;
    const what = `${part ? `${texts.parts[part]} ` : ''}${texts.uncheckedBecause[because]}`;
    rulesFor.set(what, [...(rulesFor.get(what) ?? []), rule]);
  }
  const named = (rules: readonly string[]) =>
    rules.length > MOST_RULES ? texts.rules(rules.length) : rules.join(', ');
  return [...rulesFor]
    .map(([what, rules]) => `${what} (${named(rules)})`)
    .concat(contentsSaid(mail, unchecked, texts));
}

/** Each reason with the number of attachments that it is the reason for. */
function contentsSaid(
  { attachments }: Mail,
  unchecked: readonly Unchecked[],
  texts: Texts['table'],
): string[] {
  const filesFor = new Map<Unchecked['because'] | 'in-part', Set<number>>();
  for (const { attachment, because } of unchecked) {
    if (attachment === undefined) continue;
    const inPart = because === 'part-not-read' && attachments?.[attachment]?.text !== undefined;
    const why = inPart ? 'in-part' : because;
    filesFor.set(why, (filesFor.get(why) ?? new Set()).add(attachment));
  }
  return [...filesFor].map(([why, { size }]) => {
    if (why === 'in-part') return texts.partly(size);
    const files = texts.unopened(size);
    return why === 'part-not-read' ? files : `${files} (${texts.uncheckedBecause[why]})`;
  });
}

/** "Digital Post, på grund af CPR-nummer til borger": the rules, the kinds that force it, and whether the mail is there. */
function channelSaid(
  { channel, because, findings, onChannel }: Report,
  { forcedBy, unread }: ChannelReasons,
  { texts, language }: Look,
): string {
  const titles = because.map((name) => {
    const finding = findings.find(({ rule }) => rule === name);
    return finding ? say(name, finding.says, language, finding.data) : name;
  });
  const kinds = [...new Set(forcedBy.map(({ kind }) => texts.kinds[kind]))];
  if (unread) kinds.push(texts.kinds.unknown);
  const why = [
    ...(titles.length > 0 ? [texts.becauseOf(titles.join(', '))] : []),
    ...(kinds.length > 0 ? [texts.sentTo(kinds.join(', '))] : []),
  ];
  return [
    texts.channels[channel],
    ...(why.length > 0 ? [why.join(' ')] : []),
    ...(onChannel ? [texts.onChannel] : []),
  ].join(', ');
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
