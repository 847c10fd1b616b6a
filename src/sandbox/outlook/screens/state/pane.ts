import { type OpenMail, surfaceOf } from './app-state';
import type { Context } from './context';

/** Opens the add-in's pane for the open mail, in the container that the screen gave. */
export function openPane(ctx: Context, buttonId: string, contextData?: string, byHand = true): void {
  const { open, addin } = ctx.state.get();
  const container = ctx.paneContainer;
  if (!open || !container || !ctx.host) return;
  if (addin === 'unreachable' || addin === 'skipped') {
    ctx.state.set({ bars: [{ key: 'certificate', intent: 'warning', text: ctx.texts().certificateLost }] });
    return;
  }
  if (ctx.paneHandle && ctx.paneHandle.buttonId !== buttonId) closePane(ctx);
  const handle = ctx.host.openPane(open.item, buttonId, container, contextData);
  ctx.paneHandle = handle;
  const surface = surfaceOf(open);
  const pinned = ctx.pinned[surface] === buttonId;
  ctx.state.set({
    pane: { buttonId, surface, pinnable: handle.pinnable, pinned, byHand },
    column: 'pane',
  });
}

/** Closes the pane; one closed by hand does not come back by itself. */
export function closePaneByHand(ctx: Context): void {
  const { pane } = ctx.state.get();
  if (pane) ctx.pinned[pane.surface] = null;
  closePane(ctx);
}

export function closePane(ctx: Context): void {
  ctx.paneHandle?.close();
  ctx.paneHandle = null;
  ctx.state.set(({ column }) => ({ pane: null, column: column === 'pane' ? 'mail' : column }));
}

export function togglePin(ctx: Context): void {
  const { pane } = ctx.state.get();
  if (!pane?.pinnable) return;
  ctx.pinned[pane.surface] = pane.pinned ? null : pane.buttonId;
  ctx.state.set({ pane: { ...pane, pinned: !pane.pinned, byHand: false } });
}

/**
 * Another mail is in the reading pane: a pinned pane follows it, any other closes (unless it is to be kept), a pinned one of
 * that kind comes back.
 */
export function followMail(ctx: Context, open: OpenMail | null, keepPane = false): void {
  const { pane } = ctx.state.get();
  const follows = (pane?.pinned || keepPane) && pane && (!open || surfaceOf(open) === pane.surface);
  if (pane && ctx.paneHandle && follows) {
    ctx.paneHandle.switchTo(open?.item ?? null);
    return;
  }
  if (pane) closePane(ctx);
  const back = open && ctx.pinned[surfaceOf(open)];
  if (!back) return;
  const { column } = ctx.state.get();
  openPane(ctx, back, undefined, false);
  ctx.state.set({ column });
}
