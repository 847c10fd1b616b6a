import { dayOf, isoOf } from '../danish/calendar';
import { asUtc, hoursOf, inCopenhagen, type Moment } from '../danish/copenhagen';
import { bodyFromHtml } from '../mail/body';
import { awayWithoutReply } from './calendar-away';
import { namedContacts } from './contacts';
import { judgeAbsence } from './judge';
import { settingFindings } from './settings';
import { standInFindings } from './stand-ins';
import type {
  AbsenceFinding,
  AbsenceReading,
  AbsenceReply,
  AbsenceReport,
  AbsenceReportFinding,
  AbsenceState,
  AbsenceSurroundings,
  AutomaticReplies,
} from './types';

/** One of the two texts, read. */
export interface ReadText {
  readonly audience: AbsenceReply['audience'];
  readonly text: string;
  readonly reading: AbsenceReading;
}

/** All that the rules beside the texts look at. Moments: Copenhagen. */
export interface Situation {
  readonly replies: AutomaticReplies;
  readonly around: AbsenceSurroundings;
  readonly state: AbsenceState;
  readonly now: Moment;
  readonly start: Moment | null;
  readonly end: Moment | null;
  /** Those that are written and that somebody would get. */
  readonly texts: readonly ReadText[];
}

/**
 * Judges a mailbox's automatic replies: both texts, and what stands between and around them (H8 and H12 of Haderslev's
 * "God service"; a leaver's account: Datatilsynet). What was not asked, nothing is said of. While nothing is sent (`off`,
 * `over`) the kept texts are judged as hints, so that they can be mended before they are turned on.
 *
 * @throws RangeError `now` is no instant
 */
export function judgeReplies(replies: AutomaticReplies, around: AbsenceSurroundings): AbsenceReport {
  const situation = situationOf(replies, around);
  const { state, texts, start, end, now } = situation;
  const calm = (finding: AbsenceReportFinding): AbsenceReportFinding =>
    state === 'off' || state === 'over' ? { ...finding, level: 'hint' } : finding;
  const contacts = texts.reduce<AbsenceReport['contacts']>(
    (all, { text, audience }) => all.concat(namedContacts(text, audience, around.owner)),
    [],
  );
  const beside = settingFindings(situation);
  const findings = texts
    .reduce<AbsenceReportFinding[]>((all, text) => all.concat(textFindings(text, beside)), [])
    .concat(beside, standInFindings(contacts, situation))
    .map(calm)
    .concat(awayWithoutReply(around, state, now, start, end));
  const readingFor = (audience: AbsenceReply['audience']) =>
    texts.filter((text) => text.audience === audience).map(({ reading }) => reading)[0] ?? null;
  return {
    state,
    internal: readingFor('internal'),
    external: readingFor('external'),
    contacts,
    findings: worstFirst(findings),
  };
}

function situationOf(replies: AutomaticReplies, around: AbsenceSurroundings): Situation {
  const now = inCopenhagen(around.now);
  if (!now) throw new RangeError('`now` is no instant.');
  const scheduled = replies.status === 'scheduled';
  const start = scheduled ? momentIn(replies.start) : null;
  const end = scheduled ? momentIn(replies.end) : null;
  const state = stateOf(replies, now, start, end);
  // What waits is first read when it begins: "tilbage på mandag" counts from there.
  const read = state === 'waiting' && start ? start : now;
  const texts = (['internal', 'external'] as const)
    .filter((audience) => audience === 'internal' || replies.externalAudience !== 'none')
    .map((audience) => ({ audience, text: bodyFromHtml(replies[audience]).text }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ audience, text }) => {
      const reply: AbsenceReply = {
        text,
        audience,
        today: isoOf(read.day),
        ...(start && { scheduledStart: asUtc(replies.start as string) }),
        ...(end && { scheduledEnd: asUtc(replies.end as string) }),
        ...(around.owner && { owner: around.owner }),
        ...(around.closingDays && { closingDays: around.closingDays }),
      };
      return { audience, text, reading: readAsMeant(reply, replies) };
    });
  return { replies, around, state, now, start, end, texts };
}

const momentIn = (instant: string | undefined): Moment | null =>
  instant === undefined ? null : inCopenhagen(instant);

function stateOf(
  { status }: AutomaticReplies,
  now: Moment,
  start: Moment | null,
  end: Moment | null,
): AbsenceState {
  if (status === 'disabled') return 'off';
  if (start && hoursOf(now) < hoursOf(start)) return 'waiting';
  return end && hoursOf(now) >= hoursOf(end) ? 'over' : 'on';
}

/** Half a year, in days. */
const LONG_AGO = 180;

/**
 * A reply that was forgotten for months: its "mandag den 3. august" reads as a wrong weekday of next year. Where it was
 * right half a year ago, that is what it means.
 */
function readAsMeant(reply: AbsenceReply, { status }: AutomaticReplies): AbsenceReading {
  const reading = judgeAbsence(reply);
  if (status !== 'alwaysEnabled' || reading.returnDateConsistent !== false) return reading;
  const today = dayOf(reply.today) as number;
  const then = judgeAbsence({ ...reply, today: isoOf(today - LONG_AGO) });
  const wasRight = then.returnDateConsistent === true && (dayOf(then.returnDate as string) as number) < today;
  return wasRight ? { ...reading, returnDate: then.returnDate } : reading;
}

/** What a finding about the setting says better is not said of the text as well. */
const SAID_BY: Readonly<Partial<Record<AbsenceFinding['rule'], AbsenceReportFinding['rule']>>> = {
  'no-urgent-contact': 'own-number',
  'return-date-contradicts': 'still-on',
};

function textFindings(
  { audience, reading }: ReadText,
  beside: readonly AbsenceReportFinding[],
): AbsenceReportFinding[] {
  const { findings, returnDate, left } = reading;
  return findings
    .filter(({ rule }) => !(left && rule === 'no-return-date'))
    .filter(({ rule }) =>
      beside.every(
        (other) =>
          other.rule !== SAID_BY[rule] || (other.audience !== undefined && other.audience !== audience),
      ),
    )
    .map(({ rule, level }) => ({
      rule,
      level,
      audience,
      ...(rule === 'return-date-contradicts' && returnDate !== null && { data: { day: returnDate } }),
    }));
}

/** What hurts a citizen most, first. */
const ORDER: readonly AbsenceReportFinding['rule'][] = [
  'away-without-reply',
  'still-on',
  'outside-gets-none',
  'swapped',
  'sensitive-reason',
  'placeholder',
  'stand-in-unknown',
  'stand-in-away',
  'no-return-date',
  'return-date-contradicts',
  'own-number',
  'no-urgent-contact',
  'not-polite',
  'internal-matters',
  'no-schedule',
  'irony',
  'no-danish',
  'calendar-closed',
];

function worstFirst(findings: readonly AbsenceReportFinding[]): AbsenceReportFinding[] {
  const rank = ({ rule, level }: AbsenceReportFinding) =>
    (level === 'warn' ? 0 : ORDER.length) + ORDER.indexOf(rule);
  return findings
    .map((finding, at) => ({ finding, at }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.at - b.at)
    .map(({ finding }) => finding);
}
