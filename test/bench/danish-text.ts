import { readHalf } from '../corpus/mails/read';
import { proseLines } from '../evaluate/prose';

/**
 * Danish as it stands in mails, `length` characters: the texts of the learning half, and ordinary prose where it is
 * there, each once and then over again. Always the same on the same files.
 */
export function danishText(length: number): string {
  const mails = [...readHalf('learning')].flatMap(([, list]) => list.map(({ body }) => body));
  return filled(mixed([...mails, ...(proseLines() ?? [])]), length);
}

/** Ordinary prose alone, where it is there: next to no numbers, and few words that tell anything about anybody. */
export function ordinaryProse(length: number): string | null {
  const lines = proseLines();
  return lines === null ? null : filled(lines, length);
}

function filled(pieces: readonly string[], length: number): string {
  const all = `${pieces.filter((piece) => piece.trim() !== '').join('\n\n')}\n\n`;
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Mails and prose through one another, so that a slice from the start is like the whole. */
function mixed(pieces: readonly string[]): string[] {
  const step = 7919; // a prime, so that every piece comes once unless their number is a multiple of it
  const from = pieces.length % step === 0 ? pieces.length + 1 : pieces.length;
  const order = Array.from({ length: from }, (_, at) => (at * step) % from);
  return order.flatMap((at) => pieces[at] ?? []);
}
