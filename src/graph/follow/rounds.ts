import type { ChangesPage, FollowedFolder, MailPage } from '../mail-types';
import { GraphError } from '../types';
import { type Around, DAY, isoOf, isWithin, unlessStopped } from './around';
import { FOLLOWED, type KeptMailbox, type Round, type RoundName } from './kept-types';
import { toldOf } from './pack';
import { counted, unbegun, uncut } from './round';

/** With a filter, a first round of changes tells so many mails at most, and does not say that there are more. */
export const MOST_OF_A_FOLDER = 5000;
/** What colleagues do with filed mails tells no delta: once a day they are gone through again. */
const FILED_AGAIN = DAY;
/** A link that the service refuses costs a whole round: so often at most. */
const REFUSED_AGAIN = DAY;

/** The rounds of one mailbox in one sync. Each page is one transaction, which also says where to go on. */
export class Rounds {
  readonly #around: Around;
  /** Rounds that began anew in this sync: once is enough. */
  readonly #anew = new Set<RoundName>();

  constructor(around: Around) {
    this.#around = around;
  }

  /** Everything that is new, and what is left of the history. @throws GraphError */
  async run(): Promise<void> {
    const { rounds } = await this.#mailbox();
    if (FOLLOWED.every((folder) => rounds[folder].whole)) await this.#catchUp();
    for (const folder of FOLLOWED) await this.#firstRound(folder);
    await this.#filed();
  }

  async #mailbox(): Promise<KeptMailbox> {
    unlessStopped(this.#around);
    const mailbox = await this.#around.kept.mailbox(this.#around.box);
    if (!mailbox) throw new GraphError('failed');
    return mailbox;
  }

  /** The next round of both folders: one request where nothing changed. */
  #catchUp(): Promise<void> {
    const { graph, kept, signal, turn, mailbox: address } = this.#around;
    return turn(async () => {
      const { rounds } = await this.#mailbox();
      const links: string[] = [];
      for (const folder of FOLLOWED) {
        const { link } = rounds[folder];
        links.push(link ? await kept.keys.unseal(link) : '');
      }
      const answers = await graph.changesOf(address, links, signal);
      const failed: GraphError[] = [];
      for (const [at, folder] of FOLLOWED.entries()) {
        const answer = answers[at] ?? new GraphError('failed');
        if (!(answer instanceof GraphError)) await this.#rest(folder, answer);
        else if (!(await this.#beginsAnew(folder, answer))) failed.push(answer);
      }
      if (failed[0]) throw failed[0];
    });
  }

  /** A page of a later round, and those behind it. */
  async #rest(folder: FollowedFolder, first: ChangesPage): Promise<void> {
    const { graph, signal, mailbox: address } = this.#around;
    for (let page = first; ; ) {
      const mailbox = await this.#mailbox();
      if (!mailbox.rounds[folder].whole) return; // another pane begins it anew
      const link = page.deltaLink ?? page.nextLink ?? '';
      await this.#take(folder, page, mailbox, { link: await this.#around.kept.keys.seal(link) });
      if (page.nextLink === undefined) return;
      unlessStopped(this.#around);
      try {
        page = await graph.changes(address, { link: page.nextLink }, signal);
      } catch (error) {
        if (await this.#beginsAnew(folder, error)) return;
        throw error;
      }
    }
  }

  /** The first round of a folder, from wherever it was interrupted. */
  async #firstRound(folder: FollowedFolder): Promise<void> {
    const { turn } = this.#around;
    for (let isLast = false; !isLast; ) isLast = await turn(() => this.#firstPage(folder));
  }

  /** @returns whether there is nothing more of this round */
  async #firstPage(folder: FollowedFolder): Promise<boolean> {
    const { graph, kept, signal, mailbox: address } = this.#around;
    const mailbox = await this.#mailbox();
    const round = mailbox.rounds[folder];
    if (round.whole) return true;
    let page: ChangesPage;
    try {
      const from = round.link
        ? { link: await kept.keys.unseal(round.link) }
        : { folder, since: mailbox.since };
      page = await graph.changes(address, from, signal);
    } catch (error) {
      if (round.link && (await this.#beginsAnew(folder, error))) return false;
      throw error;
    }
    const whole = page.deltaLink !== undefined;
    const after = counted(round, page.mails);
    const isCut = whole && after.told >= MOST_OF_A_FOLDER;
    await this.#take(folder, page, mailbox, {
      ...after,
      whole,
      link: await kept.keys.seal(page.deltaLink ?? page.nextLink ?? ''),
      ...(isCut && { cut: true }),
    });
    return false;
  }

  /** Everything that lies elsewhere: in the first history, and again where it is time. */
  async #filed(): Promise<void> {
    const { turn } = this.#around;
    for (let isLast = false; !isLast; ) isLast = await turn(() => this.#filedPage());
  }

  async #filedPage(): Promise<boolean> {
    const { graph, kept, signal, now, mailbox: address } = this.#around;
    const mailbox = await this.#mailbox();
    const { folders, since, rounds } = mailbox;
    const round = rounds.filed;
    const cut = FOLLOWED.filter((folder) => rounds[folder].cut);
    if (round.whole) {
      const isDue = cut.length > 0 || now().getTime() - Date.parse(round.begunAt) >= FILED_AGAIN;
      if (!isDue || this.#anew.has('filed')) return true;
      await this.#begin(mailbox, ['filed']);
      return false;
    }
    const except = FOLLOWED.filter((folder) => !rounds[folder].cut).map((folder) => folders[folder]);
    let page: MailPage;
    try {
      const from = round.link ? { link: await kept.keys.unseal(round.link) } : { since, except };
      page = await graph.filed(address, from, signal);
    } catch (error) {
      if (round.link && (await this.#beginsAnew('filed', error))) return false;
      throw error;
    }
    const whole = page.nextLink === undefined;
    const link = page.nextLink === undefined ? null : await kept.keys.seal(page.nextLink);
    const told = await toldOf(page.mails, { ...this.#around, folders, since }, kept.keys);
    const after: KeptMailbox['rounds'] = { ...rounds, filed: { ...counted(round, page.mails), whole, link } };
    await kept.take({
      box: mailbox.box,
      told,
      tellsOf: ['filed', ...cut],
      mailbox: { ...mailbox, rounds: whole ? uncut(after) : after, followed: mailbox.followed || whole },
    });
    return whole;
  }

  async #take(
    folder: FollowedFolder,
    { mails, removed }: ChangesPage,
    mailbox: KeptMailbox,
    after: Partial<Round>,
  ): Promise<void> {
    const { kept } = this.#around;
    const { box, rounds } = mailbox;
    const round = rounds[folder];
    const told = await toldOf(mails, { ...this.#around, ...mailbox, folder }, kept.keys);
    await kept.take({
      box,
      told,
      lookUp: removed,
      tellsOf: round.whole ? [] : [folder],
      mailbox: { ...mailbox, rounds: { ...rounds, [folder]: { ...round, ...after } } },
    });
  }

  /** Begins a round anew whose link leads nowhere any more. @returns whether it does: not where that does not help */
  async #beginsAnew(name: RoundName, because: unknown): Promise<boolean> {
    const problem = because instanceof GraphError ? because.problem : undefined;
    const isRefused = problem === 'refused';
    if ((problem !== 'state-expired' && !isRefused) || this.#anew.has(name)) return false;
    const now = this.#around.now();
    const mailbox = await this.#mailbox();
    const round = mailbox.rounds[name];
    if (isRefused && round.refusedAt && isWithin(REFUSED_AGAIN, round.refusedAt, now)) return false;
    const refused = { ...round, refusedAt: isoOf(now) };
    const rounds = isRefused ? { ...mailbox.rounds, [name]: refused } : mailbox.rounds;
    await this.#begin({ ...mailbox, rounds }, name === 'filed' ? ['filed'] : [name, 'filed']);
    return true;
  }

  /** What came and was filed while nothing was told is in the other folders. */
  async #begin(mailbox: KeptMailbox, names: readonly RoundName[]): Promise<void> {
    const rounds = { ...mailbox.rounds };
    for (const name of names) {
      this.#anew.add(name);
      const { refusedAt } = rounds[name];
      rounds[name] = { ...unbegun(this.#around.now()), ...(refusedAt && { refusedAt }) };
    }
    await this.#around.kept.beginAnew({ ...mailbox, rounds }, names);
  }
}
