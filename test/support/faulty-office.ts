import type { ComposeItem } from '../../src/outlook/read-mail';
import { type StoredMail, TestOutlook, type Trouble } from './compose-item';
import { METTE } from './own-settings';

/** How a call of Office.js goes wrong: the five that the project asks for, and three that came along. */
export const FAULTS = [
  'error',
  'exception',
  'silence',
  'late',
  'twice',
  'silence though done',
  'no result',
  'no such member',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What answers at once can be neither silent nor late. */
const FAULTS_AT_ONCE: readonly Fault[] = ['exception', 'no result', 'no such member'];

/** Members that answer at once are called `Office.…` here; the others by their path on the item, or on their holder. */
export const faultsOf = (member: string): readonly Fault[] =>
  member.startsWith('Office.') ? FAULTS_AT_ONCE : FAULTS;

export interface FaultyOptions {
  readonly mail?: Partial<StoredMail>;
  /** Highest Mailbox requirement set. */
  readonly mailbox?: string;
  /** It is a meeting: `mail.to` are those who must come, `mail.cc` those who may. */
  readonly meeting?: { readonly location: string };
  /** The roaming settings. */
  readonly settings?: Record<string, unknown>;
  /** What the alert handed to the pane. */
  readonly context?: string;
}

type Done = (result: unknown) => void;

/** A whole `Office` around a `TestOutlook`: every member notes that it was asked for, and can go wrong. */
export class FaultyOffice {
  readonly outlook: TestOutlook;
  readonly settings: Record<string, unknown>;
  /** What was opened outside the pane: windows, mails, dialogs. */
  readonly opened: string[] = [];
  /** What Outlook was given to call, by the event's name. */
  readonly handlers = new Map<string, (event: object) => void>();
  private readonly missing = new Set<string>();
  private readonly options: FaultyOptions;
  private shown: object | null;

  constructor(options: FaultyOptions = {}) {
    this.options = options;
    this.outlook = new TestOutlook(structuredClone(options.mail ?? {}));
    this.settings = structuredClone(options.settings ?? {});
    this.shown = this.item;
    Object.assign(this.item, {
      getInitializationContextAsync: this.read('getInitializationContextAsync', () => options.context ?? ''),
    });
    if (options.meeting) this.makeMeeting(options.meeting.location);
  }

  get item(): ComposeItem {
    return this.outlook.item;
  }

  /** Puts another object beside the pane than the mail being written; null: none. */
  show(item: object | null): void {
    this.shown = item;
  }

  /** Every member that was asked for so far, each once. */
  get members(): readonly string[] {
    return [...new Set(this.outlook.calls)];
  }

  /** @param late milliseconds after which a late answer comes */
  misbehave(member: string, fault: Fault, late: number): void {
    if (fault === 'no such member') this.remove(member);
    else this.outlook.troubles[member] = fault === 'late' ? { after: late } : TROUBLES[fault];
  }

  /** From here on all goes well again; what is missing stays missing. */
  behave(): void {
    for (const member of Object.keys(this.outlook.troubles)) delete this.outlook.troubles[member];
  }

  /** Puts it where the code looks for it. */
  install(): void {
    Object.assign(globalThis, { Office: this.office() });
  }

  /** A member that is read. */
  read(member: string, value: () => unknown): (done: Done) => void {
    return (done) => this.outlook.answer(member, value, done);
  }

  private office(): object {
    const { options, settings, opened } = this;
    const at = <T>(member: string, run: () => T) => this.atOnce(`Office.${member}`, run);
    const later = (member: string, run: () => unknown, done: Done = () => {}) => {
      if (this.missing.has(member)) throw new TypeError(`${member} is not a function`);
      this.outlook.answer(member, run, done);
    };
    const versionOf = (version: string) => Number(version.split('.')[1]);
    const isSetSupported = (_set: string, version: string) =>
      at('requirements.isSetSupported', () => versionOf(version) <= versionOf(options.mailbox ?? '1.15'));
    const userProfile = () => at('mailbox.userProfile', () => METTE);
    const item = () => at('mailbox.item', () => this.shown);
    return {
      onReady: async () => at('onReady', () => ({ host: 'Outlook' })),
      EventType: { ItemChanged: 'ItemChanged' },
      context: {
        get displayLanguage() {
          return at('displayLanguage', () => 'da-DK');
        },
        get officeTheme() {
          return at('officeTheme', () => ({ bodyBackgroundColor: '#111111' }));
        },
        get platform() {
          return at('platform', () => 'OfficeOnline');
        },
        requirements: { isSetSupported },
        roamingSettings: {
          get: (name: string) => at('roamingSettings.get', () => settings[name]),
          set: (name: string, value: unknown) =>
            at('roamingSettings.set', () => void Object.assign(settings, { [name]: value })),
          remove: (name: string) =>
            at('roamingSettings.remove', () => Reflect.deleteProperty(settings, name)),
          saveAsync: (done: Done) => later('roamingSettings.saveAsync', () => undefined, done),
        },
        mailbox: {
          get item() {
            return item();
          },
          get userProfile() {
            return userProfile();
          },
          convertToRestId: (id: string) => at('mailbox.convertToRestId', () => `rest ${id}`),
          convertToEwsId: (id: string) => at('mailbox.convertToEwsId', () => `ews ${id}`),
          displayMessageForm: (id: string) => at('mailbox.displayMessageForm', () => void opened.push(id)),
          addHandlerAsync: (name: string, handler: () => void) =>
            later('mailbox.addHandlerAsync', () => this.handlers.set(name, handler)),
          removeHandlerAsync: (name: string) =>
            later('mailbox.removeHandlerAsync', () => this.handlers.delete(name)),
        },
        ui: {
          openBrowserWindow: (page: string) => at('ui.openBrowserWindow', () => void opened.push(page)),
          messageParent: (word: string) => at('ui.messageParent', () => void opened.push(word)),
          displayDialogAsync: (page: string, _size: object, done: Done) => {
            opened.push(page);
            later('ui.displayDialogAsync', () => this.dialog(), done);
          },
        },
      },
    };
  }

  private dialog(): object {
    return {
      addEventHandler: (name: string, handler: (event: object) => void) =>
        this.atOnce('Office.dialog.addEventHandler', () => void this.handlers.set(name, handler)),
      close: () => this.atOnce('Office.dialog.close', () => void this.opened.push('closed')),
    };
  }

  /** @throws Error where it is told to, TypeError where there is no such member */
  private atOnce<T>(member: string, run: () => T): T | undefined {
    this.outlook.calls.push(member);
    if (this.missing.has(member)) throw new TypeError(`${member} is not a function`);
    const trouble = this.outlook.troubles[member];
    if (trouble === 'throws') throw new Error('Outlook threw');
    const value = run();
    return trouble === 'nothing' ? undefined : value;
  }

  private makeMeeting(location: string): void {
    const { item, outlook } = this;
    for (const none of ['to', 'cc', 'bcc', 'from', 'internetHeaders', 'getComposeTypeAsync'])
      Reflect.deleteProperty(item, none);
    const people = (list: readonly string[]) =>
      list.map((emailAddress) => ({ emailAddress, displayName: '' }));
    const member = (name: string, value: () => unknown) => ({
      getAsync: this.read(`${name}.getAsync`, value),
    });
    Object.assign(item, {
      requiredAttendees: member('requiredAttendees', () => people(outlook.mail.to)),
      optionalAttendees: member('optionalAttendees', () => people(outlook.mail.cc)),
      organizer: member('organizer', () => people([outlook.mail.from])[0]),
      location: member('location', () => location),
    });
  }

  private remove(member: string): void {
    this.missing.add(member);
    const path = member.split('.');
    const name = path.pop() as string;
    let holder: unknown = this.shown;
    for (const part of path) holder = (holder as Record<string, unknown> | undefined)?.[part];
    if (holder) Reflect.deleteProperty(holder, name);
  }
}

const TROUBLES: Readonly<Record<Exclude<Fault, 'late' | 'no such member'>, Trouble>> = {
  error: { code: 5000 },
  exception: 'throws',
  silence: 'silent',
  twice: 'twice',
  'silence though done': 'done-unanswered',
  'no result': 'nothing',
};
