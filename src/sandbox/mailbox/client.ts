import { type Mailbox, MailboxError, type MailboxProblem, type MessageFields } from './mailbox';

/**
 * The mailbox over the sandbox's `/api`, for the host page. `base` is the host's origin; '' means the page's own.
 * Changes arrive as server-sent events; the browser reconnects by itself.
 * @param shown the address of the mailbox that is meant, asked at every call; null: the owner's own
 */
export function connectMailbox(base = '', shown: () => string | null = () => null): Mailbox {
  const query = () => {
    const address = shown();
    return address === null ? '' : `?mailbox=${encodeURIComponent(address)}`;
  };
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${base}/api/${path}${query()}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw await problemOf(response);
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
  const message = (id: string) => `messages/${encodeURIComponent(id)}`;
  return {
    snapshot: () => call('GET', 'mailbox'),
    get: (id) => call('GET', message(id)),
    create: (fields: MessageFields) => call('POST', 'messages', fields),
    update: (id, fields) => call('PATCH', message(id), fields),
    move: (id, folderId) => call('POST', `${message(id)}/move`, { destinationId: folderId }),
    remove: (id) => call('DELETE', message(id)),
    send: (fields, draftId) => call('POST', 'send', { message: fields, draftId }),
    reset: () => call('POST', 'reset'),
    subscribe(listener) {
      const source = new EventSource(`${base}/api/events${query()}`);
      source.addEventListener('message', (event) => listener(JSON.parse(event.data)));
      return () => source.close();
    },
  };
}

async function problemOf(response: Response): Promise<Error> {
  try {
    const { problem, message } = (await response.json()) as { problem: MailboxProblem; message: string };
    return new MailboxError(problem, message);
  } catch {
    return new Error(`${response.status} ${response.statusText}`);
  }
}
