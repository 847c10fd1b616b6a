import type { MailboxState } from '../../graph/follow/types';
import type { Problem } from '../../graph/types';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { lookFailed } from '../../session/replies/last-look';
import { sayMailboxProblem } from '../../session/replies/words';
import { NOTE_TEXTS } from './texts';

export interface NoteOptions {
  /** ISO; as in `sayMailboxProblem` */
  readonly now?: string;
  /** A problem that is said of all mailboxes above their lines (`saidOnce`). */
  readonly said?: Problem | null;
}

/**
 * What a mailbox's line says beside its figures, or in their place: why it cannot be followed, how far its first load is, that
 * it is empty. Null where its figures say all.
 *
 * @param isAdded a person added it by hand, and may have written its address wrongly
 */
export function mailboxNote(
  state: MailboxState,
  isAdded: boolean,
  language: Language,
  { now, said = null }: NoteOptions = {},
): string | null {
  const { problem, stage, progress, mails } = state;
  const texts = NOTE_TEXTS[language];
  if (problem !== null && problem === said) return stage === 'followed' ? null : texts.waits;
  if (problem === 'not-found' && isAdded) return texts.noSuchMailbox;
  if (lookFailed(problem)) return sayMailboxProblem(state, language, now);
  if (stage === 'new') return texts.waits;
  if (stage === 'history') return fill(texts.coming, { percent: Math.round((progress?.share ?? 0) * 100) });
  return mails === 0 ? texts.empty : null;
}
