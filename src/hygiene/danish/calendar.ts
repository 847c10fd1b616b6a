/** A day as a whole number: days since 1 January 1970. No clock and no time zone: what day it is, is told. */
export type Day = number;

const MS = 86_400_000;

/** @param iso `2026-11-23`; what follows is left out */
export function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso);
  return parts ? dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/** Null where there is no such day. @param month from 1 */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const time = Date.UTC(year, month - 1, date);
  const found = new Date(time);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === date ? time / MS : null;
}

export const isoOf = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The Monday of a week (ISO 8601: week 1 holds the year's first Thursday); null where the year has no such week. */
export function mondayOf(year: number, week: number): Day | null {
  const fourth = dayFrom(year, 1, 4) as Day;
  const monday = fourth - weekdayOf(fourth) + (week - 1) * 7;
  return week >= 1 && yearOf(monday + 3) === year ? monday : null;
}

/** Easter Sunday (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayFrom(year, month, ((h + l - 7 * m + 114) % 31) + 1) as Day;
}

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whit Sunday and Monday. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];
/** Great Prayer Day, the fourth Friday after Easter: a holiday until 2023 (Act no. 214 of 6 March 2023). */
const PRAYER = 26;

/** A Danish public holiday. */
export function isHoliday(day: Day): boolean {
  const year = yearOf(day);
  const date = isoOf(day).slice(5);
  if (date === '01-01' || date === '12-25' || date === '12-26') return true;
  const from = day - easterOf(year);
  return FROM_EASTER.indexOf(from) >= 0 || (from === PRAYER && year <= 2023);
}

/**
 * Whether a day is a closing day: a whole day (`2026-12-23`), a day of every year (`--12-24`), or one counted from Easter
 * Sunday (`easter+40`: the day after Ascension).
 */
function isClosing(day: Day, closing: string): boolean {
  if (closing.slice(0, 2) === '--') return isoOf(day).slice(5) === closing.slice(2);
  const fromEaster = /^easter([+-]\d{1,3})$/.exec(closing);
  if (fromEaster) return day === easterOf(yearOf(day)) + Number(fromEaster[1]);
  return dayOf(closing) === day;
}

/** @param closingDays an organisation's, beside weekends and public holidays (`isClosing`) */
export const isWorkday = (day: Day, closingDays: readonly string[] = []): boolean =>
  weekdayOf(day) < 5 && !isHoliday(day) && !closingDays.some((closing) => isClosing(day, closing));

/** Where nothing but closing days is in sight, the search ends: a policy that never works is no reason to hang. */
const FURTHEST = 3700;

/** The first working day on or after a day. */
export function workdayFrom(day: Day, closingDays: readonly string[] = []): Day {
  let found = day;
  while (!isWorkday(found, closingDays) && found < day + FURTHEST) found++;
  return found;
}
