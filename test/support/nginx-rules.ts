import { type Directive, readNginxConf } from './nginx-conf';

/** What a configuration says of an address, before anybody looks for the file. */
export interface Ruling {
  /** Said whatever there is on the disk; null where the file decides. */
  readonly status: number | null;
  /** Path on the server's disk. */
  readonly file: string;
  readonly level: Level;
}

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

  /** The first argument of the one that holds. */
  one(name: string): string | undefined {
    return this.all(name).at(-1)?.args[0];
  }
}

/** Known, and of no weight for what is answered here: how bytes travel, and what is told of the server. */
const INERT = ['server_tokens', 'gzip', 'gzip_vary', 'gzip_min_length', 'gzip_types', 'gzip_comp_level'];
/** Known, and done here. */
const DONE = ['set', 'root', 'alias', 'return', 'add_header', 'default_type', 'charset', 'charset_types'];

/**
 * The rules that stand in one `server { … }`. Whatever they hold that is not done here is an error, so that no test of a
 * configuration passes by what it left out.
 */
export class NginxRules {
  readonly #server: Level;
  readonly #variables: Readonly<Record<string, string>>;

  /** @throws Error that names every directive that is not known, with its line */
  constructor(conf: string) {
    const directives = readNginxConf(conf);
    const strange = directives.flatMap(strangeIn);
    if (strange.length > 0) throw new Error(`nginx: not known here are\n${strange.join('\n')}`);
    this.#server = new Level(directives, null);
    this.#variables = Object.fromEntries(
      directives
        .filter(({ name }) => name === 'set')
        .map(({ args: [name = '', value = ''] }) => [name, value]),
    );
  }

  /** @param uri decoded path of the request */
  ruling(uri: string): Ruling {
    const { location, captured } = chosen(this.#server.own, uri);
    const level = location ? new Level(location.block ?? [], this.#server) : this.#server;
    const said = level.own.find(({ name }) => name === 'return');
    if (said) return { status: Number(said.args[0]), file: '', level };
    const written = pathIn(level, location, uri);
    return { status: null, file: filledIn(written, { ...this.#variables, ...captured }), level };
  }
}

function strangeIn(directive: Directive): string[] {
  const { name, args, block, line } = directive;
  if (name === 'types' && block) return [];
  if (name === 'location' && block) {
    return block.flatMap((one) =>
      one.name === 'location' ? [`line ${one.line}: location in location`] : strangeIn(one),
    );
  }
  const known = INERT.includes(name) || (DONE.includes(name) && isOrdinary(directive));
  return known && !block ? [] : [`line ${line}: ${[name, ...args].join(' ')}`];
}

/** As it is done here: a `return` of a bare status, a header with a constant text. */
function isOrdinary({ name, args }: Directive): boolean {
  if (name === 'return') return args.length === 1 && /^[45]\d\d$/.test(args[0] ?? '');
  if (name === 'set') return args.length === 2 && !args[1]?.includes('$');
  if (name !== 'add_header') return true;
  const [, value = '$', when = 'always', ...more] = args;
  return !value.includes('$') && when === 'always' && more.length === 0;
}

interface Chosen {
  readonly location: Directive | null;
  /** Parts that its expression has named. */
  readonly captured: Readonly<Record<string, string>>;
}

/** Nginx's order: the exact one; the longest beginning, if it says `^~`; the first expression that fits; the longest beginning. */
function chosen(directives: readonly Directive[], uri: string): Chosen {
  const locations = directives
    .filter(({ name }) => name === 'location')
    .map((directive) => ({ directive, ...matchOf(directive) }));
  const exact = locations.find(({ kind, text }) => kind === '=' && text === uri);
  if (exact) return { location: exact.directive, captured: {} };
  const [longest] = locations
    .filter(({ kind, text }) => (kind === '' || kind === '^~') && uri.startsWith(text))
    .sort((a, b) => b.text.length - a.text.length);
  if (longest?.kind !== '^~') {
    for (const { directive, kind, text } of locations) {
      const match = kind.startsWith('~') ? new RegExp(text, kind === '~*' ? 'i' : '').exec(uri) : null;
      const named = Object.entries(match?.groups ?? {}).map(([name, part]) => [`$${name}`, part]);
      if (match) return { location: directive, captured: Object.fromEntries(named) };
    }
  }
  return { location: longest?.directive ?? null, captured: {} };
}

/** `location [= | ^~ | ~ | ~*] text` */
export function matchOf({ args, line }: Directive): { kind: string; text: string } {
  const [first = '', second] = args;
  if (second === undefined) return { kind: '', text: first };
  if (!['=', '^~', '~', '~*'].includes(first)) throw new Error(`nginx, line ${line}: location ${first}`);
  return { kind: first, text: second };
}

/** Path on the disk as it is written, with variables. In a location with `=` or an expression an alias is the whole path. */
function pathIn(level: Level, location: Directive | null, uri: string): string {
  const alias = level.own.find(({ name }) => name === 'alias')?.args[0];
  if (alias === undefined || !location) return `${level.one('root') ?? ''}${uri}`;
  const { kind, text } = matchOf(location);
  return kind === '' || kind === '^~' ? alias + uri.slice(text.length) : alias;
}

function filledIn(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{?(\w+)\}?/g, (_whole, name: string) => {
    const value = variables[`$${name}`];
    if (value === undefined) throw new Error(`nginx: nobody has set $${name}`);
    return value;
  });
}
