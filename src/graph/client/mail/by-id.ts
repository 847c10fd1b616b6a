import type { MailboxAddress, ShownMail, ToldMail } from '../../mail-types';
import { type Feature, GraphError } from '../../types';
import { batched } from '../batch';
import { asGraphError } from '../errors';
import { type Asker, FACTS, messagePath } from './paths';
import { idOf, objectOf, shownMail, toldMail, type Wire } from './read';

type Found<T> = readonly (T | null | GraphError)[];

export const factsOf = (
  asker: Asker,
  mailbox: MailboxAddress,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Found<ToldMail>> =>
  eachOf(asker, mailbox, ids, { select: FACTS, feature: 'replies', read: toldMail, signal });

export const shownOf = (
  asker: Asker,
  mailbox: MailboxAddress,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Found<ShownMail>> =>
  eachOf(asker, mailbox, ids, { select: SHOWN, feature: 'replies', read: shownMail, signal });

const SHOWN = 'id,subject,from,sender,receivedDateTime,categories,webLink';

export const textsOf = (
  asker: Asker,
  mailbox: MailboxAddress,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Found<string>> =>
  eachOf(asker, mailbox, ids, { ...AS_TEXT, select: 'body', read: textOf, signal });

export const factsWithTextsOf = (
  asker: Asker,
  mailbox: MailboxAddress,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<Found<ToldMail & { readonly text: string }>> =>
  eachOf(asker, mailbox, ids, {
    ...AS_TEXT,
    select: `${FACTS},body`,
    read: (mail) => ({ ...toldMail(mail), text: textOf(mail) }),
    signal,
  });

const AS_TEXT = { feature: 'reply-texts', prefer: ['outlook.body-content-type="text"'] } as const;

/** @throws GraphError `forbidden` where the body is left out, as it is without `Mail.Read` */
function textOf(value: unknown): string {
  const { body } = objectOf(value);
  if (body === undefined || body === null) throw new GraphError('forbidden');
  const { contentType, content } = objectOf(body);
  // Exchange was asked for text; what came as HTML would be read as if its tags were words.
  if (contentType !== 'text' || typeof content !== 'string') throw new GraphError('failed');
  return content;
}

interface Wanted<T> {
  readonly select: string;
  readonly feature: Feature;
  readonly prefer?: readonly string[];
  /** @throws GraphError for another shape than the documented one */
  readonly read: (body: Wire) => T;
  readonly signal: AbortSignal | undefined;
}

/** Each by a request of its own, twenty in a batch. @throws GraphError where a batch as a whole had no answer */
async function eachOf<T>(
  { ask, patience }: Asker,
  mailbox: MailboxAddress,
  ids: readonly string[],
  { select, feature, prefer = [], read, signal }: Wanted<T>,
): Promise<(T | null | GraphError)[]> {
  const parts = ids.map((id, at) => ({
    id: String(at),
    method: 'GET' as const,
    path: `${messagePath(mailbox, id)}?$select=${select}`,
    prefer,
  }));
  const answers = await batched(ask, parts, { feature, signal, patience });
  return answers.map((answer) => {
    if (answer instanceof GraphError) return isNoMail(answer) ? null : answer;
    try {
      return read(objectOf(answer.body));
    } catch (error) {
      return asGraphError(error);
    }
  });
}

/**
 * The mail is not there. Other things are answered with 404 too (no such mailbox, none that Graph reaches): whoever took
 * those for this would believe that all mails are gone.
 */
export function isNoMail({ problem, code = '' }: GraphError): boolean {
  return problem === 'not-found' && /^(?:Error)?ItemNotFound$/i.test(code);
}

export const ordinaryIdOf = (asker: Asker, mailbox: MailboxAddress, id: string, signal?: AbortSignal) =>
  idBy(asker, mailbox, id, { ids: 'ordinary', signal });

export const immutableIdOf = (
  asker: Asker,
  mailbox: MailboxAddress,
  ordinaryId: string,
  signal?: AbortSignal,
) => idBy(asker, mailbox, ordinaryId, { signal });

/** The kind of id that is preferred is that of the answer; a request finds a mail by either. */
async function idBy(
  { ask }: Asker,
  mailbox: MailboxAddress,
  id: string,
  options: { readonly ids?: 'ordinary'; readonly signal: AbortSignal | undefined },
): Promise<string | null> {
  const path = `${messagePath(mailbox, id)}?$select=id`;
  try {
    const { body } = await ask({ method: 'GET', path, feature: 'replies', ...options });
    return idOf(objectOf(body));
  } catch (error) {
    if (error instanceof GraphError && isNoMail(error)) return null;
    throw error;
  }
}
