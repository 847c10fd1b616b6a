import { z } from 'zod';
import { GAPS, gapsIn, isGap } from '../absence/write/gaps';
import { LEAVER_MONTHS } from '../absence/write/problems';
import type { Says } from './problems';
import { ABSENCE_PROBLEMS } from './problems-absence';
import { unknownField } from './problems-signature';
import { address, checked } from './schema-texts';
import { phoneFault, textFault } from './signature-texts';

/** Two languages, two audiences, five reasons, two tones, and those for all of them. */
const MOST_TEMPLATES = 80;
const MOST_LINES = 40;
const LONGEST_LINE = 500;

const text = (most: number, about: string) => checked(textFault, about).max(most);

const inLanguages = (most: number, about: string) =>
  z
    .strictObject({ da: text(most, 'In Danish.'), en: text(most, 'In English.').optional() })
    .nullable()
    .meta({ description: about })
    .optional();

/** What is wrong with a line of a template: as with a text, but that it may be empty and hold gaps, which must exist. */
function lineFault(line: string): Says | null {
  if (line === '') return null;
  for (const name of gapsIn(line)) {
    if (!isGap(name)) return unknownField(name, GAPS);
  }
  const without = line.replace(/\{[^{}]*\}/g, '-');
  return /[{}]/.test(without) ? ABSENCE_PROBLEMS.braces : textFault(without);
}

const template = z.strictObject({
  language: z.enum(['da', 'en']),
  audience: z.enum(['internal', 'external']).meta({ description: 'Colleagues, or everybody else.' }),
  reason: z
    .enum(['none', 'holiday', 'course', 'leave', 'left'])
    .meta({ description: 'Left out: every reason but left.' })
    .optional(),
  tone: z.enum(['warm', 'plain']).meta({ description: 'Left out: both.' }).optional(),
  text: z
    .array(
      checked(lineFault, 'A line with gaps in curly brackets; an empty one parts paragraphs.').max(
        LONGEST_LINE,
      ),
    )
    .min(1)
    .max(MOST_LINES)
    .meta({ description: 'The lines. One with a gap that stays empty is left out.' }),
});

export const absenceSchema = z
  .strictObject({
    templates: z
      .array(template)
      .max(MOST_TEMPLATES)
      .meta({ description: 'Own texts; the default ones where none fits.' })
      .optional(),
    urgent: z
      .strictObject({
        unit: text(100, 'The unit, such as Borgerservice.'),
        phone: checked(phoneFault, 'Its phone number.').max(30).optional(),
        mail: address.optional(),
        hours: inLanguages(200, 'When it can be reached, in words.').unwrap().unwrap().optional(),
      })
      .nullable()
      .meta({ description: 'Whom everybody may name for what is urgent.' })
      .optional(),
    selfService: inLanguages(300, 'What a citizen can do alone: an address, or a sentence.'),
    leaverMonths: z
      .int()
      .min(1)
      .max(LEAVER_MONTHS)
      .meta({ description: 'So long the mailbox of one who has left may answer, in months.' })
      .optional(),
    notice: inLanguages(500, 'What citizens are told beside, such as where personal data belong.'),
  })
  .nullable()
  .meta({ description: 'Automatic replies: own texts, and what they say of the organisation.' })
  .optional();
