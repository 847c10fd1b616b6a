import { type Graph, GraphError, type Problem } from '../../graph/types';
import { keyOf } from '../../hygiene/mail/move-to-bcc';
import type { Mail, Recipient } from '../../hygiene/mail/types';
import type { Organisation } from '../../hygiene/recipients/organisation';
import { askable, linesOf, type Told, type ToldLine, toldOf, withMembers } from './told';

export type Directory = Pick<Graph, 'mailTips' | 'peopleByMail' | 'findPeople'>;

/** What the pane shows of what is known. `off`: the add-in is not set up for it, and the pane says nothing of it. */
export interface RecipientsState {
  readonly is: 'off' | 'asking' | 'known' | Problem;
  readonly lines: readonly ToldLine[];
  /** Addresses that were to be asked about and were not. */
  readonly unasked: number;
}

/** Milliseconds after the last change: whoever types an address is not asked about half of it. */
const PAUSE = 700;
/** Milliseconds for which an answer holds; who is away changes by the day, and a pinned pane stays for one. */
const HOLDS = 10 * 60_000;
/** Letters of an address that are looked up where nobody has it. */
const BEGINNING = 3;
/** So many unknown addresses are looked up by their beginnings; more at once were pasted, and a list of slips helps nobody. */
const MOST_LOOKED_UP = 5;

/**
 * Asks the directory about the recipients of the mail being written: who is away, whose mailbox is full, whom a list
 * reaches, and which address nobody has. Beside the check and never before it: without an answer nothing changes.
 */
export class KnownRecipients {
  private readonly organisation: Organisation;
  private readonly directory: () => Promise<Directory | null>;
  private readonly changed: (state: RecipientsState) => void;
  private readonly now: () => number;
  private readonly told = new Map<string, Told>();
  private readonly at = new Map<string, number>();
  private mail: Mail = {};
  private is: RecipientsState['is'] = 'off';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: AbortController | null = null;

  /** @param directory null where the add-in is not set up for Graph; may throw `GraphError` */
  constructor(
    organisation: Organisation,
    directory: () => Promise<Directory | null>,
    changed: (state: RecipientsState) => void,
    now: () => number = Date.now,
  ) {
    this.organisation = organisation;
    this.directory = directory;
    this.changed = changed;
    this.now = now;
  }

  /** The mail as it is now; asks about those that nobody has asked about yet, after a moment's rest. */
  follow(mail: Mail): void {
    this.mail = mail;
    if (this.open().length === 0 || this.timer !== undefined || this.running) return;
    this.timer = setTimeout(() => void this.ask(), PAUSE);
  }

  /** Asks at once, also again after it failed: after a sign-in, or on "Prøv igen". */
  again(): Promise<void> {
    clearTimeout(this.timer);
    this.is = 'off';
    return this.ask();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running?.abort();
    this.running = null;
  }

  readonly withMembers = (mail: Mail): Mail => withMembers(mail, this.told);

  private open(): Recipient[] {
    const fresh = this.now() - HOLDS;
    return askable(this.mail, this.organisation).filter((one) => (this.at.get(keyOf(one)) ?? 0) <= fresh);
  }

  /** Never rejects. */
  private async ask(): Promise<void> {
    this.timer = undefined;
    const open = this.open();
    // What failed for want of a sign-in or a permission fails again; a person has to do something first.
    if (open.length === 0 || this.running || STAYS.has(this.is)) return this.tell(this.is);
    const run = new AbortController();
    this.running = run;
    try {
      const directory = await this.directory();
      if (!directory) return this.tell('off');
      this.tell('asking');
      const answers = await lookUp(directory, open, run.signal);
      if (run.signal.aborted) return;
      for (const [key, told] of answers) {
        this.told.set(key, told);
        this.at.set(key, this.now());
      }
      this.tell('known');
    } catch (error) {
      if (!run.signal.aborted) this.tell(error instanceof GraphError ? error.problem : 'failed');
    } finally {
      if (this.running === run) this.running = null;
    }
    if (!run.signal.aborted && this.is === 'known') this.follow(this.mail); // who came while it was asked
  }

  private tell(is: RecipientsState['is']): void {
    this.is = is;
    const unasked = is === 'off' ? 0 : this.open().length;
    this.changed({ is, lines: linesOf(this.mail, this.told), unasked });
  }
}

/** What only a sign-in mends. */
export const NEEDS_SIGN_IN: ReadonlySet<RecipientsState['is']> = new Set<RecipientsState['is']>([
  'sign-in-needed',
  'consent-needed',
  'session-expired',
  'access-revoked',
]);

/** What stays as it is until a person does something. */
const STAYS: ReadonlySet<RecipientsState['is']> = new Set<RecipientsState['is']>([
  ...NEEDS_SIGN_IN,
  'not-set-up',
  'forbidden',
  'not-on-graph',
]);

async function lookUp(
  directory: Directory,
  recipients: readonly Recipient[],
  signal: AbortSignal,
): Promise<[key: string, told: Told][]> {
  const addresses = recipients.map(({ address }) => address);
  const tips = await directory.mailTips(addresses, signal);
  const doubtful = tips.filter(({ unknown }) => unknown).slice(0, MOST_LOOKED_UP);
  const people = await directory.peopleByMail(
    doubtful.map(({ address }) => address),
    signal,
  );
  const answers: [string, Told][] = [];
  for (const [at, tip] of tips.entries()) {
    const place = doubtful.indexOf(tip);
    const person = people[place] ?? null;
    const isLost = place >= 0 && person === null;
    const near = isLost ? await directory.findPeople(tip.address.slice(0, BEGINNING), signal) : [];
    const mails = near.map(({ mail }) => mail);
    answers.push([keyOf({ address: addresses[at] as string }), toldOf(tip, person, mails)]);
  }
  return answers;
}
