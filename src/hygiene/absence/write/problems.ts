import { type Day, dayFrom, dayOf, isoOf, workdayFrom, yearOf } from '../../danish/calendar';
import type { AbsenceForm, AbsencePolicy, FormProblem, IsoDay } from './types';

/** Datatilsynet: the mailbox of one who has left may be open for 12 months at most. */
export const LEAVER_MONTHS = 12;

/**
 * What is missing in a form or looks wrong, in the order of its fields; none: it can be saved. Texts: `texts.ts`.
 *
 * @param around today in Copenhagen; the policy's entry `absence`, for how long a leaver's mailbox may answer; the
 *   organisation's closing days, left out: none
 */
export function problemsOf(
  form: AbsenceForm,
  around: {
    readonly today: IsoDay;
    readonly policy: AbsencePolicy | null;
    readonly closingDays?: readonly string[];
  },
): FormProblem[] {
  return [...periodProblems(form, around), ...contactProblems(form), ...ownerProblems(form)];
}

/** The last day on which the mailbox of one who left at `start` may still be open; null where it is no day. */
export function lastDayOfLeaver(start: IsoDay, policy: AbsencePolicy | null): IsoDay | null {
  const day = dayOf(start);
  return day === null ? null : isoOf(monthsAfter(day, policy?.leaverMonths ?? LEAVER_MONTHS));
}

/** `13:30` → 810; null where it is no time of a day. */
export function minutesOf(time: string): number | null {
  const parts = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim());
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

function periodProblems(
  form: AbsenceForm,
  { today, policy, closingDays = [] }: Parameters<typeof problemsOf>[1],
): FormProblem[] {
  const problems: FormProblem[] = [];
  const [start, back, now] = [form.start, form.firstDayBack, today].map(dayOf);
  if (start === null || start === undefined)
    problems.push({ what: 'no-start', field: 'start', level: 'fill-in' });
  if (form.from !== undefined && minutesOf(form.from) === null)
    problems.push({ what: 'bad-time', field: 'from', level: 'fill-in' });
  if (back === null || back === undefined)
    return [...problems, { what: 'no-first-day-back', field: 'firstDayBack', level: 'fill-in' }];
  const about = (what: FormProblem['what'], level: FormProblem['level'], propose: Day) =>
    problems.push({ what, field: 'firstDayBack', level, propose: isoOf(propose) });
  const working = (day: Day) => workdayFrom(day, closingDays);
  const left = form.reason === 'left';
  const last = left ? dayOf(lastDayOfLeaver(form.start, policy) ?? '') : null;
  if (typeof start === 'number' && back <= start)
    about('back-before-start', 'fill-in', working(Math.max(start, now ?? start) + 1));
  else if (typeof now === 'number' && back <= now) about('past', 'fill-in', working(now + 1));
  else if (last !== null && back > last) about('too-long', 'fill-in', last);
  else if (!left && working(back) !== back) about('not-a-working-day', 'look-again', working(back));
  return problems;
}

function contactProblems({ standIn, urgent, owner }: AbsenceForm): FormProblem[] {
  const problems: FormProblem[] = [];
  const find = (is: boolean, what: FormProblem['what'], field: FormProblem['field']) => {
    if (is) problems.push({ what, field, level: 'fill-in' });
  };
  if (standIn === null && urgent === null) find(true, 'no-contact', 'standIn');
  if (standIn !== null) {
    find(isBlank(standIn.name), 'stand-in-without-name', 'standIn');
    find(isBlank(standIn.mail) && isBlank(standIn.phone), 'stand-in-unreachable', 'standIn');
    const same = !isBlank(standIn.name) && small(standIn.name) === small(owner.displayName);
    find(same, 'stand-in-is-owner', 'standIn');
  }
  if (urgent !== null) {
    find(isBlank(urgent.unit), 'urgent-without-name', 'urgent');
    find(isBlank(urgent.mail) && isBlank(urgent.phone), 'urgent-unreachable', 'urgent');
  }
  return problems;
}

const ownerProblems = ({ owner }: AbsenceForm): FormProblem[] =>
  isBlank(owner.displayName) ? [{ what: 'no-name', field: 'owner', level: 'fill-in' }] : [];

const isBlank = (text: string | undefined) => (text ?? '').trim() === '';
const small = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The same date so many months later; a shorter month's last day. */
function monthsAfter(day: Day, months: number): Day {
  const date = Number(isoOf(day).slice(8));
  const at = yearOf(day) * 12 + Number(isoOf(day).slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  for (let each = date; each > 0; each--) {
    const found = dayFrom(year, month, each);
    if (found !== null) return found;
  }
  return day;
}
