import { ATTACHMENTS } from './attachments';
import { BIG } from './big';
import { HEADERS } from './headers';
import { HTML } from './html';
import { LINES } from './lines';
import { type HostileMail, type Kind, secretOf } from './mail';
import { MIME } from './mime';
import { Random } from './random';
import { UNICODE } from './unicode';

export type { HostileMail } from './mail';

export const KINDS: readonly Kind[] = [
  ...HTML,
  ...UNICODE,
  ...MIME,
  ...HEADERS,
  ...ATTACHMENTS,
  ...LINES,
  ...BIG,
];

/**
 * So many hostile mails of one seed, of every kind as its share is. Each has a seed of its own from its number: the same mail
 * comes again whatever is changed in the others' kinds.
 */
export function* hostileMails(seed: number, count: number): Generator<HostileMail> {
  const all = KINDS.reduce((sum, { share }) => sum + share, 0);
  let id = 0;
  let due = 0;
  for (const kind of KINDS) {
    due += (kind.share * count) / all;
    for (; id < Math.round(due); id++) yield hostileMail(kind, seed, id);
  }
}

function hostileMail(kind: Kind, seed: number, id: number): HostileMail {
  const random = new Random(Math.imul(seed, 1_000_003) ^ Math.imul(id + 1, 7919));
  const secret = secretOf(random, seed, id);
  return { id, kind: kind.name, ...secret, ...kind.make(random, secret, id) };
}
