/** One directive of an nginx configuration, as it is written. */
export interface Directive {
  readonly name: string;
  readonly args: readonly string[];
  /** What stands between its brackets; null where it ends with a semicolon. */
  readonly block: readonly Directive[] | null;
  /** Counted from 1. */
  readonly line: number;
}

interface Token {
  /** `word`, or the sign itself. */
  readonly kind: 'word' | '{' | '}' | ';';
  readonly text: string;
  readonly line: number;
}

/**
 * Reads an nginx configuration (https://nginx.org/en/docs/beginners_guide.html#conf_structure): words, some of them quoted,
 * blocks, comments.
 * @throws Error that names the line
 */
export function readNginxConf(text: string): Directive[] {
  const tokens = [...tokensOf(text)];
  let at = 0;
  const block = (inside: boolean): Directive[] => {
    const directives: Directive[] = [];
    for (;;) {
      const token = tokens[at];
      if (!token && inside) throw new Error('nginx: the end of the file, and a block is still open');
      if (!token) return directives;
      at += 1;
      if (token.kind === '}' && inside) return directives;
      if (token.kind !== 'word')
        throw new Error(`nginx, line ${token.line}: ${token.kind} without a directive`);
      directives.push(directive(token));
    }
  };
  const directive = ({ text: name, line }: Token): Directive => {
    const args: string[] = [];
    for (;;) {
      const token = tokens[at];
      at += 1;
      if (token?.kind === 'word') args.push(token.text);
      else if (token?.kind === ';') return { name, args, block: null, line };
      else if (token?.kind === '{') return { name, args, block: block(true), line };
      else throw new Error(`nginx, line ${line}: ${name} has no end`);
    }
  };
  return block(false);
}

function* tokensOf(text: string): Generator<Token> {
  let line = 1;
  // A quoted text | a comment | a line's end | a sign | a word, in which ${name} is no bracket and a backslash takes the next sign along
  const pattern =
    /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|#[^\n]*|(\n)|([{};])|(?:\$\{\w+\}|\\[\s\S]|[^\s{};\\])+|[^\S\n]+/g;
  for (const { 0: whole, 1: double, 2: single, 3: newLine, 4: sign } of text.matchAll(pattern)) {
    const quoted = double ?? single;
    if (quoted !== undefined) yield { kind: 'word', text: quoted.replace(/\\(["'\\])/g, '$1'), line };
    else if (sign !== undefined) yield { kind: sign as Token['kind'], text: sign, line };
    else if (/^["']/.test(whole)) throw new Error(`nginx, line ${line}: a text has no end`);
    else if (newLine === undefined && !whole.startsWith('#') && whole.trim() !== '')
      yield { kind: 'word', text: whole, line };
    line += whole.split('\n').length - 1;
  }
}
