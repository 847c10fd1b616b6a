import { countsAsSensitive, isAboutPersons } from './channel/channel';
import type { Finding, Level, Report, Unchecked } from './mail/types';
import type { Policy } from './policy/types';

/** What the writer has said about this mail already; keys of findings only. */
export interface Said {
  /** Findings that the writer has said are none. */
  readonly silenced: readonly string[];
  /** A reason given for sending all the same, and what it was given for (`Verdict.signature`). */
  readonly override: { readonly for: string; readonly reason: string } | null;
}

/**
 * May this mail go as it is? The one answer for the pane and for Send.
 * - `clear`: nothing to look at
 * - `hint`: something worth a glance; Send says nothing
 * - `quiet`: it tells about persons, but ordinary mail is enough for all who get it, or all get it by the right channel;
 *   Send says nothing
 * - `excused`: a reason was given for sending all the same; Send says nothing
 * - `ask`: Send asks, and it may be sent all the same
 * - `stop`: Send stops it until it is mended, or until a reason is given where `override` is true
 */
export interface Verdict {
  readonly is: 'clear' | 'hint' | 'quiet' | 'excused' | 'ask' | 'stop';
  /** The findings that made it so, strongest first; empty when only `unchecked` did. */
  readonly findings: readonly Finding[];
  /** What could not be looked at and matters by the policy. */
  readonly unchecked: readonly Unchecked[];
  /** For `stop`: a reason lets it pass. */
  readonly override: boolean;
  /**
   * A short name for "just this": what was found, what was not looked at, and to whom it goes. A question asked once,
   * or a reason given, counts for nothing else.
   */
  readonly signature: string;
  /** The code of the reason that lets a `block` pass, where one does. */
  readonly reason?: string;
}

/** The report without what the writer has said is no finding. */
export function withoutSilenced(report: Report, policy: Policy, silenced: readonly string[]): Report {
  if (silenced.length === 0) return report;
  const findings = report.findings.filter(
    (finding) => silenced.indexOf(finding.key) < 0 || !maySilence(finding, policy),
  );
  const persons = findings.filter((finding) => finding.category === 'cpr' && countsAsSensitive(finding));
  return { ...report, findings, persons: sortedOnce(persons.map(({ key }) => key)).length };
}

/** Whether the writer may say "this is no finding". Not where the organisation wants it mended whatever is said. */
export function maySilence(finding: Finding, policy: Policy): boolean {
  return policy.mode !== 'enforce' || finding.level !== 'block' || mayOverride(finding, policy);
}

/**
 * Weighs a report by the policy's levels and mode (the table "Modes and levels" in README.md).
 *
 * @param report as `checkMail` gave it; silenced findings are left out here
 */
export function verdictOf(report: Report, policy: Policy, said: Said): Verdict {
  const { findings } = withoutSilenced(report, policy, said.silenced);
  const unchecked = report.unchecked.filter((one) => matters(one, policy));
  const atLevel = (level: Level) => unchecked.some((one) => levelOf(one, policy) === level);
  const blocking = findings.filter((finding) => finding.level === 'block');
  const final = blocking.filter((finding) => !mayOverride(finding, policy));
  const warned = findings.filter((finding) => finding.level === 'warn' && !staysInside(finding, report));
  let reason = '';
  const verdict = (is: Verdict['is'], because: readonly Finding[], override = false): Verdict => ({
    is,
    findings: because,
    unchecked,
    override,
    signature: signatureOf(report, because, unchecked),
    ...(reason && { reason }),
  });
  const asksUnchecked = atLevel('warn');

  if (policy.mode === 'enforce') {
    const held = atLevel('block');
    if (final.length > 0) return verdict('stop', final.concat(without(blocking, final)));
    if (blocking.length > 0 || held) {
      // A part that times out only now and then must not ask for a new reason each time, unless the policy holds it.
      const signature = signatureOf(report, blocking, held ? unchecked : []);
      const stop = { ...verdict('stop', blocking, true), signature };
      if (said.override === null || said.override.for !== stop.signature) return stop;
      reason = said.override.reason;
      if (warned.length === 0 && !asksUnchecked) return { ...stop, is: 'excused', override: false, reason };
    }
  }
  const asking = policy.mode === 'enforce' ? warned : blocking.concat(warned);
  const asksHeld = policy.mode !== 'enforce' && atLevel('block');
  if (asking.length > 0 || asksUnchecked || asksHeld) return verdict('ask', asking);
  return verdict(calm(findings), findings);
}

/** What Send does: in `monitor` mode it never says anything. */
export function atSend(verdict: Verdict, policy: Policy): 'pass' | 'ask' | 'stop' {
  if (policy.mode === 'monitor') return 'pass';
  return verdict.is === 'ask' || verdict.is === 'stop' ? verdict.is : 'pass';
}

function signatureOf(report: Report, findings: readonly Finding[], unchecked: readonly Unchecked[]): string {
  const kinds = report.recipients.map(({ kind }) => kind);
  const keys = findings.map(({ key }) => key);
  // By part and not by rule: the send handler has fewer rules than the pane, and the same parts.
  const unread = unchecked.map(
    ({ rule, part, attachment }) => `${part || rule}:${attachment === undefined ? '' : attachment}`,
  );
  return [report.channel as string].concat(sortedOnce(kinds), sortedOnce(keys), sortedOnce(unread)).join(' ');
}

function sortedOnce(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) === at).sort();
}

/** Contents of attachments have a level of their own: some clients cannot read them, and some files nobody can. */
const levelOf = ({ part }: Unchecked, policy: Policy): Level =>
  part === 'attachments' ? policy.whenAttachmentsUnchecked : policy.whenUnchecked;

/** A file that could not be read is named in the pane anyway; at level `hint` it is no part of the verdict. */
function matters(one: Unchecked, policy: Policy): boolean {
  const level = levelOf(one, policy);
  return level !== 'off' && (level !== 'hint' || one.part !== 'attachments');
}

function calm(findings: readonly Finding[]): Verdict['is'] {
  if (findings.length === 0) return 'clear';
  return findings.some((finding) => finding.level !== 'hint') ? 'quiet' : 'hint';
}

const without = (all: readonly Finding[], some: readonly Finding[]) =>
  all.filter((one) => some.indexOf(one) < 0);

function mayOverride(finding: Finding, policy: Policy): boolean {
  const rule = policy.rules[finding.rule];
  return rule === undefined || rule.override;
}

/**
 * A warning about the data of persons is silent while ordinary mail is enough for all, or the mail is on the right
 * channel already, unless it is to be mended whatever the channel (`cli.md`, "Which channel").
 */
function staysInside({ category, always }: Finding, report: Report): boolean {
  if (always) return false;
  const mayHaveIt = report.onChannel || (report.channel === 'ordinary' && report.recipients.length > 0);
  return Boolean(mayHaveIt) && isAboutPersons(category);
}
