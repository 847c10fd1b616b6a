import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser, newSession } from '../support/browser';
import { until } from '../support/until';

/** The lock on the network and the counting are what "nothing leaves the browser" rests on; here they are tried. */
let browser: Browser;
let server: Server;
let other: Server;
let home: string;
let elsewhere: string;

const listen = (made: Server) =>
  new Promise<string>((resolve) => {
    made.listen(0, 'localhost', () => resolve(`http://localhost:${(made.address() as AddressInfo).port}`));
  });

beforeAll(async () => {
  const page = '<!doctype html><title>t</title><link rel="icon" href="data:,">';
  server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page));
  other = createServer((_request, response) => response.end('no CORS headers here'));
  [home, elsewhere] = await Promise.all([listen(server), listen(other)]);
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  other?.close();
});

const astray = async () => {
  const session = await newSession(browser, { counted: false });
  await session.page.goto(home);
  return session;
};

describe('a session', () => {
  test('is Danish, in Copenhagen, and quiet on a quiet page', async () => {
    const session = await astray();
    const seen = await session.page.evaluate(() => [
      navigator.language,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      matchMedia('(prefers-color-scheme: light)').matches,
    ]);
    expect(seen).toEqual(['da-DK', 'Europe/Copenhagen', true]);
    expect(session.requestCount()).toBe(1);
    session.expectQuiet();
    await session.close();
  });

  test('reports uncaught errors and console errors, of frames too', async () => {
    const session = await astray();
    await session.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown');
      });
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>console.error("said")</script>';
      document.body.append(frame);
    });
    await until(() => session.errors().length === 2);
    expect(() => session.expectQuiet()).toThrow(/thrown[\s\S]*said|said[\s\S]*thrown/);
    session.expectQuiet([/thrown/, /said/]);
    await session.close();
  });
});

describe('the lock', () => {
  const ways: Record<string, (url: string) => unknown> = {
    fetch: (url) => fetch(url).catch(() => null),
    'fetch without CORS': (url) => fetch(url, { mode: 'no-cors' }).catch(() => null),
    beacon: (url) => navigator.sendBeacon(url, 'x'),
    picture: (url) => {
      new Image().src = url;
    },
    frame: (url) => {
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
    },
    worker: (url) => {
      const code = `fetch(${JSON.stringify(url)}).catch(() => null)`;
      new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    },
    'web socket of a worker': (url) => {
      const code = `new WebSocket(${JSON.stringify(url.replace(/^http/, 'ws'))})`;
      new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    },
    'web socket': (url) => {
      new WebSocket(url.replace(/^http/, 'ws'));
    },
  };

  test.each(Object.keys(ways))('%s to elsewhere is counted by its origin alone', async (way) => {
    const session = await astray();
    await session.page.evaluate(ways[way] as (url: string) => unknown, 'https://example.org/navn?x=1');
    await until(() => session.outsideRequests().length > 0);
    expect(session.outsideRequests()).toEqual([
      way.startsWith('web socket') ? 'wss://example.org' : 'https://example.org',
    ]);
    expect(() => session.expectQuiet()).toThrow(/request to/);
    await session.close();
  });

  test.each(['http://example.org/', 'http://93.184.215.14/', 'http://127.0.0.1:PORT/'])(
    '%s cannot be reached',
    async (address) => {
      const session = await astray();
      const url = address.replace('PORT', new URL(home).port);
      await expect(session.page.goto(url)).rejects.toThrow(/ERR_/);
      await session.close();
    },
  );

  test('leaves the browser its own rules between two origins', async () => {
    const session = await astray();
    const answer = await session.page.evaluate(
      (url) => fetch(url, { headers: { 'x-own': '1' } }).then(String, () => 'refused'),
      elsewhere,
    );
    expect(answer).toBe('refused');
    await session.close();
  });
});
