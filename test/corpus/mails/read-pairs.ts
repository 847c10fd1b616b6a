import type { LabelledMail, Mark } from './read';
import { unmarked } from './read';

/** Reads contrast pairs: one snippet a line, "+ " with marks, "- " without. Throws, naming the line, on a broken one. */
export function readPairs(text: string, file: string): LabelledMail[] {
  const mails: LabelledMail[] = [];
  text.split('\n').forEach((line, at) => {
    const sign = line.slice(0, 2);
    if (line.trim() === '' || line.startsWith('#')) return;
    const name = `${at + 1}`;
    if (sign !== '+ ' && sign !== '- ') throw new Error(`${file}:${name}: begins with neither "+ " nor "- "`);
    const marks: Mark[] = [];
    const body = unmarked(line.slice(2).trim(), 'body', marks, `${file}:${name}`);
    if (marks.length > 0 !== (sign === '+ ')) throw new Error(`${file}:${name}: sign and marks do not agree`);
    mails.push({ name, to: '', subject: '', body, attachments: [], marks });
  });
  return mails;
}
