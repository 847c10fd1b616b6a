import { ALLOWED_LIST } from '../address.mjs';
import type { Deployment } from '../types';
import { basePath, CONTENT_TYPES, kindsOf } from './kinds';

/**
 * `servers/nginx.conf`: what belongs into the site's `server { … }`, whose names and certificates are the site's own. Each
 * location names all of its headers, because an `add_header` of its own makes a location forget those from outside.
 */
export function nginxConfig(deployment: Deployment): string {
  const base = basePath(deployment);
  const kinds = kindsOf(deployment);
  const name = '[A-Za-z0-9_-]+';
  return `${[
    head(deployment),
    location(`= /${ALLOWED_LIST}`, `$kuvert/${ALLOWED_LIST}`, 'json', kinds.rest),
    ...kinds.named.map(({ path, headers }) =>
      location(`= ${base}/${path}`, `$kuvert/${path}`, endingOf(path), headers),
    ),
    '# Their names hold their hash: what has changed has another name.',
    location(
      `~ "^${escaped(base)}/(?<kuvert_script>${name}\\.[0-9a-f]{8}\\.js)$"`,
      '$kuvert/$kuvert_script',
      'js',
      kinds.scripts,
    ),
    location(
      `~ "^${escaped(base)}/assets/(?<kuvert_icon>${name}\\.png)$"`,
      '$kuvert/assets/$kuvert_icon',
      'png',
      kinds.icons,
    ),
    ...['json', 'txt', 'xml'].map((ending) =>
      location(
        `~ "^${escaped(base)}/(?<kuvert_${ending}>${name}(?:\\.${name})*\\.${ending})$"`,
        `$kuvert/$kuvert_${ending}`,
        ending,
        kinds.rest,
      ),
    ),
    nothingElse(base, kinds.rest),
  ].join('\n\n')}\n`;
}

const head = ({ url }: Deployment) => `# Kuvert at ${url}
# Put this file into the site's server { … } by "include", before other locations with regular expressions.
# Below server_name and the certificate, nothing else is needed. Then: nginx -t && nginx -s reload

# The folder addin/ of the release, no slash at the end.
set $kuvert /var/www/kuvert;`;

function location(
  match: string,
  file: string,
  ending: string,
  headers: Readonly<Record<string, string>>,
): string {
  return `location ${match} {
    alias ${file};
    types { }
    default_type ${CONTENT_TYPES[ending]};
${ending === 'png' ? '' : textLines(ending)}${headerLines(headers)}
}`;
}

/** Here and not around all locations: the site may have its own. text/html is always among the types, and named twice is a warning. */
function textLines(ending: string): string {
  const type = ending === 'html' ? '' : ` ${CONTENT_TYPES[ending]}`;
  const types = type && `    charset_types${type};\n    gzip_types${type};\n`;
  return `    charset utf-8;\n    gzip on;\n    gzip_vary on;\n${types}`;
}

/** No list of files, and no cached "not there": a file that a newer version brings must be found at once. */
const nothingElse = (base: string, headers: Readonly<Record<string, string>>) => `location ${base}/ {
${headerLines(headers)}
    return 404;
}`;

/** `always`: errors bear them too. How long to keep is only for what is there. */
function headerLines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} "${value}"${name === 'cache-control' ? '' : ' always'};`)
    .join('\n');
}

const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
const escaped = (path: string) => path.replaceAll('.', '\\.');
