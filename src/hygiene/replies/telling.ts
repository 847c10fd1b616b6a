import type { Inquiry } from './ledger-types';
import { type Standing, sameUntil, statusAt } from './status';

/** What was told, and for which moments it holds: both inclusive; null: for ever. */
interface Told<Value> {
  readonly value: Value;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Tells what stands at moments: the same object and the same list again as long as nothing happened and no clock has run out,
 * so that whoever asks each minute sees at once that nothing is new.
 */
export class Telling {
  private readonly single = new WeakMap<Standing, Told<Inquiry>>();
  private readonly lists = new Map<string | undefined, Told<readonly Inquiry[]>>();

  /** @param now ISO, UTC, whole seconds */
  inquiry(standing: Standing, now: string): Inquiry {
    return this.told(standing, now).value;
  }

  /** The oldest first. @param owner whose they are, or all of them */
  inquiries(
    owner: string | undefined,
    standings: () => readonly Standing[],
    now: string,
  ): readonly Inquiry[] {
    const known = this.lists.get(owner);
    if (known && holdsAt(known, now)) return known.value;
    const found: Inquiry[] = [];
    let first: string | null = null;
    for (const standing of standings()) {
      const { value, until } = this.told(standing, now);
      found.push(value);
      if (until !== null && (first === null || until < first)) first = until;
    }
    found.sort((a, b) => compare(a.receivedAt, b.receivedAt) || compare(a.id, b.id));
    this.lists.set(owner, { value: found, from: now, until: first });
    return found;
  }

  /** Something happened. */
  changed(): void {
    this.lists.clear();
  }

  private told(standing: Standing, now: string): Told<Inquiry> {
    const known = this.single.get(standing);
    if (known && holdsAt(known, now)) return known;
    const told = { value: statusAt(standing, now), from: now, until: sameUntil(standing, now) };
    this.single.set(standing, told);
    return told;
  }
}

const holdsAt = ({ from, until }: Told<unknown>, now: string): boolean =>
  from <= now && (until === null || now <= until);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
