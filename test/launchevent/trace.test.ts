import { readTrace } from '../../src/hygiene/channel/read-trace';
import { type BareMail, type BareOptions, sendBare } from '../support/bare-outlook';

/** The CPR office’s own published example (cpr.dk). */
const CPR = '070761-4285';
const WITH_CPR: BareMail = { subject: 'Svar', html: `<p>Dit nummer er ${CPR}.</p>`, to: ['karen@gmail.com'] };
const CLEAN: BareMail = { subject: 'Svar', html: '<p>Tak for din mail.</p>', to: ['karen@gmail.com'] };
const STAMPED = 'cpr-number=certain; channel=digital-post; on-channel=no';

const on = (more: BareOptions['policy'] = {}) => ({ trace: 'on', ...more });
const stampOf = (headers: Record<string, string>) => headers['x-kuvert'];

describe('the trace, stamped at Send', () => {
  test('is off unless the policy wants it', async () => {
    expect((await sendBare({ mail: WITH_CPR })).headers).toEqual({});
    expect((await sendBare({ mail: WITH_CPR, policy: { mode: 'monitor' } })).headers).toEqual({});
  });

  test.each<[string, BareOptions, boolean, string | undefined]>([
    ['a clean mail: it was looked at', { mail: CLEAN }, true, 'channel=ordinary'],
    [
      'inside the house',
      { mail: { ...WITH_CPR, to: ['bo@haderslev.dk'] } },
      true,
      'cpr-number=certain; channel=ordinary',
    ],
    ['monitor, where nothing interrupts', { mail: WITH_CPR, policy: { mode: 'monitor' } }, true, STAMPED],
    ['guide: it asks, and “send anyway” does not come by here again', { mail: WITH_CPR }, false, STAMPED],
    [
      'enforce: what is stopped does not go',
      { mail: WITH_CPR, policy: { mode: 'enforce' } },
      false,
      undefined,
    ],
    [
      'rewritten at each send',
      { mail: { ...CLEAN, headers: { 'x-kuvert': STAMPED } } },
      true,
      'channel=ordinary',
    ],
    [
      'on its channel',
      {
        mail: { ...WITH_CPR, headers: { 'x-digital-post': 'ja' } },
        policy: { 'digital-post': [{ header: { name: 'x-digital-post', value: 'ja' } }] },
      },
      true,
      'cpr-number=certain; channel=digital-post; on-channel=yes',
    ],
  ])('%s', async (_name, options, goes, value) => {
    const { answers, headers } = await sendBare({ ...options, policy: on(options.policy) });
    expect(answers).toHaveLength(1);
    expect(answers[0]?.allowEvent).toBe(goes);
    expect(stampOf(headers)).toBe(value);
  });

  test('an old client’s second press stamps too', async () => {
    const first = await sendBare({ mail: WITH_CPR, mailbox: '1.13', policy: on() });
    expect(first.answer.allowEvent).toBe(false);
    const mail = { ...WITH_CPR, sessionData: first.sessionData };
    const second = await sendBare({ mail, mailbox: '1.13', policy: on() });
    expect([second.answer, stampOf(second.headers)]).toEqual([{ allowEvent: true }, STAMPED]);
  });

  test('what the writer has said is none is not in it', async () => {
    const { contextData = '{}' } = (await sendBare({ mail: WITH_CPR })).answer;
    const sessionData = { 'kuvert.silenced': JSON.stringify([JSON.parse(contextData).finding]) };
    const { headers } = await sendBare({ mail: { ...WITH_CPR, sessionData }, policy: on() });
    expect(readTrace(stampOf(headers) ?? '').rules).toEqual([]);
  });

  describe('enforce, with a reason chosen in the pane', () => {
    const policy = on({ mode: 'enforce' });
    const excused = async (reason: string, more: Partial<BareMail> = {}) => {
      const { contextData = '{}' } = (await sendBare({ mail: WITH_CPR, policy })).answer;
      const override = JSON.stringify({ for: JSON.parse(contextData).held, reason });
      const mail = { ...WITH_CPR, ...more, sessionData: { 'kuvert.override': override } };
      return sendBare({ mail, policy });
    };

    test('its number goes along', async () => {
      const { answer, headers } = await excused('urgent');
      expect([answer, stampOf(headers)]).toEqual([{ allowEvent: true }, `${STAMPED}; override=4`]);
    });

    test('also where something else is asked about besides', async () => {
      const { answer, headers } = await excused('made-up', {
        html: `<p>Dit nummer er ${CPR}. Jeg har vedhæftet brevet.</p>`,
      });
      expect(answer.sendModeOverride).toBe('promptUser');
      expect(readTrace(stampOf(headers) ?? '')).toMatchObject({ override: 2 });
    });

    test('a word that is no reason of the list has no number', async () => {
      expect(stampOf((await excused(`karen ${CPR}`)).headers)).toBe(STAMPED);
    });
  });

  test('says nothing of the mail', async () => {
    const mail = { ...WITH_CPR, subject: `Sag ${CPR} om Karen` };
    const { headers } = await sendBare({ mail, policy: on({ mode: 'monitor' }) });
    expect(stampOf(headers)).toMatch(/^[a-z0-9; =+-]+$/);
    expect(stampOf(headers)).not.toMatch(/karen|0707|gmail|sag/i);
  });
});

describe('a stamp that fails holds up no mail, and completed is called once', () => {
  const faults: [string, NonNullable<BareOptions['faults']>, string | undefined][] = [
    ['an error', { 'internetHeaders.setAsync': { code: 5000 } }, undefined],
    ['an exception', { 'internetHeaders.setAsync': 'throws' }, undefined],
    ['silence', { 'internetHeaders.setAsync': 'silent' }, undefined],
    ['too late', { 'internetHeaders.setAsync': { after: 1500 } }, undefined],
    ['an answer that comes twice', { 'internetHeaders.setAsync': 'twice' }, STAMPED],
  ];

  test.concurrent.each(faults)('%s: the mail goes', async (_name, faults, value) => {
    const started = Date.now();
    const { answers, headers } = await sendBare({ mail: WITH_CPR, policy: on({ mode: 'monitor' }), faults });
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(stampOf(headers)).toBe(value);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test.concurrent.each(faults)('%s: what is asked about is asked about', async (_name, faults) => {
    const { answers } = await sendBare({ mail: WITH_CPR, policy: on(), faults });
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({
      allowEvent: false,
      errorMessage: expect.stringMatching(/CPR-nummer/),
    });
  });

  test('a reading that is slow as well: both end in time', async () => {
    const faults = { 'subject.getAsync': 'silent', 'internetHeaders.setAsync': 'silent' } as const;
    const { answers } = await sendBare({ mail: CLEAN, policy: on({ whenUnchecked: 'off' }), faults });
    expect(answers).toEqual([{ allowEvent: true }]);
  });

  test('a runtime without timers does not wait for it', async () => {
    const faults = { 'internetHeaders.setAsync': 'silent' } as const;
    const { answers } = await sendBare({ mail: CLEAN, policy: on(), faults, noTimers: true });
    expect(answers).toEqual([{ allowEvent: true }]);
  });

  test('in monitor mode an Outlook that answers nothing lets the mail go, unstamped', async () => {
    const silent = ['subject', 'body', 'to', 'cc', 'bcc', 'from', 'internetHeaders'];
    const faults = Object.fromEntries(
      silent
        .flatMap((member) => [`${member}.getAsync`, `${member}.setAsync`])
        .map((one) => [one, 'silent' as const]),
    );
    const { answers } = await sendBare({ mail: WITH_CPR, policy: on({ mode: 'monitor' }), faults });
    expect(answers).toEqual([{ allowEvent: true }]);
  });
});
