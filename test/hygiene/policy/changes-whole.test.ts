import fc from 'fast-check';
import { changesBetween } from '../../../src/hygiene/policy/changes';
import { fillAbsence } from '../../../src/hygiene/policy/fill-absence';
import { sayChange } from '../../../src/hygiene/policy/say-change';
import type { Policy } from '../../../src/hygiene/policy/types';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import { apply, policies, reversed, withoutOrder } from './changes';

/** What holds of the changes between any two policies. */
const runs = { numRuns: 80 };

/** A copy in which no two places are the same object: departments share the organisation's target. */
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** With what holds where an entry is null. */
const saidOut = (policy: Policy) => ({
  ...policy,
  absence: policy.absence ?? fillAbsence({}),
  replies: policy.replies ?? DEFAULT_REPLIES,
});

test('a policy has no changes to itself', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      expect(changesBetween(policy, copyOf(policy))).toEqual([]);
    }),
    runs,
  );
});

test('the changes, done to the one policy, give the other', () => {
  fc.assert(
    fc.property(policies, policies, (before, after) => {
      const policy = copyOf(saidOut(before));
      for (const change of changesBetween(before, after)) apply(policy, copyOf(change));
      expect(withoutOrder(policy)).toEqual(withoutOrder(saidOut(after)));
    }),
    runs,
  );
});

test('the order of departments, mailboxes, domains and the like is no change, and changes nothing of what is said', () => {
  fc.assert(
    fc.property(policies, policies, (before, after) => {
      expect(changesBetween(before, reversed(before) as Policy)).toEqual([]);
      const said = (one: Policy, other: Policy) => changesBetween(one, other).map(({ path }) => path);
      expect(said(before, reversed(after) as Policy)).toEqual(said(before, after));
    }),
    runs,
  );
});

test('back is the same way: what was added is removed, and what is stricter is looser', () => {
  const back = { added: 'removed', removed: 'added', changed: 'changed' };
  const turned = { stricter: 'looser', looser: 'stricter', neither: 'neither' };
  fc.assert(
    fc.property(policies, policies, (before, after) => {
      const there = changesBetween(before, after).map(({ path, kind, strictness }) => ({
        path,
        kind: back[kind],
        strictness: turned[strictness],
      }));
      const again = changesBetween(after, before).map(({ path, kind, strictness }) => ({
        path,
        kind,
        strictness,
      }));
      const byPath = (one: { path: string }, other: { path: string }) => (one.path < other.path ? -1 : 1);
      expect(again.sort(byPath)).toEqual(there.sort(byPath));
    }),
    runs,
  );
});

test('each path stands once, and each change is one short line in both languages', () => {
  fc.assert(
    fc.property(policies, policies, (before, after) => {
      const changes = changesBetween(before, after);
      expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length);
      for (const change of changes) {
        for (const language of ['da', 'en'] as const) {
          const said = sayChange(change, language);
          expect(said).toMatch(/^[^\n]{5,260}$/);
          expect(said).not.toMatch(/\{name\}|undefined|\[object/);
        }
      }
    }),
    runs,
  );
});
