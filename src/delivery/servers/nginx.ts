import { ALLOWED_LIST } from '../address.mjs';
import type { Deployment } from '../types';
import { basePath, CONTENT_TYPES, kindsOf } from './kinds';

/** Texts worth packing; icons are packed already. */
const PACKED = Object.values(CONTENT_TYPES).filter((type) => type !== 'image/png' && type !== 'text/html');

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
set $kuvert /var/www/kuvert;

server_tokens off;
charset utf-8;
charset_types ${PACKED.join(' ')};
gzip on;
gzip_vary on;
gzip_min_length 1024;
gzip_types ${PACKED.join(' ')};`;

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
${headerLines(headers)}
}`;
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
