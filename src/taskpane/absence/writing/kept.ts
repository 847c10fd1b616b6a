import type { WritingContext } from './beginning';
import { WritingForm } from './form';

let kept: { readonly mailbox: string; readonly form: WritingForm } | null = null;

/**
 * The form of this mailbox. It lives as long as the pane: what is typed outlives another tab, another mail and the form
 * being closed, and is kept nowhere else. Another mailbox has a form of its own, and the one before is forgotten; one
 * that was begun before anybody had signed in becomes the first one's.
 *
 * @param account the name one signs in with, which is known before the directory tells who it is; empty: nobody
 */
export function formFor(context: WritingContext, account: string): WritingForm {
  const mailbox = account.toLowerCase();
  if (kept?.mailbox === '') kept = { ...kept, mailbox };
  if (kept?.mailbox !== mailbox) kept = { mailbox, form: new WritingForm(context) };
  return kept.form;
}

/** Whether something stands in the form that Exchange does not have. */
export function hasTyped(): boolean {
  if (!kept) return false;
  const { step } = kept.form.saving.get();
  const isSaved = step.is === 'same' || (step.is === 'saved' && step.goal === 'new' && !step.since);
  return kept.form.get().touched && !isSaved;
}

/** Forgets what was typed: somebody else signs in. */
export function forgetForm(): void {
  kept = null;
}
