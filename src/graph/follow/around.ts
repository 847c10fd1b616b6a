import type { MailboxAddress, MailGraph } from '../mail-types';
import { GraphError } from '../types';
import type { Kept } from './kept';

/** What all the work on one mailbox has around it. */
export interface Around {
  readonly graph: MailGraph;
  readonly kept: Kept;
  readonly mailbox: MailboxAddress;
  /** Its address, in small letters. */
  readonly address: string;
  /** Its key. */
  readonly box: string;
  /** The keys of all that are followed, one's own first. */
  readonly boxes: readonly string[];
  /** On which its department does not work. */
  readonly closingDays: readonly string[];
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** One at a time: what was asked is written before anything else is asked, so that no old answer covers a newer one. */
  turn<T>(work: () => Promise<T>): Promise<T>;
}

/** ISO, whole seconds, as the ledger's instants are. */
export const isoOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

export const DAY = 86_400_000;

/** Whether something was so short a while ago. Of a clock that was put back nothing is believed. @param at ISO */
export function isWithin(milliseconds: number, at: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  return age >= 0 && age < milliseconds;
}

/** What holds for the mailbox or for everything: no use in asking for the next mail of it. */
export function stopsAll({ problem }: GraphError): boolean {
  return !['forbidden', 'refused', 'failed', 'not-found'].includes(problem);
}

/** Lets several askers in one by one. */
export function takingTurns(): Around['turn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

/** @throws GraphError `aborted` */
export function unlessStopped({ signal }: Pick<Around, 'signal'>): void {
  if (signal.aborted) throw new GraphError('aborted');
}

/** Stops where either of two does. */
export function eitherOf(one: AbortSignal, other: AbortSignal | undefined): AbortSignal {
  if (!other) return one;
  const both = new AbortController();
  const stop = () => {
    both.abort();
    for (const each of [one, other]) each.removeEventListener('abort', stop);
  };
  for (const each of [one, other]) {
    if (each.aborted) both.abort();
    else each.addEventListener('abort', stop);
  }
  return both.signal;
}
