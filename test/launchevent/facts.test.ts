import { checkMail } from '../../src/hygiene/check';
import { listsToKeep } from '../../src/hygiene/known-lists';
import { bodyFromHtml } from '../../src/hygiene/mail/body';
import type { Finding, Mail } from '../../src/hygiene/mail/types';
import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';
import { factsToKeep } from '../../src/hygiene/seen-facts';
import { type BareMail, type BareOptions, sendBare } from '../support/bare-outlook';

/** The runtime of classic Outlook has the core of the lexicon; the pane had the whole, and left word of what it saw. */
const PLAIN: BareMail = {
  subject: 'Aftale',
  html: '<p>Kære Karen</p><p>Vi har talt om det, som du skrev i går. Venlig hilsen Mette</p>',
  to: ['karen@gmail.com'],
};
/** The core knows it. */
const ILL: BareMail = {
  ...PLAIN,
  html: '<p>Kære Karen. Lægen skriver, at du har fået diabetes. Venlig hilsen Mette</p>',
};
const FACT: Finding = {
  rule: 'health',
  category: 'health',
  says: 'fact',
  sure: 'likely',
  level: 'warn',
  because: [],
  key: '1a2f',
  where: { part: 'body', start: 15, end: 20 },
};

/** As the pane leaves it for this mail. */
function kept({ subject = '', html = '' }: BareMail, findings: readonly Finding[]): Record<string, string> {
  const mail: Mail = { subject, body: bodyFromHtml(html), location: '', attachments: [] };
  const report = checkMail(mail, defaultPolicy, new Date('2026-11-23T08:00:00Z'));
  return { 'kuvert.facts': JSON.stringify(factsToKeep(mail, defaultPolicy, { ...report, findings })) };
}
const send = async (mail: BareMail, sessionData: Record<string, string> = {}, options: BareOptions = {}) => {
  const { answers } = await sendBare({ ...options, mail: { ...mail, sessionData } });
  expect(answers).toHaveLength(1);
  return answers[0];
};
const GOES = { allowEvent: true };
const ASKS = { allowEvent: false, errorMessage: expect.stringMatching(/Helbred i teksten/) };

test('by itself it looks with the core', async () => {
  expect(await send(PLAIN)).toEqual(GOES);
  expect(await send(ILL)).toMatchObject(ASKS);
});

test('what the pane saw in this very text is asked about, and the pane opens at it', async () => {
  const answer = await send(PLAIN, kept(PLAIN, [FACT]));
  expect(answer).toMatchObject(ASKS);
  expect(JSON.parse(answer?.contextData ?? '')).toEqual({ finding: '1a2f' });
});

test('what the pane saw to be nothing goes', async () => {
  expect(await send(ILL, kept(ILL, []))).toEqual(GOES);
});

test('what the writer said in the pane to be nothing goes', async () => {
  const said = { ...kept(PLAIN, [FACT]), 'kuvert.silenced': '["1a2f"]' };
  expect(await send(PLAIN, said)).toEqual(GOES);
});

test('a number beside it is found as ever', async () => {
  const mail = { ...PLAIN, subject: 'Sag 070761-4285' };
  expect((await send(mail, kept(mail, [])))?.errorMessage).toMatch(/CPR-nummer i emnet/);
});

test('the answer comes without timers too', async () => {
  expect(await send(PLAIN, kept(PLAIN, [FACT]), { noTimers: true })).toMatchObject(ASKS);
});

describe('what the pane left counts for nothing, and the core decides,', () => {
  test.each<[string, BareMail]>([
    ['the text', { ...PLAIN, html: `${PLAIN.html}<p>PS</p>` }],
    ['the subject', { ...PLAIN, subject: 'Aftalen' }],
    ['the list of attachments', { ...PLAIN, attachments: ['plan.pdf'] }],
  ])('once the writer has changed %s', async (_name, mail) => {
    expect(await send(mail, kept(PLAIN, [FACT]))).toEqual(GOES);
  });

  test('once something else was written: what the pane saw in an empty text clears nobody', async () => {
    expect(await send(ILL, kept(PLAIN, []))).toMatchObject(ASKS);
  });

  test.each<[string, (facts: string) => string]>([
    ['it is no JSON', (facts) => JSON.stringify(facts).slice(1)],
    ['it is no text', (facts) => JSON.stringify([facts])],
    ['it has no words for the part', (facts) => JSON.stringify(`${facts};elsewhere health certain 1 2 1a2f`)],
    ['it is of another version', (facts) => JSON.stringify(`${facts};body health certain 1 2 3 4 1a2f`)],
    ['it was cut', (facts) => JSON.stringify(`${facts};body health cer`)],
  ])('where %s', async (_name, spoil) => {
    const spoilt = (mail: BareMail, findings: readonly Finding[]) => ({
      'kuvert.facts': spoil(JSON.parse(kept(mail, findings)['kuvert.facts'] ?? '')),
    });
    expect(await send(PLAIN, spoilt(PLAIN, [FACT]))).toEqual(GOES);
    expect(await send(ILL, spoilt(ILL, []))).toMatchObject(ASKS);
  });

  test.each<NonNullable<BareOptions['faults']>[string]>(['silent', 'throws', { code: 5000 }])(
    'where Outlook does not tell what it has (%j)',
    async (fault) => {
      const faults = { 'sessionData.getAllAsync': fault };
      const answers = [send(PLAIN, kept(PLAIN, [FACT]), { faults }), send(ILL, kept(ILL, []), { faults })];
      const [plain, ill] = await Promise.all(answers);
      expect(plain).toEqual(GOES);
      expect(ill).toMatchObject(ASKS);
    },
  );
});

describe('a list that the pane asked the directory about', () => {
  const TO_A_LIST: BareMail = { ...ILL, to: ['netvaerk@fjordby.example'], from: 'mette@fjordby.example' };
  const told = (external: number) => ({
    'kuvert.lists': JSON.stringify(
      listsToKeep({
        recipients: [
          { field: 'to', index: 0, address: 'netvaerk@fjordby.example', members: { total: 9, external } },
        ],
      }),
    ),
  });

  test('has members outside: the mail does not stay in the house', async () => {
    expect(await send(TO_A_LIST)).toEqual(GOES);
    expect(await send(TO_A_LIST, told(2))).toMatchObject(ASKS);
  });

  test('has none: it goes as it did', async () => {
    expect(await send(TO_A_LIST, told(0))).toEqual(GOES);
  });

  test('what makes no sense counts for nothing', async () => {
    expect(await send(TO_A_LIST, { 'kuvert.lists': '{"a":1}' })).toEqual(GOES);
  });
});
