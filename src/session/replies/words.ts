import type { MailboxState } from '../../graph/follow/types';
import type { MailboxAddress } from '../../graph/mail-types';
import type { Problem } from '../../graph/types';
import { nearDay } from '../../hygiene/danish/day-words';
import { localDayOf, localOf } from '../../hygiene/replies/copenhagen-clock';
import type { Mark, NoReplyReason } from '../../hygiene/replies/marks';
import { departmentOf } from '../../hygiene/replies/policy';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { sayBecause, sayTrouble, tellsWhen } from '../sign-in/trouble';
import type { Trouble } from '../sign-in/types';
import type { Row } from './row-state';
import { MAILBOX_TEXTS, RESULT_TEXTS } from './texts';

/** A shared mailbox of the organisation that this person never could open: it is not theirs to answer. */
export const isClosed = ({ mailbox, stage, problem }: MailboxState): boolean =>
  mailbox !== null && stage === 'new' && (problem === 'forbidden' || problem === 'not-found');

/** "i går kl. 14.05", "kl. 14.05" where it is today; by Copenhagen's clocks. */
export function sayMoment(instant: string, now: string, language: Language): string {
  const minutes = Math.floor(localOf(instant).hour * 60 + 1e-6);
  const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  const at = language === 'da' ? `kl.\u00a0${hour}.${minute}` : `at\u00a0${hour}:${minute}`;
  const [day, today] = [localDayOf(instant), localDayOf(now)];
  return day === today ? at : `${nearDay(day, today, language, 'when')} ${at}`;
}

/** A mailbox as people call it: its department, where that has but one. */
export function mailboxName(address: MailboxAddress, policy: RepliesPolicy, language: Language): string {
  if (address === null) return MAILBOX_TEXTS[language].own;
  const department = departmentOf(policy, address);
  return department?.mailboxes.length === 1 ? department.name : address;
}

/** Why a mailbox could not be looked at, and what to do. @param now ISO; left out: nothing is said of when its list is from */
export function sayMailboxProblem(
  { problem, stage, syncedAt }: MailboxState,
  language: Language,
  now?: string,
): string {
  const texts = MAILBOX_TEXTS[language];
  if (problem === 'forbidden') return texts.forbidden;
  if (problem === 'not-found') return texts.notFound;
  if (problem === 'not-on-graph') return texts.notOnGraph;
  if (problem === null) return '';
  if (stage === 'new') return sayHere({ problem }, language);
  const from =
    now === undefined || syncedAt === null
      ? texts.kept
      : fill(texts.keptFrom, { when: sayMoment(syncedAt, now, language) });
  return `${sayBecause(problem, language)} ${from}`;
}

/** Why something did not come about, where nobody has written anything. */
export function sayHere(trouble: Trouble, language: Language): string {
  const help = MAILBOX_TEXTS[language].help[trouble.problem];
  if (help === undefined || tellsWhen(trouble)) return sayTrouble(trouble, language);
  return `${sayBecause(trouble.problem, language)} ${help}`;
}

/** What a mark says, with its day or name: "Besvaret på telefon i dag", "Kræver ikke svar – tak". */
export function sayMark(mark: Mark, now: string, language: Language): string {
  const words = RESULT_TEXTS[language].done[mark.says];
  const day = 'day' in mark && mark.day ? nearDay(mark.day, localDayOf(now), language, 'when') : '';
  const because =
    mark.says === 'needs-none' && mark.because ? ` – ${sayWhyNone(mark.because, language)}` : '';
  return fill(words, { day, name: 'to' in mark ? mark.to : '' }).trim() + because;
}

/** Why no reply is needed: "til orientering". */
export const sayWhyNone = (because: NoReplyReason, language: Language): string =>
  RESULT_TEXTS[language].because[because];

/** What came of the last thing that was done with an inquiry; empty where there is nothing to say. */
export function sayRow(
  { trouble, done, overtaken, drafted, heldBack }: Row,
  now: string,
  language: Language,
): string {
  const texts = RESULT_TEXTS[language];
  if (trouble) {
    const { of, problem, retryAfter, unsure, refused } = trouble;
    if (unsure) return `${sayBecause(problem, language)} ${texts.unsureDraft}`;
    if (problem === 'not-found') return texts.mailGone;
    if (refused) return texts.notGiven;
    if (problem === 'consent-needed' && of !== 'open') return texts.mayNotMark;
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
