import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { type Outlook, type OutlookOptions, openOutlook } from './outlook';

/** The Outlook of the test that runs. */
export interface OwnOutlook extends Outlook {
  /** Starts it; once in a test. */
  start(options?: OutlookOptions): Promise<Outlook>;
  /** Errors that a test makes on purpose: the browser reports each refused request. */
  expected: RegExp[];
}

/**
 * A browser for a test file, and in it an Outlook for each test: started by the test, closed after it, and heard to have been
 * quiet. Registers jest's hooks.
 */
export function outlookForEachTest(): OwnOutlook {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  const own = standIn((options) => openOutlook(browser, options));
  afterEach(own.end);
  afterAll(() => browser?.close());
  return own.outlook;
}

/** As `outlookForEachTest`, with one Outlook for all tests of the file, which go on from each other. */
export function outlookForAllTests(options: OutlookOptions = {}): OwnOutlook {
  let browser: Browser;
  const own = standIn((given) => openOutlook(browser, given));
  beforeAll(async () => {
    browser = await launchBrowser();
    await own.outlook.start(options);
  }, 120_000);
  afterAll(async () => {
    await own.end().finally(() => browser?.close());
  });
  return own.outlook;
}

/** An object that tests can hold before there is an Outlook, and that is the one that was started last. */
function standIn(open: (options: OutlookOptions) => Promise<Outlook>) {
  let now: Outlook | null = null;
  const held = {
    expected: [] as RegExp[],
    start: async (options: OutlookOptions = {}) => {
      now = await open(options);
      return now;
    },
  };
  return {
    outlook: new Proxy(held, {
      get: (_held, name) => Reflect.get(name in held || !now ? held : now, name),
    }) as unknown as OwnOutlook,
    async end(): Promise<void> {
      const [outlook, provoked] = [now, held.expected];
      now = null;
      held.expected = [];
      await outlook?.close();
      outlook?.session.expectQuiet(provoked);
    },
  };
}
