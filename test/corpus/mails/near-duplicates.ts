import type { LabelledMail } from './read';

const WORDS = 4;
/** A run of words in more mails than this is a phrase of the trade ("du er velkommen til at"), and says nothing. */
const COMMON = 5;

export interface Pair {
  readonly one: string;
  readonly other: string;
  /** Of the shorter mail's runs of four words, the part that the other has too. */
  readonly shared: number;
}

/** Pairs of mails, one of each half, that share at least `most` of their runs of four words. */
export function nearDuplicates(
  half: ReadonlyMap<string, readonly LabelledMail[]>,
  otherHalf: ReadonlyMap<string, readonly LabelledMail[]>,
  most: number,
): Pair[] {
  const ones = runsOf(half);
  const others = runsOf(otherHalf);
  const holders = new Map<string, string[]>();
  for (const [name, runs] of others)
    for (const run of runs) holders.set(run, [...(holders.get(run) ?? []), name]);
  return [...ones].flatMap(([one, runs]) => {
    const shared = new Map<string, number>();
    for (const run of runs) {
      const names = holders.get(run) ?? [];
      if (names.length > COMMON) continue;
      for (const name of names) shared.set(name, (shared.get(name) ?? 0) + 1);
    }
    return [...shared]
      .map(([other, count]) => ({ one, other, shared: count / shorter(runs, others.get(other)) }))
      .filter((pair) => pair.shared >= most);
  });
}

/** A run more or less says nothing in a mail of two lines. */
const FEWEST_RUNS = 8;

const shorter = (one: ReadonlySet<string>, other: ReadonlySet<string> | undefined) =>
  Math.max(FEWEST_RUNS, Math.min(one.size, other?.size ?? 0));

function runsOf(half: ReadonlyMap<string, readonly LabelledMail[]>): Map<string, ReadonlySet<string>> {
  const runs = new Map<string, ReadonlySet<string>>();
  for (const [file, mails] of half)
    for (const mail of mails) runs.set(`${file} ${mail.name}`, runsIn(`${mail.subject}\n${mail.body}`));
  return runs;
}

function runsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.slice(WORDS - 1).map((_last, at) => words.slice(at, at + WORDS).join(' ')));
}
