import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** The folder for README's pictures; nothing is written unless `npm run pictures` asks for it. */
const folder = process.env.KUVERT_PICTURES;
/** Those that are wanted; the README's begin with a digit. */
const wanted = new RegExp(process.env.KUVERT_PICTURES_NAMES ?? '');

/** Keeps a picture of a page for the README. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!folder || !wanted.test(name)) return;
  mkdirSync(folder, { recursive: true });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
