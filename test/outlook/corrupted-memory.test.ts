import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../src/hygiene/policy/types';
import { onMessageSend } from '../../src/launchevent/on-message-send';
import { sayFiles } from '../../src/taskpane/attachments/say-files';
import { sayPlaces, sayTitle, sayWhy } from '../../src/taskpane/check/card-words';
import { CheckSession, type CheckState } from '../../src/taskpane/check/session';
import { sayVerdict } from '../../src/taskpane/check/words';
import type { BareAnswer } from '../support/bare-outlook';
import { FaultyOffice } from '../support/faulty-office';
import { withoutOffice } from '../support/own-settings';
import { settled } from './faults/matrix';

/** What lies with the mail is anybody's who can write there, of another version, or broken: it changes nothing of the answer. */
const CPR = '070761-4285'; // the CPR office's own published example: nobody's number
const POLICY: Policy = {
  ...defaultPolicyFor('mette@fjordby.example'),
  whenAttachmentsUnchecked: 'warn',
};
const NOTE = Buffer.from(`Notat. Nummeret er ${CPR}.`).toString('base64');
const FILE = { id: 'a1', name: 'notat.txt', content: NOTE };
const CLEAN = { subject: 'Svar', body: '<p>Tak.</p>', to: ['karen@gmail.com'] };
const NUMBER = { ...CLEAN, body: `<p>Nr. ${CPR}.</p>` };
const WITH_FILE = { ...CLEAN, attachments: [FILE] };

const KEYS = ['silenced', 'asked', 'override', 'attachments', 'facts', 'lists'].map((key) => `kuvert.${key}`);
const finding = {
  rule: 'cpr-number',
  category: 'cpr',
  says: 'cpr-number',
  key: 'k',
  start: 0,
  end: 3,
  sure: 'certain',
  because: [],
};
const file = (seen: unknown, more: object = {}) =>
  JSON.stringify([{ id: 'a1', size: NOTE.length, hash: 'x', seen, unread: [], ...more }]);
const seen = (change: object) => file({ persons: 1, findings: [{ ...finding, ...change }] });

/** By what is wrong with it. */
const BROKEN: Readonly<Record<string, string>> = {
  'not JSON': 'not JSON',
  'cut off': '[{"id":"a1","size":',
  'a number': '7',
  null: 'null',
  'a text': '"x"',
  'an empty object': '{}',
  'a list of lists': '[[[]]]',
  'a list of nothing': '[null,null]',
  'names of everything’s own': '{"__proto__":{"silenced":["x"]},"constructor":1,"toString":2,"length":3}',
  'half a character': '["\\ud800"]',
  'a megabyte': JSON.stringify('x'.repeat(1_000_000)),
  'a megabyte of keys': JSON.stringify(Array.from({ length: 100_000 }, (_, n) => `k${n}`)),
  'as deep as it gets': `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  'a file without what was seen': file(undefined),
  'a file of another form': file(7),
  'a file with no list of findings': file({ persons: 1, findings: 'none' }),
  'a finding of a rule that there is not': seen({ rule: 'unheard-of' }),
  'a finding with words that there are not': seen({ says: 'unheard-of' }),
  'a finding with words of everything’s own': seen({ says: 'constructor' }),
  'a finding for reasons that there are not': seen({ because: [{ says: 'unheard-of' }] }),
  'a finding for no reason at all': seen({ because: [null] }),
  'a finding at no place': seen({ start: -5, end: 1e308 }),
};
const ROWS = Object.entries(BROKEN);

beforeAll(() => jest.useFakeTimers());
afterAll(() => {
  jest.useRealTimers();
  withoutOffice();
});
afterEach(() => jest.clearAllTimers());

/** All that the pane's cards and lines say, as React would ask for it. */
function wordsOf({ cards, files, read }: CheckState): string[] {
  if (!read) return [];
  try {
    const ofCards = cards.flatMap((card) => [
      sayTitle(card, 'da'),
      sayPlaces(card.findings, read.mail, 'da'),
      ...sayWhy(card, 'da'),
    ]);
    return [...ofCards, ...sayFiles(files, 'da').map(({ words }) => words)];
  } catch (error) {
    return [`threw ${error}`];
  }
}

const keyed = (value: string) => Object.fromEntries(KEYS.map((key) => [key, value]));

async function answerTo(
  mail: object,
  session: Record<string, string>,
  getAll?: unknown,
): Promise<BareAnswer> {
  const office = new FaultyOffice({ mail: { ...mail, session } });
  if (getAll !== undefined)
    Object.assign(office.item.sessionData, {
      getAllAsync: office.read('sessionData.getAllAsync', () => getAll),
    });
  office.install();
  const answers: BareAnswer[] = [];
  onMessageSend({ completed: (answer) => void answers.push(answer as BareAnswer) }, POLICY);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(answers).toHaveLength(1);
  return answers[0] as BareAnswer;
}

describe.each(ROWS)('where there lies %s', (_name, value) => {
  test('Send answers as if nothing lay there', async () => {
    expect(await answerTo(CLEAN, keyed(value))).toEqual({ allowEvent: true });
    expect((await answerTo(NUMBER, keyed(value))).allowEvent).toBe(false);
    expect((await answerTo(WITH_FILE, keyed(value))).allowEvent).toBe(false);
  });

  test('the pane shows the number and the file, and can still be told that it is none', async () => {
    const office = new FaultyOffice({ mail: { ...NUMBER, attachments: [FILE], session: keyed(value) } });
    office.install();
    const check = new CheckSession(office.item, POLICY);
    const said: string[] = [];
    check.subscribe(() => said.push(...wordsOf(check.get()))); // also what is seen for a moment only
    check.start();
    await jest.advanceTimersByTimeAsync(5_000);
    const { cards, verdict, report } = check.get();
    expect(cards.length).toBeGreaterThan(0);
    expect(said.filter((words) => /undefined|\[object|function|threw/.test(words))).toEqual([]);
    expect(verdict && report && sayVerdict(verdict, report, 'da').tone).not.toBe('good');
    await settled(check.silence(cards[0] as never));
    expect(check.get().trouble).toBeNull();
    check.stop();
  });
});

test.each<[unknown]>([[null], ['x'], [7], [[]], [{ 'kuvert.silenced': { a: 1 }, 'kuvert.attachments': 7 }]])(
  'Outlook’s own answer about it is %j: Send answers as ever',
  async (all) => {
    expect(await answerTo(CLEAN, {}, all)).toEqual({ allowEvent: true });
    expect((await answerTo(NUMBER, {}, all)).allowEvent).toBe(false);
  },
);
