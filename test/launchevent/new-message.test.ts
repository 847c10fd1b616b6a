import { onAttachmentsChanged } from '../../src/launchevent/on-attachments-changed';
import { onMessageFromChanged, onNewMessageCompose } from '../../src/launchevent/on-new-message-compose';
import {
  type BareMail,
  type BareOptions,
  type BareSignature,
  bareOffice,
  type Fault,
} from '../support/bare-outlook';
import { FJORDBY, METTES, policyWith } from '../support/manual';
import { withoutOffice } from '../support/own-settings';

/** What a mail that was just begun, or that has got another sender, makes the handlers do; and that they always end. */
const SAVED = { 'kuvert.person': METTES };
const EVENTS = { onNewMessageCompose, onMessageFromChanged, onAttachmentsChanged };
type Event = keyof typeof EVENTS;

/** Lets a handler run for a minute, in no time. */
async function run(event: Event, mail: BareMail, options: BareOptions = {}, policy = policyWith()) {
  const signatures: BareSignature[] = [];
  Object.assign(globalThis, { Office: bareOffice({ settings: SAVED, ...options, mail }, { signatures }) });
  const answers: { after: number; signed: number }[] = [];
  const started = Date.now();
  EVENTS[event](
    {
      completed: () => {
        answers.push({ after: Date.now() - started, signed: signatures.length });
        options.completed?.();
      },
    },
    policy,
  );
  await jest.advanceTimersByTimeAsync(60_000);
  return { answers, signatures };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  withoutOffice();
  Reflect.deleteProperty(globalThis, 'kuvertReadAttachments');
});

describe('a mail that was just begun', () => {
  test('is signed before the event is completed', async () => {
    const { answers, signatures } = await run('onNewMessageCompose', { html: '' });
    expect(answers).toEqual([{ after: expect.any(Number), signed: 1 }]);
    expect(signatures[0]).toMatchObject({
      coercionType: 'html',
      data: expect.stringContaining('Direkte 74 34 01 23'),
    });
  });

  test('without a manual is left alone', async () => {
    const mail = { html: '', clientSignature: true };
    const { answers, signatures } = await run('onNewMessageCompose', mail, {}, policyWith(null));
    expect([answers.length, signatures.length]).toEqual([1, 0]);
  });

  test('has its attachments read after it was signed, whatever became of the signature', async () => {
    for (const faults of [{}, { 'body.getAsync': 'silent' as const }, { mailbox: 'throws' as const }]) {
      const read: number[] = [];
      Object.assign(globalThis, {
        kuvertReadAttachments: async (_policy: unknown, limit: number) => void read.push(limit),
      });
      const { answers } = await run('onNewMessageCompose', { html: '' }, { faults });
      expect([answers.length, read.length]).toEqual([1, 1]);
      expect(read[0]).toBeLessThan(300_000);
    }
  });

  test('is not signed when attachments change', async () => {
    expect((await run('onAttachmentsChanged', { html: '' })).signatures).toEqual([]);
  });
});

describe('another sender', () => {
  test('has no attachments read', async () => {
    const read = jest.fn(async () => {});
    Object.assign(globalThis, { kuvertReadAttachments: read });
    const { answers, signatures } = await run('onMessageFromChanged', { html: '' });
    expect([answers.length, signatures.length, read.mock.calls.length]).toEqual([1, 1, 0]);
  });

  test('takes the place of the one before', async () => {
    const { signatures } = await run('onNewMessageCompose', { html: '' });
    const html = signatures[0]?.data ?? '';
    const changed = await run('onMessageFromChanged', { html, from: 'borgerservice@fjordby.example' });
    expect(changed.signatures[0]?.data).toContain('74 34 99 99');
    expect((await run('onMessageFromChanged', { html })).signatures).toEqual([]);
  });
});

describe('event.completed is called exactly once, and in time', () => {
  const calls = [
    'body.getTypeAsync',
    'body.getAsync',
    'from.getAsync',
    'getComposeTypeAsync',
    'isClientSignatureEnabledAsync',
    'disableClientSignatureAsync',
    'body.setSignatureAsync',
  ];
  const faults: Fault[] = ['throws', 'silent', 'twice', { code: 5001 }, { after: 5000 }];
  const rows = (['onNewMessageCompose', 'onMessageFromChanged'] as const).flatMap((event) =>
    calls.flatMap((call) => faults.map((fault) => [event, call, fault] as const)),
  );

  test.each(rows)('%s: %s, %j', async (event, call, fault) => {
    const { answers } = await run(event, { html: '', clientSignature: true }, { faults: { [call]: fault } });
    expect(answers).toHaveLength(1);
    expect(answers[0]?.after).toBeLessThan(9_500);
    const goesWithout = [
      'from.getAsync',
      'getComposeTypeAsync',
      'isClientSignatureEnabledAsync',
      'disableClientSignatureAsync',
    ];
    if (fault === 'twice' || goesWithout.includes(call)) expect(answers[0]?.signed).toBeGreaterThan(0);
  });

  test.each(['mailbox', 'item'])('without Outlook’s own %s', async (missing) => {
    for (const event of ['onNewMessageCompose', 'onMessageFromChanged'] as const)
      expect((await run(event, {}, { faults: { [missing]: 'throws' } })).answers).toHaveLength(1);
  });

  test('where everything is silent', async () => {
    const silent = Object.fromEntries(calls.map((call) => [call, 'silent' as const]));
    expect((await run('onNewMessageCompose', { html: '' }, { faults: silent })).answers).toHaveLength(1);
  });

  test('where completing throws', async () => {
    const completed = () => {
      throw new Error('Outlook is gone');
    };
    expect((await run('onNewMessageCompose', { html: '' }, { completed })).answers).toHaveLength(1);
  });

  test.each<[string, unknown]>([
    ['no fields', 'x'],
    ['fields of another kind', { fields: [1], language: 4 }],
  ])('where the settings hold %s', async (_name, person) => {
    const { answers, signatures } = await run(
      'onNewMessageCompose',
      { html: '' },
      { settings: { 'kuvert.person': person } },
    );
    expect([answers.length, signatures.length]).toEqual([1, 1]);
  });

  test('where reading attachments never ends', async () => {
    Object.assign(globalThis, { kuvertReadAttachments: () => new Promise(() => {}) });
    const { answers } = await run('onNewMessageCompose', { html: '' });
    expect(answers).toEqual([]);
    await jest.advanceTimersByTimeAsync(240_000);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.after).toBeLessThan(290_000);
  });
});

test('a manual that is all there is, in one line', async () => {
  const manual = {
    ...FJORDBY,
    forms: { da: { ...FJORDBY.forms.da, greetings: [], lines: FJORDBY.forms.da.lines.slice(0, 1) } },
  };
  const { signatures } = await run('onNewMessageCompose', { text: '' }, {}, policyWith(manual));
  expect(signatures).toEqual([{ data: 'Mette Holm', coercionType: 'text' }]);
});
