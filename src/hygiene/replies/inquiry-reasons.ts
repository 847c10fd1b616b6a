import { type Heard, isQuestion, isRequest } from './inquiry-hearing';
import { isInside, isPrivate, quotesItself } from './inquiry-senders';
import * as ask from './inquiry-words';
import * as mailing from './inquiry-words-of-mailings';
import * as mood from './inquiry-words-of-mood';
import * as none from './inquiry-words-of-none';
import type { Said } from './own-part';
import type { IncomingMail, InquiryReason } from './types';

/** Why a person waits for an answer: the strongest that is said. */
export function whyNeeded(
  mail: IncomingMail,
  { said, all, subject, topic, bare, replies }: Heard,
): InquiryReason {
  const text = `${bare ? topic : subject} ${all}`;
  if (ask.REMINDER.test(text) || (replies && quotesItself(mail))) return 'reminder';
  if (ask.APPLIES.test(all) || /^(?:ansøgning|application|antrag|uopfordret)/.test(subject))
    return 'application';
  if (ask.COMPLAINT.test(replies ? all : text)) return 'complaint';
  const questions = said.filter(isQuestion);
  if (questions.length === 0 && isPrivate(mail) && mood.CROSS.test(all) && !said.some(isRequest))
    return 'complaint';
  if (questions.length > 0 && questions.every(isPolite)) return 'request';
  if (
    questions.length > 0 ||
    (said.length === 0 && isQuestion({ text: topic, asks: topic.indexOf('?') >= 0 }))
  )
    return 'question';
  return 'request';
}

const STARTS_WITH_THANKS =
  /^(?:tak|tusind|mange tak|super|perfekt|okay|ok|fantastisk|dejligt|thanks|thank|great|perfect|danke|vielen)(?![a-zæøå])/;

/** Why nobody waits for an answer. */
export function whyNone(
  mail: IncomingMail,
  { said, all, subject, topic, bare, replies }: Heard,
): InquiryReason {
  const text = `${bare ? topic : subject} ${all}`;
  const inside = isInside(mail);
  const stranger = !inside && !isPrivate(mail);
  const papers = none.ENCLOSES.test(all) || (bare && none.PAPERS.test(topic));
  if (!inside && (bare ? mailing.INVOICE_SUBJECT.test(topic) : mailing.isBill(topic, all))) return 'invoice';
  const sells = (words: string) => mailing.OFFER.test(words) || mailing.OFFER_ASKS.test(words);
  if (
    stranger &&
    (replies ? mailing.OFFER_ASKS.test(topic) : sells(subject) || said.some((each) => sells(each.text)))
  )
    return 'offer';
  if (papers && (replies || none.AS_ASKED.test(text))) return 'documents-asked-for';
  const confirms = said.some((each) => none.CONFIRMS.test(each.text));
  if ((replies && none.RESOLVED.test(all)) || (!inside && mood.GLAD.test(all))) return 'thanks';
  if (none.THANKS.test(text) && (!confirms || STARTS_WITH_THANKS.test(said[0]?.text ?? ''))) return 'thanks';
  if (none.NO_ANSWER.test(text) || none.ABSENT.test(text) || none.INFORMS.test(text) || confirms || inside)
    return 'notice';
  if (none.THANKS.test(text) || none.OVER.test(all) || none.RESOLVED.test(all)) return 'thanks';
  return replies && said.length <= 1 ? 'thanks' : 'notice';
}

/** "Kan du sende mig skemaet?": a request in the shape of a question. */
const isPolite = ({ text }: Said): boolean =>
  ask.REQUEST.test(text) &&
  /(?:^|[^a-zæøå])(?:kan|kunne|vil|ville|gider|could|can|would|will|können|könnten) (?:i|du|you|sie)(?![a-zæøå])/.test(
    text,
  );
