/**
 * All of an add-in that knows an address or an organisation: its manifest, the pages' `<meta name="kuvert-graph">`, and the list
 * of scripts for classic Outlook. Plain JavaScript, because webpack.config.js needs it before anything is built.
 */

/** Where the list of scripts must lie: at the root of the origin, wherever the add-in itself is. */
export const ALLOWED_LIST = '.well-known/microsoft-officeaddins-allowed.json';

/** The folder that a manifest's pages lie in: its icon is two steps below. Null where it names no icon. */
export function baseOf(xml) {
  const icon = /<IconUrl\s+DefaultValue="([^"]+)"/.exec(xml)?.[1];
  return icon?.replace(/\/[^/]*\/[^/]*$/, '') || null;
}

/** The manifest with its base address replaced by `url`. */
export function manifestAt(xml, url) {
  const base = baseOf(xml);
  if (!base) throw new Error('manifest.xml names no IconUrl, so its base address is not known');
  return xml
    .replaceAll(`"${base}/`, `"${url}/`)
    .replaceAll(
      `<AppDomain>${new URL(base).origin}</AppDomain>`,
      `<AppDomain>${new URL(url).origin}</AppDomain>`,
    );
}

/** What stands between the single quotes of `<meta name="kuvert-graph" content='…'>`; nothing where Graph is not set up. */
export function graphMeta(access) {
  if (!access) return '';
  const { clientId, authority, endpoint } = access;
  const written = JSON.stringify({ clientId, authority, endpoint });
  return written.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
}

/** A built page with another Graph and sign-in than it was built with. */
export function pageWith(html, access) {
  return html.replace(
    /(<meta\s+name="kuvert-graph"\s+content=)'[^']*'/,
    (_tag, before) => `${before}'${graphMeta(access)}'`,
  );
}

/**
 * Which scripts classic Outlook's event runtime may let fetch across origins and sign in
 * (https://learn.microsoft.com/office/dev/add-ins/develop/use-sso-in-event-based-activation).
 */
export function allowedList(url) {
  return `${JSON.stringify({ allowed: [`${url}/launchevent.js`] }, null, 2)}\n`;
}
