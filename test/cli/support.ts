import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import type { Sink, Surroundings } from '../../src/cli/io';
import { run } from '../../src/cli/run';

/** The CPR office's own published example (born 7 July 1961, check digit right); nobody's number. */
export const CPR = '070761-4285';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly stdin?: string | Uint8Array | Readable;
  readonly terminal?: { readonly columns: number };
  readonly env?: Record<string, string>;
  readonly home?: string;
  now?(): Date;
  readonly interrupted?: Promise<void>;
  /** Told what the command has written so far. */
  onOut?(text: string): void;
}

/** Runs the command inside this process, on streams of our own. */
export async function kuvert(args: readonly string[], given: Given = {}): Promise<Ran> {
  const stdout = new Kept(given.terminal, given.onOut);
  const stderr = new Kept();
  const around: Surroundings = {
    stdin: given.stdin instanceof Readable ? given.stdin : Readable.from([Buffer.from(given.stdin ?? '')]),
    stdout: stdout as Sink,
    stderr: stderr as Sink,
    env: given.env ?? {},
    version: '0.0.0-test',
    now: given.now ?? (() => new Date('2026-11-23T09:00:00+01:00')),
    home: given.home ?? __dirname,
    untilInterrupted: () => given.interrupted ?? Promise.resolve(),
  };
  const code = await run(args, around);
  return { code, out: stdout.text, err: stderr.text };
}

class Kept extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  private readonly onText: Given['onOut'];

  constructor(terminal?: Given['terminal'], onText?: Given['onOut']) {
    super({ decodeStrings: false });
    this.onText = onText;
    this.isTTY = terminal !== undefined;
    this.columns = terminal?.columns;
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    this.onText?.(this.text);
    done();
  }
}

/** The objects of an NDJSON text. */
export function objects(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** One line of input: a mail to a citizen, with whatever the test changes. */
export function mailLine(changes: Record<string, unknown> = {}): string {
  const mail = {
    id: 'a',
    from: { address: 'bokr@lillekoebing.example' },
    to: [{ name: 'Asta Opdigtet', address: 'asta.opdigtet@gmail.com' }],
    subject: 'Din sag',
    bodyText: 'Vi ses på torsdag.',
    ...changes,
  };
  return `${JSON.stringify(mail)}\n`;
}

/** A folder of its own for a test, with these files in it; gone after `remove`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly at: string;
  remove(): void;
} {
  const at = mkdtempSync(path.join(tmpdir(), 'kuvert-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(at, name)), { recursive: true });
    writeFileSync(path.join(at, name), content);
  }
  return { at, remove: () => rmSync(at, { recursive: true, force: true }) };
}

/** A stream that gives `text` in pieces cut at odd places, as a pipe does. */
export function inPieces(bytes: Uint8Array, size: number): Readable {
  const stream = new PassThrough();
  for (let at = 0; at < bytes.length; at += size) stream.write(bytes.subarray(at, at + size));
  stream.end();
  return stream;
}

/** Without half surrogate pairs, which UTF-8 cannot carry. */
export const utf8Safe = (text: string) => Buffer.from(text).toString();
