import type { GraphError, Problem } from '../../graph/types';
import { keyOf } from '../../hygiene/mail/move-to-bcc';
import type { Mail, Recipient } from '../../hygiene/mail/types';
import type { Organisation } from '../../hygiene/recipients/organisation';
import { asGraphError, type Directory, lookUp } from './look-up';
import { askable, linesOf, type Told, type ToldLine, withMembers } from './told';

/** What the pane shows of what is known. `off`: the add-in is not set up for it, and the pane says nothing of it. */
export interface RecipientsState {
  readonly is: 'off' | 'asking' | 'known' | Problem;
  readonly lines: readonly ToldLine[];
  /** Addresses that were to be asked about and were not. */
  readonly unasked: number;
}

/** Milliseconds of rest after the first change: who is picked in a row is asked about together. */
const PAUSE = 700;
/** Milliseconds for which an answer holds; who is away changes by the day, and a pinned pane stays for one. */
const HOLDS = 10 * 60_000;
/** Seconds for which nothing is asked by itself after the service had no answer, where it does not say how long. */
const LEAVE_IN_PEACE = 60;

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
  private said = '';
  /** Before that moment nothing is asked by itself. */
  private notBefore = 0;
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
    if (this.timer !== undefined || this.running) return;
    this.timer = setTimeout(() => void this.ask(), PAUSE);
  }

  /** Asks at once, also again after it failed: after a sign-in, or on "Prøv igen". */
  again(): Promise<void> {
    clearTimeout(this.timer);
    this.is = 'off';
    this.notBefore = 0;
    return this.ask();
  }

  /** Why a person's own try came to nothing: a window that did not open, a permission that was not given. */
  failed(error: unknown): void {
    this.tell(asGraphError(error).problem);
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
    const waits = STAYS.has(this.is) || this.now() < this.notBefore;
    if (open.length === 0 || this.running || waits) return this.tell(this.is);
    const run = new AbortController();
    this.running = run;
    let problem: GraphError | null = null;
    try {
      const directory = await this.directory();
      if (!directory) return this.tell('off');
      this.tell('asking');
      const found = await lookUp(directory, open, run.signal);
      if (run.signal.aborted) return;
      for (const [key, told] of found.told) {
        this.told.set(key, told);
        this.at.set(key, this.now());
      }
      problem = found.problem;
    } catch (error) {
      problem = asGraphError(error);
    } finally {
      if (this.running === run) this.running = null;
    }
    if (run.signal.aborted) return;
    if (problem) this.notBefore = this.now() + (problem.retryAfter ?? LEAVE_IN_PEACE) * 1000;
    this.tell(problem?.problem ?? 'known');
    if (!problem) this.follow(this.mail); // who came while it was asked
  }

  /** Only what is new: whoever hears it checks the mail again, and tells of the mail. */
  private tell(is: RecipientsState['is']): void {
    this.is = is;
    const unasked = is === 'off' ? 0 : this.open().length;
    const state = { is, lines: linesOf(this.mail, this.told), unasked };
    const said = JSON.stringify(state);
    if (said === this.said) return;
    this.said = said;
    this.changed(state);
  }
}

/** What only a sign-in mends. */
export const NEEDS_SIGN_IN: ReadonlySet<RecipientsState['is']> = new Set<RecipientsState['is']>([
  'sign-in-needed',
  'sign-in-cancelled',
  'popup-blocked',
  'consent-needed',
  'session-expired',
  'access-revoked',
]);

/** What nobody in the pane can mend. */
export const STAYS_SO: ReadonlySet<RecipientsState['is']> = new Set<RecipientsState['is']>([
  'not-set-up',
  'forbidden',
  'not-on-graph',
]);

/** What stays as it is until a person does something. */
const STAYS: ReadonlySet<RecipientsState['is']> = new Set([...NEEDS_SIGN_IN, ...STAYS_SO]);
