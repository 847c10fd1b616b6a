import type { Certainty, Channel, PartKind, Report } from '../mail/types';
import { STRICTNESS } from './channel';

/** The internet header that names rules and outcome, and never content. README.md has its grammar. */
export const TRACE_HEADER = 'x-kuvert';

/** What the header says. */
export interface Trace {
  /** Rules that saw something, each with its surest finding. */
  readonly rules: readonly { readonly rule: string; readonly sure: Certainty }[];
  /** The channel that the mail belongs on. */
  readonly channel?: Channel;
  /** Whether it is on it; left out where ordinary mail is enough. */
  readonly onChannel?: boolean;
  /** The number of the reason for sending all the same (`overrideNumber`), 1 to 999. */
  readonly override?: number;
  /** Parts that could not be looked at. */
  readonly unchecked?: readonly PartKind[];
  /** How many items were left out because the line was full. */
  readonly more?: number;
  /** Items of a later version, as they were read. */
  readonly other?: readonly (readonly [key: string, value: string])[];
}

export const SURE: readonly Certainty[] = ['certain', 'likely', 'possible'];
export const KEY = /^[a-z][a-z0-9-]{0,39}$/;
export const VALUE = /^[a-z0-9+-]{1,80}$/;

/** 998 octets a line (RFC 5322, 2.1.1), less the header's name and ": ". */
const MOST = 998 - TRACE_HEADER.length - 2;

/** The trace of a mail as it goes, without what the writer has said is no finding (`withoutSilenced`). */
export function traceOf(report: Report, override?: number): Trace {
  const rules: { rule: string; sure: Certainty }[] = [];
  for (const sure of SURE)
    for (const { rule, sure: own } of report.findings)
      if (own === sure && !rules.some((one) => one.rule === rule)) rules.push({ rule, sure });
  const unchecked: PartKind[] = [];
  for (const { part } of report.unchecked) if (part && unchecked.indexOf(part) < 0) unchecked.push(part);
  return {
    rules,
    channel: report.channel,
    ...(STRICTNESS.indexOf(report.channel) > 0 && { onChannel: report.onChannel === true }),
    ...(override && { override }),
    ...(unchecked.length > 0 && { unchecked }),
  };
}

/**
 * The header's value: `cpr-number=certain; channel=secure-mail; on-channel=yes`. ASCII, one line of at most 998 octets with
 * its name. What does not fit the grammar is left out; what does not fit the line is counted in `more`.
 */
export function writeTrace({ rules, channel, onChannel, override, unchecked, more, other }: Trace): string {
  const outcome: [string, string][] = [];
  if (channel) outcome.push(['channel', channel]);
  if (onChannel !== undefined) outcome.push(['on-channel', onChannel ? 'yes' : 'no']);
  if (override) outcome.push(['override', String(override)]);
  if (unchecked) outcome.push(['unchecked', unchecked.join('+')]);
  const told: [string, string][] = SURE.reduce(
    (all: [string, string][], sure) =>
      all.concat(
        rules
          .filter((one) => one.sure === sure)
          .map(({ rule }): [string, string] => [rule, sure])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    [],
  );
  const items = (list: readonly (readonly [string, string])[]) =>
    list.filter(([key, value]) => KEY.test(key) && VALUE.test(value)).map((item) => item.join('='));
  const end = items(outcome);
  const kept = items(told);
  const later = items((other || []) as readonly (readonly [string, string])[]);
  let left = more || 0;
  for (;;) {
    const line = kept.concat(end, left > 0 ? [`more=${left}`] : [], later).join('; ');
    if (line.length <= MOST) return line;
    if (later.pop() === undefined) kept.pop();
    left++;
  }
}
