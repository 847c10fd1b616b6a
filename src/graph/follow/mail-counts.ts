import { factsIn, type KeptMail } from './kept-types';

/** How many mails are known in each mailbox and still there. */
export class MailCounts {
  /** The mailbox of each of them, by id. */
  readonly #boxes = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  apply(mails: readonly KeptMail[]): void {
    for (const { id, box, parts } of mails) {
      this.#add(this.#boxes.get(id), -1);
      // What was never told whole, as a mail that somebody marked, may be no more than a name of one.
      const isThere = factsIn(parts)?.from !== undefined;
      if (isThere) this.#boxes.set(id, box);
      else this.#boxes.delete(id);
      this.#add(this.#boxes.get(id), 1);
    }
  }

  of(box: string): number {
    return this.#counts.get(box) ?? 0;
  }

  #add(box: string | undefined, count: number): void {
    if (box !== undefined) this.#counts.set(box, this.of(box) + count);
  }
}
