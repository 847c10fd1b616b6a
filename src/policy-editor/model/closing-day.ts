import type { Language } from '../../hygiene/rules/rule';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const FROM_EASTER: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '-2': { da: 'langfredag', en: 'Good Friday' },
  '-1': { da: 'dagen før påskedag', en: 'the day before Easter Sunday' },
  '26': { da: 'store bededag', en: 'Great Prayer Day' },
  '39': { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  '40': { da: 'dagen efter Kristi himmelfartsdag', en: 'the day after Ascension Day' },
};

/** A closing day of a policy in words; null where it has none of the forms. Whether it exists, the reader tells. */
export function sayClosingDay(written: string, language: Language): string | null {
  const [, year, month = '', day = ''] = /^(?:-|(\d{4}))-(\d{2})-(\d{2})$/.exec(written) ?? [];
  const monthName = MONTHS[language][Number(month) - 1];
  if (monthName !== undefined) {
    const date = language === 'da' ? `${Number(day)}. ${monthName}` : `${Number(day)} ${monthName}`;
    const yearly = language === 'da' ? `${date} hvert år` : `${date} every year`;
    return year === undefined ? yearly : `${date} ${year}`;
  }
  const offset = /^easter([+-]\d{1,3})$/.exec(written)?.[1];
  if (offset === undefined) return null;
  return FROM_EASTER[String(Number(offset))]?.[language] ?? sayOffset(Number(offset), language);
}

function sayOffset(days: number, language: Language): string {
  const n = Math.abs(days);
  if (language === 'en') return `${n} days ${days < 0 ? 'before' : 'after'} Easter Sunday`;
  return `${n} dage ${days < 0 ? 'før' : 'efter'} påskedag`;
}
