import type { Part, Span } from './types';

/**
 * A change that mends something, as data. `label` is a text key of the rule that offers it.
 * `replace` puts `with` in place of the span and changes nothing else; `rename-attachment` does so in the name of an
 * attachment (the span's part is `attachment-name:N`), which means to add the same file anew under the new name;
 * `remove-quoted-history` takes the quoted mail out of the body; `move-to-bcc` moves recipients where the others do not
 * see them; `insert-signature` puts the manual's signature at the end of what is newly written, or in place of the one at
 * `span`; `plain-design` gives the newly written text the house style.
 */
export type Fix =
  | ReplaceFix
  | RenameAttachmentFix
  | RemoveQuotedHistoryFix
  | MoveToBccFix
  | InsertSignatureFix
  | PlainDesignFix;

export interface ReplaceFix {
  readonly do: 'replace';
  readonly label: string;
  readonly span: Span;
  readonly with: string;
}

export interface RenameAttachmentFix {
  readonly do: 'rename-attachment';
  readonly label: string;
  readonly span: Span;
  readonly with: string;
}

export interface RemoveQuotedHistoryFix {
  readonly do: 'remove-quoted-history';
  readonly label: string;
}

export interface MoveToBccFix {
  readonly do: 'move-to-bcc';
  readonly label: string;
  /** Places in To and Cc: `to:0`, `cc:2`. */
  readonly recipients: readonly Part[];
}

export interface InsertSignatureFix {
  readonly do: 'insert-signature';
  readonly label: string;
  /** The signature that it takes the place of; left out: there is none. */
  readonly span?: Span;
}

export interface PlainDesignFix {
  readonly do: 'plain-design';
  readonly label: string;
}
