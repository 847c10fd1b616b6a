import { Redactor } from '@redactpii/node';
import { OpenRedaction } from 'openredaction';
import redactPii from 'redact-pii';
import { checkMail } from '../../src/hygiene/check';
import { bodyFromText } from '../../src/hygiene/mail/body';
import type { Mail } from '../../src/hygiene/mail/types';
import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';
import { cprNumber } from '../../src/hygiene/rules/cpr-number/rule';
import { median } from './median';

/** One way of looking at a text. */
interface Way {
  readonly name: string;
  /** Characters that it is given: slow ones get less, and their speed is reckoned from that. */
  readonly most: number;
  look(text: string): unknown;
}

export interface Speed {
  readonly name: string;
  /** Bytes of UTF-8 that were looked at. */
  readonly bytes: number;
  /** Millions of bytes a second: the median of the rounds. */
  readonly speed: number;
}

const NOW = new Date('2026-11-23T12:00:00Z');
const ROUNDS = 7;

function mailOf(text: string): Mail {
  return {
    subject: '',
    body: bodyFromText(text),
    recipients: [{ field: 'to', index: 0, address: 'karen@gmail.com' }],
    attachments: [],
  };
}

/** Every way on the same text, in turn, so that a busy moment of the machine hits all of them. */
export async function speeds(text: string): Promise<Speed[]> {
  const ways = waysOf(text.length);
  const given = ways.map(({ most }) => text.slice(0, most));
  const took: number[][] = ways.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [at, way] of ways.entries()) {
      const started = performance.now();
      await way.look(given[at] as string);
      if (round > 0) took[at]?.push(performance.now() - started); // the first lets the engine warm up
    }
  }
  return ways.map(({ name }, at) => {
    const bytes = Buffer.byteLength(given[at] as string);
    return { name, bytes, speed: bytes / 1000 / median(took[at] ?? []) };
  });
}

const KB = 1024;

/** The others as their own pages tell how to use them, with all that they look for by default. */
function waysOf(all: number): Way[] {
  const redactor = new redactPii.SyncRedactor();
  const redactorOfNode = new Redactor();
  const openRedaction = new OpenRedaction();
  const options = cprNumber.defaults.options;
  return [
    { name: BARE, most: all, look: (text) => text.match(/\d{6}-?\d{4}/g) },
    {
      name: CPR_RULE,
      most: all,
      look: (text) => cprNumber.look({ body: { text, quoted: [] } }, options, NOW),
    },
    { name: WHOLE_CHECK, most: all, look: (text) => checkMail(mailOf(text), defaultPolicy, NOW) },
    { name: '@redactpii/node', most: all, look: (text) => redactorOfNode.redact(text) },
    { name: 'redact-pii', most: 256 * KB, look: (text) => redactor.redact(text) },
    { name: 'openredaction', most: 4 * KB, look: (text) => openRedaction.detect(text) },
  ];
}

export const BARE = 'bare /\\d{6}-?\\d{4}/g';
export const CPR_RULE = 'our CPR rule';
export const WHOLE_CHECK = 'our whole check';

/** Which is held against which, and what is aimed at. */
export const RATIOS: readonly (readonly [one: string, other: string, aim: number])[] = [
  [CPR_RULE, BARE, 0.25],
  [WHOLE_CHECK, '@redactpii/node', 0.3],
  [WHOLE_CHECK, 'redact-pii', 10],
  [WHOLE_CHECK, 'openredaction', 10],
];
