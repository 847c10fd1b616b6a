import { z } from 'zod';
import { dayOf } from '../danish/calendar';
import { gapsIn, RECEIPT_GAPS, type ReceiptGap } from '../replies/receipt';
import type { WEEK } from './fill-replies';
import type { Says } from './problems';
import { REPLIES_PROBLEMS as P } from './problems-replies';
import { unknownField } from './problems-signature';
import { address, checked } from './schema-texts';
import { textFault } from './signature-texts';

const MOST_DAYS = 90;
const MOST_CLOSING_DAYS = 200;
const MOST_DEPARTMENTS = 200;
const MOST_MAILBOXES = 50;
const MOST_PARAGRAPHS = 20;
const LONGEST_PARAGRAPH = 1000;

function closingDayFault(text: string): Says | null {
  const fromEaster = /^easter([+-]\d{1,3})$/.exec(text);
  // Easter lies between 22 March and 25 April: further away is another year.
  if (fromEaster) return Number(fromEaster[1]) >= -80 && Number(fromEaster[1]) <= 250 ? null : P.closingDay;
  const yearly = /^--(\d{2}-\d{2})$/.exec(text);
  // A leap year, so that 29 February is a day.
  const day = yearly ? `2024-${yearly[1]}` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && dayOf(day) !== null ? null : P.closingDay;
}

function hoursFault(text: string): Says | null {
  const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
  if (!new RegExp(`^${time}-(?:${time}|24:00)$`).test(text)) return P.hours;
  return text.slice(0, 5) < text.slice(6) ? null : P.hoursBackwards;
}

const hours = checked(hoursFault, 'Two times in Copenhagen, such as 09:00-15:00.').optional();
const week = {
  monday: hours,
  tuesday: hours,
  wednesday: hours,
  thursday: hours,
  friday: hours,
  saturday: hours,
  sunday: hours,
} satisfies Record<(typeof WEEK)[number], unknown>;

const time = z.string().regex(/^\d{2}:\d{2}$/);
/** As a policy that was read holds it, from Monday: what `kuvert policy show` prints can be read again. */
const wholeWeek = z.array(z.tuple([time, time]).nullable()).length(7);

const days = (about: string) => z.int().min(1).max(MOST_DAYS).meta({ description: about }).optional();

const target = (about: string) =>
  z
    .strictObject({
      workingDays: days('Working days from the day after receipt.'),
      voicemailDays: days('The same for telephone messages that arrive as mail.'),
      closingDays: z
        .array(checked(closingDayFault, '--12-24 (every year), 2026-12-23, or easter+40 (days from Easter).'))
        .max(MOST_CLOSING_DAYS)
        .meta({ description: 'Closed beside weekends and public holidays.' })
        .optional(),
      openingHours: z
        .union([z.strictObject(week), wholeWeek])
        .meta({ description: 'A day that is left out is closed. For the figures alone.' })
        .optional(),
      absenceMovesStart: z
        .boolean()
        .meta({ description: 'Whether an automatic reply with a return day moves the start.' })
        .optional(),
    })
    .meta({ description: about })
    .optional();

const mailbox = z.union([
  address,
  z.strictObject({
    address,
    copies: z
      .enum(['mailbox', 'sender'])
      .meta({
        description: 'Where Exchange keeps what is sent as the mailbox; sender: answers cannot be seen.',
      })
      .optional(),
  }),
]);

const department = z.strictObject({
  name: checked(textFault, 'As people call it.').max(100),
  mailboxes: z.array(mailbox).min(1).max(MOST_MAILBOXES),
  target: target('What is left out is the organisation’s.'),
});

/** What is wrong with a paragraph: each of its lines is a text that may hold gaps, which must exist. */
function paragraphFault(paragraph: string): Says | null {
  for (const line of paragraph.split('\n')) {
    for (const name of gapsIn(line)) {
      if (RECEIPT_GAPS.indexOf(name as ReceiptGap) < 0) return unknownField(name, RECEIPT_GAPS);
    }
    const without = line.replace(/\{[^{}]*\}/g, '-');
    const fault = /[{}]/.test(without) ? P.braces : textFault(without);
    if (fault !== null) return fault;
  }
  return null;
}

const paragraphs = (about: string) =>
  z
    .array(
      checked(paragraphFault, 'A paragraph with gaps in curly brackets; \\n begins a new line in it.').max(
        LONGEST_PARAGRAPH,
      ),
    )
    .min(1)
    .max(MOST_PARAGRAPHS)
    .meta({ description: about });

export const repliesSchema = z
  .strictObject({
    target: target('In what time inquiries are answered.'),
    departments: z
      .array(department)
      .max(MOST_DEPARTMENTS)
      .meta({ description: 'Who answers, with a target of their own.' })
      .optional(),
    readTexts: z
      .enum(['none', 'sent', 'all'])
      .meta({
        description:
          'Which texts are read and forgotten: of sent replies, for receipts and promises; all: of mails that wait, too.',
      })
      .optional(),
    historyDays: z
      .int()
      .min(1)
      .max(366)
      .meta({ description: 'How far back the first look at a mailbox goes, in days.' })
      .optional(),
    figuresByEmployee: z
      .boolean()
      .meta({ description: 'Whether managers see figures of single employees, by who wrote the answers.' })
      .optional(),
    receipt: z
      .strictObject({
        da: paragraphs('In Danish, its paragraphs.'),
        en: paragraphs('In English.').nullable().optional(),
      })
      .nullable()
      .meta({ description: 'The text of a receipt; the default one where there is none.' })
      .optional(),
  })
  .nullable()
  .meta({ description: 'Inquiries: by when they are answered, and by whom.' })
  .optional();
