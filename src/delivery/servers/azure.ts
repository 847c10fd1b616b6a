import type { Deployment } from '../types';
import { basePath, CONTENT_TYPES, kindsOf, typeWithCharset } from './kinds';

/** https://learn.microsoft.com/azure/static-web-apps/configuration: a larger file is refused. */
export const AZURE_LIMIT = 20 * 1024;

/**
 * `servers/staticwebapp.config.json`: for the top of the Static Web App. The first route that fits holds, so names come before
 * patterns; its headers go over the global ones, which are those of all else. A deployment there replaces all files: older
 * versions' files must be in the folder that is uploaded.
 */
export function azureConfig(deployment: Deployment): string {
  const base = basePath(deployment);
  const kinds = kindsOf(deployment);
  const route = (path: string, headers: Readonly<Record<string, string>>) => ({
    route: `${base}/${path}`,
    headers: changesOf(headers, kinds.rest),
  });
  const config = {
    globalHeaders: kinds.rest,
    routes: [
      ...kinds.named.map(({ path, headers }) => route(path, headers)),
      route('*.js', kinds.scripts),
      route('assets/*.png', kinds.icons),
    ],
    mimeTypes: Object.fromEntries(
      Object.entries(CONTENT_TYPES).map(([ending, type]) => [`.${ending}`, typeWithCharset(type)]),
    ),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** What the global headers have not said already: the file is small. */
function changesOf(
  headers: Readonly<Record<string, string>>,
  global: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => global[name] !== value));
}
