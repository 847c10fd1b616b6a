import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { MailboxOwner } from '../../src/sandbox/mailbox/types';
import type { ItemStore } from '../../src/sandbox/outlook/model';
import { startSandbox } from '../../src/sandbox/server/sandbox';
import { launchBrowser, newSession } from '../support/browser';
import { htmlOfLength } from './mails';

/** Milliseconds of one Send, as the host's log has them. */
export interface SendTimes {
  /** From the frame of the runtime to office.js being ready in it: Microsoft's part. */
  readonly start: number;
  /** From Outlook's event to the handler's answer: ours, and the calls to Outlook that it needs. */
  readonly answer: number;
}

/**
 * Presses Send in the sandbox, again and again, on a mail that is held back; each time in a fresh runtime, as Outlook
 * does. Needs `npm run build`.
 *
 * @param length characters of the mail's HTML
 */
export async function timesOfSend(length: number, runs: number): Promise<SendTimes[]> {
  const sandbox = await startSandbox({
    hostPort: 0,
    projectFolder: fileURLToPath(new URL('../..', import.meta.url)),
  });
  const browser = await launchBrowser();
  try {
    const { page } = await newSession(browser);
    await page.goto(sandbox.hostUrl);
    await page.waitForFunction(() => window.kuvertSandbox !== undefined);
    const times: SendTimes[] = [];
    for (let run = 0; run < runs; run += 1)
      times.push(await sendOnce(page, sandbox.store.owner, htmlOfLength(length)));
    return times;
  } finally {
    await browser.close();
    await sandbox.close();
  }
}

async function sendOnce(page: Page, owner: MailboxOwner, html: string): Promise<SendTimes> {
  const from = { name: owner.displayName, address: owner.address };
  return page.evaluate(
    async ({ from, html }) => {
      const sandbox = window.kuvertSandbox;
      if (!sandbox) throw new Error('the host is not there');
      const item: ReturnType<ItemStore['get']> = {
        storeId: null,
        mode: 'compose',
        composeType: 'reply',
        conversationId: 'bench',
        inReplyTo: null,
        from,
        subject: 'Svar om byggesag',
        to: [{ name: 'Karen Holm', address: 'karen.holm@gmail.com' }],
        cc: [],
        bcc: [],
        bodyType: 'html',
        body: html,
        attachments: [],
        headers: {},
        categories: [],
        customProperties: {},
        sessionData: {},
        notifications: [],
        clientSignatureEnabled: false,
        isProtected: false,
      };
      const store: ItemStore = {
        get: () => item,
        change: (patch) => Object.assign(item, patch),
        subscribe: () => () => undefined,
      };
      await sandbox.host.send(store, (alert) => alert?.choose('dont-send'));
      const { opened, registered, fired, answered } = sandbox.log.launches.at(-1) ?? {};
      if (opened === undefined || registered === undefined || fired === undefined || answered === undefined) {
        throw new Error('the handler did not answer');
      }
      return { start: registered - opened, answer: answered - fired };
    },
    { from, html },
  );
}
