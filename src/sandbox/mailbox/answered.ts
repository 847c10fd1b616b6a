import type { AnswerVerb, ExtendedProperty, StoredMessage } from './types';

/** PidTagLastVerbExecuted and PidTagLastVerbExecutionTime, as Graph names them. */
export const LAST_VERB = 'Integer 0x1081';
export const LAST_VERB_TIME = 'SystemTime 0x1082';

/**
 * The mail that a sent one answers, marked as Exchange marks it: with what was done last and when. Known by `answers`, else by
 * the In-Reply-To header, which does not say whether it was a reply to all.
 *
 * @returns undefined when it answers none of these
 */
export function answered(sent: StoredMessage, mails: Iterable<StoredMessage>): StoredMessage | undefined {
  const of = sent.answers ?? inReplyTo(sent);
  if (!of) return undefined;
  for (const mail of mails) {
    if (mail.id === sent.id || !isThat(mail, of)) continue;
    return { ...mail, extendedProperties: marked(mail.extendedProperties ?? [], of.verb, sent.sentDateTime) };
  }
  return undefined;
}

type Answered = { immutableId?: string; internetMessageId?: string; verb: AnswerVerb };

function inReplyTo({ internetMessageHeaders }: StoredMessage): Answered | undefined {
  const header = internetMessageHeaders.find(({ name }) => name.toLowerCase() === 'in-reply-to');
  return header && { internetMessageId: header.value.trim(), verb: 102 };
}

function isThat(mail: StoredMessage, of: Answered): boolean {
  return of.immutableId === undefined
    ? mail.internetMessageId === of.internetMessageId
    : mail.immutableId === of.immutableId;
}

function marked(before: readonly ExtendedProperty[], verb: AnswerVerb, at: string): ExtendedProperty[] {
  const others = before.filter(({ id }) => id !== LAST_VERB && id !== LAST_VERB_TIME);
  return [
    ...others,
    { id: LAST_VERB, value: String(verb) },
    { id: LAST_VERB_TIME, value: at.replace(/\.\d+Z$/, 'Z') },
  ];
}
