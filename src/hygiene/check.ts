import { addressBehind } from './channel/arrival';
import { channelFor, countsAsSensitive, isAboutPersons } from './channel/channel';
import { fingerprint } from './fingerprint';
import type {
  Certainty,
  ClassifiedRecipient,
  Finding,
  Level,
  Mail,
  Part,
  PartKind,
  RecipientKind,
  Report,
  Sighting,
  Unchecked,
  Unreadable,
} from './mail/types';
import { isThere } from './on-channel';
import type { Policy } from './policy/types';
import { kindOf } from './recipients/kind-of';
import { rules as allRules } from './rules';
import type { LookedAt, Rule } from './rules/rule';

export type { Finding, Mail, Report, Unchecked } from './mail/types';

// biome-ignore lint/suspicious/noExplicitAny: each rule has options of its own; the policy's reader checks them
type AnyRule = Rule<any>;

/**
 * Checks one mail by an organisation's policy. Pure: the same mail, policy and day always give the same report.
 *
 * What could not be looked at is named in `unchecked`: a part that a rule needs and that was not read, and a rule that
 * failed (the others still run; the exception's text stays here). A `possible` finding is never more than a hint,
 * whatever the policy says of its rule: it would stop too many mails for nothing. What tells about a person is at most
 * a warning while everybody who gets the mail may have it by ordinary mail, or gets it by the right channel as it stands,
 * unless it is to be mended whatever the channel (`always`).
 *
 * @param now for what depends on the day; the heart has no clock
 * @param rules the rules to run, in the order of ties
 * @returns findings ordered by part (subject, body, location, to, cc, bcc, attachments) and place
 */
export function checkMail(
  mail: Mail,
  policy: Policy,
  now: Date,
  rules: readonly AnyRule[] = allRules,
): Report {
  const recipients = classify(mail, policy);
  const lookedAt = lookedAtBy(mail, recipients, policy);
  const unchecked: Unchecked[] = [];
  const findings: Finding[] = [];
  const persons = new Map<string, string>();
  for (const rule of rules) {
    const { level, options } = settingsOf(rule, policy);
    if (level === 'off') continue;
    for (const sighting of run(rule, lookedAt, options, now, unchecked)) {
      const { same, ...finding } = sighting;
      const key =
        sighting.key ||
        fingerprint(`${rule.name} ${sighting.category} ${same === undefined ? sighting.says : same}`);
      findings.push({ ...finding, rule: rule.name, level: levelOf(sighting.sure, level), key });
      if (sighting.category === 'cpr' && same !== undefined && countsAsSensitive(sighting))
        persons.set(same, key);
    }
    findings.push(...seenBy(rule.name, level, mail.attachments));
  }
  // Recipients that were not read may be anybody.
  const kinds = recipients === null ? (['unknown'] as const) : recipients.map(({ kind }) => kind);
  const chosen = channelFor(kinds, findings, policy);
  const mayHaveIt = staysInside(kinds, policy);
  const onChannel = chosen.channel !== 'ordinary' && isThere(mail, recipients, findings, policy);
  return {
    findings: inOrder(mayHaveIt || onChannel ? findings.map(atMostWarn) : findings),
    unchecked,
    persons: personsIn(persons, mail.attachments),
    recipients: (recipients || []).map(({ field, index, kind }) => ({ part: `${field}:${index}`, kind })),
    ...chosen,
    ...(onChannel && { onChannel }),
  };
}

function lookedAtBy(
  mail: Mail,
  recipients: ClassifiedRecipient[] | null,
  { organisation, signature }: Policy,
): LookedAt {
  const { recipients: _unclassified, ...parts } = mail;
  return { ...parts, organisation, manual: signature, ...(recipients && { recipients }) };
}

function classify({ recipients }: Mail, { organisation, channels }: Policy): ClassifiedRecipient[] | null {
  if (recipients === undefined) return null;
  return recipients
    .map((recipient) => {
      // Who it is stays who it was, where the way to a channel has changed the address.
      const address = addressBehind(recipient.address, channels);
      return { ...recipient, kind: kindOf({ ...recipient, address }, organisation) };
    })
    .sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.index - b.index);
}

const FIELDS = ['to', 'cc', 'bcc'];

function settingsOf(rule: AnyRule, policy: Policy): { level: Level; options: unknown } {
  return policy.rules[rule.name] || rule.defaults;
}

/** Runs one rule; a rule that cannot look, or that throws, has seen nothing and is named in `unchecked`. */
function run(
  rule: AnyRule,
  mail: LookedAt,
  options: unknown,
  now: Date,
  unchecked: Unchecked[],
): readonly Sighting[] {
  const needed = rule.needs.filter((part) => !wasRead(mail, part));
  const used = (rule.uses || []).filter((part) => !wasRead(mail, part));
  for (const part of needed.concat(used)) {
    unchecked.push({ rule: rule.name, part, because: mail.unread?.[part] || 'part-not-read' });
  }
  if ((rule.uses || []).indexOf('attachments') >= 0) unchecked.push(...unopened(rule.name, mail));
  if (needed.length > 0) return [];
  try {
    return rule.look(mail, options, now);
  } catch {
    unchecked.push({ rule: rule.name, because: 'rule-failed' });
    return [];
  }
}

function wasRead(mail: LookedAt, part: PartKind): boolean {
  if (mail.unread?.[part] !== undefined) return false;
  switch (part) {
    case 'subject':
      return mail.subject !== undefined;
    case 'body':
      return mail.body !== undefined;
    case 'recipients':
      return mail.recipients !== undefined;
    case 'attachment-names':
      return mail.attachments !== undefined;
    case 'location':
      // Only a meeting has one: a mail without it lacks nothing. Where it should be and was not read, `unread` says so.
      return true;
    case 'attachments':
      // Told file by file, by `unopened`; where the list itself was not read, nobody knows of any file.
      return mail.attachments !== undefined;
  }
}

/** One entry for each attachment and reason. Pictures in the text are exempt: logos, mostly. */
function unopened(rule: string, { attachments = [] }: LookedAt): Unchecked[] {
  const unchecked: Unchecked[] = [];
  attachments.forEach(({ inline, text, seen, unread }, attachment) => {
    if (inline) return;
    const never: readonly Unreadable[] = text === undefined && seen === undefined ? ['part-not-read'] : [];
    for (const because of unread || never) unchecked.push({ rule, part: 'attachments', attachment, because });
  });
  return unchecked;
}

/** What was seen in contents when they were read earlier: findings like any other, at today's level. */
function seenBy(rule: string, level: Exclude<Level, 'off'>, attachments: Mail['attachments']): Finding[] {
  const findings: Finding[] = [];
  (attachments || []).forEach(({ seen, text }, index) => {
    if (text !== undefined || seen === undefined) return;
    for (const { start, end, ...finding } of seen.findings) {
      if (finding.rule !== rule) continue;
      const where = { part: `attachment:${index}` as const, start, end };
      findings.push({ ...finding, where, level: levelOf(finding.sure, level) });
    }
  });
  return findings;
}

/** Numbers seen earlier are known by their keys alone; of those that stand in the mail too, none is counted twice. */
function personsIn(visible: ReadonlyMap<string, string>, attachments: Mail['attachments']): number {
  const known = new Set<string>();
  visible.forEach((key) => {
    known.add(key);
  });
  let count = visible.size;
  for (const { seen, text } of attachments || []) {
    if (text !== undefined || seen === undefined) continue;
    const own = new Set<string>();
    for (const finding of seen.findings) {
      if (finding.category === 'cpr' && countsAsSensitive(finding)) own.add(finding.key);
    }
    let again = 0;
    own.forEach((key) => {
      if (known.has(key)) again++;
      known.add(key);
    });
    count += Math.max(0, seen.persons - again);
  }
  return count;
}

function levelOf(sure: Certainty, level: Exclude<Level, 'off'>): Exclude<Level, 'off'> {
  return sure === 'possible' ? 'hint' : level;
}

/** Ordinary mail is enough for everybody who gets it, sensitive data or not (the policy's table of channels). */
function staysInside(kinds: readonly RecipientKind[], { channels }: Policy): boolean {
  return kinds.length > 0 && kinds.every((kind) => channels[kind].with === 'ordinary');
}

/** Data of persons may go by ordinary mail inside the house, and by the right channel: nothing to stop a mail for. */
function atMostWarn(finding: Finding): Finding {
  return finding.level === 'block' && !finding.always && isAboutPersons(finding.category)
    ? { ...finding, level: 'warn' }
    : finding;
}

const PARTS = ['subject', 'body', 'location', 'to', 'cc', 'bcc', 'attachment-name', 'attachment'];

/** By part, then by place; what has no place comes last. Ties keep the order of the rules. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding, at) => ({ finding, at, part: orderOf(finding.where?.part) }))
    .sort(
      (a, b) =>
        a.part.kind - b.part.kind ||
        a.part.index - b.part.index ||
        (a.finding.where?.start || 0) - (b.finding.where?.start || 0) ||
        a.at - b.at, // sort is not stable in every runtime of 2016
    )
    .map(({ finding }) => finding);
}

function orderOf(part: Part | undefined): { kind: number; index: number } {
  if (part === undefined) return { kind: PARTS.length, index: 0 };
  const [kind, index] = part.split(':');
  return { kind: PARTS.indexOf(kind as string), index: Number(index || 0) };
}
