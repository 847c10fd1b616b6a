import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { SandboxHandle } from '../../../src/sandbox/outlook/host';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/server/sandbox';
import { watchGraph } from '../../sandbox/graph/watch';
import { newSession, type Session, type SessionOptions } from '../../support/browser';

/** A local Outlook in a browser, with everything a test does in it, by the names that a person reads. */
export interface Outlook {
  readonly page: Page;
  readonly session: Session;
  readonly sandbox: Sandbox;
  /** The add-in's pane, inside its own page. */
  readonly pane: FrameLocator;
  readonly editor: Locator;
  readonly alert: Locator;
  /** Starts a new mail and fills in what is given. */
  write(mail: { to?: string; subject?: string; text?: string }): Promise<void>;
  /** Starts an invitation to a meeting and fills in what is given. */
  writeMeeting(meeting: {
    required?: string;
    optional?: string;
    subject?: string;
    location?: string;
    text?: string;
  }): Promise<void>;
  /** Opens a mail of the list by its subject. */
  open(subject: string): Promise<void>;
  openPane(): Promise<void>;
  send(): Promise<void>;
  /** Waits until the mail being written is off the screen: sent, or left. */
  closed(): Promise<void>;
  /** What lies in Sent Items, newest first. */
  sent(): { subject: string; body: string }[];
  /** Runs in the host page: makes the host misbehave, changes its timings. */
  host<T>(run: (handle: SandboxHandle) => T): Promise<T>;
  /** What the editor holds, as the add-in would be told. */
  bodyHtml(): Promise<string>;
  /** @throws what of all that the local Graph was asked and answered is not as Microsoft's contract says */
  close(): Promise<void>;
}

export interface OutlookOptions extends SessionOptions {
  readonly sandbox?: SandboxOptions;
  /** Where a sandbox is open already: a session beside it, which leaves it open. */
  readonly beside?: { readonly sandbox: Sandbox };
  /** Query of the sandbox's page. */
  readonly query?: string;
  /** Runs before the first page opens. */
  readonly before?: (session: Session) => Promise<void>;
}

/** Starts a sandbox of its own and opens it. Each test file has its own mailbox; `close` ends both. */
export async function openOutlook(browser: Browser, options: OutlookOptions = {}): Promise<Outlook> {
  const watch = watchGraph();
  const sandbox =
    options.beside?.sandbox ?? (await startSandbox({ hostPort: 0, ...watch.options, ...options.sandbox }));
  const close = async () => {
    await session.close();
    if (!options.beside) await sandbox.close(); // what is left open would keep the run from ending
  };
  const session = await newSession(browser, options);
  await options.before?.(session);
  const { page } = session;
  page.setDefaultTimeout(15_000);
  const shown = () =>
    page
      .getByRole('button', { name: 'Ny mail' })
      .or(page.getByRole('button', { name: 'New mail' }))
      .first()
      .waitFor();
  try {
    await page.goto(sandbox.hostUrl + (options.query ?? ''));
    // Seen once in thousands: a page that asked the port just opened got no answer. A person would load it again.
    await shown().catch(() => page.reload().then(shown));
  } catch (error) {
    await close();
    throw error;
  }

  const editor = page.getByRole('textbox', { name: 'Mailtekst' });
  return {
    page,
    session,
    sandbox,
    editor,
    pane: page.frameLocator('iframe[title="Kuvert"]'),
    alert: page.getByRole('alertdialog'),
    async write({ to, subject, text }) {
      await page.getByRole('button', { name: 'Ny mail' }).first().click();
      if (to) {
        await page.getByRole('combobox', { name: 'Til' }).fill(to);
        await page.keyboard.press('Enter');
      }
      if (subject) await page.getByRole('textbox', { name: 'Emne' }).fill(subject);
      if (text) {
        await editor.click();
        await page.keyboard.press('Control+Home'); // above the signature
        await page.keyboard.type(text);
      }
    },
    async writeMeeting({ required, optional, subject, location, text }) {
      await page.getByRole('button', { name: 'Nyt møde' }).first().click();
      const invite = async (field: string, address: string) => {
        await page.getByRole('combobox', { name: field }).fill(address);
        await page.keyboard.press('Enter');
      };
      if (required) await invite('Inviter', required);
      if (optional) {
        await page.getByRole('button', { name: 'Vis valgfri deltagere' }).click();
        await invite('Valgfri', optional);
      }
      if (subject) await page.getByRole('textbox', { name: 'Emne' }).fill(subject);
      if (location) await page.getByRole('textbox', { name: 'Sted' }).fill(location);
      if (text) {
        await editor.click();
        await page.keyboard.type(text);
      }
    },
    async open(subject) {
      await page.getByRole('option', { name: subject }).first().click();
    },
    async openPane() {
      await page.getByRole('button', { name: 'Tjek mailen' }).first().click();
    },
    async send() {
      await page.getByRole('button', { name: 'Send', exact: true }).click();
    },
    closed: () =>
      page.getByRole('region', { name: /^(?:Skriv mail|Indkald til møde)$/ }).waitFor({ state: 'detached' }),
    sent: () =>
      sandbox.store
        .snapshot()
        .messages.filter((message) => message.parentFolderId === 'sentitems')
        .sort((a, b) => b.sentDateTime.localeCompare(a.sentDateTime))
        .map(({ subject, body }) => ({ subject, body: body.content })),
    host: (run) => page.evaluate(`(${run.toString()})(window.kuvertSandbox)`) as Promise<never>,
    // Without the zero-width characters in which the editor parks its caret.
    bodyHtml: () => editor.evaluate((element) => element.innerHTML.replace(/\u200b/g, '')),
    async close() {
      await close();
      watch.verify();
    },
  };
}
