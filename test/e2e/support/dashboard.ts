import type { Browser, Page } from 'playwright-core';
import { PERSONAS } from '../../../src/sandbox/directory/directory';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/server/sandbox';
import { watchGraph } from '../../sandbox/graph/watch';
import { newSession, type Session, type SessionOptions } from '../../support/browser';
import { until } from '../../support/until';
import { SCOPES } from './absence';

/** Anne-Marie Krogh, who heads all three departments of the demo month. */
export const ANNEMARIE = PERSONAS.annemarie.id;

/** The managers' overview in a browser tab, with everything a test does in it, by the names that a person reads. */
export interface DashboardPage {
  readonly page: Page;
  readonly session: Session;
  readonly sandbox: Sandbox;
  /** Signs Anne-Marie in by the local sign-in's own window; the first load begins by itself. */
  signIn(): Promise<void>;
  /** The look is over, a first load's too. */
  synced(): Promise<void>;
  /** From the overview to the list of one mailbox. */
  openList(mailbox: string): Promise<void>;
  openReport(): Promise<void>;
  /** Goes to a route (`#/liste`), as a bookmark does. */
  go(hash: string): Promise<void>;
  /** Moves the sandbox's clock, and lets the page know. */
  forward(milliseconds: number): Promise<void>;
  /** @throws what of all that the local Graph was asked and answered is not as Microsoft's contract says */
  close(): Promise<void>;
}

export interface DashboardOptions extends SessionOptions {
  /** Left out: the demo month. Without its 6,000 messages (`demo: false`) a first load takes a second. */
  readonly sandbox?: SandboxOptions;
  /** Where the page begins. */
  readonly hash?: string;
  /** What she has consented to before; left out: all that Kuvert ever asks for. */
  readonly scopes?: readonly string[];
  /** Where a sandbox is open already: a page beside it, which leaves it open. */
  readonly beside?: { readonly sandbox: Sandbox };
  /** Runs before the page opens. */
  readonly before?: (session: Session) => Promise<void>;
}

/** The demo month takes a while: 6,000 messages. */
const FIRST_LOAD = 120_000;

/** Starts a sandbox of its own and opens the dashboard's page there, signed out. `close` ends both. */
export async function openDashboard(
  browser: Browser,
  options: DashboardOptions = {},
): Promise<DashboardPage> {
  const watch = watchGraph();
  const sandbox =
    options.beside?.sandbox ??
    (await startSandbox({
      hostPort: 0,
      policy: 'fjordby-demo',
      demo: true,
      ...watch.options,
      ...options.sandbox,
    }));
  const session = await newSession(browser, options);
  const { page } = session;
  page.setDefaultTimeout(15_000);
  const close = async () => {
    await session.close();
    if (options.beside) return;
    await sandbox.close();
    watch.verify();
  };
  try {
    await options.before?.(session);
    await sandbox.signIn.consent(ANNEMARIE, ...(options.scopes ?? SCOPES));
    await page.goto(`${sandbox.addinUrl}/dashboard.html${options.hash ?? ''}`);
    await page.getByRole('banner').waitFor();
  } catch (error) {
    await session.close();
    if (!options.beside) await sandbox.close(); // what is left open would keep the run from ending
    throw error;
  }
  return {
    page,
    session,
    sandbox,
    close,
    async signIn() {
      const button = page.getByRole('button', { name: 'Log ind' });
      const [popup] = await Promise.all([page.waitForEvent('popup'), button.click()]);
      await popup.getByRole('button', { name: 'Anne-Marie Krogh' }).click();
      await page.getByRole('button', { name: /^(?:Opdater|Ser efter …)$/ }).waitFor();
    },
    async synced() {
      await page.getByRole('button', { name: 'Opdater' }).waitFor({ timeout: FIRST_LOAD });
    },
    async openList(mailbox) {
      const table = page.getByRole('table', { name: 'Postkasser', exact: true });
      await table.getByRole('link', { name: mailbox, exact: true }).click();
    },
    async openReport() {
      await page.getByRole('navigation').getByRole('link', { name: 'Rapport' }).click();
      await page.getByRole('heading', { level: 1, name: /^Besvarelse af henvendelser/ }).waitFor();
    },
    go: (hash) => page.goto(`${sandbox.addinUrl}/dashboard.html${hash}`).then(() => {}),
    async forward(milliseconds) {
      sandbox.clock.forward(milliseconds);
      await page.evaluate('window.dispatchEvent(new Event("focus"))');
      const there = sandbox.clock.now().getTime() - 60_000;
      await until(async () => (await page.evaluate<number>('Date.now()')) > there);
    },
  };
}
