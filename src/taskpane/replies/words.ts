import type { MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import type { Problem } from '../../graph/types';
import { nearDay } from '../../hygiene/danish/day-words';
import { localDayOf, localOf } from '../../hygiene/replies/copenhagen-clock';
import type { Mark } from '../../hygiene/replies/marks';
import { departmentOf } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { count } from '../../ui/texts';
import type { Tone } from '../../ui/verdict-banner';
import { sayBecause, sayTrouble } from '../sign-in/trouble';
import type { Trouble } from '../sign-in/types';
import type { RepliesList } from './list';
import type { Row } from './row-state';
import type { RepliesState } from './state';
import { REPLIES_TEXTS, ROW_TEXTS } from './texts';

export interface FirstLine {
  readonly tone: Tone;
  readonly title: string;
  readonly why: string;
}

/** The one sentence at the top, and when it was true. No green stands over what was not seen. */
export function sayFirstLine(state: RepliesState, list: RepliesList, language: Language): FirstLine {
  const texts = REPLIES_TEXTS[language];
  const mailboxes = openMailboxes(state);
  const whole = mailboxes.length > 0 && mailboxes.every(({ stage }) => stage === 'followed');
  const why = [sayLastLook(mailboxes, state.now, language)];
  if (!whole && !state.looking && mailboxes.some(({ stage }) => stage !== 'new')) why.push(texts.notAllSeen);
  if (list.unknown > 0) why.push(count(list.unknown, texts.unknown));
  const said = (tone: Tone, title: string) => ({ tone, title, why: why.join(' ') });
  if (list.waiting > 0) {
    const waiting = count(list.waiting, texts.waiting);
    if (list.overdue === 0) return said('info', waiting);
    return said('warn', `${waiting} · ${count(list.overdue, texts.overdue)}`);
  }
  if (whole) return said(list.unknown > 0 ? 'info' : 'good', texts.nobody);
  if (state.looking) return said('info', texts.lookingThrough);
  if (mailboxes.every(({ stage }) => stage === 'new')) return said('info', texts.problem);
  const isUnseen = mailboxes.every(({ stage, progress }) => stage === 'new' || progress?.mails === 0);
  return isUnseen
    ? { tone: 'info', title: texts.unseen, why: texts.unseenWhy }
    : said('info', texts.nobodySoFar);
}

function sayLastLook(mailboxes: readonly MailboxState[], now: string, language: Language): string {
  const texts = REPLIES_TEXTS[language];
  const times = mailboxes.flatMap(({ syncedAt }) => syncedAt ?? []).sort();
  const [oldest] = times;
  if (oldest === undefined || times.length < mailboxes.length) return texts.notSeen;
  return fill(texts.seen, { when: sayMoment(oldest, now, language) });
}

/** Those of the filter, without those that one may not open; of these nobody knows more while Graph is out of reach. */
export function openMailboxes({ mailboxes, of }: Pick<RepliesState, 'mailboxes' | 'of'>): MailboxState[] {
  const isKnown = mailboxes.some(({ stage }) => stage !== 'new');
  const isOpen = (each: MailboxState) =>
    !isClosed(each) && !(isKnown && each.mailbox !== null && each.stage === 'new' && each.problem !== null);
  return mailboxes.filter((each) => isOpen(each) && (of === 'all' || each.mailbox === of));
}

/** A shared mailbox of the organisation that this person never could open: it is not theirs to answer. */
export const isClosed = ({ mailbox, stage, problem }: MailboxState): boolean =>
  mailbox !== null && stage === 'new' && (problem === 'forbidden' || problem === 'not-found');

/** "i går kl. 14.05", "kl. 14.05" where it is today; by Copenhagen's clocks. */
export function sayMoment(instant: string, now: string, language: Language): string {
  const minutes = Math.floor(localOf(instant).hour * 60 + 1e-6);
  const time = `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
  const at = language === 'da' ? `kl.\u00a0${time}` : `at\u00a0${time}`;
  const [day, today] = [localDayOf(instant), localDayOf(now)];
  return day === today ? at : `${nearDay(day, today, language, 'when')} ${at}`;
}

/** A mailbox as people call it: its department, where that has but one. */
export function mailboxName(address: MailboxAddress, policy: RepliesPolicy, language: Language): string {
  if (address === null) return REPLIES_TEXTS[language].own;
  const department = departmentOf(policy, address);
  return department?.mailboxes.length === 1 ? department.name : address;
}

/** Why a mailbox could not be looked at, and what to do. */
export function sayMailboxProblem({ problem, stage }: MailboxState, language: Language): string {
  const texts = REPLIES_TEXTS[language];
  if (problem === 'forbidden') return texts.forbidden;
  if (problem === 'not-found') return texts.notFound;
  if (problem === 'not-on-graph') return texts.notOnGraph;
  if (problem === null) return '';
  return stage === 'new' ? sayHere({ problem }, language) : `${sayBecause(problem, language)} ${texts.kept}`;
}

/** Why something did not come about, where nobody has written anything. */
export function sayHere(trouble: Trouble, language: Language): string {
  const help = REPLIES_TEXTS[language].help[trouble.problem];
  if (help === undefined || trouble.retryAfter !== undefined) return sayTrouble(trouble, language);
  return `${sayBecause(trouble.problem, language)} ${help}`;
}

/** What a mark says, with its day or name: "Besvaret på telefon i dag". */
export function sayMark(mark: Mark, now: string, language: Language): string {
  const words = ROW_TEXTS[language].done[mark.says];
  const day = 'day' in mark && mark.day ? nearDay(mark.day, localDayOf(now), language, 'when') : '';
  return fill(words, { day, name: 'to' in mark ? mark.to : '' }).trim();
}

/** What came of the last thing that was done with an inquiry; empty where there is nothing to say. */
export function sayRow(
  { trouble, done, overtaken, drafted, heldBack }: Row,
  now: string,
  language: Language,
): string {
  const texts = ROW_TEXTS[language];
  if (trouble) {
    const { of, problem, retryAfter, unsure } = trouble;
    if (problem === 'not-found') return texts.mailGone;
    if (problem === 'consent-needed' && of !== 'open') return texts.mayNotMark;
    if (unsure) return `${sayBecause(problem, language)} ${texts.unsureDraft}`;
    return `${texts.failed[of]} ${sayHere({ problem, retryAfter }, language)}`;
  }
  if (overtaken) return texts.overtaken;
  if (heldBack !== null) return texts.heldBack;
  if (drafted) {
    if (!drafted.counted) return texts.draftedUncounted;
    return drafted.opened ? texts.drafted : texts.draftedUnopened;
  }
  return done ? sayMark(done.mark, now, language) : '';
}

/** Troubles that say the same of every mailbox are said once. */
export function sharedProblem(mailboxes: readonly MailboxState[]): Problem | null {
  const [first] = mailboxes;
  const problem = first?.problem ?? null;
  return problem !== null && mailboxes.every((each) => each.problem === problem) ? problem : null;
}
