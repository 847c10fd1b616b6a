import type { GatewayPage } from '../../../gateway/report';
import type { SensitivityLabel } from '../../../labels';
import type { Mailbox, MessageFields } from '../../../mailbox/mailbox';
import type { EmailAddress, MailboxOwner, StoredMessage } from '../../../mailbox/types';
import type { SandboxSettings } from '../../../settings';
import type { Outbox, ScreenActions } from '../../host/settings';
import type { HostItem, ItemStore, OutlookHost, PaneHandle, Surface } from '../../model';
import type { Texts } from '../texts';
import type { AppState, Settings } from './app-state';
import type { DraftKeeper } from './draft-keeper';
import type { Store } from './store';

/** What the server says of the sandbox. */
export interface SandboxInfo {
  addinUrl: string;
  manifestXml: string;
  /** The name of the mail policy. */
  policy?: string;
  /** The organisation's sensitivity labels; none where the sandbox was not told to have any. */
  labels?: readonly SensitivityLabel[];
  /** Whose Outlook it is. */
  owner?: MailboxOwner;
  /** The mailboxes that they may open, their own first. */
  mailboxes?: readonly EmailAddress[];
  /** Others, that a link opens. */
  linked?: readonly EmailAddress[];
}

/** The host, with what the contract leaves out: buttons that run a function, and settings that change while it runs. */
export interface Host extends OutlookHost {
  run(item: ItemStore, buttonId: string): void;
  adjust(settings: Settings): void;
}

/** The sandbox's clock: what it shows, ISO, and how far ahead of the machine's it is. */
export interface ClockState {
  now: string;
  ahead: number;
}

/** How it is to be moved. */
export type ClockStep = { hours: number } | { workingDays: number } | { reset: true };

/** What the screens are given from outside. */
export interface Outside {
  /** The mailbox that is shown: one's own until `openMailbox` says another. */
  mailbox: Mailbox;
  /** Makes `mailbox` another one from the next call on; null: one's own. */
  openMailbox?(address: string | null): void;
  /** One's own, whichever is shown. */
  own?: Pick<Mailbox, 'snapshot'>;
  /** What the page's address asks for (`?mailbox=…&item=…`, a mail's `webLink`). */
  asked?: { mailbox: string | null; item: string | null };
  /** The sandbox's settings, after a change where one is given. */
  settings?(patch?: Partial<SandboxSettings>): Promise<SandboxSettings>;
  /** Lets a citizen write to a mailbox. */
  citizen?(mailbox: string): Promise<void>;
  /** Reads the sandbox's clock, after a step where one is given; left out where there is none. */
  clock?(step?: ClockStep): Promise<ClockState>;
  sandbox(): Promise<SandboxInfo>;
  /** What the gateway would have done with the mails that were sent. */
  gateway(): Promise<GatewayPage>;
  /** Makes the host that runs the add-in, for these settings. */
  makeHost(options: {
    sandbox: SandboxInfo;
    settings: Settings;
    owner: MailboxOwner;
    outbox: Outbox;
    actions: ScreenActions;
  }): Host;
  makeItem(item: HostItem): ItemStore;
  /** Reads the bytes of an .eml file; throws when they are no mail. */
  readEml(bytes: Uint8Array): Promise<MessageFields>;
  /** A mail's body as HTML fit for the editor: no scripts, no document frame, its styles written into the elements. */
  editableBody(message: StoredMessage): string;
  /** Whether the add-in's origin answers. */
  probe(url: string): Promise<boolean>;
  keepSettings(settings: Settings): void;
  now(): number;
}

/** What the actions share. One per page; screens see only `state` and the actions. */
export interface Context {
  readonly outside: Outside;
  readonly state: Store<AppState>;
  host: Host | null;
  keeper: DraftKeeper | null;
  /** Settles when the mail being sent is sent or kept: until then nothing takes its place on the screen. */
  sendingDone: Promise<void>;
  paneHandle: PaneHandle | null;
  paneContainer: HTMLElement | null;
  /** Buttons whose pane was pinned: it opens by itself with the next mail of that kind. */
  readonly pinned: Record<Surface, string | null>;
  /** The mailbox being read, and the reading that waits for it. */
  reading: Promise<void> | null;
  nextReading: Promise<void> | null;
  nextKey: number;
  /** Ends the listening to the shown mailbox's changes. */
  stopListening(): void;
  texts(): Texts;
}
