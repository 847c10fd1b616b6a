import {
  departmentsOf,
  hasHeading,
  hasPage,
  isFirstLoad,
  isOffline,
  NOTHING_YET,
  saidOnce,
  seenAt,
  shareOf,
} from '../../src/dashboard/state';
import type { DashboardState } from '../../src/dashboard/types';
import type { MailboxState } from '../../src/graph/follow/types';
import { OWN, POLICY, SHARED } from '../session/replies/fake-follower';

const box = (mailbox: string, more: Partial<MailboxState> = {}): MailboxState => ({
  ...OWN,
  mailbox,
  ...more,
});
const NEW = { stage: 'new', progress: null, mails: 0, syncedAt: null } as const;
const half = { stage: 'history', progress: { mails: 50, share: 0.5 }, syncedAt: null } as const;

const state = (more: Partial<DashboardState>): DashboardState => ({
  ...NOTHING_YET,
  route: { page: 'overview' },
  period: 'this-month',
  ...more,
});

test('the first load is over when every mailbox is whole or cannot be had', () => {
  const mailboxes = [box('a@f.example'), box('b@f.example', { ...NEW, problem: 'forbidden' })];
  expect(isFirstLoad(state({ mailboxes, looking: true }))).toBe(false);
  const more = [...mailboxes, box('c@f.example', half)];
  expect(isFirstLoad(state({ mailboxes: more, looking: true }))).toBe(true);
  expect(isFirstLoad(state({ mailboxes: more, stopped: true }))).toBe(true);
  expect(isFirstLoad(state({ mailboxes: more }))).toBe(false);
  const stopped = [box('c@f.example', { ...half, problem: 'aborted' })];
  expect(isFirstLoad(state({ mailboxes: stopped, stopped: true }))).toBe(true);
});

test('each mailbox counts alike in how far the load is', () => {
  expect(shareOf([])).toBe(1);
  expect(shareOf([box('a@f.example'), box('b@f.example', half), box('c@f.example', NEW)])).toBeCloseTo(0.5);
  expect(shareOf([box('a@f.example', { ...NEW, problem: 'not-on-graph' })])).toBe(1);
});

test('the figures are as old as the mailbox that was seen longest ago, whatever kept it from being seen since', () => {
  const early = '2026-11-23T07:00:00Z';
  expect(seenAt([])).toBeNull();
  expect(seenAt([box('a@f.example'), box('b@f.example', { syncedAt: early, problem: 'offline' })])).toBe(
    early,
  );
  expect(seenAt([box('a@f.example'), box('b@f.example', { syncedAt: early, problem: 'forbidden' })])).toBe(
    early,
  );
  expect(seenAt([box('a@f.example', { problem: 'unavailable' })])).toBe(OWN.syncedAt);
  expect(seenAt([box('a@f.example', half), box('b@f.example', { ...NEW, problem: 'forbidden' })])).toBeNull();
});

test('no line to one mailbox is no line', () => {
  expect(isOffline(state({ mailboxes: [OWN] }))).toBe(false);
  expect(isOffline(state({ mailboxes: [OWN, box('a@f.example', { problem: 'offline' })] }))).toBe(true);
});

test('what all mailboxes suffer from alike is said once; no line before all else', () => {
  const down = box('a@f.example', { problem: 'unavailable' });
  expect(saidOnce(state({ mailboxes: [down, box('b@f.example', { problem: 'unavailable' })] }))).toBe(
    'unavailable',
  );
  expect(saidOnce(state({ mailboxes: [down, OWN] }))).toBeNull();
  expect(saidOnce(state({ mailboxes: [down, box('b@f.example', { problem: 'offline' })] }))).toBe('offline');
});

test('mailboxes that no department has have a page of their own, one’s own among them', () => {
  expect(departmentsOf({ mailboxes: [box(SHARED)] }, POLICY.departments)).toEqual([0]);
  expect(departmentsOf({ mailboxes: [box(SHARED), OWN] }, POLICY.departments)).toEqual([0, 'other']);
  expect(departmentsOf({ mailboxes: [box('x@f.example')] }, [])).toEqual(['other']);
});

test('there are pages when something is followed, and one heading of the first rank always', () => {
  const loaded = { stage: 'loaded', mailboxes: [OWN] } as const;
  expect(hasPage(state(loaded))).toBe(true);
  expect(hasPage(state({ ...loaded, deleted: true }))).toBe(false);
  expect(hasPage(state({ stage: 'loaded' }))).toBe(false);
  expect(hasHeading(state({ stage: 'loaded' }))).toBe(true);
  expect(hasHeading(state({ ...loaded, deleted: true }))).toBe(true);
  expect(hasHeading(state({ stage: 'signed-out' }))).toBe(false);
  expect(hasHeading(state({ stage: 'signed-out', route: { page: 'privacy' } }))).toBe(true);
});
