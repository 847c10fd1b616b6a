import { isWorkday, weekdayOf } from '../../../src/hygiene/danish/calendar';
import { localOf } from '../../../src/hygiene/replies/copenhagen-clock';
import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import { readMark } from '../../../src/hygiene/replies/marks';
import { demoMonth, EARLIER_MAILS, MONTH_MAILS } from '../../../src/sandbox/demo/month';
import type { StoredMessage } from '../../../src/sandbox/mailbox/types';
import { DEMO_ADDRESSES, demoMails, demoWorld } from '../../support/demo-lines';

// Thousands of mails a test, beside whatever else the machine does.
jest.setTimeout(60_000);

const NOW = new Date('2026-11-26T13:20:00Z');
const world = demoWorld(NOW);
const byMailbox = new Map(DEMO_ADDRESSES.map((address) => [address, demoMails(world, address)]));
const all = [...byMailbox.values()].flat();
const { begins } = demoMonth(NOW);
const inMonth = all.filter((mail) => Date.parse(mail.receivedDateTime) >= begins);
const isSent = ({ parentFolderId }: StoredMessage) => parentFolderId === 'sentitems';
const received = inMonth.filter((mail) => !isSent(mail));
const wall = (mail: StoredMessage) => localOf(mail.receivedDateTime);

test('twelve mailboxes, 6,000 mails in the month, and 2,000 in the weeks before', () => {
  expect(byMailbox.size).toBe(12);
  expect(inMonth.length).toBe(MONTH_MAILS);
  expect(all.length).toBe(MONTH_MAILS + EARLIER_MAILS);
  expect(MONTH_MAILS).toBe(6000);
});

// A Saturday, the Monday after New Year, Easter Monday, the first hour of a Monday, Christmas Eve, a night of summer time.
test.each([
  '2026-11-28T10:00:00Z',
  '2027-01-04T08:00:00Z',
  '2027-03-29T09:00:00Z',
  '2026-11-22T23:10:00Z',
  '2026-12-24T11:00:00Z',
  '2026-10-25T00:30:00Z',
])('the numbers are right, and nothing lies ahead, at %s', (iso) => {
  const now = new Date(iso);
  const month = demoMonth(now);
  const times = [...month.mailboxes.values()].flat().map((mail) => Date.parse(mail.receivedDateTime));
  expect(times.filter((time) => time >= month.begins).length).toBe(MONTH_MAILS);
  expect(times.length).toBe(MONTH_MAILS + EARLIER_MAILS);
  expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
  expect(Math.min(...times)).toBeGreaterThan(now.getTime() - 95 * 86_400_000);
});

test('the same moment gives the same, another seed gives others', () => {
  const first = [...demoMonth(NOW).mailboxes];
  expect([...demoMonth(NOW).mailboxes]).toEqual(first);
  const ids = (seed?: number) =>
    [...demoMonth(NOW, [], seed).mailboxes.values()].flat().map(({ internetMessageId }) => internetMessageId);
  expect(ids(7)).not.toEqual(ids());
});

test('every mail has an id of its own, and one Message-ID unless it lies in two mailboxes', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const mails of byMailbox.values()) {
    expect(new Set(mails.map(({ internetMessageId }) => internetMessageId)).size).toBe(mails.length);
  }
});

test('whatever answers names a mail that is there, in its conversation and before it', () => {
  const known = new Map(all.map((mail) => [mail.internetMessageId, mail]));
  const header = (mail: StoredMessage) =>
    mail.internetMessageHeaders.find(({ name }) => name === 'In-Reply-To')?.value;
  const answers = all.filter((mail) => mail.id.startsWith('demo-') && header(mail));
  expect(answers.length).toBeGreaterThan(2500);
  for (const mail of answers) {
    const before = known.get(header(mail) ?? '');
    expect(before?.conversationId).toBe(mail.conversationId);
    expect((before?.receivedDateTime ?? '') < mail.receivedDateTime).toBe(true);
  }
});

describe('rhythms', () => {
  const share = (mails: readonly StoredMessage[], is: (mail: StoredMessage) => boolean) =>
    mails.filter(is).length / mails.length;
  const onWeekday = (weekday: number) => (mail: StoredMessage) => weekdayOf(wall(mail).day) === weekday;
  const between = (from: number, until: number) => (mail: StoredMessage) =>
    wall(mail).hour >= from && wall(mail).hour < until;
  const isOff = (mail: StoredMessage) => !isWorkday(wall(mail).day, DEFAULT_TARGET.closingDays);

  test.each([
    ['received before six', received, between(0, 6), 0, 0.03],
    ['received from eight to eleven', received, between(8, 11), 0.36, 0.52],
    ['received from eleven to four', received, between(11, 16), 0.3, 0.45],
    ['received in the evening', received, between(18, 24), 0.04, 0.14],
    ['received at weekends', received, isOff, 0.01, 0.06],
    ['sent outside eight to four', inMonth.filter(isSent), (mail) => !between(7.9, 16)(mail), 0, 0.01],
    ['sent on days off', inMonth.filter(isSent), isOff, 0, 0.005],
  ] as [string, StoredMessage[], (mail: StoredMessage) => boolean, number, number][])(
    '%s',
    (_what, mails, is, least, most) => {
      expect(share(mails, is)).toBeGreaterThanOrEqual(least);
      expect(share(mails, is)).toBeLessThanOrEqual(most);
    },
  );

  test('Mondays bring more than other days, and Fridays less', () => {
    // Each weekday is in a month of 31 days four or five times: a day's own number counts.
    const perDay = [0, 1, 2, 3, 4].map((weekday) => {
      const mails = received.filter(onWeekday(weekday));
      return mails.length / new Set(mails.map((mail) => wall(mail).day)).size;
    });
    const [monday = 0, tuesday = 0, , , friday = 0] = perDay;
    expect(monday).toBe(Math.max(...perDay));
    expect(friday).toBeLessThan(tuesday);
  });

  test('Christmas is quiet', () => {
    const mails = [...demoMonth(new Date('2027-01-04T13:00:00Z')).mailboxes.values()].flat();
    const on = (day: string) => mails.filter((mail) => mail.receivedDateTime.startsWith(day)).length;
    for (const day of ['2026-12-24', '2026-12-25', '2027-01-01']) expect(on(day)).toBeLessThan(60);
    expect(on('2026-12-21')).toBeGreaterThan(200);
  });
});

test('mailboxes are of different sizes', () => {
  const aDay = (address: string) =>
    (byMailbox.get(address) ?? []).filter((mail) => inMonth.includes(mail) && !isSent(mail)).length / 22;
  expect(aDay('borgerservice@fjordby.example')).toBeGreaterThan(25);
  expect(aDay('bibliotek@fjordby.example')).toBeLessThan(6);
  expect(aDay('kultur@fjordby.example')).toBeLessThan(1.5);
});

test('of programs, newsletters and bounces there are some everywhere but in the smallest', () => {
  for (const [address, mails] of byMailbox) {
    const made = mails.filter(({ internetMessageHeaders: headers }) =>
      headers.some(({ name }) => name === 'Auto-Submitted' || name === 'List-Unsubscribe'),
    );
    if (address !== 'kultur@fjordby.example') expect(made.length).toBeGreaterThan(5);
  }
});

test('people answer in three ways, and more than one in most mailboxes', () => {
  const sent = inMonth.filter(isSent);
  const onBehalf = sent.filter((mail) => mail.sender.emailAddress.address !== mail.from.emailAddress.address);
  expect(onBehalf.length / sent.length).toBeGreaterThan(0.2);
  expect(onBehalf.length / sent.length).toBeLessThan(0.5);
  const own = inMonth.filter(
    (mail) =>
      !isSent(mail) &&
      mail.subject.startsWith('SV: ') &&
      mail.from.emailAddress.address.endsWith('@fjordby.example') &&
      !DEMO_ADDRESSES.includes(mail.from.emailAddress.address),
  );
  expect(own.length).toBeGreaterThan(150);
});

test('categories are as Kuvert writes them, and every kind is there', () => {
  const names = new Set(all.flatMap(({ categories }) => categories));
  const says = [...names].map((name) => {
    expect(name).toMatch(/^Kuvert: /);
    return readMark(name)?.says;
  });
  expect(new Set(says)).toEqual(new Set(['needs-none', 'phone', 'handed-over', 'promised']));
  expect(names).toContain('Kuvert: kræver ikke svar – til orientering');
  expect(names).toContain('Kuvert: kræver ikke svar – tak');
});

test('no ten digits that could be somebody’s number, and nobody’s telephone', () => {
  for (const { subject, body } of all) {
    expect(`${subject}\n${body.content}`).not.toMatch(/\d{6}[- ]?\d{4}|\d{2} \d{2} \d{2} \d{2}/);
  }
});

test('bodies are short and carry no gaps', () => {
  for (const { subject, body } of all.filter(({ id }) => id.startsWith('demo-'))) {
    expect(body.content.length).toBeLessThan(1500);
    expect(`${subject}\n${body.content}`).not.toMatch(/\{\p{L}+\}/u);
  }
});
