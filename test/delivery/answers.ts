import { XMLParser } from 'fast-xml-parser';

/** What a server would answer by its configuration, read as that server's manual says. Names in lower case. */
export type Answer = Record<string, string>;

const LOCATION = /^location (=|~)? ?("[^"]+"|\S+) \{\n([\s\S]*?)\n\}/gm;
const ADD_HEADER = /add_header (\S+) "([^"]*)"/g;

/** nginx: the exact location, else the first regular expression that fits, else the beginning. */
export function nginxAnswer(config: string, path: string): Answer & { file?: string } {
  const all = [...config.matchAll(LOCATION)].map(([, kind = '', match = '', body = '']) => {
    const bare = match.replace(/^"|"$/g, '');
    return { kind, match: bare, body };
  });
  const found =
    all.find(({ kind, match }) => kind === '=' && match === path) ??
    all.find(({ kind, match }) => kind === '~' && new RegExp(match).test(path)) ??
    all.find(({ kind, match }) => kind === '' && path.startsWith(match));
  const headers = Object.fromEntries(
    [...(found?.body ?? '').matchAll(ADD_HEADER)].map(([, name = '', value = '']) => [name, value]),
  );
  return found?.body.includes('return 404') ? { ...headers, file: '404' } : headers;
}

interface Place {
  '@path'?: string;
  'system.webServer': {
    staticContent: { clientCache: Record<string, string> };
    httpProtocol: { customHeaders: { add: Record<string, string>[]; remove: Record<string, string>[] } };
  };
}

/** IIS: the folder's headers, then those of each place on the way to the file, removals first. */
export function iisAnswer(config: string, path: string): Answer {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['add', 'remove', 'location'].includes(name),
  });
  const { configuration } = parser.parse(config) as { configuration: Place & { location: Place[] } };
  const way = [
    configuration,
    ...configuration.location.filter(
      (each) => path === each['@path'] || path.startsWith(`${each['@path']}/`),
    ),
  ];
  const answer: Answer = {};
  for (const { 'system.webServer': settings } of way) {
    const { add, remove } = settings.httpProtocol.customHeaders;
    for (const each of remove) delete answer[each['@name'] ?? ''];
    for (const each of add) answer[each['@name'] ?? ''] = each['@value'] ?? '';
    answer['cache-control'] = cacheOf(settings.staticContent.clientCache);
  }
  return answer;
}

/** As IIS writes it: its own max-age after what is custom. */
function cacheOf(cache: Record<string, string>): string {
  if (cache['@cacheControlMode'] === 'DisableCache') return 'no-cache';
  const [, days = '', hours = '', minutes = '', seconds = ''] =
    /^(\d+)\.(\d+):(\d+):(\d+)$/.exec(cache['@cacheControlMaxAge'] ?? '') ?? [];
  const age = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return `${cache['@cacheControlCustom']},max-age=${age}`;
}

interface AzureConfig {
  globalHeaders: Answer;
  routes: { route: string; headers: Answer }[];
}

/** Static Web Apps: the first route that fits; a star stands at the end, with an ending after it at most. */
export function azureAnswer(config: string, path: string): Answer {
  const { globalHeaders, routes } = JSON.parse(config) as AzureConfig;
  const fits = (route: string) => {
    const [before = '', after] = route.split('*');
    return after === undefined ? route === path : path.startsWith(before) && path.endsWith(after);
  };
  return { ...globalHeaders, ...routes.find(({ route }) => fits(route))?.headers };
}

/** Directives of a cache-control in one order, for servers write them in theirs. */
export const inOrder = (answer: Answer): Answer => ({
  ...answer,
  'cache-control': (answer['cache-control'] ?? '').split(/, ?/).sort().join(', '),
});
