import type { Change, MailFacts } from './ledger-types';

/** One state of a message that was told; `facts` is null where it is gone. */
interface Part {
  /** '' where it was not told. */
  readonly changedAt: string;
  readonly facts: Partial<MailFacts> | null;
}

/** What is known of one message. */
export interface Versions {
  /** Oldest first; what a newer one covers whole is dropped. */
  readonly parts: readonly Part[];
  /** All of them, the newest over the older; null where it is gone. */
  readonly facts: Partial<MailFacts> | null;
}

/**
 * Puts one more state of a message to those known. States with a time count in its order, whenever they come; one without
 * is as new as the newest. A removal covers what is older.
 */
export function merged(known: Versions | undefined, change: Change): Versions {
  const before = known?.parts ?? [];
  const changedAt = change.changedAt ?? before[before.length - 1]?.changedAt ?? '';
  const part: Part = { changedAt, facts: 'removed' in change ? null : change.facts };
  const parts: Part[] = [];
  for (const each of before) if (each.changedAt <= changedAt && !covers(part, each)) parts.push(each);
  parts.push(part);
  for (const each of before) if (each.changedAt > changedAt) parts.push(each);
  const kept = parts.filter((each, at) => !parts.slice(at + 1).some((later) => covers(later, each)));
  return { parts: kept, facts: folded(kept) };
}

function covers(newer: Part, { facts }: Part): boolean {
  if (newer.facts === null) return true;
  if (facts === null) return false;
  const has = newer.facts;
  return Object.keys(facts).every((field) => field in has);
}

function folded(parts: readonly Part[]): Partial<MailFacts> | null {
  let all: Partial<MailFacts> | null = null;
  for (const { facts } of parts) all = facts === null ? null : Object.assign({}, all, facts);
  return all;
}
