/**
 * What the environment says of where and for whom an add-in is built: see the top of webpack.config.js. Plain JavaScript, because
 * the build and `npm run release` need it before anything is built.
 */

/** The address that stands for the host in manifest.xml: the sandbox's second port. */
export const MANIFEST_BASE = 'https://localhost:3001';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** Throws an Error that names the variable and what it should be. */
export function deploymentOf(env, { needsUrl = false } = {}) {
  if (needsUrl && !env.KUVERT_URL)
    throw new Error(
      'KUVERT_URL is missing: a release is for an address. Give the folder’s https address, e.g. https://mail.example.dk/kuvert',
    );
  return {
    url: addinUrl(env.KUVERT_URL || MANIFEST_BASE),
    access: graphAccess(env),
    outlook: outlookOrigins(env.KUVERT_OUTLOOK ?? ''),
  };
}

function addinUrl(given) {
  if (!URL.canParse(given))
    throw new Error(
      `KUVERT_URL is not an address: ${given}. Give the folder's https address, e.g. https://mail.example.dk/kuvert`,
    );
  const url = new URL(given);
  if (url.protocol !== 'https:')
    throw new Error(`KUVERT_URL must start with https:// (Outlook refuses ${url.protocol}//)`);
  if (url.search || url.hash) throw new Error('KUVERT_URL must be a folder address, without ? or #');
  if (url.username || url.password)
    throw new Error('KUVERT_URL must not hold a name or a password: everybody gets it with the manifest');
  // It is written into the servers' files, where other signs would need another quoting in each.
  if (!/^[\w./~-]*$/.test(url.pathname))
    throw new Error(`KUVERT_URL's folder may hold letters, digits and - _ . ~ only: ${url.pathname}`);
  return url.href.replace(/\/+$/, '');
}

function graphAccess(env) {
  const clientId = env.KUVERT_CLIENT_ID ?? '';
  const tenant = env.KUVERT_TENANT ?? '';
  if (!clientId && !tenant) return null;
  if (!GUID.test(clientId))
    throw new Error(
      `KUVERT_CLIENT_ID must be the app registration's "Application (client) ID", a GUID: ${clientId || '(missing)'}`,
    );
  if (!GUID.test(tenant) && !DOMAIN.test(tenant))
    throw new Error(
      `KUVERT_TENANT must be the organisation's "Directory (tenant) ID", a GUID, or its domain: ${tenant || '(missing)'}`,
    );
  const signIn = httpsAddress(env, 'KUVERT_AUTHORITY', 'https://login.microsoftonline.com');
  return {
    clientId,
    authority: `${signIn}/${tenant}`,
    endpoint: httpsAddress(env, 'KUVERT_GRAPH_URL', 'https://graph.microsoft.com/v1.0'),
  };
}

function httpsAddress(env, name, otherwise) {
  const given = env[name] || otherwise;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new Error(`${name} is no https address: ${given}. Left out, it is ${otherwise}`);
  return url.href.replace(/\/+$/, '');
}

function outlookOrigins(given) {
  return given
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map((each) => {
      const url = URL.canParse(each) ? new URL(each) : null;
      if (url?.protocol !== 'https:' || url.href !== `${url.origin}/`)
        throw new Error(
          `KUVERT_OUTLOOK must be origins such as https://mail.example.dk, with commas between them: ${each}`,
        );
      return url.origin;
    });
}
