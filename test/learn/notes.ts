import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutText } from '../../src/hygiene/danish/vocabulary';
import { bodyFromText } from '../../src/hygiene/mail/body';
import { backgroundOf } from '../../src/hygiene/sensitive/background';
import type { Lexicon } from '../../src/hygiene/sensitive/lexicon';
import { BIAS, noteNamesOf } from '../../src/hygiene/sensitive/noteness';
import { readText } from '../../src/hygiene/sensitive/reading';
import type { LabelledMail } from '../corpus/mails/read';
import { learn, type Model } from './learn';
import type { Sample } from './samples';

const PROSE = join('test', 'corpus', 'prose');

/** Lines of prose that is no mail (news, novels, debate, encyclopedias), as mails that tell nothing. */
export function readProse(): LabelledMail[] {
  return readdirSync(PROSE)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(PROSE, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((body, at) => ({ name: `prose-${at}`, to: '', subject: '', body, attachments: [], marks: [] }));
}

/** Learns what tells a note without greeting (each such among `mails`) from prose: weights named `note:…`. */
export function learnNotes(
  mails: readonly LabelledMail[],
  prose: readonly LabelledMail[],
  lexicon: Lexicon,
): Model {
  const row = (mail: LabelledMail, at: number, label: 0 | 1): Sample[] => {
    const reading = readText(cutText(bodyFromText(mail.body).text), lexicon);
    const background = backgroundOf(reading, lexicon, 'body', () => false);
    if (!background.isBare) return [];
    const names = noteNamesOf(background).map((name) => `note:${name}`);
    return [{ mail: `${label}#${at}`, category: 0, label, names, text: '', sentence: '' }];
  };
  const model = learn([
    ...mails.flatMap((mail, at) => row(mail, at, 1)),
    ...prose.flatMap((mail, at) => row(mail, at, 0)),
  ]);
  return new Map([...model].map(([name, weight]) => [name === 'bias' ? `note:${BIAS}` : name, weight]));
}
