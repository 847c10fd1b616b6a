import { type NoReplyReason, noReplyClause } from './marks';
import type { InquiryReason } from './types';

const REASONS: Readonly<Record<'da' | 'en', Readonly<Record<InquiryReason, string>>>> = {
  da: {
    question: 'et spørgsmål',
    request: 'en anmodning',
    complaint: 'en klage',
    application: 'en ansøgning',
    reminder: 'en rykker',
    'web-form': 'en henvendelse via en formular',
    voicemail: 'en telefonbesked',
    thanks: 'en tak',
    'automatic-reply': 'et autosvar',
    'delivery-report': 'en besked om levering',
    'calendar-answer': 'svar på en mødeindkaldelse',
    newsletter: 'et nyhedsbrev',
    'system-mail': 'en mail fra et system',
    invoice: 'en faktura',
    offer: 'et tilbud',
    notice: 'en orientering',
    'only-cc': 'kun på Cc',
    'documents-asked-for': 'papirer, der var bedt om',
    'own-mail': 'postkassens egen mail',
  },
  en: {
    question: 'a question',
    request: 'a request',
    complaint: 'a complaint',
    application: 'an application',
    reminder: 'a reminder',
    'web-form': 'an inquiry through a form',
    voicemail: 'a telephone message',
    thanks: 'thanks',
    'automatic-reply': 'an automatic reply',
    'delivery-report': 'a delivery report',
    'calendar-answer': 'an answer to a meeting request',
    newsletter: 'a newsletter',
    'system-mail': 'mail from a system',
    invoice: 'an invoice',
    offer: 'an offer',
    notice: 'for information',
    'only-cc': 'only on Cc',
    'documents-asked-for': 'documents that were asked for',
    'own-mail': 'the mailbox’s own mail',
  },
};

/** Why a mail needs an answer or none, inside a sentence: "et spørgsmål". */
export const reasonClause = (reason: InquiryReason, language: 'da' | 'en'): string =>
  REASONS[language][reason];

/** Why a mail needs an answer or none, by itself: "Et spørgsmål", "Kun på Cc". */
export function sayReason(reason: InquiryReason, language: 'da' | 'en'): string {
  return begun(reasonClause(reason, language));
}

/** Why a person says that none is needed, by itself: "Til orientering". */
export function sayNoReplyReason(because: NoReplyReason, language: 'da' | 'en'): string {
  return begun(noReplyClause(because, language));
}

const begun = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
