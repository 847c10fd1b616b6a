import { appendFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface SessionOptions {
  /** `light` unless given. */
  readonly colorScheme?: 'light' | 'dark';
  /** CSS pixels; 1280 × 800 unless given. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Language tag of the browser; `da-DK` unless given. */
  readonly locale?: string;
  readonly forcedColors?: 'active' | 'none';
  /** `reduce` unless given: screenshots and waits meet no animation. */
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Device pixels for each CSS pixel; 1 unless given. */
  readonly deviceScaleFactor?: number;
  /** False keeps this session out of the run's sum of requests: for tests that go astray on purpose. */
  readonly counted?: boolean;
}

/** One person at one browser: a context with nothing remembered, its first page, and what was seen of it. */
export interface Session {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests and web sockets so far, of every page, frame and worker of this session. */
  requestCount(): number;
  /** Origins other than localhost that anything here asked for. Origins only: a path may hold a name. */
  outsideRequests(): readonly string[];
  /** Uncaught exceptions and `console.error` of every page and frame. */
  errors(): readonly string[];
  /**
   * Throws if anything went wrong unseen: an uncaught exception, a `console.error`, a request to elsewhere.
   *
   * @param except errors that this test provokes on purpose
   */
  expectQuiet(except?: readonly RegExp[]): void;
  close(): Promise<void>;
}

/**
 * Names of other hosts that a browser is locked to finding on this machine (`launchBrowser` says which): what is asked of them
 * leaves nothing. Only the launch can say so, since only its flags make it true.
 */
export const answeredHere = new WeakMap<Browser, readonly string[]>();

/** A new session in Danish, in Copenhagen's time, that trusts the sandbox's own certificate. */
export async function newSession(browser: Browser, options: SessionOptions = {}): Promise<Session> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: options.locale ?? 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'reduce',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    deviceScaleFactor: options.deviceScaleFactor ?? 1,
    serviceWorkers: 'block', // their requests would pass uncounted; the project has none
  });
  const traffic = watchTraffic(context, answeredHere.get(browser) ?? []);
  const errors = watchErrors(context);
  if (options.counted !== false) context.on('close', () => addToRun(browser, traffic));
  const page = await context.newPage();

  return {
    context,
    page,
    requestCount: () => traffic.requests,
    outsideRequests: () => traffic.outside,
    errors: () => errors,
    expectQuiet(except = []) {
      const loud = errors.filter((error) => !except.some((pattern) => pattern.test(error)));
      const outside = traffic.outside.map((origin) => `request to ${origin}`);
      const all = [...loud, ...outside];
      if (all.length > 0) throw new Error(`The browser was not quiet:\n${all.join('\n')}`);
    },
    close: () => context.close(),
  };
}

interface Traffic {
  requests: number;
  readonly outside: string[];
}

function watchTraffic(context: BrowserContext, here: readonly string[]): Traffic {
  const traffic: Traffic = { requests: 0, outside: [] };
  const count = (address: string) => {
    const outside = outsideOrigin(address, here);
    if (outside === 'no-network') return;
    traffic.requests += 1;
    if (outside !== null) traffic.outside.push(outside);
  };
  context.on('request', (request) => count(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => count(socket.url())));
  return traffic;
}

/**
 * Null for localhost, `no-network` for what never leaves the page, else the origin (or just the scheme).
 * @param here other hosts that answer on this machine; by https at its ordinary port only
 */
export function outsideOrigin(address: string, here: readonly string[] = []): string | null {
  const { protocol, hostname, port } = new URL(address);
  if (['data:', 'blob:', 'about:', 'cid:'].includes(protocol)) return 'no-network';
  if (!hostname) return protocol;
  if (protocol === 'https:' && port === '' && here.includes(hostname)) return null;
  return hostname === 'localhost' ? null : `${protocol}//${hostname}${port ? `:${port}` : ''}`;
}

function watchErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('weberror', (event) => errors.push(`uncaught: ${event.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console.error: ${message.text()}`);
  });
  return errors;
}

/** `npm test` sums this up: how many requests the whole run made, and how many went elsewhere. */
function addToRun(browser: Browser, traffic: Traffic): void {
  const file = process.env.KUVERT_TRAFFIC;
  if (!file) return;
  const line = { browser: browser.version(), requests: traffic.requests, outside: traffic.outside };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}
