import type { Editable } from '../hygiene/mail/fix';
import type { Part } from '../hygiene/mail/types';
import { isBeside } from './current-item';
import { type ComposeItem, readBody } from './read-mail';
import { readSubject } from './write-part';

/** The mail that is written to. */
export interface Target {
  readonly item: ComposeItem;
  /** Milliseconds for each of Outlook's answers. */
  readonly limit: number;
  /** Whether the mail is still ours, asked just before anything is written. Default: it is beside the pane. */
  readonly isCurrent?: () => boolean;
}

/**
 * Why something was not done.
 * - `changed`: the very words were touched in the meantime
 * - `refused`: Outlook said no, or never answered
 * - `left`: another mail is beside the pane; nothing was written
 * - `too-large`: longer than Outlook takes from an add-in; nothing was written
 * - `no-file`: the attachment is a mail, a meeting or a link, and has no content to add anew
 * - `doubled`: the attachment may stand there under both names, for Outlook did not remove the old one
 * - `gone`: the attachment is in the mail no more
 * - `no-category`: Outlook puts no such category on this mail
 */
export type NotDone =
  | 'changed'
  | 'refused'
  | 'left'
  | 'too-large'
  | 'no-file'
  | 'doubled'
  | 'gone'
  | 'no-category';

export const isCurrent = ({ item, isCurrent: ask }: Target): boolean => (ask ? ask() : isBeside(item));

/** One part as Outlook has it now. Null when it would not tell, or told about another mail. */
export async function readPart(target: Target, part: Part): Promise<Editable | null> {
  const { item, limit } = target;
  if (!isCurrent(target)) return null;
  try {
    const read: Editable =
      part === 'subject'
        ? { subject: await readSubject(item, limit) }
        : { body: (await readBody(item, limit)).source };
    return isCurrent(target) ? read : null;
  } catch {
    return null;
  }
}
