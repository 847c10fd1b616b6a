import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkMail } from '../../src/hygiene/check';
import type { Mail } from '../../src/hygiene/mail/types';
import { defaultPolicy } from '../../src/hygiene/policy/shipped/default';

/** Danish prose of all kinds, a line each; it is not part of this repository. */
export const PROSE = '../shared/corpora/danish-prose-dev.txt';

/** Lines of it that do tell such things about people. */
export const TELLS_ABOUT_PEOPLE: readonly number[] = [245, 275, 281, 529];

const NOW = new Date('2026-11-23T12:00:00Z');

/** The lines of the prose, null where it is not there. */
export function proseLines(): string[] | null {
  const file = path.join(process.cwd(), PROSE);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : null;
}

/** Each line as a mail to a citizen: which would be stopped or asked about, and by which rules. Null without the prose. */
export function proseStopped(): { readonly line: number; readonly rules: readonly string[] }[] | null {
  const lines = proseLines();
  if (lines === null) return null;
  return lines
    .map((text, at) => ({ line: at + 1, rules: rulesThatStop(text) }))
    .filter(({ rules }) => rules.length > 0);
}

function rulesThatStop(text: string): string[] {
  if (text.trim() === '') return [];
  const mail: Mail = {
    subject: '',
    body: { text, quoted: [] },
    recipients: [{ field: 'to', index: 0, address: 'borger@gmail.com' }],
    attachments: [],
  };
  const { findings } = checkMail(mail, defaultPolicy, NOW);
  return [...new Set(findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule))];
}
