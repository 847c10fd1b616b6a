import type { WritingContext } from './beginning';
import { WritingForm } from './form';

let kept: { readonly mailbox: string; readonly form: WritingForm } | null = null;

/**
 * The form of this mailbox. It lives as long as the pane: what is typed outlives another tab, another mail and the form
 * being closed, and is kept nowhere else. Another mailbox has a form of its own, and the one before is forgotten.
 */
export function formFor(context: WritingContext): WritingForm {
  const mailbox = (context.owner.mail ?? '').toLowerCase();
  if (kept?.mailbox !== mailbox) kept = { mailbox, form: new WritingForm(context) };
  return kept.form;
}

/** Forgets what was typed: somebody else signs in. */
export function forgetForm(): void {
  kept = null;
}
