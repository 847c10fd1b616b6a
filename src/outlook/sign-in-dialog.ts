/** Percent of the screen; Microsoft's sign-in page wants about 480 × 640. */
const SIZE = { width: 30, height: 60 };
/** Codes of `DialogEventReceived` and of a dialog that would not open (Microsoft's page "Handle errors and events in the Office dialog box"). */
const CLOSED = 12006;
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

/**
 * Opens one of our own pages in Outlook's dialog, and waits for what it says (`tellOpener`).
 *
 * @returns what it said; `sign-in-cancelled` when the person closed it or would not have it, `popup-blocked` when none opened
 */
export function openSignInDialog(url: string): Promise<string> {
  return new Promise((resolve) => {
    const opened = (result: Office.AsyncResult<Office.Dialog>) => {
      if (String(result.status) !== 'succeeded') {
        resolve(result.error?.code === NOT_ALLOWED_BY_PERSON ? 'sign-in-cancelled' : 'popup-blocked');
        return;
      }
      const dialog = result.value;
      // Strings instead of Office.EventType, which older builds lack.
      dialog.addEventHandler('dialogMessageReceived' as never, (event) => {
        dialog.close();
        resolve('message' in event ? event.message : 'failed');
      });
      dialog.addEventHandler('dialogEventReceived' as never, (event) => {
        resolve('error' in event && event.error === CLOSED ? 'sign-in-cancelled' : 'failed');
      });
    };
    try {
      Office.context.ui.displayDialogAsync(url, SIZE, opened);
    } catch {
      resolve('popup-blocked');
    }
  });
}

/** From the dialog's page to the one that opened it. */
export async function tellOpener(message: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(message);
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
