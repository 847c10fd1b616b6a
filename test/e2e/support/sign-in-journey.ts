import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server/sandbox';
import { type GraphWatch, watchGraph } from '../../sandbox/graph/watch';
import { launchBrowser, newSession, type Session } from '../../support/browser';
import { addinWithPage } from './build-page';
import type { SignInPage } from './sign-in-page';

type Feature = Parameters<SignInPage['signIn']>[0];
export type SignInWindow = typeof globalThis & {
  kuvert: SignInPage;
  signingIn: ReturnType<SignInPage['signIn']>;
};

/** A page that signs in, each test with a sandbox and a browser session of its own. Registers jest's hooks. */
export class SignInJourney {
  sandbox!: Sandbox;
  page!: Page;
  /** Errors that a test makes on purpose: the browser reports each refused request. */
  expected: RegExp[] = [];
  #session!: Session;
  #watch!: GraphWatch;

  constructor() {
    let browser: Browser;
    let addinFolder: string;
    beforeAll(async () => {
      [browser, addinFolder] = await Promise.all([
        launchBrowser(),
        addinWithPage('test/e2e/support/sign-in-page.ts'),
      ]);
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      if (addinFolder) await rm(addinFolder, { recursive: true });
    });
    beforeEach(async () => {
      this.#watch = watchGraph();
      this.sandbox = await startSandbox({ hostPort: 0, addinFolder, ...this.#watch.options });
      this.#session = await newSession(browser);
      this.page = this.#session.page;
      this.page.setDefaultTimeout(15_000);
      await this.page.goto(`${this.sandbox.addinUrl}/test.html`);
    });
    afterEach(async () => {
      await this.#session.close();
      await this.sandbox.close();
      const provoked = this.expected;
      this.expected = [];
      this.#session.expectQuiet(provoked);
      this.#watch.verify();
    });
  }

  /** Runs in the page; only what is given to it goes along. */
  inPage<T, Given extends readonly unknown[]>(
    run: (kuvert: SignInPage, ...given: Given) => T,
    ...given: Given
  ): Promise<Awaited<T>> {
    return this.page.evaluate(`(${run.toString()})(window.kuvert, ...${JSON.stringify(given)})`) as Promise<
      Awaited<T>
    >;
  }

  account = () => this.inPage((kuvert) => kuvert.account());
  /** The token, or the problem. */
  token = (feature: Feature, refused?: string) =>
    this.inPage((kuvert, of, not) => kuvert.token(of, not), feature, refused);
  /** Who the last click signed in, or the problem. */
  ended = () => this.page.evaluate(() => (window as never as SignInWindow).signingIn);
  /** What the provider was asked for tokens with. */
  grants = () =>
    this.sandbox.signIn.log.map(({ grant, error }) => (error === null ? grant : `${grant}: ${error}`));

  /** Clicks, and gives the window that opens. */
  async click(feature: Feature): Promise<Page> {
    await this.page.evaluate((name) => {
      (document.querySelector('button') as HTMLButtonElement).textContent = name;
    }, feature);
    const [popup] = await Promise.all([
      this.page.waitForEvent('popup'),
      this.page.getByRole('button').click(),
    ]);
    return popup;
  }

  async signInAs(name: string, feature: Feature = 'profile') {
    const popup = await this.click(feature);
    await popup.getByRole('button', { name }).click();
    await popup.getByRole('button', { name: 'Giv lov' }).click();
    return this.ended();
  }
}

export const METTE_HERSELF = { name: 'Mette Lindholm', username: 'mette.lindholm@fjordby.example' };
