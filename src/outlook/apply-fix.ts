import { applyFixes, type Mended, moved, textOf } from '../hygiene/mail/fix';
import { rebase } from '../hygiene/mail/rebase';
import type { Part, ReplaceFix } from '../hygiene/mail/types';
import { isCurrent, type NotDone, readPart, type Target } from './target';
import { type Ending, writePart } from './write-part';

/** One fix that was made, and what takes it back. */
export interface UndoPlace {
  /** The fix that was made, as it was asked for. */
  readonly made: ReplaceFix;
  /** What puts the original words back; its span is counted in `text`. */
  readonly back: ReplaceFix;
  readonly text: string;
}

/** The fixes that were made in one part, and how to take them back together. Ascending, never empty. */
export interface Undo {
  readonly do: 'replace';
  readonly part: Part;
  readonly places: readonly UndoPlace[];
}

export interface Applied {
  /** What can be taken back; null when nothing was made. */
  readonly undo: Undo | null;
  /** Why some or all were not made; null when all were. */
  readonly why: NotDone | null;
}

export interface Undone {
  /** What is still to be taken back; null when all is. */
  readonly rest: Undo | null;
  readonly why: NotDone | null;
}

/**
 * Applies fixes of one part to the mail as it is now: one reading, one writing.
 *
 * Each place is looked up again first: the writer may have typed since the check. A fix whose words were touched is left
 * out (`changed`), the others are made. Once Outlook was told to write, only the mail itself says whether it did: it is
 * read again, and an answer that never came is no proof that nothing was written.
 *
 * @param seen visible text of the part in which the fixes' spans were counted
 */
export async function applyToOutlook(
  target: Target,
  fixes: readonly ReplaceFix[],
  seen: string,
): Promise<Applied> {
  const part = (fixes[0] as ReplaceFix).span.part;
  const source = await readPart(target, part);
  if (!source) return { undo: null, why: isCurrent(target) ? 'refused' : 'left' };
  const before = textOf(source, part);
  const found = placed(fixes, (fix) => ({ fix, text: seen }), before);
  if (found.length === 0) return { undo: null, why: 'changed' };
  const mended = applyFixes(
    source,
    part,
    found.map(({ fix }) => fix),
  );
  const ending = await writePart(target, part, mended.source, () => isCurrent(target));
  if (ending === 'left' || ending === 'too-large') return { undo: null, why: ending };
  const undo = undoFor(part, found, mended);
  if (!(await isWritten(target, part, ending, undo, before))) return { undo: null, why: 'refused' };
  return { undo, why: found.length < fixes.length ? 'changed' : null };
}

/**
 * Takes fixes back, wherever their places are now. What was taken back already (by the writer, or by a writing that
 * Outlook never confirmed) is not put in once more.
 */
export async function undoInOutlook(target: Target, undo: Undo): Promise<Undone> {
  const { part } = undo;
  const source = await readPart(target, part);
  if (!source) return { rest: undo, why: isCurrent(target) ? 'refused' : 'left' };
  const now = textOf(source, part);
  const open = undo.places.filter((place) => !isBack(place, now));
  const found = placed(open, ({ back, text }) => ({ fix: back, text }), now);
  const lost = without(
    open,
    found.map(({ of }) => of),
  );
  const after: Undone = { rest: undoOf(part, lost), why: lost.length > 0 ? 'changed' : null };
  if (found.length === 0) return after;
  const mended = applyFixes(
    source,
    part,
    found.map(({ fix }) => fix),
  );
  const ending = await writePart(target, part, mended.source, () => isCurrent(target));
  if (ending === 'written') return after;
  const still = { rest: undoOf(part, open), why: ending === 'unknown' ? 'refused' : ending };
  if (ending === 'left' || ending === 'too-large') return { ...still, why: ending };
  const read = await readPart(target, part);
  const text = read && textOf(read, part);
  const written = text !== null && found.every(({ of }) => isBack(of, text));
  return written ? after : { ...still, why: 'refused' };
}

/**
 * The same undo after the mail was read anew. Called at each reading it follows its places through every edit; a place
 * that is lost for now keeps its old text, for the writer may take the edit back.
 *
 * @param text the part's visible text now
 */
export function follow(undo: Undo, text: string): Undo {
  const places = undo.places.map((place) => {
    if (place.text === text) return place;
    const range = rebase(place.back.span, place.text, text);
    return range ? { ...place, back: moved(place.back, range.start, range.end), text } : place;
  });
  return { ...undo, places };
}

interface Placed<T> {
  readonly of: T;
  readonly fix: ReplaceFix;
}

/** Where fixes lie in a text now: ascending; without those that are lost, or that lie on another one's place. */
function placed<T>(
  all: readonly T[],
  of: (one: T) => { fix: ReplaceFix; text: string },
  now: string,
): Placed<T>[] {
  const found: Placed<T>[] = [];
  for (const one of all) {
    const { fix, text } = of(one);
    const range = rebase(fix.span, text, now);
    if (range) found.push({ of: one, fix: moved(fix, range.start, range.end) });
  }
  found.sort((a, b) => a.fix.span.start - b.fix.span.start || a.fix.span.end - b.fix.span.end);
  return found.filter(
    ({ fix }, at) => at === 0 || (found[at - 1] as Placed<T>).fix.span.end <= fix.span.start,
  );
}

function undoFor(part: Part, found: readonly Placed<ReplaceFix>[], { inverses, text }: Mended): Undo {
  return {
    do: 'replace',
    part,
    places: found.map(({ of }, at) => ({ made: of, back: inverses[at] as ReplaceFix, text })),
  };
}

const undoOf = (part: Part, places: readonly UndoPlace[]): Undo | null =>
  places.length > 0 ? { do: 'replace', part, places } : null;

const without = <T>(all: readonly T[], some: readonly T[]) => all.filter((one) => some.indexOf(one) < 0);

/** Whether the original words stand at the place again. */
function isBack({ back, text }: UndoPlace, now: string): boolean {
  if (rebase(back.span, text, now)) return false;
  const { start, end } = back.span;
  const original = text.slice(0, start) + back.with + text.slice(end);
  return back.with !== '' && rebase({ start, end: start + back.with.length }, original, now) !== null;
}

/** Whether the fixes stand in the mail. Where it cannot be read again, Outlook's own answer counts. */
async function isWritten(
  target: Target,
  part: Part,
  ending: Ending,
  undo: Undo,
  before: string,
): Promise<boolean> {
  if (ending === 'written') return true;
  const read = await readPart(target, part);
  if (!read) return ending === 'unknown';
  const now = textOf(read, part);
  if (now === before || undo.places.some((place) => isBack(place, now))) return false;
  return ending === 'unknown' || undo.places.every(({ back, text }) => rebase(back.span, text, now) !== null);
}
