import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../src/hygiene/policy/types';
import { onMessageSend } from '../../src/launchevent/on-message-send';
import { readPerson, savePerson } from '../../src/outlook/person';
import type { Card } from '../../src/taskpane/check/cards';
import { CheckSession } from '../../src/taskpane/check/session';
import { FaultyOffice, type FaultyOptions } from '../support/faulty-office';
import { METTES } from '../support/manual';
import { METTE, withoutOffice } from '../support/own-settings';
import { settled } from './faults/matrix';

/** What is around the mail: settings that are broken or full, a clock that jumps, two panes, another mail that is chosen. */
const CPR = '070761-4285'; // the CPR office's own published example: nobody's number
const POLICY: Policy = defaultPolicyFor('mette@fjordby.example');
const TWO = {
  subject: 'Sag',
  body: `<p>Nr. ${CPR}.</p><p>Nr. 010203-4567.</p>`,
  to: ['karen@gmail.com'],
};

const running: CheckSession[] = [];
beforeAll(() => jest.useFakeTimers());
afterAll(() => {
  jest.useRealTimers();
  withoutOffice();
});
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
  jest.clearAllTimers();
});

function given(options: FaultyOptions = {}): FaultyOffice {
  const office = new FaultyOffice(options);
  office.install();
  return office;
}

function opened(office: FaultyOffice): CheckSession {
  const check = new CheckSession(office.item, POLICY);
  running.push(check);
  check.start();
  return check;
}

const later = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('the roaming settings', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['fields that are none', { fields: 'x' }],
    ['fields of other kinds', { fields: { displayName: 7, jobTitle: { a: 1 }, mail: null }, language: [] }],
    ['a megabyte in a field', { fields: { displayName: 'x'.repeat(1_000_000) } }],
    ['a megabyte of fields', Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`f${n}`, 'x']))],
    ['what steers', { fields: { displayName: 'Mette\u0000\nHolm' } }],
    ['names of everything’s own', JSON.parse('{"__proto__":{"fields":{}},"constructor":1,"fields":{}}')],
  ])('hold %s: there are fields, each one line and short', async (_name, value) => {
    given({ settings: { 'kuvert.person': value } });
    const { person, language, campaign } = readPerson();
    expect(Object.values(person).every((field) => /^[^\n\0]{0,200}$/.test(field ?? ''))).toBe(true);
    expect(person.mail).toBe(METTE.emailAddress);
    expect(['da', 'en']).toContain(language);
    expect(typeof campaign).toBe('boolean');
    expect(await settled(savePerson({ fields: METTES.fields, language: 'da', campaign: true }, 1000))).toBe(
      true,
    );
    expect(readPerson().person.jobTitle).toBe('Sagsbehandler');
  });

  test('are full: what was there before stays', async () => {
    const office = given({ settings: { 'kuvert.person': METTES } });
    office.outlook.troubles['roamingSettings.saveAsync'] = { code: 9057 };
    const before = readPerson();
    const fields = { ...METTES.fields, jobTitle: 'Jurist' };
    expect(await settled(savePerson({ fields, language: 'en', campaign: true }, 1000))).toBe(false);
    expect(readPerson()).toEqual(before);
  });
});

/** The clock is put forward or back by this while something is under way. */
const JUMPS = [-10 * 365 * 86_400_000, -3_600_000, -1, 1, 3_600_000, 10 * 365 * 86_400_000];

describe.each(JUMPS)('the clock jumps by %d ms', (jump) => {
  const leap = () => jest.setSystemTime(Date.now() + jump);

  test('while Send reads: there is one answer, in time, and the number is not let go', async () => {
    const office = given({ mail: TWO });
    office.outlook.troubles['body.getTypeAsync'] = { after: 500 };
    const answers: { allowEvent: boolean }[] = [];
    onMessageSend({ completed: (answer) => void answers.push(answer as never) }, POLICY);
    await later(200);
    leap();
    await later(4_000);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.allowEvent).toBe(false);
  });

  test('while the pane reads: it goes on, also where the body does not come at once', async () => {
    const office = given({ mail: TWO });
    office.outlook.troubles['body.getTypeAsync'] = { after: 500 };
    office.outlook.troubles['body.getAsync'] = 'silent';
    const check = opened(office);
    await later(200);
    leap();
    await later(20_000); // two readings, of eight seconds each
    expect(check.get().report?.unchecked.some(({ part }) => part === 'body')).toBe(true);
    office.behave();
    await later(30_000);
    expect(check.get().cards).toHaveLength(2);
  });
});

describe('two panes beside one mail', () => {
  test('what the writer says in each is kept by both', async () => {
    const office = given({ mail: TWO });
    const [one, other] = [opened(office), opened(office)];
    await later(2_000);
    await settled(one.silence(one.get().cards[0] as Card));
    await settled(other.silence(other.get().cards[1] as Card));
    const kept: string[] = JSON.parse(office.outlook.mail.session['kuvert.silenced'] ?? '[]');
    expect(kept).toHaveLength(2);
    expect(other.get().cards).toEqual([]);
  });

  test('what one has mended the other sees, and mends nothing twice', async () => {
    const office = given({ mail: TWO });
    const [one, other] = [opened(office), opened(office)];
    await later(2_000);
    const card = (check: CheckSession) => check.get().cards[0] as Card;
    const stale = card(other);
    await settled(one.fix(card(one), card(one).fixes[0] as string));
    const { body } = office.outlook.mail;
    await settled(other.fix(stale, stale.fixes[0] as string));
    expect(office.outlook.mail.body).toBe(body);
    await later(2_000);
    expect(other.get().cards).toHaveLength(1);
  });
});

describe('another mail is chosen in a pinned pane', () => {
  /** Of which the pane leaves word for Send. */
  const ILL = { ...TWO, body: '<p>Kære Karen. Lægen skriver, at du har fået diabetes.</p>' };
  const OTHER = { subject: 'Frokost', body: '<p>Vi ses.</p>', to: ['ida@mail.example'] };

  test.each(['body.getAsync', 'subject.getAsync', 'to.getAsync', 'sessionData.getAllAsync'])(
    'while %s is slow: nothing of the one is left with the other',
    async (member) => {
      const office = given({ mail: ILL });
      const { outlook, item } = office;
      outlook.troubles[member] = { after: 3_000 };
      const check = opened(office);
      await later(member === 'sessionData.getAllAsync' ? 150 : 1_000);
      const other = outlook.add(structuredClone(OTHER));
      outlook.show(other);
      office.show(other);
      await later(10_000); // Outlook's event comes late, or never
      check.stop();
      await later(10_000);
      expect(outlook.mailOf(other)).toMatchObject(OTHER);
      expect(outlook.mailOf(item)).toMatchObject(ILL);
      expect([outlook.mailOf(other).session, outlook.mailOf(item).session]).toEqual([{}, {}]);
    },
  );

  test('the pane leaves word of what it saw with the mail that it saw it in', async () => {
    const office = given({ mail: ILL });
    opened(office);
    await later(3_000);
    expect(Object.keys(office.outlook.mail.session)).toEqual(['kuvert.facts']);
  });

  test('while something is being mended: each mail is whole, and it is said', async () => {
    const office = given({ mail: TWO });
    const { outlook, item } = office;
    const check = opened(office);
    await later(2_000);
    outlook.troubles['body.getAsync'] = { after: 1_000 };
    const card = check.get().cards[0] as Card;
    const fixing = check.fix(card, card.fixes[0] as string);
    await later(500);
    const other = outlook.add(structuredClone(OTHER));
    outlook.show(other);
    office.show(other);
    await settled(fixing);
    expect(outlook.mailOf(other)).toMatchObject(OTHER);
    expect(outlook.mailOf(item)).toMatchObject(TWO);
    expect(check.get().trouble).toBe('left');
  });
});
