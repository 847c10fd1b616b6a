import type { AuthenticationResult, IPublicClientApplication, PopupRequest } from '@azure/msal-browser';
import { GraphError } from '../types';

/** MSAL hears only of a window that answers. One that the person closed never does. */
const LOOK_EVERY = 400;
/** An answer given just before the window closed is still on its way. */
const GRACE = 1_500;

/**
 * Signs in through MSAL's window, and ends when the person closes it.
 *
 * A sign-in page may cut the tie to its opener (Cross-Origin-Opener-Policy); its window then *looks* closed. So it counts
 * as closed only when the person is back here too; and should it answer after all, MSAL keeps what it says.
 *
 * @throws GraphError `sign-in-cancelled`; MSAL's own errors
 */
export function inWindow(
  client: IPublicClientApplication,
  request: PopupRequest,
  opened: string,
): Promise<AuthenticationResult> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const watch = (popup: Window) => {
      let goneSince: number | null = null;
      timer = setInterval(() => {
        if (!popup.closed || !document.hasFocus()) {
          goneSince = null;
          return;
        }
        goneSince ??= Date.now();
        if (Date.now() - goneSince < GRACE) return;
        stop();
        reject(new GraphError('sign-in-cancelled'));
      }, LOOK_EVERY);
    };
    const listener = client.addEventCallback(({ eventType, payload }) => {
      const popup = (payload as { popupWindow?: Window } | null)?.popupWindow;
      if (eventType === opened && popup) watch(popup);
    });
    const stop = () => {
      clearInterval(timer);
      if (listener !== null) client.removeEventCallback(listener);
    };
    // No await before it: the window may only be opened while the click is fresh.
    client.acquireTokenPopup(request).then(resolve, reject).finally(stop);
  });
}
