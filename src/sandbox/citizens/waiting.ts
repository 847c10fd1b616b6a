import { readHtml } from '../../hygiene/mail/html';
import { instantAt, localOf } from '../../hygiene/replies/copenhagen-clock';
import { DEFAULT_TARGET, dueAt } from '../../hygiene/replies/due';
import { readMark } from '../../hygiene/replies/marks';
import { readPromise } from '../../hygiene/replies/promise';
import { workingDaysAfter } from '../../hygiene/replies/working-days';
import type { EmailAddress, StoredMessage } from '../mailbox/types';

/** A citizen who wrote and waits. */
export interface Waiting {
  readonly person: EmailAddress;
  readonly mailbox: EmailAddress;
  readonly at: Date;
  readonly internetMessageId: string;
  readonly language: 'da' | 'en' | 'de';
  /** What they do by nature: most do not remind, and most do not answer an answer. */
  readonly reminds: boolean;
  readonly afterwards: 'quiet' | 'thanks' | 'more';
  reminded: boolean;
  answeredBack: boolean;
}

/** So many working days after an answer was due a citizen may remind. */
const PATIENCE = 2;

/** From when on they may remind: the morning of the second working day after the due day. */
export function remindsFrom({ at }: Waiting): Date {
  const due = localOf(dueAt(at.toISOString(), DEFAULT_TARGET)).day;
  return new Date(instantAt(workingDaysAfter(due, PATIENCE, DEFAULT_TARGET), 7));
}

/** Their mail, as it lies in a mailbox; undefined when somebody deleted it. */
export function mailOf({ internetMessageId }: Waiting, mails: readonly StoredMessage[]) {
  return mails.find((mail) => mail.internetMessageId === internetMessageId);
}

/** The first mail that they got since they wrote, from whichever of the mailboxes. */
export function answerTo(
  { person, at }: Waiting,
  mails: readonly StoredMessage[],
): StoredMessage | undefined {
  const wanted = person.address.toLowerCase();
  return mails
    .filter(
      (mail) =>
        mail.parentFolderId === 'sentitems' &&
        Date.parse(mail.sentDateTime) >= at.getTime() &&
        [...mail.toRecipients, ...mail.ccRecipients].some(
          ({ emailAddress }) => emailAddress.address.toLowerCase() === wanted,
        ),
    )
    .sort((one, other) => one.sentDateTime.localeCompare(other.sentDateTime))[0];
}

/** Somebody rang them: so says a category on their mail. */
export const wasRungUp = ({ categories }: StoredMessage): boolean =>
  categories.some((category) => readMark(category)?.says === 'phone');

/** Whether the mail answers: a citizen thanks for an answer, not for a receipt. */
export function isFinal({ body, sentDateTime }: StoredMessage): boolean {
  const text = body.contentType === 'html' ? readHtml(body.content).text : body.content;
  return readPromise({ text, sentAt: sentDateTime }).kind === 'final';
}
