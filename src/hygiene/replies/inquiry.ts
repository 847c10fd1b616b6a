import { cuesOf } from './inquiry-cues';
import { isForm, isVoicemail, messageIn } from './inquiry-forms';
import { type Heard, hear, isQuestion } from './inquiry-hearing';
import { isCalendarSubject, machineIn } from './inquiry-machines';
import { programIn } from './inquiry-programs';
import { whyNeeded, whyNone } from './inquiry-reasons';
import { isCalledByName, isInside, isOnlyCopied, isOwn } from './inquiry-senders';
import { stemsOf, weighWords } from './inquiry-vocabulary';
import { WEIGHTS } from './inquiry-weights';
import * as none from './inquiry-words-of-none';
import { ownPart } from './own-part';
import type { IncomingMail, InquiryReading, InquiryReason } from './types';

/**
 * Whether a person expects an answer to a mail from the mailbox that got it, and why: first by what headers, senders and
 * subjects tell of programs; then what a person says is weighed, cue by cue (Danish, English, German), in the part that is
 * newly written. Without its text a mail is judged by subject and sender, and in doubt needs an answer. Linear in the text;
 * never throws.
 *
 * Source: `design/cli.md`, "What the words mean".
 */
export function readInquiry(mail: IncomingMail): InquiryReading {
  const heard = hear(mail.subject, ownPart(mail.text), mail.text);
  return withoutWeighing(mail, heard) ?? weigh(mail, heard);
}

/** What is weighed in a mail, its words as `stem:…`; null where nothing has to be. For learning the weights. */
export function weighedIn(mail: IncomingMail): readonly string[] | null {
  const heard = hear(mail.subject, ownPart(mail.text), mail.text);
  if (withoutWeighing(mail, heard) !== null) return null;
  return [...cuesOf(mail, heard), ...(heard.bare ? [] : stemsOf(heard).map((stem) => `stem:${stem}`))];
}

/** Own mails, programs, forms, answers to meetings, copies. */
function withoutWeighing(mail: IncomingMail, heard: Heard): InquiryReading | null {
  const not = (reason: InquiryReason): InquiryReading => ({ needsReply: false, reason });
  if (isOwn(mail)) return not('own-mail');
  const machine = machineIn(mail);
  if (machine !== null) return not(machine);
  if (isVoicemail(mail)) return spoken(mail, 'voicemail');
  if (isForm(mail)) return spoken(mail, 'web-form');
  if (isCalendarSubject(mail))
    return heard.said.some((each) => each.asks && isQuestion(each))
      ? { needsReply: true, reason: 'question' }
      : not('calendar-answer');
  const program = programIn(mail, heard);
  if (program !== null) return not(program);
  return isOnlyCopied(mail) && !(heard.asks && isCalledByName(mail)) ? not('only-cc') : null;
}

/** "Må vi kontakte dig: Nej". */
const DECLINES = /(?:kontakte (?:dig|mig)|ønsker (?:du )?(?:svar|tilbagemelding|kontakt))[^:\n]{0,20}: ?nej/i;

/** What a person said into a form or a telephone is an inquiry unless it says thanks alone. */
function spoken(mail: IncomingMail, reason: 'web-form' | 'voicemail'): InquiryReading {
  const message = messageIn(mail.text);
  const { asks, requests, all } = hear('', message, message);
  const praises = none.PRAISE.test(all) || none.PRAISE.test(mail.subject.slice(0, 500).toLowerCase());
  const declines = DECLINES.test(mail.text.slice(0, 8000));
  const grateful = praises && (declines || (!asks && !requests)) && !none.BUT_NOT.test(all);
  const isOver = none.NO_ANSWER.test(all) && !asks;
  return grateful || isOver ? { needsReply: false, reason: 'thanks' } : { needsReply: true, reason };
}

/** Without its text a mail from outside needs an answer already at this logit: overlooked is worse than shown in vain. */
const IN_DOUBT = -1.25;

function weigh(mail: IncomingMail, heard: Heard): InquiryReading {
  let logit = 0;
  for (const cue of cuesOf(mail, heard)) logit += WEIGHTS[cue] || 0;
  logit += WEIGHTS[heard.bare ? 'bare:bias' : 'bias'] || 0;
  if (!heard.bare) logit += weighWords(heard);
  return logit > (heard.bare && !isInside(mail) ? IN_DOUBT : 0)
    ? { needsReply: true, reason: whyNeeded(mail, heard) }
    : { needsReply: false, reason: whyNone(mail, heard) };
}
