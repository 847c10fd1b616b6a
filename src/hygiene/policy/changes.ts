import { DEFAULT_REPLIES } from '../replies/policy';
import { byIdentity, canonical, type ListReading, listReading } from './change-lists';
import { type Strictness, strictnessOf } from './change-strictness';
import { fillAbsence } from './fill-absence';
import type { Policy } from './types';

/** One thing that two policies say differently. Values are as in the complete policy. */
export interface PolicyChange {
  /** As one would write it in code, with names in place of numbers: `replies.departments[Borgerservice].target.workingDays`. */
  readonly path: string;
  /** The path's steps: keys, names of entries, entries themselves in lists of texts, and days of the week. */
  readonly steps: readonly string[];
  /** `added` and `removed`: there was or there is nothing (left out, or null), and all entries of lists. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** Left out where the key or the entry was not there; null is what a policy says for "none". */
  readonly before?: unknown;
  readonly after?: unknown;
  readonly strictness: Strictness;
  /** The path of the organisation's change that a department comes along with, since it has nothing of its own there. */
  readonly follows?: string;
}

interface Step {
  readonly name: string;
  readonly inList: boolean;
}

type Found = Pick<PolicyChange, 'kind' | 'before' | 'after'> & { readonly at: readonly Step[] };

/**
 * Everything that two policies say differently, in the order of the policy. Departments, mailboxes and texts for automatic
 * replies are matched by name, lists whose order means nothing entry by entry; lists whose order counts (the lines of a
 * signature, paragraphs) are one change as a whole.
 */
export function changesBetween(before: Policy, after: Policy): PolicyChange[] {
  const found: Found[] = [];
  compare(saidOut(before), saidOut(after), [], found);
  const changes = found.map(({ at, ...rest }): PolicyChange => {
    const steps = at.map(({ name }) => name);
    return { path: written(at), steps, ...rest, strictness: strictnessOf({ steps, ...rest }, before, after) };
  });
  return withFollowers(changes);
}

/** An entry that is null says no less than the default that holds in its place. */
function saidOut(policy: Policy): Policy {
  return {
    ...policy,
    absence: policy.absence ?? fillAbsence({}),
    replies: policy.replies ?? DEFAULT_REPLIES,
  };
}

function compare(before: unknown, after: unknown, at: readonly Step[], found: Found[]): void {
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, at, found);
  else if (isObject(before) && isObject(after)) compareObjects(before, after, at, found);
  else compareValues(before, after, at, found);
}

function compareValues(before: unknown, after: unknown, at: readonly Step[], found: Found[]): void {
  if (canonical(before) === canonical(after)) return;
  const changed = isNone(after) ? 'removed' : 'changed';
  found.push({ at, kind: isNone(before) ? 'added' : changed, before, after });
}

type PlainObject = Readonly<Record<string, unknown>>;

function compareObjects(before: PlainObject, after: PlainObject, at: readonly Step[], found: Found[]): void {
  const keys = Object.keys(before);
  for (const key of keys.concat(Object.keys(after).filter((each) => !has(before, each)))) {
    const here = [...at, { name: key, inList: false }];
    if (!has(after, key)) found.push({ at: here, kind: 'removed', before: before[key] });
    else if (!has(before, key)) found.push({ at: here, kind: 'added', after: after[key] });
    else compare(before[key], after[key], here, found);
  }
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly Step[],
  found: Found[],
): void {
  const reading = listReading(at.length === 0 ? '' : (at[at.length - 1] as Step).name, [...before, ...after]);
  if (reading === 'ordered') {
    if (canonical(before) !== canonical(after)) found.push({ at, kind: 'changed', before, after });
  } else if (reading === 'week') compareWeeks(before, after, at, found);
  else compareEntries(before, after, at, found, reading);
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function compareWeeks(
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly Step[],
  found: Found[],
): void {
  DAYS.forEach((name, index) => {
    compareValues(before[index] ?? null, after[index] ?? null, [...at, { name, inList: false }], found);
  });
}

function compareEntries(
  before: readonly unknown[],
  after: readonly unknown[],
  at: readonly Step[],
  found: Found[],
  { identity }: Exclude<ListReading, string>,
): void {
  const [was, is] = [byIdentity(before, identity), byIdentity(after, identity)];
  // Sorted, so that the order of two files changes nothing of what is said.
  const names = [...was.keys(), ...[...is.keys()].filter((name) => !was.has(name))].sort();
  for (const name of names) {
    const here = [...at, { name, inList: true }];
    if (!is.has(name)) found.push({ at: here, kind: 'removed', before: was.get(name) });
    else if (!was.has(name)) found.push({ at: here, kind: 'added', after: is.get(name) });
    else compare(was.get(name), is.get(name), here, found);
  }
}

/** A department without a target of its own has the organisation's: its change is the same one, not another. */
function withFollowers(changes: readonly PolicyChange[]): PolicyChange[] {
  const organisations = new Map<string, string>();
  for (const { steps, kind, before, after, path } of changes) {
    if (steps[0] !== 'replies' || steps[1] !== 'target') continue;
    organisations.set(canonical([steps.slice(2), kind, before ?? null, after ?? null]), path);
  }
  return changes.map((change) => {
    const { steps, kind, before, after } = change;
    if (steps[0] !== 'replies' || steps[1] !== 'departments' || steps[3] !== 'target') return change;
    const follows = organisations.get(canonical([steps.slice(4), kind, before ?? null, after ?? null]));
    return follows === undefined ? change : { ...change, follows };
  });
}

const written = (at: readonly Step[]) =>
  at
    .map(({ name, inList }) => (inList ? `[${name}]` : `.${name}`))
    .join('')
    .replace(/^\./, '');

const isNone = (value: unknown) => value === null || value === undefined;
const isObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOwn = Object.prototype.hasOwnProperty;
const has = (value: PlainObject, key: string) => hasOwn.call(value, key) && value[key] !== undefined;
