import type { MailboxOwner } from '../../../mailbox/types';
import type { HostItem, ItemStore } from '../../model';
import type { Faults } from '../faults';
import type { Frame } from '../frames';
import type { AddinManifest } from '../manifest/types';
import type { HostSettings, Outbox, RoamingStore, ScreenActions } from '../settings';
import { FAILURE, HostFailure } from '../wire';

/** What a mail knows that no screen shows. Kept per mail, over panes and events. */
export interface ItemMemory {
  appendOnSend: string;
  /** Milliseconds since 1970; 0: at once. */
  delayDelivery: number;
}

/** What the host lends to the methods. */
export interface HostContext {
  readonly owner: MailboxOwner;
  readonly settings: HostSettings;
  readonly roaming: RoamingStore;
  readonly outbox: Outbox;
  readonly actions: ScreenActions;
  readonly faults: Faults;
  manifest(): AddinManifest;
  memory(item: ItemStore): ItemMemory;
  /** Custom properties of stored mails outlive their pane. */
  readonly customProperties: Map<string, Record<string, unknown>>;
  /** The mailbox's list of categories: name and colour preset. */
  readonly masterCategories: { displayName: string; color: string }[];
}

/** One call of the add-in. */
export interface Call {
  readonly host: HostContext;
  readonly frame: Frame;
  readonly params: Readonly<Record<string, unknown>>;
  /** The mail that it is about. @throws HostFailure when none is chosen */
  item(): ItemStore;
}

/** Answers with the value that the add-in's callback gets. May throw a HostFailure. */
export type Handler = (call: Call) => unknown;

/** An answer in a shape of its own (tokens, custom properties), not wrapped as `data`. */
export class RawAnswer {
  readonly body: Record<string, unknown>;

  constructor(body: Record<string, unknown>) {
    this.body = body;
  }
}

/** A parameter that has to be text. office.js has checked it before; a wrong one is an internal error. */
export function textOf(call: Call, name: string): string {
  const value = call.params[name];
  if (typeof value !== 'string') throw new HostFailure(FAILURE.internal);
  return value;
}

export function listOf(call: Call, name: string): unknown[] {
  const value = call.params[name];
  if (!Array.isArray(value)) throw new HostFailure(FAILURE.internal);
  return value;
}

export function textsOf(call: Call, name: string): string[] {
  return listOf(call, name).map(String);
}

/** Changes the mail in the add-in's name; only mails being written can be changed. */
export function write(call: Call, patch: Partial<HostItem>): void {
  const item = call.item();
  if (item.get().mode !== 'compose') throw new HostFailure(FAILURE.permissionDenied);
  item.change(patch, 'add-in');
}
