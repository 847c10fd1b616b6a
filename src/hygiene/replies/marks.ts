import { dayFrom, dayOf, isoOf } from '../danish/calendar';

/**
 * A person's word on an inquiry, kept as an Outlook category: colleagues, the dashboard and Outlook itself see it without
 * a server. It always wins over what was read. Days are ISO.
 */
export type Mark =
  | { readonly says: 'needs-reply' }
  | { readonly says: 'needs-none'; readonly because?: NoReplyReason }
  | { readonly says: 'phone'; readonly day?: string }
  | { readonly says: 'handed-over'; readonly to: string }
  | { readonly says: 'promised'; readonly day: string };

/** Why a person says that no reply is needed: a short fixed list, so that nothing of a case gets into a category's name. */
export type NoReplyReason = 'information' | 'thanks' | 'duplicate' | 'advertising' | 'answered-elsewhere';

/** What is kept of a mark: to whom something was handed over is read from the categories when it is shown. */
export type KeptMark = Exclude<Mark, { says: 'handed-over' }> | { readonly says: 'handed-over' };

const PREFIX = 'Kuvert: ';
/** Outlook keeps a list of categories with commas or semicolons between them, and at most 255 characters of each. */
const LONGEST_NAME = 200;

/** The category that says a mark, as people see it in Outlook. */
export function markName(mark: Mark): string {
  return PREFIX + wordsOf(mark);
}

function wordsOf(mark: Mark): string {
  switch (mark.says) {
    case 'needs-reply':
      return 'skal besvares';
    case 'needs-none':
      return mark.because ? `kræver ikke svar – ${noReplyClause(mark.because, 'da')}` : 'kræver ikke svar';
    case 'phone':
      return mark.day === undefined ? 'besvaret på telefon' : `besvaret på telefon ${danish(mark.day)}`;
    case 'handed-over':
      return `overdraget til ${plain(mark.to)}`;
    case 'promised':
      return `lovet ${danish(mark.day)}`;
  }
}

/** As it is written, and in English. */
const REASONS: Readonly<Record<NoReplyReason, readonly [da: string, en: string]>> = {
  information: ['til orientering', 'for information'],
  thanks: ['tak', 'thanks'],
  duplicate: ['dobbelt', 'duplicate'],
  advertising: ['reklame', 'advertising'],
  'answered-elsewhere': ['besvaret et andet sted', 'answered elsewhere'],
};

/** In the words of its category: "til orientering". */
export const noReplyClause = (because: NoReplyReason, language: 'da' | 'en'): string =>
  REASONS[because][language === 'da' ? 0 : 1];

export const NO_REPLY_REASONS = Object.keys(REASONS) as readonly NoReplyReason[];

/** `27-11-2026`. */
const danish = (day: string): string => day.split('-').reverse().join('-');

const plain = (name: string): string =>
  name
    .replace(/[,;\s]+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

const NEEDS_REPLY = ['skal besvares', 'needs a reply', 'needs reply'];
const NEEDS_NONE = ['kræver ikke svar', 'needs no reply', 'no reply needed'];
const PHONE = ['besvaret på telefon', 'answered by phone'];
const HANDED_OVER = ['overdraget til', 'handed over to'];
const PROMISED = ['lovet', 'promised'];

/** What a category says, in Danish or English, with or without the prefix; null where it is another one. */
export function readMark(category: string): Mark | null {
  const said = category
    .slice(0, 300)
    .trim()
    .replace(/^kuvert:\s*/i, '');
  const small = said.toLowerCase();
  if (NEEDS_REPLY.indexOf(small) >= 0) return { says: 'needs-reply' };
  const none = readNeedsNone(small);
  if (none) return none;
  const phone = after(said, PHONE);
  if (phone !== null) {
    const day = readDay(phone);
    return day === null ? { says: 'phone' } : { says: 'phone', day };
  }
  const to = after(said, HANDED_OVER);
  if (to) return { says: 'handed-over', to };
  const day = readDay(after(said, PROMISED) ?? '');
  return day === null ? null : { says: 'promised', day };
}

/** With a reason behind a dash or a colon; another one than ours says no more than that none is needed. */
function readNeedsNone(small: string): Mark | null {
  for (const opening of NEEDS_NONE) {
    if (small === opening) return { says: 'needs-none' };
    if (small.slice(0, opening.length) !== opening) continue;
    const parts = /^\s*[-–—:](.*)$/.exec(small.slice(opening.length));
    if (!parts) continue;
    const said = (parts[1] as string).trim();
    const because = NO_REPLY_REASONS.find((reason) => REASONS[reason].indexOf(said) >= 0);
    return because === undefined ? { says: 'needs-none' } : { says: 'needs-none', because };
  }
  return null;
}

/** The marks among a message's categories, as they are kept: without a name. */
export function readMarks(categories: readonly string[]): KeptMark[] {
  const marks: KeptMark[] = [];
  for (const category of categories) {
    const mark = readMark(category);
    if (mark) marks.push(mark.says === 'handed-over' ? { says: 'handed-over' } : mark);
  }
  return marks;
}

/** What follows one of the openings, at a word's end; null where none opens it. */
function after(said: string, openings: readonly string[]): string | null {
  const small = said.toLowerCase();
  for (const opening of openings) {
    if (small === opening) return '';
    if (small.slice(0, opening.length + 1) === `${opening} `) return said.slice(opening.length + 1).trim();
  }
  return null;
}

function readDay(written: string): string | null {
  const parts = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(written);
  const day = parts ? dayFrom(Number(parts[3]), Number(parts[2]), Number(parts[1])) : dayOf(written);
  return day === null ? null : isoOf(day);
}
