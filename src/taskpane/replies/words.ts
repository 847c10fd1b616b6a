import type { MailboxState } from '../../graph/follow/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { isClosed, sayMoment } from '../../session/replies/words';
import { count } from '../../ui/texts';
import type { Tone } from '../../ui/verdict-banner';
import type { RepliesList } from './list';
import type { RepliesState } from './state';
import { REPLIES_TEXTS } from './texts';

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
