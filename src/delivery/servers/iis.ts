import { ALLOWED_LIST } from '../address.mjs';
import type { Deployment } from '../types';
import { basePath, CONTENT_TYPES, kindsOf, typeWithCharset } from './kinds';

type Headers = Readonly<Record<string, string>>;

/**
 * `servers/web.config`: for the add-in's own folder (a site, an application or a virtual directory). IIS knows places by name, not
 * by pattern, so the folder itself has what the scripts with a hash in their name need (theirs are the names that change), and
 * every other file stands here by name.
 */
export function iisConfig(deployment: Deployment): string {
  const kinds = kindsOf(deployment);
  const places = [
    ...kinds.named,
    ...['manifest.xml', 'files.json', '.well-known'].map((path) => ({ path, headers: kinds.rest })),
    { path: 'assets', headers: kinds.icons },
  ];
  const known = [...new Set([kinds.scripts, ...places].flatMap((each) => namesOf(each)))].sort();
  return `<?xml version="1.0" encoding="utf-8"?>
${head(deployment)}
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
${mimeMaps()}
      ${clientCache(kinds.scripts)}
    </staticContent>
${customHeaders(kinds.scripts, known, '    ')}
  </system.webServer>
${places.map(({ path, headers }) => place(path, headers, known)).join('\n')}
</configuration>
`;
}

/** Header names of a kind, or of a place with its headers. */
function namesOf(each: Headers | { readonly headers: Headers }): string[] {
  const headers = typeof each.headers === 'object' ? each.headers : (each as Headers);
  return Object.keys(headers).filter((name) => name !== 'cache-control');
}

function head(deployment: Deployment): string {
  const { origin } = new URL(deployment.url);
  const base = basePath(deployment);
  const where = base
    ? `The add-in is in ${base}, and Outlook asks for
     ${origin}/${ALLOWED_LIST}: add a virtual directory ".well-known" to the site itself that leads to
     the folder .well-known below this one.`
    : `Outlook asks for ${origin}/${ALLOWED_LIST}, which is in this folder.`;
  return `<!-- Kuvert at ${deployment.url}
     Put this file beside manifest.xml, into the folder that IIS serves at that address.
     ${where} -->`;
}

/** Removed first: the site may have them already, and IIS answers 500 where a type is named twice. */
function mimeMaps(): string {
  return Object.entries(CONTENT_TYPES)
    .map(
      ([ending, type]) =>
        `      <remove fileExtension=".${ending}" />
      <mimeMap fileExtension=".${ending}" mimeType="${typeWithCharset(type)}" />`,
    )
    .join('\n');
}

function place(path: string, headers: Headers, known: readonly string[]): string {
  return `  <location path="${path}">
    <system.webServer>
      <staticContent>
        ${clientCache(headers)}
      </staticContent>
${customHeaders(headers, known, '      ')}
    </system.webServer>
  </location>`;
}

/** By IIS' own setting and not as a header, which would stand on "not there" too and be kept for a year. */
function clientCache(headers: Headers): string {
  const value = headers['cache-control'] ?? '';
  const seconds = /max-age=(\d+)/.exec(value)?.[1];
  if (seconds === undefined) return '<clientCache cacheControlMode="DisableCache" />'; // sends "no-cache"
  const others = value.split(', ').filter((each) => !each.startsWith('max-age='));
  const days = Number(seconds) / 86_400;
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${others.join(', ')}" />`;
}

/** All that any kind has are removed first, for a place inherits the folder's. */
function customHeaders(headers: Headers, known: readonly string[], indent: string): string {
  const own = Object.entries(headers).filter(([name]) => name !== 'cache-control');
  const lines = [
    '<remove name="X-Powered-By" />',
    ...known.map((name) => `<remove name="${name}" />`),
    ...own.map(([name, value]) => `<add name="${name}" value="${attribute(value)}" />`),
  ];
  const inside = lines.map((line) => `${indent}    ${line}`).join('\n');
  return `${indent}<httpProtocol>\n${indent}  <customHeaders>\n${inside}\n${indent}  </customHeaders>\n${indent}</httpProtocol>`;
}

const attribute = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
