import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { picture } from './pictures';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** Of those the ones that say something else where only the colours are others. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const PANE = 'iframe[title="Kuvert"]';
/** Colours are followed in the browser's next frames, some of them slowly; a page that is hidden has no frames. */
const SETTLED = `(async () => {
  const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 250); });
  const moves = () => document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running');
  do { await frame(); await frame(); } while (moves());
})()`;

/** Waits until what was asked of a page (other colours, another size) is on the screen. */
export const settled = (target: Page | Frame): Promise<unknown> => target.evaluate(SETTLED);

/** Milliseconds. */
const IN_PASSING = 750;

/** How the system's colours are; `contrast`: forced ones. */
export type Look = keyof typeof LOOKS;
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'light', forcedColors: 'active' },
} as const;

/**
 * What axe finds against WCAG 2.1 AA in one document (law for Danish public bodies). Left out: the invisible stops that
 * Fluent UI puts round toolbars and dialogs to catch the Tab key; they hand the focus on at once.
 *
 * @param rules axe's names of the only ones asked; left out: all of WCAG 2.1 AA
 * @returns one line for each fault: rule and selector, no text of the page
 */
export async function accessibilityFaults(
  target: Page | Frame,
  rules?: readonly string[],
): Promise<string[]> {
  await settled(target);
  const faults = await faultsNow(target, rules);
  if (faults.length === 0) return [];
  // What is there in passing only (a dialog that goes, and the page behind it still shut; colours on their way) is no state.
  await new Promise((later) => setTimeout(later, IN_PASSING));
  return faultsNow(target, rules);
}

async function faultsNow(target: Page | Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await target.evaluate('"axe" in window'))) await target.evaluate(AXE);
  const options = { iframes: false, resultTypes: ['violations'], runOnly: rules ?? WCAG };
  const { violations } = (await target.evaluate(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, ${JSON.stringify(options)})`,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target: where }) => `${id}: ${where.join(' ')}`));
}

interface Looking {
  /** In which colours besides; dark unless given. Nothing but the colours is looked at anew there. */
  readonly also?: readonly Look[];
  /** `pane`: the pane alone, where the page beside it has been looked at in another state of the pane. */
  readonly part?: 'pane';
}

/**
 * A state as a person meets it: axe finds nothing, in the page and in Kuvert's pane where that is open, as the colours are
 * and in others besides. Keeps a picture of each. The colours are afterwards as they were.
 *
 * @param seen the local Outlook, or a page of its own
 * @param name of the picture
 * @throws which fault is where in which colours
 */
export async function looked(
  seen: Page | { readonly page: Page },
  name: string,
  { also = ['dark'], part }: Looking = {},
): Promise<void> {
  const page = isPage(seen) ? seen : seen.page;
  const targets = part ? [await paneFrame(page)] : [page, ...(await openPanes(page))];
  const first = await lookOf(page);
  const faults = await faultsOf(targets, first);
  await picture(page, name);
  for (const look of also.filter((other) => other !== first)) {
    await page.emulateMedia(LOOKS[look]);
    faults.push(...(await faultsOf(targets, look, COLOURS)));
    await picture(page, `${look}-${name}`);
  }
  await page.emulateMedia(LOOKS[first]);
  if (faults.length > 0) throw new Error(`axe finds in “${name}”:\n${faults.join('\n')}`);
}

const isPage = (seen: object): seen is Page => 'keyboard' in seen;

async function faultsOf(
  targets: readonly (Page | Frame)[],
  look: Look,
  rules?: readonly string[],
): Promise<string[]> {
  const all: string[] = [];
  for (const target of targets) {
    const faults = await accessibilityFaults(target, rules);
    all.push(...faults.map((fault) => `${look}, ${isPage(target) ? 'page' : 'pane'}: ${fault}`));
  }
  return all;
}

const lookOf = (page: Page): Promise<Look> =>
  page.evaluate(() => {
    if (matchMedia('(forced-colors: active)').matches) return 'contrast';
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  });

/** The add-in's own document, inside its frame. */
export async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.locator(PANE).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('the pane is not open');
  return frame;
}

const openPanes = async (page: Page): Promise<Frame[]> =>
  (await page.locator(PANE).count()) > 0 ? [await paneFrame(page)] : [];
