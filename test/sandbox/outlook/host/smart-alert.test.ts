import type { CompletedContext, FunctionRun } from '../../../../src/sandbox/outlook/host/launch';
import type { SendMode } from '../../../../src/sandbox/outlook/host/manifest/types';
import { mayBeSent } from '../../../../src/sandbox/outlook/host/smart-alert';
import { hostTexts } from '../../../../src/sandbox/outlook/host/texts';
import type { SmartAlert } from '../../../../src/sandbox/outlook/model';

type Choice = Parameters<SmartAlert['choose']>[0];

const MODES: SendMode[] = ['PromptUser', 'SoftBlock', 'Block'];
const manifest = {
  name: 'Kuvert',
  buttons: [
    {
      id: 'pane',
      surface: 'compose' as const,
      label: '',
      tooltip: '',
      icons: {},
      action: { do: 'show-pane' as const, url: '', pinnable: true },
    },
    {
      id: 'run',
      surface: 'compose' as const,
      label: '',
      tooltip: '',
      icons: {},
      action: { do: 'run-function' as const, functionName: 'f' },
    },
  ],
};

interface Setup {
  sendMode: SendMode;
  /** What the add-in does, and after how many milliseconds; null: nothing ever. */
  answer: FunctionRun | null;
  after?: number;
  /** What the person chooses in each kind of alert. */
  chooses?: Partial<Record<SmartAlert['kind'], Choice>>;
  requirementSet?: string;
}

/** Plays one Send with a person who chooses at once, on a clock that runs by itself. */
async function play({ sendMode, answer, after = 10, chooses = {}, requirementSet = '1.15' }: Setup) {
  const shown: SmartAlert[] = [];
  const commands: [string, string | undefined][] = [];
  let open: SmartAlert | null = null;
  let signal: AbortSignal | undefined;
  const asked = mayBeSent({
    manifest,
    sendMode,
    requirementSet,
    timings: { noticeMs: 5_000, timeoutMs: 300_000 },
    texts: hostTexts('da-DK'),
    run: (given) => {
      signal = given;
      return new Promise((resolve) => {
        if (answer) setTimeout(() => resolve(answer), after);
      });
    },
    runCommand: (id, data) => commands.push([id, data]),
    ask: (alert) => {
      open = alert;
      if (!alert) return;
      shown.push(alert);
      const choice = chooses[alert.kind];
      if (choice) setTimeout(() => alert.choose(choice), 1);
    },
  });
  await jest.advanceTimersByTimeAsync(300_100);
  return {
    sent: await asked,
    alerts: shown.map(({ kind, buttons }) => `${kind}: ${buttons.map(({ id }) => id).join(' ')}`),
    first: shown[0],
    closed: open === null,
    stopped: signal?.aborted,
    commands,
  };
}

const done = (context: CompletedContext): FunctionRun => ({ kind: 'completed', context });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe.each(MODES)('%s', (sendMode) => {
  const prompt = sendMode === 'PromptUser';

  test.each([{ allowEvent: true }, {}])(
    'an add-in that has nothing against it lets the mail go (%p)',
    async (context) => {
      expect(await play({ sendMode, answer: done(context) })).toMatchObject({ sent: true, alerts: [] });
    },
  );

  test('findings: only a prompt can be overruled', async () => {
    const alert = `findings: ${prompt ? 'send-anyway ' : ''}dont-send`;
    const answer = done({ allowEvent: false, errorMessage: 'CPR-nummer i teksten.' });
    const overruled = await play({ sendMode, answer, chooses: { findings: 'send-anyway' } });
    expect(overruled).toMatchObject({
      sent: prompt,
      alerts: [alert],
      closed: true,
      first: { message: 'CPR-nummer i teksten.' },
    });
    expect(await play({ sendMode, answer, chooses: { findings: 'dont-send' } })).toMatchObject({
      sent: false,
    });
  });

  test('an add-in that is not there: only a block holds the mail', async () => {
    const block = sendMode === 'Block';
    const answer: FunctionRun = { kind: 'unavailable' };
    const alerts = [`unavailable: ${block ? '' : 'send-anyway '}try-later`];
    expect(await play({ sendMode, answer, chooses: { unavailable: 'send-anyway' } })).toMatchObject({
      sent: !block,
      alerts,
    });
    expect(await play({ sendMode, answer, chooses: { unavailable: 'try-later' } })).toMatchObject({
      sent: false,
    });
  });

  test('after five seconds there is a notice, which the answer closes', async () => {
    const notice = `still-working: ${prompt ? 'send-anyway ' : ''}dont-send`;
    expect(await play({ sendMode, answer: done({ allowEvent: true }), after: 4_900 })).toMatchObject({
      sent: true,
      alerts: [],
    });
    expect(await play({ sendMode, answer: done({ allowEvent: true }), after: 6_000 })).toMatchObject({
      sent: true,
      alerts: [notice],
      closed: true,
    });
  });

  test('in the notice only a prompt lets the mail go; either choice stops the add-in', async () => {
    const slow = { sendMode, answer: done({ allowEvent: false }), after: 60_000 };
    expect(await play({ ...slow, chooses: { 'still-working': 'send-anyway' } })).toMatchObject({
      sent: prompt,
      stopped: true,
    });
    expect(await play({ ...slow, chooses: { 'still-working': 'dont-send' } })).toMatchObject({
      sent: false,
      stopped: true,
    });
  });

  test('after five minutes Outlook gives up', async () => {
    const timedOut = `timed-out: ${prompt ? 'send-anyway ' : ''}dont-send`;
    const result = await play({ sendMode, answer: null, chooses: { 'timed-out': 'send-anyway' } });
    expect(result).toMatchObject({ sent: prompt, stopped: true, closed: true });
    expect(result.alerts[1]).toBe(timedOut);
  });

  test("the add-in's own prompt counts from 1.14 on", async () => {
    const answer = done({ allowEvent: false, sendModeOverride: 'promptUser' });
    const chooses = { findings: 'send-anyway' as const };
    expect(await play({ sendMode, answer, chooses, requirementSet: '1.14' })).toMatchObject({ sent: true });
    expect(await play({ sendMode, answer, chooses, requirementSet: '1.13' })).toMatchObject({ sent: prompt });
    // no other override exists
    expect(
      await play({ sendMode, answer: done({ allowEvent: false, sendModeOverride: 'block' }), chooses }),
    ).toMatchObject({ sent: prompt });
  });
});

describe('the text', () => {
  const stop = (context: CompletedContext, requirementSet?: string) =>
    play({
      sendMode: 'SoftBlock',
      answer: done({ allowEvent: false, ...context }),
      chooses: { findings: 'dont-send' },
      ...(requirementSet ? { requirementSet } : {}),
    });

  test.each([
    ['none', undefined, 'Kuvert forhindrer, at mailen bliver sendt.'],
    ['no text', 42, 'Kuvert forhindrer, at mailen bliver sendt.'],
    ['over 500 characters', 'x'.repeat(600), 'x'.repeat(500)],
  ])('%s', async (_case, errorMessage, message) => {
    expect((await stop({ errorMessage })).first?.message).toBe(message);
  });

  test('Markdown counts from 1.15 on', async () => {
    const context = { errorMessage: 'Fed', errorMessageMarkdown: '**Fed**' };
    expect((await stop(context)).first).toMatchObject({ message: 'Fed', markdown: '**Fed**' });
    expect((await stop(context, '1.14')).first).not.toHaveProperty('markdown');
  });
});

describe("the add-in's own button", () => {
  const withCommand = (context: CompletedContext, requirementSet = '1.15') =>
    play({
      sendMode: 'SoftBlock',
      answer: done({ allowEvent: false, ...context }),
      chooses: { findings: 'open-pane' },
      requirementSet,
    });

  test('opens the pane that the command names, with the data', async () => {
    const { sent, first } = await withCommand({
      commandId: 'pane',
      cancelLabel: 'Vis mig det',
      contextData: '{"a":1}',
    });
    expect(sent).toBe(false);
    expect(first?.pane).toEqual({ buttonId: 'pane', contextData: '{"a":1}' });
    expect(first?.buttons).toEqual([
      { id: 'open-pane', label: 'Vis mig det', primary: true },
      { id: 'dont-send', label: 'Send ikke' },
    ]);
  });

  test('has a label of its own, at most twenty characters', async () => {
    const label = async (cancelLabel: unknown) =>
      (await withCommand({ commandId: 'pane', cancelLabel })).first?.buttons[0]?.label;
    expect(await label('12345678901234567890123')).toBe('12345678901234567890');
    expect(await label(undefined)).toBe('Gør noget ved det');
  });

  test('hands over data that is no text as JSON', async () => {
    expect((await withCommand({ commandId: 'pane', contextData: { a: 1 } })).first?.pane?.contextData).toBe(
      '{"a":1}',
    );
  });

  test('is not there without a command, and not before 1.14', async () => {
    expect((await withCommand({ cancelLabel: 'Vis', contextData: 'x' })).alerts).toEqual([
      'findings: dont-send',
    ]);
    expect((await withCommand({ commandId: 'pane' }, '1.13')).alerts).toEqual(['findings: dont-send']);
  });

  test('only cancels when the command does not exist', async () => {
    expect(await withCommand({ commandId: 'nej' })).toMatchObject({
      sent: false,
      commands: [],
      first: expect.not.objectContaining({ pane: expect.anything() }),
    });
  });

  test('runs a function from 1.15 on', async () => {
    expect((await withCommand({ commandId: 'run', contextData: 'x' })).commands).toEqual([['run', 'x']]);
    expect((await withCommand({ commandId: 'run' }, '1.14')).commands).toEqual([]);
  });
});
