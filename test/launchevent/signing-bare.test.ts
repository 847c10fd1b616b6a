import { type BareMail, type BareOptions, runBare } from '../support/bare-outlook';
import { FJORDBY, METTES } from '../support/manual';

/** With a design manual, as classic Outlook runs it: the built file, bare. The faults are tried in new-message.test.ts. */
const FULL =
  'Venlig hilsen\n\nMette Holm\nSagsbehandler\nTeknik\nDirekte 74 34 01 23\nHovednummer 74 34 34 34';

const run = (event: string, mail: BareMail, options: BareOptions = {}) =>
  runBare(event, {
    policy: { signature: FJORDBY },
    settings: { 'kuvert.person': METTES },
    ...options,
    mail,
  });
const begin = (mail: BareMail, options?: BareOptions) => run('onNewMessageCompose', mail, options);

describe('a mail that was just begun', () => {
  test('is signed once, in the form that it is written in, and the event is completed', async () => {
    const { answers, signatures } = await begin({ html: '' });
    expect(answers).toEqual([undefined]);
    const data = expect.stringContaining('>Hovednummer 74 34 34 34<');
    expect(signatures).toEqual([{ data, coercionType: 'html' }]);
    expect((await begin({ text: '' })).signatures).toEqual([{ data: FULL, coercionType: 'text' }]);
  });

  test('as a reply gets the short form, from a shared mailbox the department’s', async () => {
    const { signatures } = await begin({ text: '', composeType: 'reply' });
    expect(signatures[0]?.data).toBe('Venlig hilsen\n\nMette Holm\nHovednummer 74 34 34 34');
    const from = 'borgerservice@fjordby.example';
    const shared = await run('onMessageFromChanged', { text: FULL, from });
    expect(shared.signatures[0]?.data).toContain('74 34 99 99');
  });

  test('is not signed where a signature stands, and neither is a meeting', async () => {
    const changed = { text: FULL.replace('01 23', '01 24') };
    for (const mail of [{ text: FULL }, changed, { html: '', meeting: {} }]) {
      const { answers, signatures } = await begin(mail);
      expect([answers.length, signatures.length]).toEqual([1, 0]);
    }
  });

  test('nor by the built-in policy, which has no manual', async () => {
    const { answers, signatures } = await runBare('onNewMessageCompose', { mail: { html: '' } });
    expect([answers.length, signatures.length]).toEqual([1, 0]);
  });

  test('needs no timers, and leaves nothing behind', async () => {
    const { globals, sessionData } = await begin({ html: '' });
    expect([globals.sort(), sessionData]).toEqual([['Office', 'clearTimeout', 'setTimeout'], {}]);
    expect((await begin({ html: '' }, { noTimers: true })).signatures).toHaveLength(1);
  });
});

describe('at Send nobody is signed', () => {
  test.each<[string, string, boolean]>([
    ['goes with its signature', `Kære Karen.\n\n${FULL}`, true],
    ['is asked about without one', 'Kære Karen. Vi ses.', false],
    ['is asked about with a wrong number', `Kære Karen.\n\n${FULL.replace('01 23', '01 24')}`, false],
  ])('a mail %s', async (_name, text, goes) => {
    const mail = { subject: 'Hegn', text, to: ['karen@gmail.com'] };
    const { answers, signatures } = await run('onMessageSend', mail);
    expect([answers.length, signatures.length]).toEqual([1, 0]);
    expect(answers[0]?.allowEvent).toBe(goes);
  });
});
