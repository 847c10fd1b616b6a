import type { Locator } from 'playwright-core';
import { arrived } from '../../../src/sandbox/citizens/mail';
import { seededRandom } from '../../../src/sandbox/citizens/random';
import { until } from '../../support/until';
import { METTE, SCOPES, signIn } from './absence';
import { paneFrame } from './accessibility';
import type { Outlook } from './outlook';
import { outlookForEachTest } from './own-outlook';

const READ = 'Kage i køkkenet';
export const SUBJECT = 'Hvornår bliver cykelstien lavet?';

/** The Replies tab beside a mail that is read, each test with a sandbox of its own. Registers jest's hooks. */
export class RepliesJourney {
  readonly outlook = outlookForEachTest();

  readonly openReading = async (): Promise<Outlook> => {
    await this.outlook.start({ sandbox: { policy: 'fjordby' } });
    await this.openPane();
    return this.outlook;
  };

  readonly openPane = async (): Promise<void> => {
    await this.outlook.open(READ);
    const ribbon = this.outlook.page.getByRole('toolbar', { name: 'Båndet' });
    await ribbon.getByRole('button', { name: 'Kuvert' }).click();
    await this.outlook.pane.getByRole('tab', { name: 'Svar', selected: true }).waitFor();
  };

  /** Somebody asks something, now. @returns the store's id */
  readonly ask = (): string => {
    const { store, clock } = this.outlook.sandbox;
    const mail = {
      from: { name: 'Ida Fjeldsted', address: 'ida.fjeldsted@mail.example' },
      to: { name: store.owner.displayName, address: store.owner.address },
      at: clock.now(),
      subject: SUBJECT,
      text: 'Hej\n\nHvornår bliver cykelstien ved skolen lavet? Jeg vil gerne have et svar.\n\nHilsen Ida',
    };
    return store.create(arrived(mail, seededRandom(7))).id;
  };

  /** @returns the id of the mail that somebody wrote */
  readonly signedIn = async (scopes: readonly string[] = SCOPES): Promise<string> => {
    await this.openReading();
    const id = this.ask();
    const { page, pane, sandbox } = this.outlook;
    await sandbox.signIn.consent(METTE, ...scopes);
    await signIn(page, pane.getByRole('button', { name: 'Log ind' }));
    await this.synced();
    return id;
  };

  /** The look is over. */
  readonly synced = () =>
    this.outlook.pane.getByRole('button', { name: 'Opdater' }).waitFor({ timeout: 30_000 });

  readonly refresh = async (): Promise<void> => {
    await this.outlook.pane.getByRole('button', { name: 'Opdater' }).click();
    await this.synced();
  };

  /** The row of a mail by its subject; the list shows 20 at a time. */
  readonly rowOf = async (subject: string): Promise<Locator> => {
    const { pane } = this.outlook;
    const row = pane.getByRole('article', { name: subject }).first();
    const more = pane.getByRole('button', { name: /^Vis \d+ til$/ });
    await until(async () => {
      if ((await row.count()) > 0) return true;
      if ((await more.count()) > 0) await more.click();
      return false;
    });
    return row;
  };

  readonly choose = async (row: Locator, what: string): Promise<void> => {
    await row.getByRole('button', { name: 'Flere muligheder' }).click();
    await this.outlook.pane.getByRole('menuitem', { name: what }).click();
  };

  readonly categories = (id: string) => this.outlook.sandbox.store.get(id).categories;

  /** The add-in's pages learn of the clock when they get the focus. */
  readonly forward = async (milliseconds: number): Promise<void> => {
    const { clock } = this.outlook.sandbox;
    clock.forward(milliseconds);
    const frame = await paneFrame(this.outlook.page);
    await frame.evaluate('window.dispatchEvent(new Event("focus"))');
    const there = clock.now().getTime() - 60_000;
    await until(async () => (await frame.evaluate<number>('Date.now()')) > there);
  };
}
