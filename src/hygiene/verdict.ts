import { isAboutPersons } from './channel/channel';
import type { Finding, Report, Unchecked } from './mail/types';
import type { Policy } from './policy/types';

/** What the writer has said about this mail already; keys of findings only. */
export interface Said {
  /** Findings that the writer has said are none. */
  readonly silenced: readonly string[];
  /** A reason given for sending all the same, and the findings it was given for (`signatureOf`). */
  readonly override: { readonly for: string; readonly reason: string } | null;
}

/**
 * May this mail go as it is? The one answer for the pane and for Send.
 * - `clear`: nothing to look at
 * - `hint`: something worth a glance; Send says nothing
 * - `quiet`: it holds sensitive data, but stays in the house; Send says nothing
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
}

/** The report without what the writer has said is no finding. */
export function withoutSilenced(report: Report, silenced: readonly string[]): Report {
  if (silenced.length === 0) return report;
  return { ...report, findings: report.findings.filter((finding) => silenced.indexOf(finding.key) < 0) };
}

/**
 * Weighs a report by the policy's levels and mode (the table "Levels, modes and what Outlook does" in README.md).
 *
 * @param report as `checkMail` gave it; silenced findings are left out here
 */
export function verdictOf(report: Report, policy: Policy, said: Said): Verdict {
  const { findings } = withoutSilenced(report, said.silenced);
  const unchecked = policy.whenUnchecked === 'off' ? [] : report.unchecked;
  const blocking = findings.filter((finding) => finding.level === 'block');
  const final = blocking.filter((finding) => !mayOverride(finding, policy));
  const warned = findings.filter((finding) => finding.level === 'warn' && !staysInside(finding, report));

  if (policy.mode === 'enforce') {
    const held = policy.whenUnchecked === 'block' ? unchecked : [];
    if (final.length > 0) return verdict('stop', [...final, ...without(blocking, final)], unchecked, false);
    const excused = said.override !== null && said.override.for === signatureOf(blocking, held);
    if (!excused && blocking.length + held.length > 0) return verdict('stop', blocking, unchecked, true);
    if (excused && warned.length === 0) return verdict('excused', blocking, unchecked, false);
  }
  const asking = policy.mode === 'enforce' ? warned : [...blocking, ...warned];
  const unsure =
    policy.whenUnchecked === 'warn' || (policy.whenUnchecked === 'block' && policy.mode !== 'enforce');
  if (asking.length > 0 || (unsure && unchecked.length > 0)) return verdict('ask', asking, unchecked, false);
  return verdict(calm(findings), findings, unchecked, false);
}

/** What Send does: in `monitor` mode it never says anything. */
export function atSend(verdict: Verdict, policy: Policy): 'pass' | 'ask' | 'stop' {
  if (policy.mode === 'monitor') return 'pass';
  return verdict.is === 'ask' || verdict.is === 'stop' ? verdict.is : 'pass';
}

/** A short name for "these very findings", to know that the writer was asked about, or excused, just them. */
export function signatureOf(findings: readonly Finding[], unchecked: readonly Unchecked[]): string {
  const names = findings
    .map((finding) => finding.key)
    .concat(unchecked.map((one) => `${one.rule}:${one.because}`));
  return names
    .filter((name, at) => names.indexOf(name) === at)
    .sort()
    .join(' ');
}

const verdict = (
  is: Verdict['is'],
  findings: readonly Finding[],
  unchecked: readonly Unchecked[],
  override: boolean,
): Verdict => ({ is, findings, unchecked, override });

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

/** A warning about the data of persons is silent while the mail stays in the house (`cli.md`, "Which channel"). */
function staysInside(finding: Finding, report: Report): boolean {
  return report.recipients.length > 0 && report.channel === 'ordinary' && isAboutPersons(finding.category);
}
