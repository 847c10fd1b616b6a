import { type BareMail, type BareOptions, sendBare } from '../support/bare-outlook';

/** The CPR office’s own published example (cpr.dk). */
const CPR = '070761-4285';
const policy: BareOptions['policy'] = {
  'secure-mail': [{ header: { name: 'x-send-sikkert', value: 'ja' } }, { category: 'Send sikkert' }],
  'digital-post': [{ header: { name: 'x-digital-post', value: 'ja' } }],
};
const mail = (to: string, more: BareMail = {}): BareMail => ({
  subject: 'Svar',
  html: `<p>CPR ${CPR}</p>`,
  to: [to],
  ...more,
});
const send = async (given: BareMail, more: BareOptions = {}) => {
  const { answers } = await sendBare({ mail: given, policy: { ...policy, ...more.policy }, ...more });
  expect(answers).toHaveLength(1);
  const { contextData, ...answer } = answers[0] ?? {};
  return { ...answer, context: JSON.parse(contextData ?? '{}') };
};

describe('the alert takes the mail to its channel', () => {
  test.each([
    [
      'karen@gmail.com',
      'Brug Digital Post',
      'digital-post',
      'Modtageren er en borger: send den med Digital Post.',
    ],
    ['bo@aabenraa.dk', 'Send sikkert', 'secure-mail', 'Modtageren er en anden myndighed: brug Send sikkert.'],
  ])('%s: the button is “%s”', async (to, button, route, words) => {
    expect(await send(mail(to))).toMatchObject({
      allowEvent: false,
      commandId: 'ComposeOpenPane',
      cancelLabel: button,
      context: { route, finding: expect.any(String) },
      errorMessage: expect.stringContaining(words),
      errorMessageMarkdown: expect.stringContaining(`${words}**`),
    });
  });

  test('a number in the subject is to be mended first, whatever the channel', async () => {
    const answer = await send(mail('karen@gmail.com', { subject: `Sag ${CPR}` }));
    expect(answer).toMatchObject({ allowEvent: false, cancelLabel: 'Åbn Kuvert' });
    expect(answer.context).not.toHaveProperty('route');
  });

  test('where the policy names no way the button opens the pane', async () => {
    const { answer } = await sendBare({ mail: mail('karen@gmail.com') });
    expect(answer.cancelLabel).toBe('Åbn Kuvert');
  });
});

describe('a mail that is on its channel passes without a word', () => {
  const there = { headers: { 'x-send-sikkert': 'ja' }, categories: ['Send sikkert'] };

  test('with all that the policy names on it', async () => {
    expect(await send(mail('bo@aabenraa.dk', there))).toEqual({ allowEvent: true, context: {} });
  });

  test.each<[string, BareMail]>([
    ['half of it', { headers: there.headers }],
    ['another value', { ...there, headers: { 'x-send-sikkert': 'nej' } }],
    ['the mark of a channel that is not strict enough', { ...there, to: ['karen@gmail.com'] }],
  ])('not with %s', async (_name, more) => {
    expect((await send(mail('bo@aabenraa.dk', more))).allowEvent).toBe(false);
  });

  test.each([
    ['internetHeaders.getAsync', 'throws'],
    ['internetHeaders.getAsync', 'silent'],
    ['categories.getAsync', { code: 5000 }],
  ] as const)('a mark that Outlook does not tell is none (%s: %j)', async (member, fault) => {
    const answer = await send(mail('bo@aabenraa.dk', there), { faults: { [member]: fault } });
    expect(answer.allowEvent).toBe(false);
  });

  test('but a number in the subject is still told, and nothing of a channel', async () => {
    const { errorMessage } = await send(mail('bo@aabenraa.dk', { ...there, subject: `Sag ${CPR}` }));
    expect(errorMessage).toMatch(/^Se på dette, før mailen sendes\. CPR-nummer i emnet/);
  });
});
