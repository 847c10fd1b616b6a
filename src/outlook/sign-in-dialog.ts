/** Percent of the screen; Microsoft's sign-in page wants about 480 × 640. */
const SIZE = { width: 30, height: 60 };
/** Codes of `DialogEventReceived` and of a dialog that would not open (Microsoft's page "Handle errors and events in the Office dialog box"). */
const CLOSED = 12006;
const ALREADY_OPEN = 12007;
const NOT_ALLOWED_BY_PERSON = 12009;

/** Whether this client signs in for its add-ins (NestedAppAuth 1.1). */
export function supportsNestedAppAuth(): boolean {
  try {
    return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1');
  } catch {
    return false; // outside Outlook
  }
}

/** Whether the pane is a page in Outlook's own program: a window it opens is the browser's, and says nothing back. */
export function isDesktopOutlook(): boolean {
  try {
    return ['PC', 'Mac'].includes(String(Office.context.platform));
  } catch {
    return false;
  }
}

/** Whether this client has dialogs. */
export function hasDialogs(): boolean {
  try {
    return typeof Office.context.ui.displayDialogAsync === 'function';
  } catch {
    return false;
  }
}

/** What our page may say at its end; anything else is not believed. The names are those of src/graph/types.ts. */
const ENDS: readonly string[] = [
  'signed-in',
  'not-set-up',
  'sign-in-needed',
  'sign-in-cancelled',
  'popup-blocked',
  'consent-needed',
  'session-expired',
  'access-revoked',
  'forbidden',
  'offline',
  'unavailable',
  'failed',
];

interface Asked {
  readonly end: Promise<string>;
  readonly over: (said: string | Promise<string>) => void;
  dialog: Office.Dialog | null;
  isClosed: boolean;
}

/** Outlook shows one dialog at a time: this one, as far as we were told. */
let current: Asked | null = null;

/**
 * Opens one of our own pages in Outlook's dialog, and waits for what it says (`tellOpener`). Where Outlook says that one is
 * open already, a second click waits for that.
 *
 * @returns what it said; `sign-in-cancelled` when it was closed, the person would not have it, or another dialog is open;
 *   `popup-blocked` when none opened
 */
export function openSignInDialog(url: string): Promise<string> {
  const before = current;
  const asked = begin();
  current ??= asked;
  try {
    Office.context.ui.displayDialogAsync(url, SIZE, (result) => {
      try {
        if (String(result.status) === 'succeeded') shown(asked, result.value);
        else asked.over(notOpened(result.error?.code, before));
      } catch {
        asked.over('failed'); // no result at all, or a dialog that nobody can listen to
      }
    });
  } catch {
    asked.over('popup-blocked');
  }
  return asked.end;
}

/** Closes the dialog, where one is open: it ends in `sign-in-cancelled`. */
export function closeSignInDialog(): void {
  if (!current) return;
  current.isClosed = true;
  const { dialog, over } = current;
  over('sign-in-cancelled');
  close(dialog);
}

function close(dialog: Office.Dialog | null): void {
  try {
    dialog?.close();
  } catch {
    // The person closes it.
  }
}

function begin(): Asked {
  let over: Asked['over'] = () => {};
  const end = new Promise<string>((resolve) => {
    over = resolve;
  });
  const asked: Asked = { end, over, dialog: null, isClosed: false };
  void end.then(() => {
    if (current === asked) current = null;
  });
  return asked;
}

function shown(asked: Asked, dialog: Office.Dialog): void {
  if (asked.isClosed) {
    close(dialog); // given up while Outlook was opening it
    return;
  }
  // Where another one opens, the one before is gone, and nobody said so.
  if (current !== asked) current?.over('sign-in-cancelled');
  current = asked;
  asked.dialog = dialog;
  // Strings instead of Office.EventType, which older builds lack.
  dialog.addEventHandler('dialogMessageReceived' as never, (event) => {
    close(dialog);
    asked.over('message' in event && ENDS.includes(event.message) ? event.message : 'failed');
  });
  dialog.addEventHandler('dialogEventReceived' as never, (event) => {
    asked.over('error' in event && event.error === CLOSED ? 'sign-in-cancelled' : 'failed');
  });
}

function notOpened(code: number | undefined, before: Asked | null): string | Promise<string> {
  if (code === ALREADY_OPEN) return before?.end ?? 'sign-in-cancelled';
  return code === NOT_ALLOWED_BY_PERSON ? 'sign-in-cancelled' : 'popup-blocked';
}

/** From the dialog's page to the one that opened it. Never rejects: who opened it waits until the person closes it. */
export async function tellOpener(message: string): Promise<void> {
  try {
    await Office.onReady();
    Office.context.ui.messageParent(message);
  } catch {
    // Nobody is there to be told.
  }
}

/** What this client can do for signing in, as `createSignIn` takes it. Outside Outlook: nothing. */
export function signInWays(): {
  nested: boolean;
  openDialog?: (url: string) => Promise<string>;
  dialogFirst: boolean;
} {
  const way = { nested: supportsNestedAppAuth(), dialogFirst: isDesktopOutlook() };
  return hasDialogs() ? { ...way, openDialog: openSignInDialog } : way;
}
