import { dayOf, weekdayOf } from '../danish/calendar';
import { ABSENCE_TEXTS, type AbsenceText } from './texts';
import type { AbsenceReportFinding, NamedContact } from './types';

/**
 * The texts of a finding with its gaps filled: days in words, a stand-in by the name (else the address) in the user's own
 * text. For the user's eyes only: the filled texts quote.
 *
 * @param contacts the report's
 */
export function absenceText(
  language: 'da' | 'en',
  { rule, data = {} }: AbsenceReportFinding,
  contacts: readonly NamedContact[],
): AbsenceText {
  const { what, why, todo } = ABSENCE_TEXTS[language][rule];
  const contact = typeof data.contact === 'number' ? contacts[data.contact] : undefined;
  const gaps: Record<string, string | undefined> = { contact: contact?.name ?? contact?.mail };
  for (const key of ['day', 'until'])
    if (data[key] !== undefined) gaps[key] = dayInWords(String(data[key]), language);
  return { what, why: filled(why, gaps), todo: filled(todo, gaps) };
}

function filled(text: string, gaps: Readonly<Record<string, string | undefined>>): string {
  const known = text.replace(/\[([^\]]*)\]/g, (_all, part: string) =>
    (part.match(/\{\w+\}/g) ?? []).every((gap) => gaps[gap.slice(1, -1)] !== undefined) ? part : '',
  );
  return known.replace(/\{(\w+)\}/g, (_all, gap: string) => gaps[gap] ?? '');
}

const WEEKDAYS = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** "mandag den 3. august 2026", "Monday 3 August 2026". @param iso a day that does not exist stays as it is */
export function dayInWords(iso: string, language: 'da' | 'en'): string {
  const day = dayOf(iso);
  if (day === null) return iso;
  const [year, month, date] = iso.split('-').map((part) => Number.parseInt(part, 10)) as [
    number,
    number,
    number,
  ];
  const weekday = WEEKDAYS[language][weekdayOf(day)];
  const named = MONTHS[language][month - 1];
  return language === 'da'
    ? `${weekday} den ${date}. ${named} ${year}`
    : `${weekday} ${date} ${named} ${year}`;
}
