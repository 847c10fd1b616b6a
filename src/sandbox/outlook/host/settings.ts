import type { SensitivityLabel } from '../../labels';
import type { Mailbox } from '../../mailbox/mailbox';
import type { MailboxOwner } from '../../mailbox/types';
import type { ItemStore } from '../model';
import type { SendMode } from './manifest/types';

/** Milliseconds. */
export interface Timings {
  /** Until Outlook tells that the add-in takes longer than expected (five seconds, says Microsoft). */
  noticeMs: number;
  /** Until Outlook gives up on the add-in (five minutes). */
  timeoutMs: number;
  /** Until an add-in whose page says nothing counts as unavailable. The sandbox's own figure: Microsoft names none. */
  startMs: number;
}

export const OUTLOOK_TIMINGS: Timings = { noticeMs: 5_000, timeoutMs: 300_000, startMs: 15_000 };

/** Read anew at every use, so that a test may change them while the page runs. */
export interface HostSettings {
  /** The Mailbox requirement set that the host claims, e.g. `1.15`. */
  requirementSet: string;
  /** Outlook's display language. */
  locale: string;
  timings: Timings;
  /** In place of the send mode that the manifest asks for; null: the manifest's. */
  sendMode: SendMode | null;
  /** The organisation's sensitivity labels; none where this Outlook was not told to have any. */
  labels: readonly SensitivityLabel[];
}

/** Where what is sent or saved lands. */
export type Outbox = Pick<Mailbox, 'send' | 'create' | 'update' | 'move'>;

/** The add-in's roaming settings: names with JSON strings. */
export interface RoamingStore {
  load(): Record<string, string>;
  save(values: Record<string, string>): void;
}

export interface NewMailForm {
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  htmlBody: string;
}

/** What an add-in may ask Outlook's screens to do. Each is optional: without it the add-in is told that it is not supported. */
export interface ScreenActions {
  newMail?(form: NewMailForm): void;
  reply?(item: ItemStore, htmlBody: string, all: boolean): void;
  /** By the ordinary id; nothing happens for one of no mail. */
  showMessage?(id: string): void;
  /** The add-in asks to close the mail being written. */
  closeItem?(item: ItemStore): void;
  /** The add-in turns Outlook's own signature off. */
  signatureOff?(): void;
  /** The add-in asks to close its own pane. */
  closePane?(buttonId: string): void;
}

export interface HostOptions {
  /** The finished manifest, its addresses on `addinOrigin`. */
  manifestXml: string;
  addinOrigin: string;
  owner: MailboxOwner;
  outbox: Outbox;
  /** Default 1.15. */
  requirementSet?: string;
  /** Default da-DK. */
  locale?: string;
  timings?: Partial<Timings>;
  /** Default none. */
  labels?: readonly SensitivityLabel[];
  /** Default: the browser's local storage of the host's origin. */
  roaming?: RoamingStore;
  actions?: ScreenActions;
}

const ROAMING_KEY = 'kuvert-sandbox-roaming';

/** Keeps them over a reload, as a mailbox keeps them over a sign-out; each person has their own. */
export function localRoaming(address: string): RoamingStore {
  const key = `${ROAMING_KEY}:${address.toLowerCase()}`;
  return {
    load() {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
      } catch {
        return {}; // spoilt or forbidden storage is as good as none
      }
    },
    save(values) {
      localStorage.setItem(key, JSON.stringify(values));
    },
  };
}
