import { mkdirSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import path from 'node:path';
import { folderWith, kuvert, type Ran } from './support';

/** The command `kuvert policy edit` on a folder of its own, and a client that may send whatever it likes. */

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Texts and bytes are sent as they are, all else as JSON. */
  readonly body?: unknown;
  /** false: without the token. */
  readonly token?: boolean;
}

export interface Editing {
  readonly folder: string;
  readonly port: number;
  readonly token: string;
  readonly written: string;
  ask(asked: Asked): Promise<Answer>;
  /** Ends the command as Ctrl+C does. */
  stop(): Promise<Ran>;
}

const PAGE = { 'home/policy-editor/index.html': '<!doctype html><title>Politik</title>' };

/** @param args after `policy edit`, with `@/` for the folder */
export async function editing(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[] = [],
  now?: () => Date,
): Promise<Editing> {
  const made = folderWith({
    ...PAGE,
    'home/policy-editor/editor.0123.js': 'void 0;',
    'secret.json': '{}',
    ...files,
  });
  mkdirSync(path.join(made.at, 'here'), { recursive: true });
  const before = process.cwd();
  process.chdir(path.join(made.at, 'here'));
  let end = () => {};
  const interrupted = new Promise<void>((resolve) => {
    end = resolve;
  });
  let running: Promise<Ran> | undefined;
  const said = new Promise<string>((resolve, reject) => {
    running = kuvert(['policy', 'edit', ...args.map((arg) => arg.replace('@', made.at))], {
      home: path.join(made.at, 'home'),
      interrupted,
      ...(now && { now }),
      onOut: (text) => /#\S+\n[\s\S]*Ctrl\+C/.test(text) && resolve(text),
    });
    running.then(({ err }) => reject(new Error(err)), reject);
  });
  const written = await said.finally(() => process.chdir(before));
  const [, port, token] = /http:\/\/127\.0\.0\.1:(\d+)\/#([\w-]+)/.exec(written) as unknown as string[];
  const at = { port: Number(port), token: String(token) };
  return {
    ...at,
    folder: made.at,
    written,
    ask: (asked) => ask(at, asked),
    async stop() {
      end();
      const ran = await (running as Promise<Ran>);
      made.remove();
      return ran;
    },
  };
}

function ask(
  { port, token }: { readonly port: number; readonly token: string },
  asked: Asked,
): Promise<Answer> {
  const { method = 'GET', path: at = '/api/policy', headers = {}, body } = asked;
  const sent =
    typeof body === 'string' || body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        ...{ host: '127.0.0.1', port, method, path: at, agent: false },
        headers: {
          ...(asked.token !== false && { 'x-kuvert-edit': token }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
      },
      async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      },
    );
    asking.on('error', reject);
    asking.end(sent);
  });
}
