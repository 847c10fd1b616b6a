import { dayOf, weekdayOf } from './calendar';

type Language = 'da' | 'en';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** "mandag den 3. august 2026", "Monday 3 August 2026": nobody has to look it up. Empty where it is no day. */
export function dayInWords(iso: string, language: Language): string {
  const day = dayOf(iso);
  if (day === null) return '';
  const weekday = WEEKDAYS[language][weekdayOf(day)];
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const monthName = MONTHS[language][month - 1];
  return language === 'da'
    ? `${weekday} den ${date}. ${monthName} ${year}`
    : `${weekday} ${date} ${monthName} ${year}`;
}
