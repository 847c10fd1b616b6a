import type { Deployment } from './types';

/** Pages that Outlook shows in a frame; `sign-in.html` is also the hidden frame in which a session is renewed. */
const IN_OUTLOOK = ['taskpane.html', 'launchevent.html', 'sign-in.html', 'sign-in-dialog.html'];
/** Pages that load office.js. The others are pages of a browser, or end a sign-in. */
const WITH_OFFICE_JS = ['taskpane.html', 'launchevent.html', 'sign-in-dialog.html'];
/** Pages where people are signed in, and where Graph is asked. */
const WITH_GRAPH = ['taskpane.html', 'absence.html', 'dashboard.html', 'sign-in-dialog.html'];
/** Pages of a browser window of their own, which no other page's window has to reach. */
const IN_BROWSER = ['absence.html', 'dashboard.html', 'support.html'];
/** Every page there is. */
export const PAGES: readonly string[] = [...IN_OUTLOOK, ...IN_BROWSER];

/**
 * What office.js loads: itself, the client's part and its texts from below its own folder; and from a second host the one
 * file without which Outlook on the web's part does not start (`requiresMsAjax` in office.debug.js). That host holds every
 * library of twenty years, so the file is named. Its telemetry (`*.pipe.aria.microsoft.com`) is not let out: nothing waits for it.
 */
const OFFICE_JS = [
  'https://appsforoffice.microsoft.com/lib/',
  'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
];
/**
 * Where office.js does not know the page around it (its list is `isHostOriginTrusted` in outlook-web-16.01.debug.js; an Exchange of
 * one's own is not in it), it asks the person in a frame of its own. Without that frame the pane would wait for ever.
 */
const OFFICE_JS_ASKS = 'https://appsforoffice.microsoft.com/lib/';

/**
 * Where Outlook's pages are, by Microsoft's own list for frames (https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements):
 * the web and new Outlook on Windows. Classic Outlook and Mac show the pane at the top of a web view, where no frame is.
 */
export const OUTLOOK = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://*.cloud.microsoft',
];

/**
 * Response headers for a file of dist/addin/, by its path ('taskpane.html', 'check.7e734778.js', 'manifest.xml', …), lower-case
 * names. The one list: every server's configuration is made from it, and `kuvert doctor` holds a host to it.
 */
export function headersFor(path: string, deployment: Deployment): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(path, deployment),
    'cache-control': cacheControl(path),
    'strict-transport-security': 'max-age=31536000', // for this host alone: what lies below it is its owner's to say
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(isPage(path) ? { 'permissions-policy': PERMISSIONS } : {}),
    ...openerPolicy(path),
    ...resourcePolicy(path),
  };
}

const isPage = (path: string) => path.endsWith('.html');

/** Nothing of the machine is used but the clipboard, at a click. */
const PERMISSIONS = [
  ...[
    'camera',
    'display-capture',
    'geolocation',
    'hid',
    'microphone',
    'midi',
    'payment',
    'serial',
    'usb',
  ].map((name) => `${name}=()`),
  'clipboard-write=(self)',
].join(', ');

function contentSecurityPolicy(path: string, deployment: Deployment): string {
  const rules: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    ...(isPage(path) ? pageRules(path, deployment) : {}),
    // A worker is bound by the headers of its own script, not by the page's: it may load its parts, and reach nobody.
    ...(path.endsWith('.js') ? { 'script-src': ["'self'"] } : {}),
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': frameAncestors(path, deployment),
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function pageRules(path: string, { access }: Deployment): Record<string, readonly string[]> {
  // Fluent UI (griffel) writes its styles at run time into a <style> element, and pages hold their first lines of style
  // themselves; neither can name a nonce on a static host. A style runs nothing; scripts have no such leave.
  const style = { 'style-src': ["'self'", "'unsafe-inline'"] };
  const image = { 'img-src': ["'self'", 'data:'] }; // Fluent draws some of its marks from data: addresses
  if (path === 'support.html') return { ...style, ...image };
  const authority = access ? new URL(access.authority).origin : null;
  const endpoint = access ? new URL(access.endpoint).origin : null;
  const loadsOffice = WITH_OFFICE_JS.includes(path);
  const asksGraph = authority !== null && endpoint !== null && WITH_GRAPH.includes(path);
  return {
    'script-src': ["'self'", ...(loadsOffice ? OFFICE_JS : [])],
    ...style,
    ...image,
    'worker-src': ["'self'"],
    'connect-src': orNone(asksGraph ? [...new Set([authority, endpoint])] : []),
    // A session is renewed in a hidden frame that goes to the sign-in's host and comes back to sign-in.html.
    'frame-src': orNone([
      ...(asksGraph ? ["'self'", authority] : []),
      ...(loadsOffice ? [OFFICE_JS_ASKS] : []),
    ]),
  };
}

const orNone = (sources: readonly string[]) => (sources.length > 0 ? sources : ["'none'"]);

function frameAncestors(path: string, { outlook = [] }: Deployment): readonly string[] {
  if (!IN_OUTLOOK.includes(path)) return ["'none'"];
  return [...(path === 'sign-in.html' ? ["'self'"] : []), ...OUTLOOK, ...outlook];
}

/** A changed file has another name, where its name holds its hash. All else is asked for anew, and answered with 304. */
function cacheControl(path: string): string {
  if (isHashed(path)) return 'public, max-age=31536000, immutable';
  // Never no-store: Outlook would show a blank icon (https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons).
  if (/^assets\/[^/]+\.png$/.test(path)) return 'public, max-age=86400';
  return 'no-cache';
}

/** Whether a file's name holds the hash of what is in it: `check.7e734778.js`. */
export const isHashed = (path: string): boolean => /(?:^|\/)[^/]+\.[0-9a-f]{8}\.js$/.test(path);

/**
 * Sign-in opens a window, so `same-origin` is no choice. The pages at a sign-in's end bear none at all: the browser would put them
 * into a group of their own, out of reach of whoever waits for their answer (MSAL, "Set up the redirect bridge page"). In a
 * frame it means nothing.
 */
function openerPolicy(path: string): Record<string, string> {
  return IN_BROWSER.includes(path) ? { 'cross-origin-opener-policy': 'same-origin-allow-popups' } : {};
}

/** Icons are shown on Outlook's pages, which are another site's. Our scripts are for our pages alone. */
function resourcePolicy(path: string): Record<string, string> {
  if (path.endsWith('.png')) return { 'cross-origin-resource-policy': 'cross-origin' };
  return isHashed(path) ? { 'cross-origin-resource-policy': 'same-origin' } : {};
}
