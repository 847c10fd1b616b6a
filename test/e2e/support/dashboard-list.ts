import type { Browser, Locator, Page } from 'playwright-core';
import { arrived } from '../../../src/sandbox/citizens/mail';
import { seededRandom } from '../../../src/sandbox/citizens/random';
import { launchBrowser } from '../../support/browser';
import { type DashboardOptions, type DashboardPage, openDashboard } from './dashboard';

/** The mailbox that citizens write to here; it has a mail or two of its own. */
export const BOX = 'vej@fjordby.example';
const HOUR = 3_600_000;

/** The dashboard's list of one mailbox, each test with a sandbox of its own. Registers jest's hooks. */
export class ListJourney {
  dashboard!: DashboardPage;
  /** Errors that a test makes on purpose: the browser reports each refused request. */
  expected: RegExp[] = [];
  #browser!: Browser;

  constructor() {
    beforeAll(async () => {
      this.#browser = await launchBrowser();
    }, 120_000);
    afterEach(async () => {
      const provoked = this.expected;
      this.expected = [];
      await this.dashboard.close();
      this.dashboard.session.expectQuiet(provoked);
    });
    afterAll(() => this.#browser?.close());
  }

  /** @param write puts mails there before they are read */
  readonly begin = async (options: DashboardOptions, write: () => void): Promise<Page> => {
    this.dashboard = await openDashboard(this.#browser, {
      hash: '#/liste',
      sandbox: { demo: false },
      ...options,
    });
    write();
    await this.dashboard.signIn();
    await this.dashboard.synced();
    const { page } = this.dashboard;
    await page.getByRole('combobox', { name: 'Postkasse' }).selectOption({ label: BOX });
    await page.getByRole('button', { name: 'Skriv en venlig påmindelse' }).waitFor();
    await this.row(0).waitFor();
    return page;
  };

  /** Somebody asks something, so many hours ago. @returns the store's id */
  readonly ask = (subject: string, hours: number, name = 'Ida Fjeldsted'): string => {
    const mail = {
      from: { name, address: `borger${hours}@mail.example` },
      to: { name: 'Vej og Park', address: BOX },
      at: new Date(this.dashboard.sandbox.clock.now().getTime() - hours * HOUR),
      subject,
      text: 'Hej\n\nHvornår får jeg et svar?\n\nHilsen Ida',
    };
    return this.store().create(arrived(mail, seededRandom(hours))).id;
  };

  readonly store = () => {
    const { directory, mailbox } = this.dashboard.sandbox.graph;
    const user = directory.user(BOX);
    const box = user && mailbox(user.id);
    if (!box) throw new Error('there is no such mailbox');
    return box.store;
  };

  /** @param index from 0 */
  readonly row = (index: number): Locator => this.dashboard.page.locator(`[data-index="${index}"]`);

  /** As a screen reader hears it; the head is a row too. */
  readonly hits = async (): Promise<number> =>
    Number(await this.dashboard.page.getByRole('grid').getAttribute('aria-rowcount')) - 1;

  readonly fitsWidth = () =>
    this.dashboard.page.evaluate<boolean>(
      'document.documentElement.scrollWidth <= document.documentElement.clientWidth',
    );
}
