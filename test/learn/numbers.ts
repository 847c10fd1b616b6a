import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutText } from '../../src/hygiene/danish/vocabulary';
import { bodyFromText } from '../../src/hygiene/mail/body';
import {
  isLeftOpen,
  namesOf as namesOfNumber,
  readNumber,
} from '../../src/hygiene/rules/cpr-number/by-sentence';
import { findCprNumbers } from '../../src/hygiene/rules/cpr-number/find';
import { cprDefaults } from '../../src/hygiene/rules/cpr-number/options';
import { backgroundOf, type Setting } from '../../src/hygiene/sensitive/background';
import type { Features } from '../../src/hygiene/sensitive/features';
import type { Lexicon } from '../../src/hygiene/sensitive/lexicon';
import { readText } from '../../src/hygiene/sensitive/reading';
import { type LabelledMail, type Mark, readMails } from '../corpus/mails/read';
import { readPairs } from '../corpus/mails/read-pairs';
import { namesOf, type Sample } from './samples';

const FOLDER = join('test', 'corpus', 'numbers');
const NOW = new Date('2026-11-23T12:00:00Z');
/** What a word of the lexicon has and a number has not. */
const OF_WORDS = /^(kind|base|way|form:(definite|plural|phrase)|health:)|^(word|text|before|after):.*\d/;

/** Mails and sentences in which CPR numbers are marked, and nothing else. */
export function readNumberMails(): LabelledMail[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return file.startsWith('pairs-') ? readPairs(text, file) : readMails(text, file);
    });
}

/** The numbers of a mail that nothing names, each with all that it is weighed by. */
export function numberSamplesOf(
  mail: LabelledMail,
  id: string,
  lexicon: Lexicon,
  features: Features,
): Sample[] {
  const texts: [Mark['part'], string, Setting][] = [
    ['subject', mail.subject, 'subject'],
    ['body', bodyFromText(mail.body).text, 'body'],
    ...mail.attachments.map((name, at): [Mark['part'], string, Setting] => [
      `attachment-name:${at}`,
      name,
      'file-name',
    ]),
  ];
  return texts.flatMap(([part, text, setting]) => {
    const numbers = findCprNumbers(text, { now: NOW, own: cprDefaults }).filter(isLeftOpen);
    if (numbers.length === 0) return [];
    const background = backgroundOf(readText(cutText(text), lexicon), lexicon, setting, () => false);
    const marks = mail.marks.filter((mark) => mark.category === 'cpr' && mark.part === part);
    return numbers.map((number) => {
      const { candidate, evidence } = readNumber(number, background, lexicon, features);
      const names = namesOf(candidate, evidence, background, features).filter((name) => !OF_WORDS.test(name));
      const isMarked = marks.some(({ start, end }) => start < number.end && number.start < end);
      return {
        mail: id,
        category: 0,
        label: isMarked ? 1 : 0,
        names: [...names, ...namesOfNumber(number).map((name) => `number:${name}`)],
        text: '',
        sentence: '',
      };
    });
  });
}
