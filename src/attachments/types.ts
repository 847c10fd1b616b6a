import type { Unreadable } from '../hygiene/mail/types';

/** What is known of a file besides its bytes. The bytes decide what it is; this helps only where they do not tell. */
export interface AboutFile {
  readonly name: string;
  readonly contentType?: string;
  /** Shown inside the body: a picture that is, is a logo or a pasted picture and holds nothing that must be read. */
  readonly inline?: boolean;
}

/**
 * A stretch of the text that a person would call by a name: "side 3", "ark 2", "noter".
 * `file`: a file inside this one (zip, mail, embedded). `name`: what the writer called a file or a sheet.
 * `margin`: headers and footers. `notes`: footnotes, endnotes, speaker notes. `deleted`: tracked deletions.
 * `properties`: title, author, alternative texts and the like. `fields`: what was filled in a form.
 */
export type PlaceKind =
  | 'page'
  | 'sheet'
  | 'slide'
  | 'file'
  | 'name'
  | 'notes'
  | 'margin'
  | 'comments'
  | 'deleted'
  | 'fields'
  | 'properties';

/** UTF-16 offsets into the text, `end` exclusive. `number` counts from 1. A place may lie within another. */
export interface Place {
  readonly kind: PlaceKind;
  readonly number?: number;
  readonly start: number;
  readonly end: number;
}

/** What was not looked at: the whole file (no `kind`), one page, or the pages `number` to `last`. */
export interface Gap {
  readonly because: Unreadable;
  readonly kind?: PlaceKind;
  readonly number?: number;
  readonly last?: number;
}

/** A file as text. Plain JSON: it crosses workers. */
export interface AttachmentText {
  /** Lines divided by `\n`, table cells by `\t`. */
  readonly text: string;
  /** By `start`; the outer place before the inner one. */
  readonly places: readonly Place[];
  /** Why something was not looked at, each reason once. Empty: all of the file is in `text`. */
  readonly unread: readonly Unreadable[];
  /** The same in detail, at most a hundred. */
  readonly gaps: readonly Gap[];
}

/** How much a file may cost. README.md tells why these. */
export interface Limits {
  /** Bytes of one file as it comes. */
  readonly bytes: number;
  /** Bytes unpacked, all files inside together. */
  readonly unpacked: number;
  /** Bytes unpacked for each packed byte, counted from 16 MB on. */
  readonly ratio: number;
  /** UTF-16 units of text. */
  readonly text: number;
  /** Files inside files, all together. */
  readonly files: number;
  /** Files inside files inside files: 0 reads none. */
  readonly depth: number;
  /** Pages of one PDF. */
  readonly pages: number;
  /** Open elements of one XML part. */
  readonly nesting: number;
  readonly milliseconds: number;
}

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
  /** Aborting rejects with the signal's reason (an AbortError unless told otherwise). */
  readonly signal?: AbortSignal;
  /** From 0 to 1, never backwards. */
  readonly onProgress?: (fraction: number) => void;
}
