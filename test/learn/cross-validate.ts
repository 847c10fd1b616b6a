import { LIKELY } from '../../src/hygiene/sensitive/facts';
import { CATEGORIES } from '../../src/hygiene/sensitive/features';
import type { LabelledMail } from '../corpus/mails/read';
import { learn, scoreWith } from './learn';
import type { Sample } from './samples';
import { asShipped } from './write';

const PARTS = 5;

interface Learning {
  readonly id: string;
  readonly mail: LabelledMail;
  /** A snippet teaches, and is no mail to be judged. */
  readonly isSnippet: boolean;
}

/** Judges each fifth of the mails by weights learnt from the others. One line a group, for people. */
export function crossValidated(mails: readonly Learning[], samples: readonly Sample[]): string {
  const part = new Map(mails.map(({ id }, at) => [id, at % PARTS]));
  const counts = { health: [0, 0, 0], other: [0, 0, 0] };
  let negatives = 0;
  let stopped = 0;
  for (let now = 0; now < PARTS; now++) {
    const model = asShipped(learn(samples.filter(({ mail }) => part.get(mail) !== now)));
    const found = new Map<string, Set<string>>();
    for (const { mail, names, category } of samples) {
      if (part.get(mail) !== now || scoreWith(model, names) < LIKELY) continue;
      found.set(mail, (found.get(mail) ?? new Set()).add(CATEGORIES[category] as string));
    }
    for (const { id, mail, isSnippet } of mails) {
      if (isSnippet || part.get(id) !== now) continue;
      const told = new Set<string>(mail.marks.map(({ category }) => category).filter((one) => one !== 'cpr'));
      const seen = found.get(id) ?? new Set<string>();
      for (const category of new Set([...told, ...seen])) {
        const count = category === 'health' ? counts.health : counts.other;
        const at = told.has(category) ? (seen.has(category) ? 0 : 2) : 1;
        count[at] = (count[at] as number) + 1;
      }
      if (mail.marks.length > 0) continue;
      negatives++;
      if (seen.size > 0) stopped++;
    }
  }
  const line = (name: string, [found = 0, wrong = 0, missed = 0]: number[]) => {
    const [p, r] = [found / (found + wrong), found / (found + missed)];
    return `${name.padEnd(20)} precision ${p.toFixed(3)}  recall ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r)).toFixed(3)}`;
  };
  return [
    line('health', counts.health),
    line('other categories', counts.other),
    `hard negatives stopped ${stopped} of ${negatives} (${((100 * stopped) / negatives).toFixed(1)} %)`,
  ].join('\n');
}
