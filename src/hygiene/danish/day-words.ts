import { type Day, dayOf, weekdayOf } from './calendar';

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

/** "mandag", "Monday". */
export const weekdayName = (day: Day, language: Language): string =>
  WEEKDAYS[language][weekdayOf(day)] as string;

const NEAR: Readonly<Record<Language, readonly string[]>> = {
  da: ['i går', 'i dag', 'i morgen'],
  en: ['yesterday', 'today', 'tomorrow'],
};

/**
 * A day as one says it beside today: "i går", "i fredags", "fredag", "24. november", "last Friday". In a sentence ("på fredag",
 * "den 24. november", "on Friday") as `when`. Further than six days away it is the date, with its year where that is another.
 * Empty where it is no day. Both days ISO.
 */
export function nearDay(
  iso: string,
  today: string,
  language: Language,
  as: 'label' | 'when' = 'label',
): string {
  const day = dayOf(iso);
  const now = dayOf(today);
  if (day === null || now === null) return '';
  const away = day - now;
  const near = NEAR[language][away + 1];
  if (near !== undefined) return near;
  const name = weekdayName(day, language);
  if (away < 0 && away >= -6) return language === 'da' ? `i ${name}s` : `last ${name}`;
  if (away > 0 && away <= 6) return as === 'when' ? `${language === 'da' ? 'på' : 'on'} ${name}` : name;
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const written = `${date}${language === 'da' ? '.' : ''} ${MONTHS[language][month - 1]}`;
  const whole = today.slice(0, 4) === iso.slice(0, 4) ? written : `${written} ${year}`;
  return as === 'when' ? `${language === 'da' ? 'den' : 'on'} ${whole}` : whole;
}
