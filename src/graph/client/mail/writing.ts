import { readSource, type SourceTag } from '../../../hygiene/mail/html-source';
import type { Draft, MailboxAddress } from '../../mail-types';
import { GraphError } from '../../types';
import type { Asking } from '../call';
import { asGraphError } from '../errors';
import { type Asker, messagePath } from './paths';
import { idOf, objectOf, textsIn, type Wire, webLinkOf } from './read';

const AS_HTML = ['outlook.body-content-type="html"'];

/**
 * Exchange writes the reply: recipients, subject, thread and quoted mail. Then its body is given back with our text on top,
 * as the documentation of createReply has it ("update the draft later to add reply content to the body"): a comment of
 * createReply's own is plain text, and a body stands in place of the quoted mail (seen by others). Nothing is deleted where
 * the second step fails; the draft is then a reply without our text.
 *
 * @throws GraphError with `leftDraft` where it went wrong after the draft was made
 */
export async function draftReply(
  { ask }: Asker,
  mailbox: MailboxAddress,
  id: string,
  html: string,
  signal?: AbortSignal,
): Promise<Draft> {
  const around = { feature: 'reply-marks', prefer: AS_HTML, signal } as const;
  const path = `${messagePath(mailbox, id)}/createReply`;
  const made = objectOf((await ask({ method: 'POST', path, body: {}, isSafe: false, ...around })).body);
  try {
    return await written({ ask, path: messagePath(mailbox, idOf(made)), html, around }, made);
  } catch (error) {
    const { problem, ...answer } = asGraphError(error);
    throw new GraphError(problem, { ...answer, leftDraft: true });
  }
}

interface Writing {
  readonly ask: Asker['ask'];
  readonly path: string;
  readonly html: string;
  readonly around: Pick<Asking, 'feature' | 'prefer' | 'signal'>;
}

/** Puts our text into the draft that was made. @throws GraphError */
async function written({ ask, path, html, around }: Writing, made: Wire): Promise<Draft> {
  const content = above(html, htmlIn(made) ?? (await askHtml(ask, path, around)));
  // The one answer that tells the ordinary id too; what is set is the same however often it is set.
  const { body } = await ask({
    method: 'PATCH',
    path,
    ids: 'ordinary',
    body: { body: { contentType: 'html', content } },
    ...around,
  });
  const changed = objectOf(body);
  const messageId = messageIdOf(changed) ?? messageIdOf(made);
  return { id: idOf(made), messageId, ordinaryId: idOf(changed), webLink: webLinkOf(changed) };
}

export const messageIdOf = ({ internetMessageId: id }: Wire): string | null =>
  typeof id === 'string' && id !== '' ? id : null;

/** Undefined where an answer does not tell, or tells the body as text. */
function htmlIn({ body }: Wire): string | undefined {
  const { contentType, content } = objectOf(body ?? {});
  return contentType === 'html' && typeof content === 'string' ? content : undefined;
}

/** What createReply answers is documented with fewer properties than a message has, this is not. */
async function askHtml(ask: Asker['ask'], path: string, around: Writing['around']): Promise<string> {
  const { body } = await ask({ method: 'GET', path: `${path}?$select=body`, ...around });
  const html = htmlIn(objectOf(body));
  if (html === undefined) throw new GraphError('failed');
  return html;
}

/** Inside the body's own tag, before all that it holds; before everything where there is none. */
export function above(html: string, whole: string): string {
  const tags: SourceTag[] = [];
  readSource(whole, tags);
  const at = tags.find(({ is, name }) => is === 'open' && name === 'body')?.to ?? 0;
  return `${whole.slice(0, at)}<div>${html}</div>${whole.slice(at)}`;
}

/** @throws GraphError */
export async function setCategories(
  { ask }: Asker,
  mailbox: MailboxAddress,
  id: string,
  categories: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { body } = await ask({
    method: 'PATCH',
    path: messagePath(mailbox, id),
    feature: 'reply-marks',
    body: { categories },
    signal,
  });
  return textsIn(objectOf(body).categories);
}
