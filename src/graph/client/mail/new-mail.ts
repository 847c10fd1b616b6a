import type { Draft, NewMail } from '../../mail-types';
import { type Asker, mailboxPath, messagePath } from './paths';
import { idOf, objectOf, type Wire, webLinkOf } from './read';
import { messageIdOf } from './writing';

/**
 * A draft in one's own mailbox, whole in one request: `POST /me/messages` makes a draft and sends nothing. Never asked
 * again by itself, for no answer does not mean that there is no draft. Where its ordinary id cannot be told afterwards, the
 * immutable one stands for it.
 *
 * @throws GraphError
 */
export async function draftMail(
  { ask }: Asker,
  { to, subject, html }: NewMail,
  signal?: AbortSignal,
): Promise<Draft> {
  const around = { feature: 'reply-marks', signal } as const;
  const { body } = await ask({
    method: 'POST',
    path: `${mailboxPath(null)}/messages`,
    isSafe: false,
    ...around,
    body: {
      subject,
      toRecipients: to.map((address) => ({ emailAddress: { address } })),
      body: { contentType: 'html', content: html },
    },
  });
  const made = objectOf(body);
  const id = idOf(made);
  const asOrdinary = async (): Promise<Wire> => {
    const path = `${messagePath(null, id)}?$select=id,webLink`;
    const told = objectOf((await ask({ method: 'GET', path, ids: 'ordinary', ...around })).body);
    return { ...told, id: idOf(told) };
  };
  // The draft is there by now: an error of this would make people write it a second time.
  const ordinary = await asOrdinary().catch(() => made);
  return {
    id,
    messageId: messageIdOf(made),
    ordinaryId: idOf(ordinary),
    webLink: webLinkOf(ordinary) ?? webLinkOf(made),
  };
}
