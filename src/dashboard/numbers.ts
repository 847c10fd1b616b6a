import { localDayOf } from '../hygiene/replies/copenhagen-clock';
import type { Language } from '../hygiene/rules/rule';

/** What `Intl` is asked for: English as it is written in Europe, with days before months. */
const LOCALES: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** "1.234", "12,5": one decimal at most. */
export const number = (n: number, language: Language): string => FORMATS[language].number.format(n);

/**
 * "92 %" (with a space that does not break).
 *
 * 100 is said where it is all of them, and 0 where it is none: 99,7 is 99.
 *
 * @param share from 0 to 1
 */
export function percent(share: number, language: Language): string {
  const rounded = Math.round(share * 100);
  const shown = rounded === 100 && share < 1 ? 99 : rounded === 0 && share > 0 ? 1 : rounded;
  return FORMATS[language].percent.format(shown / 100);
}

/** "12,5 timer", "1 time". */
export const hours = (n: number, language: Language): string => FORMATS[language].hours.format(n);

/**
 * "3. nov.", "3. nov. 2025" where it is another year than `now`; by Copenhagen's clocks.
 *
 * @param iso an instant or a day
 */
export function dayShort(iso: string, now: string, language: Language): string {
  const day = iso.length > 10 ? localDayOf(iso) : iso;
  const isThisYear = day.slice(0, 4) === localDayOf(now).slice(0, 4);
  const { day: short, dayOfYear } = FORMATS[language];
  return (isThisYear ? short : dayOfYear).format(new Date(`${day}T00:00:00Z`));
}

const FORMATS = { da: formatsOf(LOCALES.da), en: formatsOf(LOCALES.en) } as const;

/** Made once: making one costs more than a thousand uses. */
function formatsOf(locale: string) {
  const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return {
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    hours: new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'hour',
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }),
    day: new Intl.DateTimeFormat(locale, day),
    dayOfYear: new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
  };
}
