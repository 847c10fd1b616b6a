import type { HostItem, SmartAlert } from '../../model';
import { displayName, isAddress } from '../mail/addresses';
import { type OpenMail, surfaceOf } from './app-state';
import { closeOpen } from './compose';
import type { Context } from './context';
import { backToMessage } from './mailbox';
import { ask, hideBar, notice, showBar } from './notices';
import { closePane, openPane } from './pane';

/** The press on Send: the mail's own faults first, then the add-in's say, then the mail goes or stays. */
export async function send(ctx: Context): Promise<void> {
  const { open, sending } = ctx.state.get();
  if (open?.mode !== 'compose' || sending || !ctx.host) return;
  hideBar(ctx, 'send');
  const missing = whatIsMissing(ctx, open.item.get());
  if (missing) {
    showBar(ctx, { key: 'send', intent: 'error', text: missing });
    return;
  }
  if (!(await subjectIsFine(ctx, open.item.get()))) return;

  let done = () => {};
  ctx.sendingDone = new Promise((resolve) => {
    done = resolve;
  });
  ctx.state.set({ sending: true });
  const { selectedId } = ctx.state.get();
  let sent = false;
  try {
    await ctx.keeper?.flush(open.item.get().storeId === null);
    let asked = false;
    const outcome = await ctx.host.send(open.item, (alert) => {
      asked ||= alert !== null;
      ctx.state.set({ alert });
    });
    sent = outcome === 'sent';
    if (sent) await clearSent(ctx, open);
    // Kept without a word from the add-in: it was the mailbox that did not take it.
    else if (!asked) throw new Error('not delivered');
  } catch {
    showBar(ctx, { key: 'send', intent: 'error', text: ctx.texts().sendFailed });
  } finally {
    ctx.state.set({ sending: false, alert: null });
    done();
  }
  if (sent) await showWhatWasRead(ctx, selectedId);
}

/** Answers the alert on the screen. Its button that opens the pane does so for the button that the add-in named. */
export function answerAlert(ctx: Context, choice: Parameters<SmartAlert['choose']>[0]): void {
  const { alert } = ctx.state.get();
  if (!alert) return;
  ctx.state.set({ alert: null });
  alert.choose(choice);
  if (choice !== 'open-pane') return;
  const buttonId = alert.pane?.buttonId ?? firstPaneButton(ctx);
  if (buttonId) openPane(ctx, buttonId, alert.pane?.contextData);
}

async function clearSent(ctx: Context, { item }: OpenMail): Promise<void> {
  ctx.keeper?.stop();
  closePane(ctx);
  await closeOpen(ctx, { save: false, whileSending: true });
  notice(ctx, item.get().meeting ? ctx.texts().invited : ctx.texts().sent);
}

/** Back to the mail that was read before, unless the writer went on to something else while the mail was on its way. */
async function showWhatWasRead(ctx: Context, selectedId: string | null): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve)); // whoever waited for the sending comes first
  if (ctx.state.get().open === null) await backToMessage(ctx, selectedId);
}

function whatIsMissing(ctx: Context, { to, cc, bcc, meeting }: HostItem): string | null {
  const recipients = [...to, ...cc, ...bcc];
  if (recipients.length === 0) return meeting ? ctx.texts().needAttendees : ctx.texts().needRecipients;
  const wrong = recipients.find(({ address }) => !isAddress(address));
  return wrong ? ctx.texts().needValid(displayName(wrong)) : null;
}

async function subjectIsFine(ctx: Context, { subject, meeting }: HostItem): Promise<boolean> {
  if (subject.trim() !== '') return true;
  const { noSubjectTitle, noSubjectText, send: confirm, dontSend } = ctx.texts();
  const text = meeting ? ctx.texts().noMeetingSubjectText : noSubjectText;
  return ask(ctx, { title: noSubjectTitle, text, confirm, cancel: dontSend });
}

function firstPaneButton(ctx: Context): string | undefined {
  const { open } = ctx.state.get();
  return ctx.host?.buttons(open ? surfaceOf(open) : 'compose').find(({ action }) => action === 'show-pane')
    ?.id;
}
