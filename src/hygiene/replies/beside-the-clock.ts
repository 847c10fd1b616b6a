import type { Inquiry } from './ledger-types';
import { readingOf, type Thread, timeOf } from './threads';

type Beside = Pick<
  Inquiry,
  | 'unread'
  | 'unreadSince'
  | 'wroteAgainAt'
  | 'handedOver'
  | 'answeredBy'
  | 'needsNoneBecause'
  | 'onlyOthersAnswered'
>;

/** What a conversation tells of an inquiry beside when it was due and answered. */
export function besideTheClock(thread: Thread): Beside {
  const { word, othersAnswered, answer } = thread;
  return {
    ...unreadIn(thread),
    ...wroteAgain(thread),
    ...handedOver(thread),
    ...answeredBy(thread),
    ...(word?.says === 'needs-none' && { needsNoneBecause: word.because ?? null }),
    ...(othersAnswered && !answer && { onlyOthersAnswered: true as const }),
  };
}

/** When a mail counts; undefined where there is none. */
export const at = (mail: Thread['answer'], mailbox: string): string | undefined =>
  mail && (timeOf(mail, mailbox) || undefined);

function unreadIn({ asked, mailbox }: Thread): Pick<Inquiry, 'unread' | 'unreadSince'> {
  const oldest = asked.find(({ read }) => read === false);
  return oldest ? { unread: true, unreadSince: timeOf(oldest, mailbox) } : { unread: false };
}

/** A reminder after a receipt: the promise stands, but somebody waits. */
function wroteAgain({ asked, answer, receipts, mailbox }: Thread): Pick<Inquiry, 'wroteAgainAt'> {
  const last = at(receipts[receipts.length - 1], mailbox);
  if (answer || last === undefined) return {};
  for (let index = asked.length - 1; index >= 0; index--) {
    const mail = asked[index];
    if (!mail || timeOf(mail, mailbox) <= last) return {};
    if (readingOf(mail).needsReply) return { wroteAgainAt: timeOf(mail, mailbox) };
  }
  return {};
}

function handedOver({ forward, word }: Thread): Pick<Inquiry, 'handedOver'> {
  if (!forward && word?.says !== 'handed-over') return {};
  return { handedOver: { ...(forward && { message: forward.id, to: forward.to ?? [] }) } };
}

/** Who wrote the first mail back; a call is nobody's here. A copy that lies elsewhere is looked for there. */
function answeredBy({ receipts, answer, word, mailbox }: Thread): Pick<Inquiry, 'answeredBy'> {
  const first = receipts[0] ?? (word?.says === 'phone' ? undefined : answer);
  if (!first) return {};
  return {
    answeredBy: {
      answerer: first.sender || first.from,
      message: first.id,
      ...(first.mailbox !== mailbox && { mailbox: first.mailbox }),
    },
  };
}
