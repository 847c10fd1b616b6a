import { isList, isObject, type Json, type JsonObject } from './json';

export const WEEK_DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type WeekDay = (typeof WEEK_DAYS)[number];

/** The opening hours of a week, a text a day; null where what stands there is of neither of the two forms. */
export function weekIn(value: Json | undefined): Readonly<Partial<Record<WeekDay, string>>> | null {
  if (isList(value)) return value.length === 7 ? wholeWeek(value) : null;
  if (!isObject(value)) return null;
  const isKnown = ([day, hours]: [string, Json]) =>
    WEEK_DAYS.some((each) => each === day) && typeof hours === 'string';
  return Object.entries(value).every(isKnown) ? (value as Partial<Record<WeekDay, string>>) : null;
}

/** As a complete policy holds it: from Monday, two times or nothing. */
function wholeWeek(list: readonly Json[]): Partial<Record<WeekDay, string>> | null {
  const days = list.map((hours) => (isList(hours) && hours.length === 2 ? hours.join('-') : hours));
  if (days.some((hours) => hours !== null && typeof hours !== 'string')) return null;
  return Object.fromEntries(
    WEEK_DAYS.flatMap((day, at) => (days[at] === null ? [] : [[day, days[at] as string]])),
  );
}

/** The week with other hours on one day; without any it is closed then. */
export function withHours(
  week: Readonly<Partial<Record<WeekDay, string>>>,
  day: WeekDay,
  hours: string,
): JsonObject {
  const all = { ...week, [day]: hours };
  return Object.fromEntries(
    WEEK_DAYS.flatMap((each) => (all[each] === undefined || all[each] === '' ? [] : [[each, all[each]]])),
  );
}
