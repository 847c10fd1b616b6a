import type { SandboxSettings } from '../../../settings';
import type { AddinButton, SmartAlert, Surface } from '../../model';
import type { AnswerKind } from '../mail/reply-recipients';
import { textsOf } from '../texts';
import { type AppState, emptyState, type Settings } from './app-state';
import { answer, closeOpen, newMail, saveNow, writeMeeting } from './compose';
import type { ClockState, ClockStep, Context, Outside } from './context';
import { discard } from './discard';
import { readGateway, showGateway } from './gateway';
import { chooseFolder, markRead, moveMessage, openFiles, openMessage, resetMailbox } from './mailbox';
import { openMailbox } from './mailboxes';
import { hideBar, showBar, withStore } from './notices';
import { closePaneByHand, openPane, togglePin } from './pane';
import { answerAlert, send } from './send';
import { changeSettings, lookForAddin, start } from './start';
import { createStore, type Store } from './store';

/** What screens may read and do. Everything they show comes from `state`; everything they want goes through these. */
export interface App {
  readonly state: Pick<Store<AppState>, 'get' | 'subscribe'>;
  start(): Promise<void>;
  /** Shows another mailbox of those that one may open. */
  openMailbox(address: string): Promise<void>;
  chooseFolder(folderId: string): Promise<void>;
  search(query: string): void;
  openMessage(id: string): Promise<void>;
  markRead(id: string, isRead: boolean): Promise<void>;
  moveMessage(id: string, folder: 'deleteditems' | 'archive'): Promise<void>;
  openFiles(files: readonly File[]): Promise<void>;
  resetMailbox(): Promise<void>;
  /** The gateway's page, opened at one mail where an id is given. */
  showGateway(id?: string): Promise<void>;
  readGateway(): Promise<void>;
  newMail(): Promise<void>;
  newMeeting(): Promise<void>;
  answer(kind: AnswerKind): Promise<void>;
  closeMail(): Promise<void>;
  saveDraft(): Promise<void>;
  discard(): Promise<void>;
  send(): Promise<void>;
  answerAlert(choice: Parameters<SmartAlert['choose']>[0]): void;
  addinButtons(surface: Surface): AddinButton[];
  openPane(buttonId: string, contextData?: string): void;
  /** A button of the add-in on the ribbon: opens its pane or runs its function. */
  pressAddinButton(button: AddinButton): void;
  closePane(): void;
  togglePin(): void;
  /** The element that holds the add-in's frame; it must stay in place, since a frame that is moved starts afresh. */
  setPaneContainer(element: HTMLElement | null): void;
  showColumn(column: AppState['column']): void;
  changeSettings(patch: Partial<Settings>): void;
  /** Reads the sandbox's clock, after a step where one is given; null where there is none or it does not answer. */
  clock(step?: ClockStep): Promise<ClockState | null>;
  /** What the sandbox's server is set to, after a change where one is given; null where there is none, or no answer. */
  sandboxSettings(patch?: Partial<SandboxSettings>): Promise<SandboxSettings | null>;
  /** Somebody writes to the mailbox that is shown. */
  letCitizenWrite(): Promise<void>;
  lookForAddin(): Promise<boolean>;
  skipAddin(): void;
  showCertificateHelp(): void;
  warn(key: string, text: string): void;
  hideBar(key: string): void;
}

export function createApp(outside: Outside, settings: Settings): App {
  const state = createStore(emptyState(settings));
  const ctx: Context = {
    outside,
    state,
    host: null,
    keeper: null,
    sendingDone: Promise.resolve(),
    paneHandle: null,
    paneContainer: null,
    pinned: { read: null, compose: null, meeting: null },
    reading: null,
    nextReading: null,
    nextKey: 0,
    stopListening: () => {},
    texts: () => textsOf(state.get().settings.language),
  };
  return {
    state,
    start: () => start(ctx),
    openMailbox: (address) => openMailbox(ctx, address),
    chooseFolder: (folderId) => chooseFolder(ctx, folderId),
    search: (query) => state.set({ query }),
    openMessage: (id) => openMessage(ctx, id),
    markRead: (id, isRead) => markRead(ctx, id, isRead),
    moveMessage: (id, folder) => moveMessage(ctx, id, folder),
    openFiles: (files) => openFiles(ctx, files),
    resetMailbox: () => resetMailbox(ctx),
    showGateway: (id) => showGateway(ctx, id ?? null),
    readGateway: () => readGateway(ctx),
    newMail: () => newMail(ctx),
    newMeeting: () => writeMeeting(ctx),
    answer: (kind) => answer(ctx, kind),
    async closeMail() {
      await closeOpen(ctx);
      state.set({ selectedId: null });
    },
    saveDraft: () => saveNow(ctx),
    discard: () => discard(ctx),
    send: () => send(ctx),
    answerAlert: (choice) => answerAlert(ctx, choice),
    addinButtons: (surface) => ctx.host?.buttons(surface) ?? [],
    openPane: (buttonId, contextData) => openPane(ctx, buttonId, contextData),
    pressAddinButton({ id, action }) {
      const { open } = state.get();
      if (action === 'show-pane') openPane(ctx, id);
      else if (open) ctx.host?.run(open.item, id);
    },
    closePane: () => closePaneByHand(ctx),
    togglePin: () => togglePin(ctx),
    setPaneContainer(element) {
      ctx.paneContainer = element;
    },
    showColumn: (column) => state.set({ column }),
    async clock(step) {
      const time = (await outside.clock?.(step).catch(() => null)) ?? null;
      if (time) state.set({ ahead: time.ahead });
      return time;
    },
    sandboxSettings: async (patch) => (await outside.settings?.(patch).catch(() => null)) ?? null,
    async letCitizenWrite() {
      await withStore(ctx, async () => outside.citizen?.(state.get().owner.address));
    },
    changeSettings: (patch) => changeSettings(ctx, patch),
    lookForAddin: () => lookForAddin(ctx),
    skipAddin: () => state.set({ addin: 'skipped' }),
    showCertificateHelp() {
      hideBar(ctx, 'certificate');
      state.set({ addin: 'unreachable' });
    },
    warn: (key, text) => showBar(ctx, { key, text, intent: 'error' }),
    hideBar: (key) => hideBar(ctx, key),
  };
}
