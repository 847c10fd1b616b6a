import { type Directive, readNginxConf } from './nginx-conf';

/** What a configuration answers to an address, before anybody looks into the file. */
export type Ruling =
  | { readonly do: 'answer'; readonly status: number; readonly body: string; readonly level: Level }
  | {
      readonly do: 'serve';
      readonly tries: readonly string[];
      readonly otherwise: number;
      readonly level: Level;
    };

/** Where in the configuration an answer is decided: what is said there, and what is inherited from around it. */
export class Level {
  readonly #around: Level | null;
  readonly own: readonly Directive[];

  constructor(own: readonly Directive[], around: Level | null) {
    this.own = own;
    this.#around = around;
  }

  /** The directives of a name that hold here: the nearest level's that has any. Nginx mixes no two levels. */
  all(name: string): readonly Directive[] {
    const here = this.own.filter((one) => one.name === name);
    return here.length > 0 ? here : (this.#around?.all(name) ?? []);
  }

  /** The arguments of the one that holds; null where none does. */
  one(name: string): readonly string[] | null {
    return this.all(name).at(-1)?.args ?? null;
  }
}

/** Known, and of no weight for what is answered here: where it listens, certificates, logs, how bytes travel. */
const INERT = new Set([
  'listen',
  'http2',
  'server_name',
  'server_tokens',
  'ssl_certificate',
  'ssl_certificate_key',
  'ssl_protocols',
  'ssl_ciphers',
  'ssl_prefer_server_ciphers',
  'ssl_session_cache',
  'ssl_session_timeout',
  'ssl_session_tickets',
  'access_log',
  'error_log',
  'log_not_found',
  'sendfile',
  'tcp_nopush',
  'gzip',
  'gzip_comp_level',
  'gzip_min_length',
  'gzip_proxied',
  'gzip_types',
  'gzip_vary',
]);
/** Known, and done here. */
const DONE = new Set([
  'root',
  'alias',
  'try_files',
  'return',
  'add_header',
  'default_type',
  'types',
  'charset',
  'location',
]);

/**
 * The rules of one `server` of a configuration. Whatever it holds that is not done here is an error, so that a test of a
 * configuration cannot pass by what it left out.
 */
export class NginxRules {
  readonly #server: Level;

  /** @throws Error that names every directive that is not known, with its line */
  constructor(conf: string) {
    const all = readNginxConf(conf);
    const servers = all.filter(({ name }) => name === 'server');
    const [server, another] = servers;
    if (!server?.block || another) throw new Error('nginx: the configuration must have one server');
    const around = new Level(
      all.filter((one) => one !== server),
      null,
    );
    const strange = [...around.own, ...server.block].flatMap(strangeIn);
    if (strange.length > 0)
      throw new Error(`nginx: what these mean is not known here:\n${strange.join('\n')}`);
    this.#server = new Level(server.block, around);
  }

  /** @param uri decoded path of the request */
  ruling(uri: string): Ruling {
    const early = returned(this.#server);
    if (early) return early;
    const location = chosen(this.#server.own, uri);
    const level = location ? new Level(location.block ?? [], this.#server) : this.#server;
    return returned(level, true) ?? served(level, location, uri);
  }
}

function strangeIn({ name, args, block, line }: Directive): string[] {
  if (name === 'types') return [];
  if (INERT.has(name) || (DONE.has(name) && name !== 'location'))
    return block ? [`line ${line}: ${name} {`] : [];
  const isLocation = name === 'location' && block !== null && args.length <= 2;
  if (!isLocation) return [`line ${line}: ${[name, ...args].join(' ')}`];
  return block.flatMap((one) =>
    one.name === 'location' ? [`line ${one.line}: a location in a location`] : strangeIn(one),
  );
}

/** Nginx's order: the exact one; the longest beginning, if it says `^~`; the first expression that fits; the longest beginning. */
function chosen(directives: readonly Directive[], uri: string): Directive | null {
  const locations = directives
    .filter(({ name }) => name === 'location')
    .map((directive) => ({ directive, ...kindOf(directive) }));
  const exact = locations.find(({ kind, text }) => kind === '=' && text === uri);
  if (exact) return exact.directive;
  const longest = locations
    .filter(({ kind, text }) => (kind === '' || kind === '^~') && uri.startsWith(text))
    .reduce<(typeof locations)[number] | null>(
      (best, one) => (best === null || one.text.length > best.text.length ? one : best),
      null,
    );
  if (longest?.kind === '^~') return longest.directive;
  const fits = locations.find(
    ({ kind, text }) =>
      (kind === '~' || kind === '~*') && new RegExp(text, kind === '~*' ? 'i' : '').test(uri),
  );
  return (fits ?? longest)?.directive ?? null;
}

function kindOf({ args, line }: Directive): { kind: string; text: string } {
  const [first = '', second] = args;
  if (second === undefined) return { kind: '', text: first };
  if (!['=', '^~', '~', '~*'].includes(first)) throw new Error(`nginx, line ${line}: location ${first}`);
  return { kind: first, text: second };
}

/** `return` is said of a level alone, and is not handed down. */
function returned(level: Level, _inside = false): Ruling | null {
  const [said] = level.own.filter(({ name }) => name === 'return');
  if (!said) return null;
  const [code = '', body = ''] = said.args;
  if (!/^\d{3}$/.test(code) || /\$/.test(body))
    throw new Error(`nginx, line ${said.line}: return ${said.args.join(' ')}`);
  return { do: 'answer', status: Number(code), body, level };
}

function served(level: Level, location: Directive | null, uri: string): Ruling {
  const at = (path: string) => fileOf(level, location, path);
  const tries = level.one('try_files') ?? ['$uri', '=404'];
  const last = /^=(\d{3})$/.exec(tries.at(-1) ?? '')?.[1];
  const files = tries.slice(0, -1);
  if (!last || files.some((file) => file !== '$uri')) throw new Error(`nginx: try_files ${tries.join(' ')}`);
  return { do: 'serve', tries: files.map(() => at(uri)), otherwise: Number(last), level };
}

/** Path on the server's disk, as the configuration has it. */
function fileOf(level: Level, location: Directive | null, uri: string): string {
  const alias = location?.block?.find(({ name }) => name === 'alias')?.args[0];
  if (alias === undefined) return `${level.one('root')?.[0] ?? ''}${uri}`;
  const { kind, text } = kindOf(location as Directive);
  if (kind === '~' || kind === '~*') throw new Error('nginx: alias in a location with an expression');
  return kind === '=' ? alias : alias + uri.slice(text.length);
}
