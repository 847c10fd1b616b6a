import type { Heard } from './inquiry-hearing';
import { isBulk, isFromMachine, isInside, isLikeMachine, isPrivate, roleOf } from './inquiry-senders';
import * as ask from './inquiry-words';
import * as mailing from './inquiry-words-of-mailings';
import type { Said } from './own-part';
import type { IncomingMail, InquiryReason } from './types';

/** What is written to many, or by a program, as far as its language tells; null: by a person to somebody. */
export function programIn(mail: IncomingMail, { all, said, subject, topic }: Heard): InquiryReason | null {
  const fromMachine = isFromMachine(mail);
  const text = `${subject} ${all}`;
  const isProgram = mailing.PROGRAM.test(all);
  if (isReceipt(text, all, isProgram)) return 'automatic-reply';
  if (mailing.RECEIPT.test(subject) && !isPrivate(mail) && !isInside(mail)) return 'automatic-reply';
  const isAway =
    mailing.AWAY.test(all) && /^(?:tak|thank|vielen dank|hej|kære|jeg|jag|i am|i'm|ich)/.test(all);
  if (isAway && (isProgram || (said.length <= 8 && mailing.AWAY_HELP.test(all)))) return 'automatic-reply';
  if (isBulk(mail) && (!isInside(mail) || roleOf(mail) !== null || mailing.NEWSLETTER.test(text)))
    return 'newsletter';
  if (isNewsletter(mail, text, topic)) {
    const isSystem = mailing.SYSTEM.test(text) && fromMachine && !/nyhedsbrev|newsletter|ugebrev/.test(text);
    return isSystem ? 'system-mail' : 'newsletter';
  }
  if (
    fromMachine &&
    /faktura|invoice|rechnung|kreditnota|regning/.test(text) &&
    mailing.isBill(subject, text)
  )
    return 'invoice';
  if (fromMachine || (isLikeMachine(mail) && !isPersonal(said))) return 'system-mail';
  return isProgram ? 'system-mail' : null;
}

function isReceipt(text: string, all: string, isProgram: boolean): boolean {
  if (!mailing.RECEIPT.test(text)) return false;
  return (
    isProgram ||
    /automatisk (?:svar|kvittering|besked)|autosvar|automatic reply|automatische antwort/.test(all) ||
    /besvares inden|svar(?:er|es)? inden (?:for )?[0-9]|ticket|sagsnr|sagsnummer|har fået nummer|referencenummer|case number|#\d/.test(
      text,
    ) ||
    /(?:du|de|i) (?:hører fra os|kan forvente|får svar)|behandler (?:mails|henvendelser)|sagsbehandlingstid|will be in touch|we aim to|within [0-9]{1,3} (?:working|business) days/.test(
      all,
    )
  );
}

function isNewsletter(mail: IncomingMail, text: string, topic: string): boolean {
  if (roleOf(mail) === 'news' && (text.trim() === topic || mailing.NEWSLETTER.test(text))) return true;
  if (isPrivate(mail) || !mailing.NEWSLETTER.test(text)) return false;
  return mailing.SUBSCRIBED.test(text) || isFromMachine(mail) || /marketing/.test(mail.from.address);
}

/** A person speaks, and wants something. */
const isPersonal = (said: readonly Said[]): boolean =>
  said.some(({ text }) => /(?:^|[^a-zæøå])(?:jeg|mig)(?![a-zæøå])/.test(text) && ask.REQUEST.test(text));
