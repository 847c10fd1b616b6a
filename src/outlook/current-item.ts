import { call } from './call';
import type { ComposeItem } from './read-mail';

/** The mail beside the pane: being written, being read, or none chosen. */
export type CurrentItem =
  | { readonly mode: 'compose'; readonly item: ComposeItem }
  | { readonly mode: 'read' }
  | { readonly mode: 'none' };

/** What Outlook shows now. In compose forms the subject is an object to ask; in read forms it is the text itself. */
export function currentItem(): CurrentItem {
  const item = Office.context.mailbox.item as unknown as ComposeItem | null | undefined;
  if (!item) return { mode: 'none' };
  return item.subject && typeof item.subject.getAsync === 'function'
    ? { mode: 'compose', item }
    : { mode: 'read' };
}

/**
 * Follows a pinned pane from mail to mail (Outlook's ItemChanged).
 *
 * @returns a function that ends it
 */
export function watchItem(changed: () => void): () => void {
  const { mailbox } = Office.context;
  try {
    mailbox.addHandlerAsync(Office.EventType.ItemChanged, changed);
  } catch {
    return () => {}; // a client without pinning: the pane is opened anew for each mail
  }
  return () => mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
}

/** The finding that the alert at Send pointed at, when its button opened the pane; null otherwise. */
export async function pointedAt(item: ComposeItem, limit: number): Promise<string | null> {
  try {
    const context = await call<string>((done) => item.getInitializationContextAsync(done), limit);
    const finding: unknown = context ? JSON.parse(context).finding : null;
    return typeof finding === 'string' ? finding : null;
  } catch {
    return null;
  }
}
