import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { lookFailed } from '../../session/replies/last-look';
import { sayMoment } from '../../session/replies/words';
import { count } from '../../ui/texts';
import type { Tone } from '../../ui/verdict-banner';
import { number, percent } from '../numbers';
import type { DashboardState, Period } from '../types';
import { isRead, type MailboxRow, type Overview, unseenIn } from './overview';
import { FIRST_LINE_TEXTS } from './texts';

export interface FirstLine {
  readonly tone: Tone;
  /** One sentence that can be repeated in a meeting. */
  readonly title: string;
  readonly why: string;
}

/** The moment that it is said at; left out: nothing is said of when figures are from. */
type At = Partial<Pick<DashboardState, 'now' | 'stopped'>>;

/** Are citizens answered in time, and how many are not; said only of what was read and can be seen. */
export function firstLineOf(
  overview: Overview,
  period: Period,
  language: Language,
  { now, stopped }: At = {},
): FirstLine {
  const { mailboxes } = overview;
  const texts = FIRST_LINE_TEXTS[language];
  const read = mailboxes.filter(isRead);
  const why = [whyOf(overview, language), now === undefined ? '' : staleSaid(overview, now, language)]
    .filter((each) => each !== '')
    .join(' ');
  if (mailboxes.length === 0) return { tone: 'info', title: texts.noMailboxes, why };
  if (read.length === 0) {
    return { ...nothingReadYet(overview, stopped === true, language), why };
  }
  if (read.every(({ answersSeen }) => !answersSeen)) {
    return { tone: 'info', title: texts.answersNotSeen, why };
  }
  return { tone: toneOf(overview), title: titleOf(overview, period, language), why };
}

/** Why no mailbox says anything; the first reason that one of them has. */
function nothingReadYet(
  { mailboxes }: Overview,
  stopped: boolean,
  language: Language,
): Pick<FirstLine, 'tone' | 'title'> {
  const texts = FIRST_LINE_TEXTS[language];
  const some = (standing: MailboxRow['standing']) => mailboxes.some((each) => each.standing === standing);
  if (some('reading')) return { tone: 'info', title: stopped ? texts.stopped : texts.nothingRead };
  if (some('failed')) return { tone: 'warn', title: texts.failed };
  if (some('few')) return { tone: 'info', title: texts.few };
  return { tone: 'warn', title: count(mailboxes.length, texts.closed) };
}

function titleOf(overview: Overview, period: Period, language: Language): string {
  const texts = FIRST_LINE_TEXTS[language];
  const { figures } = overview.all;
  const overdue = fill(count(figures.overdue, texts.overdue), { number: number(figures.overdue, language) });
  const also = figures.overdue === 0 ? texts.noneOverdue : overdue;
  const said = { period: texts.periods[period], target: targetSaid(overview, language), also };
  const sentence = sentenceOf(overview, said, language);
  return isWhole(overview) ? sentence : fill(texts.soFar, { sentence });
}

function sentenceOf(overview: Overview, said: Readonly<Record<string, string>>, language: Language): string {
  const texts = FIRST_LINE_TEXTS[language];
  const { share } = overview.all;
  if (share !== null) return fill(texts.answered, { ...said, share: percent(share, language) });
  return isSilent(overview) ? texts.nothingCame : fill(texts.undecided, said);
}

const targetSaid = ({ targetDays }: Overview, language: Language): string => {
  const { withinTarget, withinDays } = FIRST_LINE_TEXTS[language];
  return targetDays === null ? withinTarget : count(targetDays, withinDays);
};

const isSilent = ({ all: { figures } }: Overview): boolean => figures.open === 0 && figures.unknown === 0;

/** Nothing more is on its way. */
const isWhole = ({ mailboxes }: Overview): boolean =>
  mailboxes.every(({ standing }) => standing !== 'reading' && standing !== 'failed');

function toneOf(overview: Overview): Tone {
  if (overview.all.figures.overdue > 0) return 'warn';
  return isWhole(overview) && overview.all.share !== null ? 'good' : 'info';
}

/** What waits, and of what the sentence does not speak. */
function whyOf({ mailboxes, all }: Overview, language: Language): string {
  const texts = FIRST_LINE_TEXTS[language];
  const read = mailboxes.filter(isRead);
  const said: string[] = [];
  const counted = (n: number, forms: readonly [string, string]) =>
    fill(count(n, forms), { number: number(n, language) });
  if (read.length > 0) {
    const { open, dueToday } = all.figures;
    if (open > 0) {
      const today = dueToday === 0 ? texts.noneToday : counted(dueToday, texts.today);
      said.push(`${counted(open, texts.open)}${today}`);
    }
  }
  const outstanding = mailboxes.filter(({ standing }) => standing === 'reading' || standing === 'failed');
  if (outstanding.length > 0) {
    said.push(fill(texts.readSoFar, { read: read.length, all: mailboxes.length }));
  }
  const closed = mailboxes.filter(({ standing }) => standing === 'closed').length;
  if (closed > 0 && closed < mailboxes.length) said.push(count(closed, texts.closedToo));
  const unseen = unseenIn(mailboxes);
  if (unseen > 0) said.push(count(unseen, texts.unseen));
  if (closed > 0 && closed === mailboxes.length) said.push(texts.closedHelp);
  return said.join(' ');
}

/** Whose figures are not of now: their last look went wrong, and they stand as they were. */
function staleSaid({ mailboxes }: Overview, now: string, language: Language): string {
  const seen = mailboxes.flatMap(({ state: { stage, problem, syncedAt } }) =>
    stage === 'followed' && lookFailed(problem) && syncedAt !== null ? [syncedAt] : [],
  );
  const [oldest] = seen.sort();
  if (oldest === undefined) return '';
  return fill(count(seen.length, FIRST_LINE_TEXTS[language].stale), {
    when: sayMoment(oldest, now, language),
  });
}
