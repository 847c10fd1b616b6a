import { checkMail } from '../../src/hygiene/check';
import { bodyFromHtml, bodyFromText } from '../../src/hygiene/mail/body';
import type { BodyText } from '../../src/hygiene/mail/types';
import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';
import { danishText } from './danish-text';
import { htmlOfLength } from './mails';
import { median } from './median';

const KB = 1024;
const NOW = new Date('2026-11-23T12:00:00Z');

export const SIZES: readonly number[] = [1, 4, 16, 64, 256, 1024, 4096].map((kilobytes) => kilobytes * KB);

interface Kind {
  readonly name: string;
  make(length: number): string;
  readonly body: (source: string) => BodyText;
}

export interface Growth {
  readonly name: string;
  /** Milliseconds for reading the body and running every rule, by size; null where a smaller one took too long. */
  readonly took: readonly (number | null)[];
}

/** Nobody waits for more; what is beyond is shown as such. */
const MOST_MS = 15_000;

const filled = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const KINDS: readonly Kind[] = [
  { name: 'Danish prose', make: danishText, body: bodyFromText },
  { name: 'a mail in HTML', make: htmlOfLength, body: bodyFromHtml },
  { name: 'digits without end', make: filled('0707614285'), body: bodyFromText },
  { name: 'numbers without end', make: filled('070761-4285 '), body: bodyFromText },
  { name: 'one word without end', make: filled('sygdomsforløb'), body: bodyFromText },
  { name: 'names without end', make: filled('Karen Holm er syg '), body: bodyFromText },
  { name: 'combining marks', make: (length) => `e${'\u0301'.repeat(length - 1)}`, body: bodyFromText },
  { name: 'spaces and hyphens', make: filled('- \u00ad\u200b'), body: bodyFromText },
  { name: 'tags within tags', make: filled('<div>'), body: bodyFromHtml },
  { name: 'tags that never end', make: filled('<a b="'), body: bodyFromHtml },
];

/** How the whole check grows with the mail. Linear is what it must be, whatever is in it. */
export function growthOfCheck(): Growth[] {
  const prose = danishText(16 * KB);
  for (let time = 0; time < 30; time += 1) check(bodyFromText(prose)); // lets the engine warm up
  return KINDS.map(growthOf);
}

function growthOf({ name, make, body }: Kind): Growth {
  let slowest = 0;
  const took = SIZES.map((size) => {
    if (slowest > MOST_MS) return null;
    const source = make(size);
    const times = slowest > 500 || size > 1024 * KB ? 3 : 7;
    slowest = median(timesOf(() => check(body(source)), times));
    return slowest;
  });
  return { name, took };
}

function check(body: BodyText) {
  const recipients = [{ field: 'to', index: 0, address: 'karen@gmail.com' }] as const;
  return checkMail({ subject: 'Svar', body, recipients, attachments: [] }, defaultPolicy, NOW);
}

function timesOf(run: () => unknown, times: number): number[] {
  return Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}
