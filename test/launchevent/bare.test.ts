import { type BareAnswer, type BareMail, type BareOptions, sendBare } from '../support/bare-outlook';

/** The CPR office’s own published example (cpr.dk): valid date, valid check digit, nobody’s number. */
const CPR = '070761-4285';
const CITIZEN = ['karen@gmail.com'];
const WITH_CPR: BareMail = { subject: 'Svar', html: `<p>Dit nummer er ${CPR}.</p>`, to: CITIZEN };
const CLEAN: BareMail = { subject: 'Svar', html: '<p>Tak for din mail.</p>', to: CITIZEN };

const send = async (options: BareOptions) => (await sendBare(options)).answer;

describe('the bare send handler, without DOM, storage or network', () => {
  test('it leaves no global behind and associates its handler at the top level', async () => {
    const { globals } = await sendBare({ mail: CLEAN });
    expect(globals.sort()).toEqual(['Office', 'clearTimeout', 'setTimeout']);
  });

  test('a clean mail goes without a word', async () => {
    expect(await send({ mail: CLEAN })).toEqual({ allowEvent: true });
  });

  test('a CPR number to a citizen is asked about, with a button that opens the pane at the finding', async () => {
    const answer = await send({ mail: WITH_CPR });
    expect(answer).toMatchObject({
      allowEvent: false,
      commandId: 'ComposeOpenPane',
      cancelLabel: 'Åbn Kuvert',
      sendModeOverride: 'promptUser',
    });
    expect(JSON.parse(answer.contextData ?? '{}')).toEqual({
      finding: expect.stringMatching(/^[0-9a-z]{1,6}$/),
    });
    expect((answer.cancelLabel ?? '').length).toBeLessThanOrEqual(20); // Outlook's limit
  });

  test.each([
    ['Danish', 'da-DK', /CPR-nummer.* i teksten/],
    ['English', 'en-US', /CPR number.* in the text/],
    ['English for any other language', 'de-DE', /CPR number/],
  ])('the alert is %s where Outlook is', async (_name, language, expected) => {
    expect((await send({ mail: WITH_CPR, language })).errorMessage).toMatch(expected);
  });

  test('the alert quotes nothing of the mail and keeps below 300 characters', async () => {
    const { errorMessage = '' } = await send({ mail: WITH_CPR });
    expect(errorMessage).not.toMatch(/\d{4}|karen|Dit nummer/);
    expect(errorMessage.length).toBeLessThan(300);
  });

  test('a mail with everything wrong still keeps below Outlook’s 500 characters', async () => {
    const many = Array.from(
      { length: 60 },
      (_, n) => `${String((n % 28) + 1).padStart(2, '0')}0761-4${String(100 + n)}`,
    );
    const html = `<p>Se vedhæftet. ${many.join(', ')}</p><blockquote type="cite">${CPR}</blockquote>`;
    for (const language of ['da-DK', 'en-US']) {
      const { errorMessage = '' } = await send({
        mail: { subject: `Sag ${CPR}`, html, to: CITIZEN },
        language,
        mailbox: '1.12',
      });
      expect(errorMessage.length).toBeLessThanOrEqual(500);
    }
  });

  test('inside the house a mail with a CPR number goes without a word', async () => {
    expect(await send({ mail: { ...WITH_CPR, to: ['kollega@haderslev.dk'] } })).toEqual({ allowEvent: true });
  });

  test('a plain-text mail is checked too', async () => {
    expect((await send({ mail: { subject: 'Svar', text: `CPR: ${CPR}`, to: CITIZEN } })).allowEvent).toBe(
      false,
    );
  });

  test('a finding that the writer silenced in the pane passes', async () => {
    const { contextData = '{}' } = await send({ mail: WITH_CPR });
    const key = JSON.parse(contextData).finding;
    const sessionData = { 'kuvert.silenced': JSON.stringify([key]) };
    expect(await send({ mail: { ...WITH_CPR, sessionData } })).toEqual({ allowEvent: true });
  });
});

describe('clients without “send anyway” (before 1.14)', () => {
  const old = { mail: WITH_CPR, mailbox: '1.13' };

  test('the first press asks and says how to go on; the second passes', async () => {
    const first = await sendBare(old);
    expect(first.answer).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringContaining('Tryk på Send igen'),
    });
    expect(first.answer).not.toHaveProperty('sendModeOverride');
    const second = await send({ ...old, mail: { ...WITH_CPR, sessionData: first.sessionData } });
    expect(second).toEqual({ allowEvent: true });
  });

  test('a new finding is asked about again', async () => {
    const { sessionData } = await sendBare(old);
    const mail = { ...WITH_CPR, html: `${WITH_CPR.html}<p>og 010203-4567</p>`, sessionData };
    expect((await send({ ...old, mail })).allowEvent).toBe(false);
  });

  test('session data holds no text of the mail', async () => {
    const { sessionData } = await sendBare(old);
    expect(JSON.stringify(sessionData)).not.toMatch(/\d{4}-\d{4}|070761|karen/);
  });
});

describe('faults: event.completed is called exactly once', () => {
  const asks = (answer: BareAnswer) => {
    expect(answer).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
  };

  test.each([
    ['the body never answers', { 'body.getAsync': 'silent' }],
    ['the body fails', { 'body.getAsync': { code: 5000 } }],
    ['the body throws at once', { 'body.getAsync': 'throws' }],
    ['the body’s type never answers', { 'body.getTypeAsync': 'silent' }],
    ['the subject never answers', { 'subject.getAsync': 'silent' }],
    ['the recipients throw', { 'to.getAsync': 'throws' }],
    ['everything is silent', Object.fromEntries(allReads().map((member) => [member, 'silent']))],
  ] as [string, NonNullable<BareOptions['faults']>][])('%s: the writer is asked', async (_name, faults) => {
    const { answers } = await sendBare({ mail: CLEAN, faults });
    expect(answers).toHaveLength(1);
    asks(answers[0] as BareAnswer);
  });

  test.each([7000, 9017])('a protected mail (code %i) says that it is protected', async (code) => {
    const answer = await send({ mail: CLEAN, faults: { 'body.getAsync': { code } } });
    expect(answer.errorMessage).toMatch(/beskyttet/);
  });

  test('what was read still counts when another part is silent', async () => {
    const mail = { ...CLEAN, subject: `Sag ${CPR}` };
    const answer = await send({ mail, faults: { 'body.getAsync': 'silent' } });
    expect(answer.errorMessage).toMatch(/CPR-nummer i emnet/);
    expect(answer.errorMessage).toMatch(/ikke undersøge/);
  });

  test('session data that fails is no reason to hold a clean mail', async () => {
    const faults = { 'sessionData.getAllAsync': 'throws', 'sessionData.setAsync': 'throws' } as const;
    expect(await send({ mail: CLEAN, faults })).toEqual({ allowEvent: true });
  });

  test('an old client that answers nothing holds nobody’s mail for ever', async () => {
    const faults = Object.fromEntries(allReads().map((member) => [member, 'silent' as const]));
    expect(await send({ mail: CLEAN, faults, mailbox: '1.13' })).toEqual({ allowEvent: true });
  });

  test('a completed that throws is called once, and nothing else breaks', async () => {
    const completed = () => {
      throw new Error('Outlook is gone');
    };
    const { answers } = await sendBare({ mail: CLEAN, completed });
    expect(answers).toHaveLength(1);
  });
});

describe('nothing could be read: the policy decides', () => {
  const faults = Object.fromEntries(allReads().map((member) => [member, 'silent' as const]));
  const asks = { allowEvent: false, sendModeOverride: 'promptUser', commandId: 'ComposeOpenPane' };

  test.concurrent.each([
    ['guide', 'off', { allowEvent: true }],
    ['guide', 'hint', { allowEvent: true }],
    ['guide', 'warn', asks],
    ['guide', 'block', asks],
    ['enforce', 'warn', asks],
    ['monitor', 'block', { allowEvent: true }],
  ])('%s, whenUnchecked %s', async (mode, whenUnchecked, expected) => {
    expect(await send({ mail: CLEAN, faults, policy: { mode, whenUnchecked } })).toMatchObject(expected);
  });

  test('enforce, whenUnchecked block: it is held, and a reason can be given in the pane', async () => {
    const answer = await send({ mail: CLEAN, faults, policy: { mode: 'enforce', whenUnchecked: 'block' } });
    expect(answer).not.toHaveProperty('sendModeOverride');
    expect(JSON.parse(answer.contextData ?? '{}')).toEqual({ held: expect.any(String) });
  });

  test.each(['item', 'mailbox'])('even without Outlook’s own %s there is an answer', async (missing) => {
    const gone = { mail: CLEAN, faults: { [missing]: 'throws' as const } };
    expect(await send(gone)).toMatchObject(asks);
    const held = await send({ ...gone, policy: { mode: 'enforce', whenUnchecked: 'block' } });
    expect(held).toMatchObject({ allowEvent: false, commandId: 'ComposeOpenPane' });
    expect(held).not.toHaveProperty('sendModeOverride');
  });

  test('a runtime without timers answers as soon as Outlook does', async () => {
    expect(await send({ mail: CLEAN, noTimers: true })).toEqual({ allowEvent: true });
    expect((await send({ mail: WITH_CPR, noTimers: true })).allowEvent).toBe(false);
  });
});

describe('mode enforce', () => {
  const policy = { mode: 'enforce' };

  test('a block is held, without “send anyway”, until a reason is given for just that', async () => {
    const first = await send({ mail: WITH_CPR, policy });
    expect(first).not.toHaveProperty('sendModeOverride');
    expect(first.errorMessage).toContain('vælg en begrundelse i Kuvert');
    const { held } = JSON.parse(first.contextData ?? '{}');
    const sessionData = { 'kuvert.override': JSON.stringify({ for: held, reason: 'urgent' }) };
    expect(await send({ mail: { ...WITH_CPR, sessionData }, policy })).toEqual({ allowEvent: true });
    const toAnother = { ...WITH_CPR, to: ['post@toender.dk'], sessionData };
    expect((await send({ mail: toAnother, policy })).allowEvent).toBe(false);
  });
});

describe('old clients are never stuck', () => {
  test.each([
    ['Outlook cannot remember that it asked', { 'sessionData.setAsync': { code: 5000 } }],
    ['Outlook cannot tell what it remembers', { 'sessionData.getAllAsync': { code: 5000 } }],
  ] as [string, NonNullable<BareOptions['faults']>][])('%s', async (_name, faults) => {
    expect(await send({ mail: WITH_CPR, mailbox: '1.13', faults })).toEqual({ allowEvent: true });
  });

  test('a slow answer about the body’s type does not lose what stands in the subject', async () => {
    const mail = { ...CLEAN, subject: `Sag ${CPR}` };
    const faults = { 'body.getTypeAsync': { after: 1900 }, 'body.getAsync': 'silent' } as const;
    expect((await send({ mail, faults, mailbox: '1.13' })).errorMessage).toMatch(/CPR-nummer i emnet/);
  });
});

function allReads() {
  return [
    'subject.getAsync',
    'body.getTypeAsync',
    'body.getAsync',
    'to.getAsync',
    'cc.getAsync',
    'bcc.getAsync',
    'from.getAsync',
    'getComposeTypeAsync',
    'getAttachmentsAsync',
    'sessionData.getAllAsync',
    'sessionData.setAsync',
  ];
}
