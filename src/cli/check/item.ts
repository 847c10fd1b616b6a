import type { Mail } from '../../hygiene/mail/types';
import type { Id } from '../ndjson/read-line';

/** One mail to check, or why there is none. */
export interface Item {
  /** What the answer is filed under: the line's own id (null where it could not be read), or the file's path. */
  readonly id: Id;
  /** How people find it: the path, or "linje 4". */
  readonly label: string;
  /** One or the other. `error` follows the label in a sentence ("er tom.") and never quotes the mail. */
  readonly mail?: Mail;
  readonly error?: string;
}
