import { type AlertContext, parseAlertContext } from './alert-context';
import { call } from './call';
import type { ComposeItem } from './read-mail';

/** The mail beside the pane: being written, being read, or none chosen. */
export type CurrentItem =
  | { readonly mode: 'compose'; readonly item: ComposeItem }
  | { readonly mode: 'read' }
  | { readonly mode: 'none' };

/** What Outlook shows now. In compose forms the subject is an object to ask; in read forms it is the text itself. */
export function currentItem(): CurrentItem {
  try {
    const item = Office.context.mailbox.item as unknown as ComposeItem | null | undefined;
    if (!item) return { mode: 'none' };
    return item.subject && typeof item.subject.getAsync === 'function'
      ? { mode: 'compose', item }
      : { mode: 'read' };
  } catch {
    return { mode: 'none' }; // Outlook has lost it
  }
}

/**
 * Whether Outlook still shows this very mail. In a pinned pane every call of Office.js acts on whatever mail is beside the
 * pane when it is made, whichever item object it is made on (`initialize` in office.js makes a new object for each mail).
 * So ask, without waiting in between, before anything is written.
 */
export function isBeside(item: ComposeItem): boolean {
  try {
    return (Office.context.mailbox.item as unknown) === item;
  } catch {
    return false;
  }
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
  return () => {
    try {
      mailbox.removeHandlerAsync(Office.EventType.ItemChanged);
    } catch {
      // Nobody listens any more; what Outlook still calls does no harm.
    }
  };
}

/** What the alert at Send told, when its button opened the pane; empty otherwise. */
export async function alertContext(item: ComposeItem, limit: number): Promise<AlertContext> {
  try {
    return parseAlertContext(await call<string>((done) => item.getInitializationContextAsync(done), limit));
  } catch {
    return {};
  }
}
