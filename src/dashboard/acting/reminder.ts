import type { MailGraph, NewMail } from '../../graph/mail-types';
import type { SignIn } from '../../graph/types';
import type { Language } from '../../hygiene/rules/rule';
import { RESULT_TEXTS } from '../../session/replies/texts';
import { sayHere } from '../../session/replies/words';
import { isUnsure, refusalOf, sayBecause, troubleOf } from '../../session/sign-in/trouble';
import type { Trouble } from '../../session/sign-in/types';
import { Store } from '../../session/store';
import { REMINDER_TEXTS } from './texts';

/** What reminders reach for. */
export interface RemindersContext {
  readonly signIn: Pick<SignIn, 'signIn'>;
  readonly mail: Pick<MailGraph, 'draftMail'>;
  /** Shows a page in the browser; `refused` where that holds new windows back. */
  readonly openPage: (link: string) => 'refused' | null;
}

/** The reminder to one mailbox. */
export interface Reminder {
  /** `asking`: the window for the permission is open. */
  readonly working: 'drafting' | 'asking' | null;
  readonly trouble: Trouble | null;
  readonly drafted: {
    /** The browser opened it. */
    readonly opened: boolean;
    readonly link: string | null;
  } | null;
}

const NONE: Reminder = { working: null, trouble: null, drafted: null };

/** Reminders to teams: each a draft in one's own mailbox. Nothing is sent. */
export class Reminders {
  private readonly context: RemindersContext;
  private readonly store = new Store<{ readonly reminders: ReadonlyMap<string, Reminder> }>({
    reminders: new Map(),
  });
  private round = 0;

  constructor(context: RemindersContext) {
    this.context = context;
  }

  readonly subscribe = this.store.subscribe;
  readonly get = this.store.get;

  /** @param mailbox its address */
  readonly of = (mailbox: string): Reminder => this.store.get().reminders.get(mailbox) ?? NONE;

  /** Makes the draft and opens it; once, until `another` is asked for. To be called from a click. */
  readonly draft = async (mailbox: string, mail: Pick<NewMail, 'subject' | 'html'>): Promise<void> => {
    const { working, drafted } = this.of(mailbox);
    if (working !== null || drafted !== null) return;
    const { round } = this;
    this.change(mailbox, { working: 'drafting', trouble: null });
    try {
      const { webLink: link } = await this.context.mail.draftMail({ ...mail, to: [mailbox] });
      if (round !== this.round) return;
      const opened = link !== null && this.context.openPage(link) === null;
      this.change(mailbox, { working: null, drafted: { opened, link } });
    } catch (error) {
      if (round !== this.round) return;
      const trouble = troubleOf(error);
      // The draft may be there although nobody said so: a second one would be one too many.
      const unsure = isUnsure(trouble.problem);
      this.change(mailbox, { working: null, trouble: { ...trouble, ...(unsure && { unsure }) } });
    }
  };

  /** Asks for the permission, then makes the draft; to be called from a click. */
  readonly allow = async (mailbox: string, mail: Pick<NewMail, 'subject' | 'html'>): Promise<void> => {
    if (this.of(mailbox).working !== null) return;
    const { round } = this;
    this.change(mailbox, { working: 'asking' });
    try {
      await this.context.signIn.signIn('reply-marks');
    } catch (error) {
      if (round === this.round) {
        this.change(mailbox, { working: null, trouble: refusalOf(error, this.of(mailbox).trouble) });
      }
      return;
    }
    if (round !== this.round) return;
    this.change(mailbox, { working: null });
    await this.draft(mailbox, mail);
  };

  /** The draft that was made is done with: there may be another. */
  readonly another = (mailbox: string): void => this.change(mailbox, NONE);

  /** Somebody else is there: nothing stays. */
  forget(): void {
    this.round += 1;
    this.store.set({ reminders: new Map() });
  }

  private change(mailbox: string, change: Partial<Reminder>): void {
    const reminders = new Map(this.store.get().reminders);
    reminders.set(mailbox, { ...this.of(mailbox), ...change });
    this.store.set({ reminders });
  }
}

/** What came of it; empty where there is nothing to say. */
export function sayReminder({ trouble, drafted }: Reminder, language: Language): string {
  const texts = REMINDER_TEXTS[language];
  if (drafted) return drafted.opened ? texts.opened : texts.unopened;
  if (!trouble) return '';
  if (trouble.refused) return RESULT_TEXTS[language].notGiven;
  if (trouble.problem === 'consent-needed') return texts.mayNot;
  if (trouble.unsure) return `${sayBecause(trouble.problem, language)} ${texts.unsure}`;
  return `${texts.failed} ${sayHere(trouble, language)}`;
}
