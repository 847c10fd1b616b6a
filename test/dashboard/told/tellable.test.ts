import { addressesOf, placeOf, placesOf, targetsOf } from '../../../src/dashboard/told/mailboxes';
import { measuredIn, partsOf, shareIn } from '../../../src/dashboard/told/parts';
import { tellable } from '../../../src/dashboard/told/tellable';
import { daysOfMonth } from '../../../src/hygiene/replies/periods';
import {
  type Came,
  CHILDREN,
  closed,
  followed,
  inquiriesOf,
  keyOf,
  NOW,
  POLICY,
  ROADS,
  reading,
  SCHOOL,
  WASTE,
} from '../overview/town';

/** Only the first department is in the policy: roads and waste were added by hand. */
const policy = { ...POLICY, departments: POLICY.departments.slice(0, 1) };
const many = (mailbox: string, count: number, month = '10'): Came[] =>
  Array.from({ length: count }, (_, at) => [
    mailbox,
    `2026-${month}-0${5 + (at % 4)}T09:00:00Z`,
    { at: `2026-${month}-09T09:00:00Z` },
  ]);
const names = (some: readonly { readonly mailbox: string | null }[]) => some.map(({ mailbox }) => mailbox);

test('whose first history is whole, and of those added by hand which got five', () => {
  const inquiries = inquiriesOf(
    [...many(CHILDREN, 1), ...many(SCHOOL, 1), ...many(ROADS, 5), ...many(WASTE, 4)],
    policy,
  );
  const mailboxes = [
    followed(CHILDREN),
    reading(SCHOOL),
    followed(ROADS),
    followed(WASTE),
    closed('x@y.example'),
  ];
  const told = tellable({ mailboxes, inquiries }, policy);
  expect(names(told.mailboxes)).toEqual([CHILDREN, ROADS]);
  expect(names(told.unread)).toEqual([SCHOOL, 'x@y.example']);
  expect(names(told.tooFew)).toEqual([WASTE]);
  expect(new Set(told.inquiries.map(({ inMailbox }) => inMailbox))).toEqual(new Set([CHILDREN, ROADS]));
  expect([...told.byMailbox].map(([mailbox, its]) => [mailbox, its.length])).toEqual([
    [CHILDREN, 1],
    [ROADS, 5],
  ]);
});

test('of a month what was received in it is counted', () => {
  const inquiries = inquiriesOf([...many(ROADS, 4), ...many(ROADS, 4, '11')], policy);
  const known = { mailboxes: [followed(ROADS)], inquiries };
  expect(tellable(known, policy).mailboxes).toHaveLength(1);
  expect(tellable(known, policy, daysOfMonth('2026-10')).tooFew).toHaveLength(1);
});

test('what need no reply do not count', () => {
  const inquiries = inquiriesOf(many(ROADS, 5), policy).map((each, at) =>
    at === 0 ? { ...each, status: 'no-reply-needed' as const } : each,
  );
  expect(tellable({ mailboxes: [followed(ROADS)], inquiries }, policy).tooFew).toHaveLength(1);
});

test('a sum’s share and times leave out whose own are not told', () => {
  const inquiries = inquiriesOf(
    [...many(CHILDREN, 2), ...many(ROADS, 4), ...many(ROADS, 2, '11'), ...many(WASTE, 5)],
    policy,
  );
  const told = tellable(
    { mailboxes: [CHILDREN, ROADS, WASTE].map((each) => followed(each)), inquiries },
    policy,
  );
  const parts = partsOf(told, daysOfMonth('2026-10'), policy, NOW);
  expect(parts.map(({ mailbox, isMeasured }) => [mailbox, isMeasured])).toEqual([
    [CHILDREN, true],
    [ROADS, false],
    [WASTE, true],
  ]);
  expect(measuredIn(parts)).toHaveLength(7);
  expect(shareIn(parts.slice(1, 2))).toBeNull();
});

test('places, addresses and targets', () => {
  expect([SCHOOL, ROADS, null].map((each) => placeOf(policy, each))).toEqual([0, 'other', 'other']);
  expect(placesOf(policy)).toEqual([0, 'other']);
  const inquiries = inquiriesOf(many(CHILDREN, 1), policy);
  expect(addressesOf(inquiries).get(keyOf(CHILDREN))).toBe(CHILDREN);
  const strict = {
    ...policy,
    departments: policy.departments.map((each) => ({
      ...each,
      target: { ...each.target, workingDays: 1 },
    })),
  };
  expect(targetsOf(inquiries, strict)(keyOf(CHILDREN)).workingDays).toBe(1);
  expect(targetsOf(inquiries, strict)('nobody').workingDays).toBe(policy.target.workingDays);
});
