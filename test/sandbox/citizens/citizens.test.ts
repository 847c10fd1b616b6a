import { createCitizens } from '../../../src/sandbox/citizens/citizens';
import { MAIL_KINDS, waits } from '../../../src/sandbox/citizens/kinds';
import { LETTERS, MACHINES } from '../../../src/sandbox/citizens/letters';
import { Clock } from '../../../src/sandbox/clock';
import { createWorld } from '../../../src/sandbox/graph/world/world';
import { seedMailbox } from '../../../src/sandbox/mailbox/seed';
import { people } from '../../../src/sandbox/mailbox/seed/people';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import { createMailboxes } from '../../../src/sandbox/server/mailboxes';

const MONDAY = new Date('2026-11-23T06:00:00Z'); // seven o'clock in Denmark
const SHARED = people.borgerservice.address;

function fjordby() {
  const clock = new Clock(() => MONDAY);
  const own = new MailboxStore(seedMailbox(MONDAY), clock.now);
  const world = createWorld({ clock, store: own });
  const mailboxes = createMailboxes({ own, world, keepsCopies: () => true });
  const citizens = createCitizens({ mailboxes, clock });
  const pass = (hours: number) => {
    const before = clock.now();
    clock.forward(hours * 3_600_000);
    return citizens.pass(before, clock.now());
  };
  return { clock, own, mailboxes, citizens, pass, shared: () => mailboxes.open(SHARED) };
}

test('there is enough to write: no letter stands twice, none names a number that could be somebody’s', () => {
  const all = [...LETTERS, ...MACHINES];
  expect(all.filter(({ kind }) => waits(kind)).length).toBeGreaterThanOrEqual(60);
  expect(all.filter(({ kind }) => !waits(kind)).length).toBeGreaterThanOrEqual(40);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(all.filter(({ text }) => /\d{6}[- ]?\d{4}|\b\d{8}\b|\b\d\d \d\d \d\d \d\d\b/.test(text))).toEqual(
    [],
  );
});

test.each(MAIL_KINDS)('%s: one arrives now, with its gaps filled in', (kind) => {
  const { citizens, shared } = fjordby();
  const [made] = citizens.write({ count: 1, kind, mailbox: SHARED });
  const mail = shared().get(made?.id ?? '');
  expect(mail).toMatchObject({
    parentFolderId: 'inbox',
    isRead: false,
    receivedDateTime: MONDAY.toISOString(),
  });
  expect(`${mail.subject} ${mail.body.content}`).not.toMatch(/\{\p{Ll}+\}/u);
});

test('the same seed, the same citizens; a mailbox that cannot be opened gets nothing', () => {
  const said = () =>
    fjordby()
      .citizens.write({ count: 20 })
      .map(({ subject }) => subject);
  expect(said()).toEqual(said());
  expect(() => fjordby().citizens.write({ count: 1, mailbox: 'x@y.example' })).toThrow();
});

test('a working day brings mail to both mailboxes, between the old and the new time, most of it before four', () => {
  const { pass, clock } = fjordby();
  const made = pass(5 * 24).length;
  expect(made).toBeGreaterThan(40);
  expect(made).toBeLessThan(160);
  const { mailboxes } = fjordby();
  expect(mailboxes.list().map(({ address }) => address)).toEqual([people.mette.address, SHARED]);
  expect(clock.now().getTime() - MONDAY.getTime()).toBe(5 * 24 * 3_600_000);
});

test('what arrives lies between the two times', () => {
  const { pass, own, shared } = fjordby();
  const before = new Set([...own.snapshot().messages, ...shared().snapshot().messages].map(({ id }) => id));
  pass(26);
  const come = [...own.snapshot().messages, ...shared().snapshot().messages].filter(
    ({ id }) => !before.has(id),
  );
  for (const { receivedDateTime } of come) {
    expect(Date.parse(receivedDateTime)).toBeGreaterThan(MONDAY.getTime());
    expect(Date.parse(receivedDateTime)).toBeLessThanOrEqual(MONDAY.getTime() + 26 * 3_600_000);
  }
});

test('who gets no answer reminds, once, in the same conversation; who was answered does not', () => {
  const { citizens, pass, own, mailboxes } = fjordby();
  const asked = citizens.write({ count: 20, kind: 'question' }).map(({ id }) => own.get(id));
  const [answered, ...others] = asked;
  mailboxes.send(null, { toRecipients: answered ? [answered.from] : [], subject: 'Svar' }, null);
  pass(14 * 24);
  pass(14 * 24);
  const reminders = (mail: (typeof asked)[number] | undefined) =>
    own
      .snapshot()
      .messages.filter(
        ({ id, conversationId, from }) =>
          id !== mail?.id &&
          conversationId === mail?.conversationId &&
          from.emailAddress.address === mail?.from.emailAddress.address,
      );
  expect(reminders(answered)).toEqual([]);
  expect(others.map((one) => reminders(one).length).filter((count) => count > 1)).toEqual([]);
  const reminded = others.flatMap(reminders);
  expect(reminded.length).toBeGreaterThan(5);
  const headers = reminded[0]?.internetMessageHeaders.map(({ name }) => name);
  expect(headers).toEqual(expect.arrayContaining(['In-Reply-To', 'References']));
});
