import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../../src/hygiene/mail/types';
import { readPairs } from './read-pairs';

/** One mail of the corpus: what goes into the check, and what it must find. */
export interface LabelledMail {
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly string[];
  readonly marks: readonly Mark[];
}

/** A marked fact; offsets in the text without the marks. */
export interface Mark {
  readonly category: Category;
  readonly part: 'subject' | 'body' | `attachment-name:${number}`;
  readonly start: number;
  readonly end: number;
}

const FOLDER = join('test', 'corpus', 'mails');

/** All mails of one half (`held-out` or `learning`), by file. */
export function readHalf(half: string): Map<string, LabelledMail[]> {
  const folder = join(FOLDER, half);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return new Map(files.sort().map((file) => [file, readFile(join(folder, file), file)]));
}

/** Files of snippets (`pairs-*.txt`) hold one a line; see `read-pairs.ts`. */
function readFile(path: string, file: string): LabelledMail[] {
  const text = readFileSync(path, 'utf8');
  return file.startsWith('pairs-') ? readPairs(text, file) : readMails(text, file);
}

/** Reads mails in the format that README.md tells. Throws, naming the mail, on a broken one. */
export function readMails(text: string, file: string): LabelledMail[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => readMail(block, file));
}

function readMail(block: string, file: string): LabelledMail {
  const name = block.slice(0, block.indexOf('\n')).trim();
  const where = `${file}: ${name}`;
  const cut = block.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${where}: no line "---" between head and text`);
  const head = block.slice(0, cut).split('\n').slice(1);
  const marks: Mark[] = [];
  const field = (key: string) =>
    head
      .find((line) => line.toLowerCase().startsWith(`${key}:`))
      ?.slice(key.length + 1)
      .trim() ?? '';
  const subject = unmarked(field('subject'), 'subject', marks, where);
  const body = unmarked(block.slice(cut + 5).trim(), 'body', marks, where);
  const attachments = field('attachments')
    .split(', ')
    .filter(Boolean)
    .map((each, at) => unmarked(each, `attachment-name:${at}`, marks, where));
  return { name, to: field('to'), subject, body, attachments, marks };
}

export function unmarked(text: string, part: Mark['part'], marks: Mark[], where: string): string {
  let plain = '';
  let from = 0;
  for (const { 0: whole, 1: category, 2: fact, index } of text.matchAll(/\{([a-z-]+)\|([^{}]*)\}/g)) {
    plain += text.slice(from, index);
    const start = plain.length;
    plain += fact;
    marks.push({ category: category as Category, part, start, end: plain.length });
    from = index + whole.length;
  }
  plain += text.slice(from);
  if (/\{[a-z-]+\|/.test(plain)) throw new Error(`${where}: a mark is not closed`);
  return plain;
}
