import { z } from 'zod';
import { decodeUtf8 } from '../charset';
import type { Texts } from '../texts';
import { LONGEST_LINE } from './input-lines';
import type { Line } from './lines';
import { problemsSaid, valueAt } from './shape-problems';

/** What an answer is filed under: the line's own id; null where it could not be read. */
export type Id = string | number | null;

/** `null` is how many programs write "left out". */
export const optional = <Shape extends z.ZodType>(shape: Shape) => shape.nullish();

export const idShape = z.union([z.string(), z.number()]);

/** What a line holds, or why it cannot be told; `error` follows the label in a sentence and quotes nothing of the line. */
export type ReadLine<Value> = { readonly id: Id; readonly label: string } & (
  | { readonly value: Value }
  | { readonly error: string }
);

/** Counted before all else: a schema library that finds fault with millions of entries needs gigabytes to say so. */
const MOST_ENTRIES = 100_000;

/**
 * Reads one line of NDJSON.
 *
 * @param lists where the shape has lists, each as its path
 */
export function readLine<Value extends { readonly id: Exclude<Id, null> }>(
  line: Line,
  shape: z.ZodType<Value>,
  lists: readonly (readonly string[])[],
  texts: Texts,
): ReadLine<Value> {
  const label = texts.line.at(line.number);
  const bad = (id: Id, error: string) => ({ id, label, error });
  if (line.tooLong) return bad(idIn(lenient(line.bytes)), texts.line.tooLong(LONGEST_LINE / 1024 / 1024));
  const decoded = decodeUtf8(line.bytes);
  if (decoded === null) return bad(idIn(lenient(line.bytes)), texts.line.notUtf8);
  let value: unknown;
  try {
    value = JSON.parse(decoded);
  } catch {
    return bad(idIn(decoded), texts.line.notJson); // V8's own message quotes the line
  }
  const endless = lists.find((path) => entriesAt(value, path) > MOST_ENTRIES);
  if (endless) {
    const most = texts.line.shapes.shortList(MOST_ENTRIES);
    return bad(idOf(value), texts.line.wrongShape(texts.line.must(endless.join('.'), most)));
  }
  const read = shape.safeParse(value);
  if (!read.success) return bad(idOf(value), problemsSaid(read.error.issues, value, texts));
  return { id: read.data.id, label, value: read.data };
}

function lenient(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, 4096));
}

/** The id at the beginning of a line that is no JSON as a whole, so that a person can find it. */
function idIn(line: string): Id {
  const found = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d{1,15})\s*[,}]/.exec(line.slice(0, 4096));
  try {
    return found?.[1] === undefined ? null : JSON.parse(found[1]);
  } catch {
    return null;
  }
}

function idOf(value: unknown): Id {
  const id = idShape.safeParse(valueAt(value, ['id']));
  return id.success ? id.data : null;
}

function entriesAt(value: unknown, path: readonly string[]): number {
  const list = valueAt(value, path);
  return Array.isArray(list) ? list.length : 0;
}
