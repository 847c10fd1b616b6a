import { absenceText } from '../../hygiene/absence/say';
import type {
  AbsenceReading,
  AbsenceReply,
  AbsenceReport,
  AbsenceReportFinding,
  AutomaticReplies,
} from '../../hygiene/absence/types';
import { listed } from '../../hygiene/places';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { sayBecause, sayTrouble as saySharedTrouble } from '../../session/sign-in/trouble';
import { count } from '../../ui/texts';
import type { Tone } from '../../ui/verdict-banner';
import type { Loaded, Trouble } from './state';
import { ABSENCE_TAB_TEXTS } from './texts';
import { localOf, sayDay, sayInstant } from './writing/say-days';

export interface SaidVerdict {
  readonly tone: Tone;
  readonly title: string;
  readonly why: string;
}

/** The one verdict at the top. No green stands over what was not looked at. */
export function sayReport({ replies, report, around, unlooked }: Loaded, language: Language): SaidVerdict {
  const texts = ABSENCE_TAB_TEXTS[language];
  const today = todayOf(around.now);
  const warns = report.findings.filter(({ level }) => level === 'warn');
  const why = [saySchedule(replies, report, today, language)];
  // Both texts may lack the same.
  const things = new Set(report.findings.map(({ rule }) => rule)).size;
  if (things > 0) why.push(count(things, texts.things));
  if (unlooked.length > 0) why.push(texts.notAll);
  const said = (tone: Tone, title: string): SaidVerdict => ({ tone, title, why: why.join(' ') });
  if (report.state === 'off' || report.state === 'over') {
    const isOff = report.state === 'off';
    return warns.some(({ rule }) => rule === 'away-without-reply')
      ? said('warn', isOff ? texts.verdict.offAway : texts.verdict.overAway)
      : said('info', texts.verdict[report.state]);
  }
  if (!report.internal && !report.external) return said('warn', texts.verdict.empty);
  if (warns.length === 0)
    return unlooked.length > 0 ? said('info', texts.verdict.textsGood) : said('good', texts.verdict.good);
  return said('warn', sayLacks(report, language) ?? texts.verdict.look);
}

/** "Dit autosvar mangler din tilbagedag og en venlig tone"; null where something else is wrong. */
function sayLacks({ internal, external }: AbsenceReport, language: Language): string | null {
  const texts = ABSENCE_TAB_TEXTS[language];
  const lacks = (is: (reading: AbsenceReading) => boolean) =>
    [external, internal].some((one) => one && is(one));
  const what = [
    ...(lacks(({ returnDate }) => returnDate === null) ? [texts.lack.return] : []),
    ...(lacks(({ urgentContact }) => !urgentContact) ? [texts.lack.contact] : []),
    ...(lacks(({ polite }) => !polite) ? [texts.lack.manners] : []),
  ];
  return what.length > 0 ? fill(texts.lacks, { what: listed(what, language) }) : null;
}

/** Whether it is on, and from when to when. */
export function saySchedule(
  { status, start = '', end = '' }: AutomaticReplies,
  { state }: AbsenceReport,
  today: string,
  language: Language,
): string {
  const texts = ABSENCE_TAB_TEXTS[language];
  const moment = (instant: string) => (instant === '' ? '' : sayInstant(instant, language, today));
  const period = { from: moment(start), until: moment(end) };
  if (state === 'off') return texts.whyOff;
  if (state === 'over') return fill(texts.whyOver, period);
  if (state === 'waiting') return fill(texts.whyWaiting, period);
  // Exchange keeps the days of an earlier schedule.
  return fill(status === 'scheduled' ? texts.whyOnUntil : texts.whyOn, period);
}

export interface Line {
  readonly holds: boolean;
  readonly says: string;
  /** Why it matters and what to do, where something is wrong. */
  readonly more: readonly string[];
}

type Rule = AbsenceReportFinding['rule'];
const LINES = ['polite', 'return', 'contact', 'sensitive'] as const;
/** The findings that a line says already. */
const SAID_BY: Readonly<Record<(typeof LINES)[number], readonly Rule[]>> = {
  polite: ['not-polite'],
  return: ['no-return-date', 'return-date-contradicts'],
  contact: ['no-urgent-contact', 'own-number'],
  sensitive: ['sensitive-reason'],
};

/** The card's four lines, what a reply owes its reader; and the findings that none of them says. */
export function sayLines(
  reading: AbsenceReading,
  findings: readonly AbsenceReportFinding[],
  today: string,
  language: Language,
): { readonly lines: readonly Line[]; readonly rest: readonly AbsenceReportFinding[] } {
  const said = new Set<AbsenceReportFinding>();
  const lines = LINES.map((line): Line => {
    const found = findings.find(({ rule }) => SAID_BY[line].includes(rule));
    if (!found) return sayLine(line, reading, today, language);
    said.add(found);
    const { what, why, todo } = absenceText(language, found, []);
    return { holds: false, says: what, more: [why, todo] };
  });
  return { lines, rest: findings.filter((finding) => !said.has(finding)) };
}

function sayLine(
  line: (typeof LINES)[number],
  { polite, urgentContact, sensitive, returnDate, returnDateConsistent }: AbsenceReading,
  today: string,
  language: Language,
): Line {
  const texts = ABSENCE_TAB_TEXTS[language];
  const one = (holds: boolean): Line => ({ holds, says: texts.line[line][holds ? 0 : 1], more: [] });
  if (line === 'polite') return one(polite);
  if (line === 'contact') return one(urgentContact);
  if (line === 'sensitive') return one(!sensitive);
  if (returnDate === null) return one(false);
  const holds = returnDateConsistent !== false;
  const day = sayDay(returnDate, language, today);
  return { holds, says: fill(holds ? texts.returnOn : texts.returnOdd, { day }), more: [] };
}

/** Those about one text, or (undefined) about the setting as a whole. */
export function findingsOf(
  { findings }: AbsenceReport,
  audience: AbsenceReply['audience'] | undefined,
): AbsenceReportFinding[] {
  return findings.filter((finding) => finding.audience === audience);
}

/** Why something did not come about, and what to do. */
export function sayTrouble({ problem, unsure, retryAfter }: Trouble, language: Language): string {
  const texts = ABSENCE_TAB_TEXTS[language];
  if (problem === 'changed-elsewhere') return texts.changedElsewhere;
  if (unsure) return `${sayBecause(problem, language)} ${texts.unsure}`;
  return saySharedTrouble({ problem, retryAfter }, language);
}

/** Copenhagen's day at an instant. */
export const todayOf = (now: string): string => localOf(now).day;
