import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { SCOPES } from '../../src/graph/scopes';
import { arrived } from '../../src/sandbox/citizens/mail';
import { seededRandom } from '../../src/sandbox/citizens/random';
import { PERSONAS } from '../../src/sandbox/directory/directory';
import { type Sandbox, startSandbox } from '../../src/sandbox/server/sandbox';
import { launchBrowser, newSession } from '../support/browser';

/** Rows of the list; they lie in the twelve mailboxes of the policy `fjordby-demo`, as many in each. */
export const ROWS = 50_000;
const LOADS = 7;
/** Whoever drags the bar sees all of the list in this many frames; whoever turns the wheel sees this much of it in a frame. */
const DRAGGED_FRAMES = 600;
const WHEELED = { frames: 600, pixels: 120 };
/** Milliseconds: the local Graph answers some thousand requests. */
const SYNC = 540_000;

export interface Scrolled {
  /** The longest task, and the longest time between two frames, milliseconds. 0: no task was longer than 50. */
  readonly longestTask: number;
  readonly longestFrame: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
}

/**
 * From opening the page to the sentence with the figures on the screen, milliseconds: twelve mailboxes with a month of mail, read
 * before and kept. The local Graph is asked what is new afterwards. Needs `npm run build`.
 */
export const timesOfFirstView = (): Promise<number[]> =>
  withDashboard({ demo: true }, async (page, sandbox) => {
    const times: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      await page.goto('about:blank');
      await page.goto(`${sandbox.addinUrl}/dashboard.html`);
      times.push(await page.evaluate<number>('window.kuvertFiguresAt'));
    }
    return times;
  });

/**
 * The list of so many inquiries that wait, every one really read from the local Graph, scrolled from its top to its end, then by
 * the wheel.
 */
export const costsOfScrolling = (): Promise<{ readonly dragged: Scrolled; readonly wheeled: Scrolled }> =>
  withDashboard({ demo: false, prepare: fill }, async (page, sandbox) => {
    await page.goto(`${sandbox.addinUrl}/dashboard.html#/liste`);
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
    if (rows < ROWS) throw new Error(`${rows} rows are in the list`);
    await synced(page);
    const dragged = await scroll(page, DRAGGED_FRAMES, null);
    await page.evaluate('window.scrollTo(0, 0)');
    return { dragged, wheeled: await scroll(page, WHEELED.frames, WHEELED.pixels) };
  });

async function withDashboard<Value>(
  { demo, prepare }: { readonly demo: boolean; readonly prepare?: (sandbox: Sandbox) => void },
  measure: (page: Page, sandbox: Sandbox) => Promise<Value>,
): Promise<Value> {
  const sandbox = await startSandbox({
    hostPort: 0,
    projectFolder: fileURLToPath(new URL('../..', import.meta.url)),
    policy: 'fjordby-demo',
    demo,
  });
  let browser: Browser | undefined;
  try {
    prepare?.(sandbox);
    browser = await launchBrowser();
    return await measure(await signedIn(browser, sandbox), sandbox);
  } finally {
    await browser?.close();
    await sandbox.close();
  }
}

async function signedIn(browser: Browser, sandbox: Sandbox): Promise<Page> {
  const { page } = await newSession(browser);
  await sandbox.signIn.consent(PERSONAS.annemarie.id, ...new Set(Object.values(SCOPES).flat()));
  await page.addInitScript(NOTE_FIGURES);
  await page.goto(`${sandbox.addinUrl}/dashboard.html`);
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Log ind' }).click(),
  ]);
  await popup.getByRole('button', { name: 'Anne-Marie Krogh' }).click();
  await page.getByRole('button', { name: /^(?:Opdater|Ser efter …)$/ }).waitFor();
  // A page that draws nothing of what is read, so that the reading alone takes its time.
  await page.evaluate('location.hash = "#/privat"');
  await synced(page);
  return page;
}

const synced = (page: Page) =>
  page.getByRole('button', { name: 'Opdater', exact: true }).waitFor({ timeout: SYNC });

/** Notes when the first sentence with a number stands on the screen: after the frame that shows it. */
const NOTE_FIGURES = `
  window.kuvertFiguresAt = new Promise((resolve) => {
    const look = () => {
      if (!/\\d/.test(document.querySelector('main h1')?.textContent ?? '')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
`;

/** Somebody asks something, so many times within two months, in each mailbox as often. */
function fill({ graph, clock }: Sandbox): void {
  const random = seededRandom(8);
  const boxes = graph.directory.users.filter(
    ({ accountEnabled, id }) =>
      !accountEnabled && graph.mailbox(id)?.delegates.includes(PERSONAS.annemarie.id),
  );
  for (let at = 0; at < ROWS; at += 1) {
    const box = boxes[at % boxes.length];
    const store = box && graph.mailbox(box.id)?.store;
    if (!store) throw new Error('there is no mailbox to fill');
    store.create(
      arrived(
        {
          from: { name: `Borger ${at}`, address: `borger${at}@mail.example` },
          to: { name: box.displayName, address: box.mail },
          at: new Date(clock.now().getTime() - at * 100_000),
          subject: `Hvornår åbner I på dag ${at}?`,
          text: 'Hej\n\nHvornår åbner I?\n\nHilsen',
        },
        random,
      ),
    );
  }
}

/** @param pixels a frame; null: as many as it takes to come to the end */
const scroll = (page: Page, frames: number, pixels: number | null): Promise<Scrolled> =>
  page.evaluate(
    async ({ frames, pixels }) => {
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ type: 'longtask' });
      const step = pixels ?? Math.ceil((document.documentElement.scrollHeight - innerHeight) / frames);
      let longestFrame = 0;
      let before = performance.now();
      for (let frame = 0; frame < frames; frame += 1) {
        window.scrollBy(0, step);
        const now = await new Promise<number>(requestAnimationFrame);
        if (frame > 0) longestFrame = Math.max(longestFrame, now - before);
        before = now;
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      observer.disconnect();
      return { longestTask: Math.max(0, ...tasks), longTasks: tasks.length, longestFrame };
    },
    { frames, pixels },
  );
