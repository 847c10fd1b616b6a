import { defaultPolicy } from '../../../src/hygiene/policy/shipped';
import { gatewayPage } from '../../../src/sandbox/gateway/gateway';
import type { Mailbox } from '../../../src/sandbox/mailbox/mailbox';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import type { StoredMessage } from '../../../src/sandbox/mailbox/types';
import { createItemStore } from '../../../src/sandbox/outlook/host/item-store';
import { draftOf } from '../../../src/sandbox/outlook/host/send';
import type { Outbox, ScreenActions } from '../../../src/sandbox/outlook/host/settings';
import type { ItemStore, PaneHandle, SmartAlert } from '../../../src/sandbox/outlook/model';
import { type App, createApp } from '../../../src/sandbox/outlook/screens/state/app';
import type { Host, Outside } from '../../../src/sandbox/outlook/screens/state/context';
import { readSettings } from '../../../src/sandbox/outlook/screens/state/settings';
import { owner } from './samples';

/** What the host was asked, and what it is told to answer. */
export interface HostLog {
  raised: string[];
  panes: {
    buttonId: string;
    item: ItemStore;
    contextData: string | undefined;
    followed: (ItemStore | null)[];
    closed: boolean;
  }[];
  /** Asked once at Send; without it the mail goes. */
  alert: Omit<SmartAlert, 'choose'> | null;
  outbox: Outbox | null;
  actions: ScreenActions | null;
}

export interface Running {
  app: App;
  store: MailboxStore;
  host: HostLog;
  /** Lets everything that was started come to rest. */
  settle(): Promise<void>;
  inFolder(folderId: string): StoredMessage[];
}

const running: App[] = [];

/** Ends what was started, with its timers. */
export async function closeApps(): Promise<void> {
  for (const app of running.splice(0)) await app.closeMail();
}

/** The screens' state over the real mailbox store and item store, with a host that only writes down what it is asked. */
export async function runningApp(messages: StoredMessage[], change: Partial<Outside> = {}): Promise<Running> {
  const seed = { owner, messages };
  const store = new MailboxStore(seed);
  const host: HostLog = { raised: [], panes: [], alert: null, outbox: null, actions: null };
  const app = createApp(
    {
      mailbox: overStore(store, () => store.reset(seed)),
      sandbox: async () => ({ addinUrl: 'https://localhost:3001', manifestXml: '' }),
      gateway: async () => gatewayPage(store.snapshot().messages, defaultPolicy),
      makeHost({ outbox, actions }) {
        Object.assign(host, { outbox, actions });
        return quietHost(host, outbox);
      },
      makeItem: createItemStore,
      async readEml(bytes) {
        const text = new TextDecoder().decode(bytes);
        if (!text.startsWith('Subject: ')) throw new Error('no mail');
        return { subject: text.slice('Subject: '.length) };
      },
      editableBody: ({ body }) => body.content,
      probe: async () => true,
      keepSettings: () => {},
      now: Date.now,
      ...change,
    },
    readSettings('', 'da', { getItem: () => null }),
  );
  running.push(app);
  await app.start();
  app.setPaneContainer({} as HTMLElement);
  return {
    app,
    store,
    host,
    settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
    inFolder: (id) => store.snapshot().messages.filter(({ parentFolderId }) => parentFolderId === id),
  };
}

function overStore(store: MailboxStore, reset: () => void): Mailbox {
  return {
    snapshot: async () => store.snapshot(),
    get: async (id) => store.get(id),
    create: async (fields) => store.create(fields),
    update: async (id, fields) => store.update(id, fields),
    move: async (id, folderId) => store.move(id, folderId),
    remove: async (id) => store.remove(id),
    send: async (fields, draftId) => store.send(fields, draftId),
    reset: async () => reset(),
    subscribe: (listener) => store.subscribe(listener),
  };
}

function quietHost(log: HostLog, outbox: Outbox): Host {
  return {
    addinName: 'Kuvert',
    buttons: (mode) => [{ id: `${mode}-pane`, label: 'Kuvert', tooltip: '', icon: '', action: 'show-pane' }],
    openPane(item, buttonId, _container, contextData): PaneHandle {
      const pane = { buttonId, item, contextData, followed: [] as (ItemStore | null)[], closed: false };
      log.panes.push(pane);
      return {
        buttonId,
        pinnable: true,
        switchTo: (next) => void pane.followed.push(next),
        close() {
          pane.closed = true;
        },
      };
    },
    async send(item, ask) {
      const { alert } = log;
      if (alert) {
        const choice = await new Promise<string>((choose) => ask({ ...alert, choose }));
        ask(null);
        if (choice !== 'send-anyway') return 'kept';
      }
      await outbox.send(draftOf(item.get()), item.get().storeId);
      return 'sent';
    },
    raise: (event) => void log.raised.push(event),
    run: () => {},
    adjust: () => {},
  };
}
