import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** sign-in.html: where the sign-in page sends its answer. It is handed to the page that asked, and this one closes. */
broadcastResponseToMainFrame().then(
  () => {},
  () => {
    // Opened by hand, or reloaded: there is no answer in the address.
    document.title = 'Kuvert';
    document.getElementById('nothing')?.removeAttribute('hidden');
  },
);
