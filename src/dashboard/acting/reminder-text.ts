import { dayInWords } from '../../hygiene/danish/day-words';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { plainLine } from '../../ui/plain-line';
import { count } from '../../ui/texts';
import { REMINDER_TEXTS } from './texts';

/** What a reminder is made of: numbers and one day. */
export interface ReminderFacts {
  /** Of the mailbox, as `figuresOf` counts them. */
  readonly figures: { readonly open: number; readonly overdue: number; readonly dueToday: number };
  /** When the oldest that waits was received, ISO. */
  readonly oldest: string;
  /** The mailbox, as people call it. */
  readonly mailbox: string;
  /** Who reminds; empty where that is not known. */
  readonly from: string;
}

interface WrittenReminder {
  readonly subject: string;
  /** Escaped; begins with `<div>`. */
  readonly html: string;
}

/**
 * A friendly reminder to a mailbox's team, in numbers alone: nothing of any inquiry but how many there are and when the oldest
 * came, for a draft is kept and may be forwarded.
 */
export function writeReminder(
  { figures, oldest, mailbox, from }: ReminderFacts,
  language: Language,
): WrittenReminder {
  const texts = REMINDER_TEXTS[language].mail;
  const { open, overdue, dueToday } = figures;
  const state = [
    fill(count(open, texts.waiting), { mailbox: plainLine(mailbox) }),
    overdue === 0 ? texts.noneOverdue : count(overdue, texts.overdue),
    ...(dueToday === 0 ? [] : [count(dueToday, texts.dueToday)]),
    fill(texts.oldest, { day: dayInWords(localDayOf(oldest), language) }),
  ];
  const closing = [texts.closing, ...(from === '' ? [] : [plainLine(from)])];
  const paragraphs = [[texts.greeting], [state.join(' ')], [texts.ask], [texts.thanks], closing];
  return {
    subject: fill(count(open, texts.subject), { mailbox: plainLine(mailbox) }),
    html: `<div>${paragraphs.map((lines) => `<p>${lines.map(escaped).join('<br>')}</p>`).join('')}</div>`,
  };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
