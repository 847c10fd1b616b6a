import { type Day, dayOf, isoOf, workdayFrom } from '../../danish/calendar';
import { inCopenhagen } from '../../danish/copenhagen';
import type { AutomaticReplies, NamedContact } from '../types';
import { lastDayOfLeaver } from './problems';
import type { AbsenceForm, AbsencePolicy, IsoDay, StandIn } from './types';

/** What a form can begin with, as far as it is known. */
export interface FormBeginnings {
  /** Today in Copenhagen. */
  readonly today: IsoDay;
  readonly owner: AbsenceForm['owner'];
  /** The policy's entry `absence`. */
  readonly policy: AbsencePolicy | null;
  /** What Exchange keeps now: a period that is not over is taken over. */
  readonly replies?: AutomaticReplies;
  /** Stretches that the calendar shows as away, instants in UTC, ascending (`CalendarFacts.away`). */
  readonly away?: readonly { readonly start: string; readonly end: string }[];
  /** Whom the old texts name (`namedContacts`). */
  readonly contacts?: readonly NamedContact[];
  /** The organisation's closing days, beside weekends and public holidays (`ReplyTarget`). Left out: none. */
  readonly closingDays?: readonly string[];
  /** Left out: `none`. */
  readonly reason?: AbsenceForm['reason'];
}

/**
 * A form to begin with: the period of the old replies, else of the calendar, while it is not over, else tomorrow; the first
 * day back is the first working day after it; whom the old texts named, and what the policy says.
 */
export function proposeForm(known: FormBeginnings): AbsenceForm {
  const { owner, policy, reason = 'none', closingDays } = known;
  const today = dayOf(known.today) ?? 0;
  const period = oldPeriod(known, today) ?? {
    start: today + 1,
    back: workdayFrom(today + 2, closingDays),
  };
  const start = isoOf(period.start);
  const closes = reason === 'left' ? lastDayOfLeaver(start, policy) : null;
  return {
    start,
    firstDayBack: closes ?? isoOf(period.back),
    ...(period.from !== undefined && { from: period.from }),
    reason,
    standIn: oldStandIn(known),
    urgent: policy?.urgent ?? null,
    tone: 'warm',
    language: 'da',
    owner,
    selfService: policy?.selfService ?? null,
  };
}

interface Period {
  readonly start: Day;
  readonly back: Day;
  readonly from?: string;
}

function oldPeriod({ replies, away = [], closingDays }: FormBeginnings, today: Day): Period | null {
  const { start, end } = replies ?? {};
  const periodOf = (stretch: Stretch) => periodIn(stretch, closingDays);
  const old = replies?.status === 'scheduled' && start && end ? periodOf({ start, end }) : null;
  const isAhead = (period: Period | null): period is Period =>
    period !== null && period.back > today && period.back > period.start;
  if (isAhead(old)) return old;
  // A meeting out of the house is no absence that needs a new text.
  const [first, ...others] = away.filter(isLong).map(periodOf).filter(isAhead);
  if (!first) return null;
  // A holiday that is kept day by day, or with a weekend between, is one.
  let { back } = first;
  for (const each of others) if (each.start <= back) back = Math.max(back, each.back);
  return { ...first, back };
}

const HALF_A_DAY = 4 * 3_600_000;

interface Stretch {
  readonly start: string;
  readonly end: string;
}

const isLong = ({ start, end }: Stretch): boolean => Date.parse(end) - Date.parse(start) >= HALF_A_DAY;

/** An end before 13:00 counts as that day; an all-day one ends at midnight (`returnDateConsistent` of the command line). */
function periodIn({ start, end }: Stretch, closingDays: FormBeginnings['closingDays']): Period | null {
  const [from, until] = [inCopenhagen(start), inCopenhagen(end)];
  if (from === null || until === null) return null;
  // Graph gives a whole day as midnight in UTC, which is early morning in Copenhagen.
  const wholeDay = /T00:00(?::00)?/.test(start) || from.hour < 6;
  return {
    start: from.day,
    back: workdayFrom(until.hour < 13 ? until.day : until.day + 1, closingDays),
    ...(!wholeDay && { from: timeOf(from.hour) }),
  };
}

function timeOf(hour: number): string {
  const minutes = Math.round(hour * 60);
  const two = (part: number) => `${part < 10 ? '0' : ''}${part}`;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The first whom the old texts name in full and with a way to reach them; whom the policy names is offered beside. */
function oldStandIn({ contacts = [], policy }: FormBeginnings): StandIn | null {
  const urgent = policy?.urgent;
  const digits = (phone: string | undefined) => (phone ?? '').replace(/\D/g, '').slice(-8);
  for (const { name, mail, phone } of contacts) {
    const isPerson = name !== undefined && /^[A-ZÆØÅ]/.test(lastWordOf(name));
    const isUnit =
      (mail !== undefined && mail.toLowerCase() === urgent?.mail?.toLowerCase()) ||
      (digits(phone) !== '' && digits(phone) === digits(urgent?.phone));
    if (isPerson && !isUnit && (mail !== undefined || phone !== undefined))
      return { name, ...(mail !== undefined && { mail }), ...(phone !== undefined && { phone }) };
  }
  return null;
}

/** A unit is mostly one word, or its last one is small: "Teknik og miljø". */
function lastWordOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.length < 2 ? '' : (words[words.length - 1] as string);
}
