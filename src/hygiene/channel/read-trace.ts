import type { Certainty, Channel, PartKind } from '../mail/types';
import { STRICTNESS } from './channel';
import { KEY, SURE, type Trace, VALUE } from './trace';

/** No line is longer than 998 octets; a folded header may be somewhat more. */
const MOST_READ = 4000;
const PARTS: readonly PartKind[] = [
  'subject',
  'body',
  'location',
  'recipients',
  'attachment-names',
  'attachments',
];

/** Keys that tell the outcome: no rule may be called so. */
export const OUTCOME: readonly string[] = ['channel', 'on-channel', 'override', 'unchecked', 'more'];

type Writable = { -readonly [key in keyof Trace]: Trace[key] };

/**
 * Reads the value of an `x-kuvert` header. Nothing makes it fail: what is no item of the grammar is skipped, of a key that
 * stands twice the first counts, and what a later version may mean is kept in `other`. Blanks and capitals do not matter.
 */
export function readTrace(value: string): Trace {
  const rules: { rule: string; sure: Certainty }[] = [];
  const other: [string, string][] = [];
  const trace: Writable = { rules };
  const seen = new Set<string>();
  for (const item of value.slice(0, MOST_READ).toLowerCase().split(';')) {
    const equals = item.indexOf('=');
    const [key, said] = [item.slice(0, Math.max(equals, 0)).trim(), item.slice(equals + 1).trim()];
    if (!KEY.test(key) || !VALUE.test(said) || seen.has(key)) continue;
    seen.add(key);
    if (takeOutcome(trace, key, said)) continue;
    if (SURE.indexOf(said as Certainty) >= 0 && OUTCOME.indexOf(key) < 0)
      rules.push({ rule: key, sure: said as Certainty });
    else other.push([key, said]);
  }
  return { ...trace, ...(other.length > 0 && { other }) };
}

/** Takes up an item about the outcome; false for another one, and for a value that is not known here. */
function takeOutcome(trace: Writable, key: string, said: string): boolean {
  switch (key) {
    case 'channel':
      if (STRICTNESS.indexOf(said as Channel) < 0) return false;
      trace.channel = said as Channel;
      return true;
    case 'on-channel':
      if (said !== 'yes' && said !== 'no') return false;
      trace.onChannel = said === 'yes';
      return true;
    case 'override':
    case 'more':
      if (!/^[1-9][0-9]{0,2}$/.test(said)) return false;
      trace[key] = Number(said);
      return true;
    case 'unchecked': {
      const parts = said.split('+') as PartKind[];
      if (!parts.every((part) => PARTS.indexOf(part) >= 0)) return false;
      trace.unchecked = parts;
      return true;
    }
    default:
      return false;
  }
}
