import type { GatewayPage } from '../../../gateway/report';
import type { EmailAddress, MailboxOwner, MailFolder, StoredMessage } from '../../../mailbox/types';
import type { HostItem, ItemStore, SmartAlert, Surface } from '../../model';
import type { Language } from '../mail/subjects';

/** What the person has chosen for the sandbox; kept in this browser. */
export interface Settings {
  language: Language;
  theme: 'light' | 'dark' | 'system';
  requirementSet: '1.12' | '1.13' | '1.14' | '1.15';
  sendMode: 'manifest' | 'PromptUser' | 'SoftBlock' | 'Block';
  /** Whether Outlook puts a signature of its own into new mails and answers. */
  signature: 'none' | 'own';
}

/** The mail in the reading pane: one being read, or one being written. */
export interface OpenMail {
  /** New at every opening, so that screens start afresh. */
  key: number;
  mode: 'read' | 'compose';
  item: ItemStore;
  /** The item as it was when it was opened. */
  first: HostItem;
  /** Where the person goes on when it opens; nowhere when it was merely stepped to in the list. */
  focus?: 'to' | 'body';
}

export const surfaceOf = ({ mode, first }: Pick<OpenMail, 'mode' | 'first'>): Surface =>
  first.meeting && mode === 'compose' ? 'meeting' : mode;

export interface PaneState {
  buttonId: string;
  surface: Surface;
  pinnable: boolean;
  pinned: boolean;
  /** Opened by hand: the person goes on in it. One that came back by itself leaves the focus where it is. */
  byHand: boolean;
}

/** A line at the top of the window that stays until it is hidden. */
export interface Bar {
  key: string;
  intent: 'info' | 'warning' | 'error';
  text: string;
}

/** A short line that goes by itself. */
export interface Notice {
  key: number;
  intent: 'success' | 'info' | 'error';
  text: string;
  undo?: () => void;
}

/** A question that must be answered before something happens. */
export interface Question {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  answer(yes: boolean): void;
}

export interface AppState {
  phase: 'starting' | 'ready' | 'failed';
  /** Why it failed, where that can be said. */
  problem: string;
  /** Whether the add-in's own origin answers: its certificate may not be accepted yet. */
  addin: 'checking' | 'reachable' | 'unreachable' | 'skipped';
  /** What the gateway saw; null until it was asked. Its page is shown like a folder, `gateway`. */
  gateway: GatewayPage | 'failed' | null;
  /** The mail that the page is opened for. */
  gatewayMail: string | null;
  addinUrl: string;
  /** The mail policy that the add-in is shown with. */
  policy: string;
  addinName: string;
  /** Whose Outlook it is. */
  me: MailboxOwner;
  /** The mailboxes that they may open, their own first; none where the server names none. */
  mailboxes: readonly EmailAddress[];
  /** Others, that a link opens; from then on it is among them. */
  linked: readonly EmailAddress[];
  /** Whose mailbox is shown. */
  owner: MailboxOwner;
  folders: MailFolder[];
  messages: StoredMessage[];
  folderId: string;
  selectedId: string | null;
  query: string;
  /** Milliseconds that the sandbox's clock is ahead of the machine's. */
  ahead: number;
  open: OpenMail | null;
  saving: 'idle' | 'saving' | 'failed' | { savedAt: string };
  sending: boolean;
  alert: SmartAlert | null;
  question: Question | null;
  pane: PaneState | null;
  /** Which column a narrow window shows. */
  column: 'list' | 'mail' | 'pane';
  bars: Bar[];
  notice: Notice | null;
  settings: Settings;
}

/** In place of a folder: the page of the gateway. */
export const GATEWAY = 'gateway';

const NOBODY: MailboxOwner = {
  displayName: '',
  address: '',
  jobTitle: '',
  timeZone: 'Europe/Copenhagen',
};

export const emptyState = (settings: Settings): AppState => ({
  phase: 'starting',
  problem: '',
  addin: 'checking',
  gateway: null,
  gatewayMail: null,
  addinUrl: '',
  policy: '',
  addinName: '',
  me: NOBODY,
  mailboxes: [],
  linked: [],
  owner: NOBODY,
  folders: [],
  messages: [],
  folderId: 'inbox',
  selectedId: null,
  query: '',
  ahead: 0,
  open: null,
  saving: 'idle',
  sending: false,
  alert: null,
  question: null,
  pane: null,
  column: 'list',
  bars: [],
  notice: null,
  settings,
});

/** The mails that the list shows, newest first: those of the folder, narrowed by the search. */
export function listedMessages(state: Pick<AppState, 'messages' | 'folderId' | 'query'>): StoredMessage[] {
  const words = state.query.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  return state.messages
    .filter((message) => message.parentFolderId === state.folderId)
    .filter((message) => words.every((word) => searchText(message).includes(word)))
    .sort((a, b) =>
      a.receivedDateTime < b.receivedDateTime ? 1 : a.receivedDateTime > b.receivedDateTime ? -1 : 0,
    );
}

function searchText(message: StoredMessage): string {
  const everybody = [message.from, ...message.toRecipients, ...message.ccRecipients];
  const names = everybody.map(({ emailAddress }) => `${emailAddress.name} ${emailAddress.address}`);
  return [message.subject, message.bodyPreview, ...names].join(' ').toLocaleLowerCase('da');
}
