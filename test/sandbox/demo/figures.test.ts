import { figuresByDepartment } from '../../../src/hygiene/replies/figures';
import { targetFor } from '../../../src/hygiene/replies/policy';
import { EARLIER_MAILS, MONTH_MAILS } from '../../../src/sandbox/demo/month';
import { DEMO_ADDRESSES, demoMails, demoWorld } from '../../support/demo-lines';
import { REPLIES, told } from './told';

// Thousands of mails a test, beside whatever else the machine does.
jest.setTimeout(60_000);

const TROUBLE = 'byggesag@fjordby.example';
const UNSEEN = 'skole@fjordby.example';
const ISO = '2026-11-26T13:20:00Z';
const NOW = new Date(ISO);
const DAY = 86_400_000;

/** Without texts, as the dashboard sees it. */
const { inquiries, figures } = told(ISO);
const of = (address: string) => {
  const found = figures.get(address);
  if (!found) throw new Error(address);
  return found;
};
const others = DEMO_ADDRESSES.filter((address) => address !== TROUBLE && address !== UNSEEN);

test('the policy has the twelve mailboxes, in three departments with targets of their own', () => {
  expect(REPLIES.departments.map(({ name, target }) => [name, target.workingDays])).toEqual([
    ['Borgerservice', 3],
    ['Teknik og Miljø', 5],
    ['Børn og Kultur', 3],
  ]);
  const mailboxes = REPLIES.departments.map((one) => one.mailboxes);
  expect(mailboxes.map((list) => list.length)).toEqual([4, 4, 4]);
  expect(mailboxes.flat().map(({ address }) => address)).toEqual(DEMO_ADDRESSES);
  expect(mailboxes.flat().filter(({ copies }) => copies === 'sender')).toEqual([
    { address: UNSEEN, copies: 'sender' },
  ]);
});

test.each(['2026-11-26T13:20:00Z', '2026-11-28T10:00:00Z', '2026-11-24T07:30:00Z'])(
  'one mailbox is in trouble by every figure, at %s',
  (iso) => {
    const then = told(iso).figures;
    const trouble = then.get(TROUBLE);
    const rest = others.map((address) => then.get(address));
    expect(trouble?.overdue).toBeGreaterThan(30);
    expect(trouble?.withinTarget).toBeLessThan(0.75);
    for (const one of rest) {
      expect(one?.overdue).toBeLessThan((trouble?.overdue ?? 0) / 3);
      expect(one?.withinTarget).toBeGreaterThan(0.8);
      expect(one?.open).toBeLessThan(trouble?.open ?? 0);
    }
  },
);

test('what waits there has grown for two weeks, and its oldest is about three weeks old', () => {
  const waiting = inquiries.filter(
    ({ mailbox, status }) => mailbox === TROUBLE && (status === 'overdue' || status === 'promise-overdue'),
  );
  const oldest = Math.min(...waiting.map(({ receivedAt }) => Date.parse(receivedAt)));
  expect((NOW.getTime() - oldest) / DAY).toBeGreaterThan(15);
  expect((NOW.getTime() - oldest) / DAY).toBeLessThan(26);
  expect(waiting.filter(({ status }) => status === 'promise-overdue').length).toBeGreaterThan(0);
  const openAt = (days: number) => {
    const at = new Date(NOW.getTime() - days * DAY).toISOString();
    return inquiries.filter(
      ({ mailbox, status, receivedAt, answeredAt }) =>
        mailbox === TROUBLE &&
        !['no-reply-needed', 'unknown', 'handed-over'].includes(status) &&
        receivedAt <= at &&
        (answeredAt === undefined || answeredAt > at),
    ).length;
  };
  expect(openAt(7)).toBeGreaterThan(openAt(14));
  expect(openAt(0)).toBeGreaterThan(openAt(7));
});

test('one department is good, one is not', () => {
  const departments = figuresByDepartment(inquiries, ISO, REPLIES, (mailbox) => mailbox);
  const shares = departments.map(({ withinTarget }) => withinTarget ?? 0);
  const [borgerservice = 0, teknik = 0, boern = 0] = shares;
  expect(boern).toBeGreaterThan(0.96);
  expect(boern).toBeGreaterThan(borgerservice);
  expect(borgerservice).toBeGreaterThan(teknik);
  expect(teknik).toBeLessThan(0.92);
});

test.each(others)('%s answers in a believable time', (address) => {
  const { medianWorkingHours, p90WorkingHours, answered } = of(address);
  expect(answered).toBeGreaterThan(10);
  expect(medianWorkingHours).toBeGreaterThan(0.5);
  expect(medianWorkingHours).toBeLessThan(6.4 * targetFor(REPLIES, address).workingDays);
  expect(p90WorkingHours).toBeLessThan(6.4 * (targetFor(REPLIES, address).workingDays + 3));
});

test('where answers lie elsewhere, what waits is unknown', () => {
  const { open, overdue, unknown } = of(UNSEEN);
  expect([open, overdue]).toEqual([0, 0]);
  expect(unknown).toBeGreaterThan(100);
});

test('some mailboxes promise days, and some keep none at all', () => {
  const promises = (address: string) =>
    inquiries.filter(
      ({ mailbox, promisedDate, acknowledgedAt }) =>
        mailbox === address && (promisedDate !== undefined || acknowledgedAt !== undefined),
    ).length;
  for (const local of ['borgerservice', 'pension', 'vej', 'byggesag']) {
    expect(promises(`${local}@fjordby.example`)).toBeGreaterThan(8);
  }
  for (const local of ['pas', 'affald', 'bibliotek', 'kultur', 'skole']) {
    expect(promises(`${local}@fjordby.example`)).toBe(0);
  }
});

test('inquiries are handed over, to followed mailboxes too', () => {
  const handed = inquiries.filter(({ handedOver }) => handedOver);
  expect(handed.length).toBeGreaterThan(60);
  expect(
    handed.filter(({ status }) => status === 'answered' || status === 'answered-late').length,
  ).toBeGreaterThan(5);
});

test('that it is fast is printed, not asserted', () => {
  const start = performance.now();
  const world = demoWorld(NOW);
  const mails = DEMO_ADDRESSES.reduce((sum, address) => sum + demoMails(world, address).length, 0);
  console.info(
    `demo month: ${mails} mails in twelve mailboxes in ${Math.round(performance.now() - start)} ms`,
  );
  expect(mails).toBe(MONTH_MAILS + EARLIER_MAILS);
});

test.each([
  ['a working day has something due today', '2026-11-24T07:30:00Z', 10],
  ['so has its evening', '2026-11-24T21:00:00Z', 5],
  ['nothing is due on a Saturday', '2026-11-28T10:00:00Z', 0],
])('%s', (_case, iso, least) => {
  const due = [...told(iso).figures.values()].reduce((sum, { dueToday }) => sum + dueToday, 0);
  if (least === 0) expect(due).toBe(0);
  else expect(due).toBeGreaterThan(least);
});

test('twelve weeks of every mailbox but the smallest have inquiries', () => {
  for (const address of DEMO_ADDRESSES) {
    if (address === 'kultur@fjordby.example') continue;
    const weeks = new Set(
      inquiries
        .filter(({ mailbox }) => mailbox === address)
        .map(({ receivedAt }) => Math.floor((NOW.getTime() - Date.parse(receivedAt)) / (7 * DAY))),
    );
    expect(weeks.size).toBeGreaterThan(9);
  }
});
