import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds against WCAG 2.1 AA in one document (law for Danish public bodies). Left out: the invisible stops that
 * Fluent UI puts round toolbars and dialogs to catch the Tab key; they hand the focus on at once.
 *
 * @returns one line for each fault: rule and selector, no text of the page
 */
export async function accessibilityFaults(target: Page | Frame): Promise<string[]> {
  await target.evaluate(AXE);
  const { violations } = (await target.evaluate(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target: where }) => `${id}: ${where.join(' ')}`));
}

/** The add-in's own document, inside its frame. */
export async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe[title="Kuvert"]').elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the pane is not open');
  return frame;
}
