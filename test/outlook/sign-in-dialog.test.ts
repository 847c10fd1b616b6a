import { GRAPH_TEXTS } from '../../src/graph/texts';
import { closeSignInDialog, openSignInDialog } from '../../src/outlook/sign-in-dialog';

const PAGE = 'https://kuvert.example/sign-in-dialog.html';
const CLOSED_BY_PERSON = 12006;
const ALREADY_OPEN = 12007;

/** Outlook's one dialog, as far as the pane sees it. */
class Dialogs {
  readonly urls: string[] = [];
  closed = 0;
  refuses: number | null = null;
  /** Opens when this is called; else at once. */
  late: (() => void) | null = null;
  isSlow = false;
  private readonly handlers = new Map<string, (event: object) => void>();
  private isOpen = false;

  readonly office = {
    context: {
      ui: {
        displayDialogAsync: (url: string, _size: object, answer: (result: object) => void) => {
          const code = this.refuses ?? (this.isOpen ? ALREADY_OPEN : null);
          if (code !== null) {
            answer({ status: 'failed', error: { code } });
            return;
          }
          this.urls.push(url);
          this.isOpen = true;
          const open = () => answer({ status: 'succeeded', value: this.dialog });
          if (this.isSlow) this.late = open;
          else open();
        },
      },
    },
  };
  private readonly dialog = {
    addEventHandler: (name: string, handler: (event: object) => void) => this.handlers.set(name, handler),
    close: () => {
      this.closed += 1;
      this.isOpen = false;
    },
  };

  says(message: string): void {
    this.handlers.get('dialogMessageReceived')?.({ message });
  }

  closedByPerson(): void {
    this.isOpen = false;
    this.handlers.get('dialogEventReceived')?.({ error: CLOSED_BY_PERSON });
  }
}

let dialogs: Dialogs;
beforeEach(() => {
  dialogs = new Dialogs();
  Object.assign(globalThis, { Office: dialogs.office });
});
afterEach(async () => {
  closeSignInDialog();
  await Promise.resolve();
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each(['signed-in', 'consent-needed', 'offline'])('what our page says is believed: %s', async (said) => {
  const end = openSignInDialog(PAGE);
  dialogs.says(said);
  expect(await end).toBe(said);
  expect(dialogs.closed).toBe(1);
});

test.each(['', 'toString', '{"a":1}', 'throttled by somebody'])(
  'what it cannot say is not: %j',
  async (said) => {
    const end = openSignInDialog(PAGE);
    dialogs.says(said);
    expect(await end).toBe('failed');
  },
);

test('every end of a sign-in that has a sentence of its own is known', async () => {
  const notOfSignIn = ['throttled', 'not-found', 'not-on-graph', 'state-expired', 'refused', 'aborted'];
  for (const problem of Object.keys(GRAPH_TEXTS.da).filter((each) => !notOfSignIn.includes(each))) {
    const end = openSignInDialog(PAGE);
    dialogs.says(problem);
    expect(await end).toBe(problem);
  }
});

test('closed by the person', async () => {
  const end = openSignInDialog(PAGE);
  dialogs.closedByPerson();
  expect(await end).toBe('sign-in-cancelled');
});

test('a second click waits for the dialog that is open', async () => {
  const ends = [openSignInDialog(PAGE), openSignInDialog(PAGE)];
  expect(dialogs.urls).toHaveLength(1);
  dialogs.says('signed-in');
  expect(await Promise.all(ends)).toEqual(['signed-in', 'signed-in']);
});

test('a dialog of which nobody said that it is gone holds nothing up', async () => {
  const first = openSignInDialog(PAGE);
  Object.assign(dialogs, { isOpen: false });
  const second = openSignInDialog(PAGE);
  expect(await first).toBe('sign-in-cancelled');
  dialogs.says('signed-in');
  expect(await second).toBe('signed-in');
});

test.each([
  ['another dialog is open', ALREADY_OPEN, 'sign-in-cancelled'],
  ['the person would not have it', 12009, 'sign-in-cancelled'],
  ['none opens', 12004, 'popup-blocked'],
])('%s', async (_why, code, said) => {
  dialogs.refuses = code;
  expect(await openSignInDialog(PAGE)).toBe(said);
});

test('can be closed from here, and opened again', async () => {
  const end = openSignInDialog(PAGE);
  closeSignInDialog();
  expect(await end).toBe('sign-in-cancelled');
  expect(dialogs.closed).toBe(1);
  const again = openSignInDialog(PAGE);
  dialogs.says('signed-in');
  expect(await again).toBe('signed-in');
});

test('given up while Outlook is opening it, it is closed once it is there', async () => {
  dialogs.isSlow = true;
  const end = openSignInDialog(PAGE);
  closeSignInDialog();
  expect(await end).toBe('sign-in-cancelled');
  dialogs.late?.();
  expect(dialogs.closed).toBe(1);
});

test('without Office there is no dialog', async () => {
  Reflect.deleteProperty(globalThis, 'Office');
  expect(await openSignInDialog(PAGE)).toBe('popup-blocked');
});
