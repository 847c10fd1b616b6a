import type { FrameLocator, Locator, Page } from 'playwright-core';
import { SCOPES as FEATURES } from '../../../src/graph/scopes';
import { PERSONAS } from '../../../src/sandbox/directory/directory';
import type { Sandbox } from '../../../src/sandbox/server/sandbox';
import type { Outlook } from './outlook';

export const METTE = PERSONAS.mette.id;
export const SCOPES = [...new Set(Object.values(FEATURES).flat())];
/** The pane has the machine's clock, so days are told from it. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
export const inWords = (day: Date) =>
  new Intl.DateTimeFormat('da-DK', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  }).format(day);

export interface Replies {
  readonly status?: 'disabled' | 'alwaysEnabled' | 'scheduled';
  readonly text: string;
  readonly audience?: 'none' | 'contactsOnly' | 'all';
}

/** What the mailbox begins with. */
export function keep(sandbox: Sandbox, { status = 'alwaysEnabled', text, audience = 'all' }: Replies): void {
  const mailbox = sandbox.graph.mailbox(METTE);
  if (!mailbox) throw new Error('Mette has no mailbox');
  mailbox.settings = {
    ...mailbox.settings,
    automaticRepliesSetting: {
      ...mailbox.settings.automaticRepliesSetting,
      status,
      externalAudience: audience,
      internalReplyMessage: text,
      externalReplyMessage: text,
    },
  };
}

export const kept = (sandbox: Sandbox) => sandbox.graph.mailbox(METTE)?.settings.automaticRepliesSetting;

export async function signIn(page: Page, button: Locator): Promise<void> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), button.click()]);
  await popup.getByRole('button', { name: 'Mette Lindholm' }).click();
}

/** Opens the tab in the pane beside a mail that is only read. */
export async function openAbsence({ open, page, pane }: Outlook): Promise<void> {
  await open('Kage i køkkenet');
  await page.getByRole('toolbar', { name: 'Båndet' }).getByRole('button', { name: 'Kuvert' }).click();
  await pane.getByRole('tab', { name: 'Fravær' }).click();
}

export const verdict = (pane: FrameLocator | Page) => pane.getByRole('heading', { level: 1 });
export const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

export const BAD = '<p>Jeg er på ferie. Ring til Søren.</p>';

export function nextMonday(): Date {
  const day = inDays(1);
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1);
  day.setUTCDate(day.getUTCDate() + 7);
  return day;
}

/** A reply that is as it should be, where the day is. */
export const last = (text: string) =>
  `<p>Hej</p><p>Tak for din mail. Jeg er tilbage ${text}.</p><p>Haster det, så ring til Borgerservice på 09 11 20 00.</p><p>Venlig hilsen<br>Mette</p>`;
