import { type BccBack, movedBack, movedToBcc } from '../hygiene/mail/move-to-bcc';
import type { MoveToBccFix, Recipient, RecipientField } from '../hygiene/mail/types';
import { isCurrent, type NotDone, type Target } from './target';
import { FIELDS, readLists, writeLists } from './write-recipients';

/** Recipients that were moved to Bcc, and where they stood. */
export interface BccUndo {
  readonly do: 'move-to-bcc';
  readonly made: readonly MoveToBccFix[];
  readonly back: BccBack;
}

/** Where they go is written first, where they leave last: at no moment is an address in no field. */
const THERE: readonly RecipientField[] = ['bcc', 'to', 'cc'];

/**
 * Moves recipients from To and Cc to Bcc, in the mail as it is now. Every field is read again after it was written; when
 * one is refused, those before it are put back.
 *
 * @param seen the recipients in which the fixes' places were counted
 */
export async function moveToBccInOutlook(
  target: Target,
  made: readonly MoveToBccFix[],
  seen: readonly Recipient[],
): Promise<{ readonly undo: BccUndo | null; readonly why: NotDone | null }> {
  const lists = await readLists(target);
  if (!lists) return { undo: null, why: isCurrent(target) ? 'refused' : 'left' };
  const move = movedToBcc(lists, made, seen);
  if (!move) return { undo: null, why: 'changed' };
  const why = await writeLists(target, lists, move.lists, THERE);
  return { undo: why ? null : { do: 'move-to-bcc', made, back: move.back }, why };
}

/** Puts them back where they stood. */
export async function moveBackInOutlook(
  target: Target,
  undo: BccUndo,
): Promise<{ readonly rest: BccUndo | null; readonly why: NotDone | null }> {
  const lists = await readLists(target);
  if (!lists) return { rest: undo, why: isCurrent(target) ? 'refused' : 'left' };
  const why = await writeLists(target, lists, movedBack(lists, undo.back), FIELDS);
  return { rest: why ? undo : null, why };
}
