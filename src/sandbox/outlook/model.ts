import type { EmailAddress } from '../mailbox/types';

/**
 * The contract between the host (which speaks office.js's protocol) and the screens (React).
 * The host never touches the screen and the screens never speak the protocol: both work on these.
 */

export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface HostAttachment {
  id: string;
  name: string;
  contentType: string;
  size: number;
  isInline: boolean;
  /** Base64; of a `cloud` attachment its address. */
  contentBytes: string;
  /** `item`: another mail, `contentBytes` its .eml. `cloud`: a link to a file elsewhere. `file` where left out. */
  kind?: 'file' | 'item' | 'cloud';
  /** What `cid:` addresses in the body point at, for pictures in the text. */
  contentId?: string;
}

/** Bar above the mail, set by an add-in (Office.NotificationMessages). */
export interface ItemNotification {
  key: string;
  type: 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';
  message: string;
  icon?: string;
  persistent?: boolean;
  actions?: { actionText: string; commandId: string; contextData?: string }[];
}

/** What an appointment has besides; its required attendees are in `to`, the optional ones in `cc`, the organiser is `from`. */
export interface HostMeeting {
  location: string;
  /** ISO 8601, UTC. */
  start: string;
  end: string;
}

/** One item that an add-in sees: a mail being read or a mail being written, or a meeting that its organiser writes. */
export interface HostItem {
  /** Id of the stored message; null for a draft not saved yet. */
  readonly storeId: string | null;
  /** The id that Graph calls the ordinary one, where it is another than the store's: after a move. */
  readonly itemId?: string;
  /** Whose mailbox it lies in, where that is not the person's own. */
  readonly inMailbox?: EmailAddress;
  readonly mode: 'read' | 'compose';
  readonly composeType: ComposeType;
  readonly conversationId: string;
  readonly inReplyTo: string | null;
  from: EmailAddress;
  subject: string;
  to: EmailAddress[];
  cc: EmailAddress[];
  bcc: EmailAddress[];
  bodyType: 'html' | 'text';
  /** HTML, or plain text when bodyType is text. */
  body: string;
  attachments: HostAttachment[];
  headers: Record<string, string>;
  categories: string[];
  customProperties: Record<string, unknown>;
  sessionData: Record<string, string>;
  notifications: ItemNotification[];
  /** Whether Outlook's own signature is on for this kind of mail. */
  clientSignatureEnabled: boolean;
  /** The signature that was put into a plain-text body, word for word; in HTML its element marks it. */
  textSignature?: string;
  /** Of a mail just begun: the body as Outlook and the handlers of its events made it, before the person wrote anything. */
  untouchedBody?: string;
  /** A protected mail: the body is refused to add-ins. */
  isProtected: boolean;
  /** ISO 8601, when the mail being read was received. */
  received?: string;
  /** The Message-ID (RFC 5322) of the mail being read. */
  internetMessageId?: string;
  /** GUID of the sensitivity label, where there is one. */
  sensitivityLabel?: string;
  /** There only for an appointment. */
  meeting?: HostMeeting;
}

/** An observable item. `change` is the only way to alter it; `by` tells the editor whether to redraw. */
export interface ItemStore {
  get(): Readonly<HostItem>;
  change(patch: Partial<HostItem>, by: 'user' | 'add-in' | 'store'): void;
  subscribe(
    listener: (item: Readonly<HostItem>, by: 'user' | 'add-in' | 'store', patch: Partial<HostItem>) => void,
  ): () => void;
}

/** What Outlook asks the person during Send. The screens show it; `choose` answers it, once. */
export interface SmartAlert {
  kind: 'findings' | 'still-working' | 'timed-out' | 'unavailable';
  /** The add-in's own text (plain), for kind `findings`. */
  message: string;
  /** The add-in's text with Markdown, where it gave one and the client knows 1.15. */
  markdown?: string;
  addinName: string;
  /** What the button `open-pane` opens: after `choose('open-pane')` the screens call `openPane` with it. */
  pane?: { buttonId: string; contextData?: string };
  buttons: {
    id: 'send-anyway' | 'dont-send' | 'open-pane' | 'try-later';
    label: string;
    primary?: boolean;
  }[];
  choose(id: 'send-anyway' | 'dont-send' | 'open-pane' | 'try-later'): void;
}

export type SendOutcome = 'sent' | 'kept';

/** Where an add-in has buttons of its own. */
export type Surface = 'read' | 'compose' | 'meeting';

/** A button that the manifest puts on the ribbon of reading, composing or a meeting. */
export interface AddinButton {
  id: string;
  label: string;
  tooltip: string;
  icon: string;
  action: 'show-pane' | 'run-function';
}

/** The host as the screens see it. */
export interface OutlookHost {
  readonly addinName: string;
  buttons(surface: Surface): AddinButton[];
  /** Opens (or shows) the pane in `container` for `item`; with `contextData` it is handed to the add-in as initialisation context. */
  openPane(item: ItemStore, buttonId: string, container: HTMLElement, contextData?: string): PaneHandle;
  /** Runs the send events and asks through `ask`; resolves when the mail is sent or kept. Never rejects. */
  send(item: ItemStore, ask: (alert: SmartAlert | null) => void): Promise<SendOutcome>;
  /** Runs the other launch events that the manifest names (OnNewMessageCompose …). */
  raise(
    event:
      | 'OnNewMessageCompose'
      | 'OnMessageRecipientsChanged'
      | 'OnMessageAttachmentsChanged'
      | 'OnMessageFromChanged',
    item: ItemStore,
  ): void;
}

export interface PaneHandle {
  readonly buttonId: string;
  readonly pinnable: boolean;
  /** For a pinned pane when another mail is chosen: fires ItemChanged in the same page. */
  switchTo(item: ItemStore | null): void;
  close(): void;
}
