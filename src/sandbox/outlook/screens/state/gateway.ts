import { GATEWAY } from './app-state';
import type { Context } from './context';
import { chooseFolder } from './mailbox';

/** Shows the gateway's page, opened at one mail where it was asked for. */
export async function showGateway(ctx: Context, id: string | null): Promise<void> {
  await chooseFolder(ctx, GATEWAY);
  ctx.state.set({ gatewayMail: id });
  await readGateway(ctx);
}

/** Asks the gateway anew; what it said before stays on the screen meanwhile. */
export async function readGateway(ctx: Context): Promise<void> {
  try {
    ctx.state.set({ gateway: await ctx.outside.gateway() });
  } catch {
    ctx.state.set({ gateway: 'failed' });
  }
}
