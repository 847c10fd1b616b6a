import type { ScreenActions } from '../../host/settings';
import type { Settings } from './app-state';
import { answer, closeOpen, newMailFrom, outboxOf } from './compose';
import type { Context, SandboxInfo } from './context';
import { listen, openAsked, showForAddin } from './mailboxes';
import { hideBar } from './notices';
import { closePane, closePaneByHand } from './pane';
import { refresh } from './refresh';

/** How often the page looks whether the add-in's address has been accepted meanwhile. */
const LOOK_AGAIN = 2000;

/** Reads the mailbox and what the server says of the sandbox, makes the host, and looks for the add-in's origin. */
export async function start(ctx: Context): Promise<void> {
  ctx.state.set({ phase: 'starting' });
  try {
    const [sandbox] = await Promise.all([ctx.outside.sandbox(), refresh(ctx)]);
    const { mailboxes = [], linked = [] } = sandbox;
    ctx.state.set(({ owner }) => ({ me: sandbox.owner ?? owner, mailboxes, linked }));
    makeHost(ctx, sandbox);
    ctx.state.set({ phase: 'ready', addinUrl: sandbox.addinUrl, policy: sandbox.policy ?? '' });
  } catch (error) {
    // A manifest that cannot be used says so in a sentence for the screen.
    const problem = error instanceof Error && error.name === 'ManifestError' ? error.message : '';
    ctx.state.set({ phase: 'failed', problem });
    return;
  }
  listen(ctx);
  await openAsked(ctx);
  await waitForAddin(ctx);
}

/** Looks for the add-in's origin until it answers: its certificate may be accepted meanwhile. */
async function waitForAddin(ctx: Context): Promise<void> {
  while (!(await lookForAddin(ctx))) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
}

/** Asks the add-in's origin once. */
export async function lookForAddin(ctx: Context): Promise<boolean> {
  const reachable = await ctx.outside.probe(ctx.state.get().addinUrl);
  if (reachable) {
    ctx.state.set({ addin: 'reachable' });
    hideBar(ctx, 'certificate');
  } else if (ctx.state.get().addin === 'checking') ctx.state.set({ addin: 'unreachable' });
  return reachable || ctx.state.get().addin === 'reachable';
}

/** Takes a choice over. The pane closes where the page in it was started with what changed. */
export function changeSettings(ctx: Context, patch: Partial<Settings>): void {
  const settings = { ...ctx.state.get().settings, ...patch };
  ctx.state.set({ settings });
  ctx.outside.keepSettings(settings);
  if (patch.theme || patch.signature) return;
  closePane(ctx);
  ctx.host?.adjust(settings);
  ctx.state.set({ addinName: ctx.host?.addinName ?? '' });
}

function makeHost(ctx: Context, sandbox: SandboxInfo): void {
  const { settings, me: owner } = ctx.state.get();
  const actions = screenActions(ctx);
  ctx.host = ctx.outside.makeHost({ sandbox, settings, owner, outbox: outboxOf(ctx), actions });
  ctx.state.set({ addinName: ctx.host.addinName });
}

/** What an add-in may ask of the screens, as Outlook's own forms answer it. */
function screenActions(ctx: Context): ScreenActions {
  return {
    newMail: (form) => void newMailFrom(ctx, form),
    reply: (_item, htmlBody, all) => void answer(ctx, all ? 'replyAll' : 'reply', htmlBody),
    showMessage: (id) => void showForAddin(ctx, id).catch(() => {}),
    closeItem(item) {
      if (ctx.state.get().open?.item === item) void closeOpen(ctx);
    },
    signatureOff() {
      if (ctx.state.get().settings.signature === 'own') changeSettings(ctx, { signature: 'none' });
    },
    closePane(buttonId) {
      if (ctx.state.get().pane?.buttonId === buttonId) closePaneByHand(ctx);
    },
  };
}
