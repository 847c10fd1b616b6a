import { bodyFromText } from './body';
import type { Editable } from './fix';
import { type Holes, holesIn, holesOf } from './holes';
import { readHtml } from './html';
import { applied, type Edit } from './html-seams';
import { quotedEdits } from './quoted-edits';
import type { BodyText, Range } from './types';

type Body = NonNullable<Editable['body']>;

/** A body without its quoted history, and what puts it back. */
export interface WithoutQuoted {
  readonly body: Body;
  readonly back: QuotedBack;
}

/** What puts quoted history back. Plain data; it holds text of the mail, so it is kept in memory and nowhere else. */
export interface QuotedBack extends Holes {
  /** Nothing of the writer's stood behind the history. */
  readonly atEnd: boolean;
  /** What a person saw of it, without white space: tells whether it is back already. */
  readonly words: readonly string[];
}

/**
 * The body without its quoted history: the writer's words, answers between the quotes included, stay byte for byte, and
 * no element is cut in two. Reading the result finds no quoted history.
 *
 * @returns null when there is none, or when it cannot be told from the writer's own well enough to take it out
 */
export function withoutQuoted(body: Body): WithoutQuoted | null {
  const { content } = body;
  if (body.type === 'text') return checked(body, bodyFromText(content), linesCut(content));
  // Between two pieces of the writer's a block may have made the line break that now is missing.
  for (const filler of ['', '<br>'] as const) {
    const { text, quoted, edits } = quotedEdits(content, filler);
    const without = checked(body, { text, quoted }, edits);
    if (without) return without;
  }
  return null;
}

/** Null unless just the writer's words are left, line by line. */
function checked(body: Body, before: BodyText, edits: readonly Edit[]): WithoutQuoted | null {
  if (edits.length === 0) return null;
  const content = applied(body.content, edits);
  const after = read({ ...body, content });
  if (after.quoted.length > 0 || linesOf(after.text) !== linesOf(keptText(before))) return null;
  const { text, quoted } = before;
  const end = (quoted[quoted.length - 1] as Range).end;
  return {
    body: { ...body, content },
    back: {
      source: content,
      holes: holesOf(body.content, edits),
      atEnd: quoted.length === 1 && isBlank(text.slice(end)),
      words: quoted.map((range) => squeezed(text.slice(range.start, range.end))),
    },
  };
}

/** In plain text whole lines go, the last line break before the end stays. */
function linesCut(text: string): Edit[] {
  return bodyFromText(text).quoted.map(({ start, end }) => ({
    from: start,
    to: text.charAt(end) === '\n' ? end + 1 : end,
    put: '',
  }));
}

function read({ type, content }: Body): BodyText {
  return type === 'html' ? readHtml(content) : bodyFromText(content);
}

function keptText({ text, quoted }: BodyText): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of quoted) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

/** The lines with something in them. Tabs divide cells, and an empty cell may have gone. */
function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')
    .join('\n');
}

const squeezed = (text: string) => text.replace(/\s+/g, '');
const isBlank = (text: string) => !/\S/.test(text);

/**
 * The source with the history where it was, however the writer or the mail program changed the rest. Null when it cannot
 * be told any more where it stood; history at the end of a mail goes to the end.
 *
 * @param now the body's source as it is now
 */
export function withQuotedAgain(back: QuotedBack, now: Body): string | null {
  const holes = holesIn(back, now.content);
  const end = now.type === 'html' ? endOfBody(now.content) : now.content.length;
  // A mail program may have put a frame round what was written without one: the end is inside it.
  if (holes && (back.source === now.content || holes.every(({ from }) => from <= end)))
    return applied(now.content, holes);
  if (!back.atEnd) return null;
  const history = back.holes.map(({ put }) => put).join('');
  return now.content.slice(0, end) + history + now.content.slice(end);
}

/**
 * The same after the mail was read anew. Called at each reading it follows the holes through every edit; where they are
 * lost for now the old source is kept, for the writer may take the edit back.
 */
export function followQuoted(back: QuotedBack, source: string): QuotedBack {
  if (back.source === source) return back;
  const holes = holesIn(back, source);
  return holes ? { ...back, source, holes } : back;
}

/** Whether the history stands in the mail again, put back by the writer or by a writing that was never confirmed. */
export function isQuotedBack({ words }: QuotedBack, now: Body): boolean {
  const text = squeezed(read(now).text);
  return words.every((piece) => text.indexOf(piece) >= 0);
}

function endOfBody(html: string): number {
  const small = html.toLowerCase();
  const places = ['</body', '</html'].map((tag) => small.lastIndexOf(tag)).filter((at) => at >= 0);
  return places.length > 0 ? (places[0] as number) : html.length;
}
