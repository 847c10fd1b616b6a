import { createRoot } from 'react-dom/client';
import type { GatewayPage } from '../gateway/report';
import { connectMailbox } from '../mailbox/client';
import { messageFromEml } from '../mailbox/eml';
import { createItemStore, createOutlookHost } from './host';
import { editorHtml } from './screens/html/safe-html';
import { bodyAsHtml } from './screens/mail/quote';
import { Screens } from './screens/screens';
import { AppProvider } from './screens/shell/app-context';
import { createApp } from './screens/state/app';
import type { Settings } from './screens/state/app-state';
import type { ClockState, Host, Outside, SandboxInfo } from './screens/state/context';
import { keepSettings, readSettings } from './screens/state/settings';

let shown: string | null = null;
const address = new URLSearchParams(location.search);

const outside: Outside = {
  mailbox: connectMailbox('', () => shown),
  own: connectMailbox(),
  openMailbox(mailbox) {
    shown = mailbox;
  },
  asked: { mailbox: address.get('mailbox'), item: address.get('item') },
  settings: (patch) => ask('settings', patch && { method: 'PATCH', body: patch }),
  citizen: async (mailbox) => void (await ask('citizens', { method: 'POST', body: { mailbox } })),
  sandbox: () => ask<SandboxInfo>('sandbox'),
  clock: (step) => ask<ClockState>('clock', step && { method: 'POST', body: step }),
  gateway: () => ask<GatewayPage>('gateway'),
  makeHost,
  makeItem: createItemStore,
  readEml: async (bytes) => messageFromEml(bytes),
  editableBody: (message) => editorHtml(bodyAsHtml(message)),
  probe,
  keepSettings: (settings) => keepSettings(settings, localStorage),
  now: Date.now,
};

/** Asks the sandbox's own `/api`. */
async function ask<T>(path: string, change?: { method: string; body: unknown }): Promise<T> {
  const answer = await fetch(
    `/api/${path}`,
    change && {
      method: change.method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change.body),
    },
  );
  if (!answer.ok) throw new Error(`/api/${path}: ${answer.status}`);
  return (await answer.json()) as T;
}

function makeHost({ sandbox, settings, owner, outbox, actions }: Parameters<Outside['makeHost']>[0]): Host {
  const host = createOutlookHost({
    manifestXml: withSendMode(sandbox.manifestXml, settings.sendMode),
    addinOrigin: new URL(sandbox.addinUrl).origin,
    owner,
    outbox,
    actions,
    requirementSet: settings.requirementSet,
    locale: localeOf(settings),
    labels: sandbox.labels ?? [],
  });
  return {
    get addinName() {
      return host.addinName;
    },
    buttons: (surface) => host.buttons(surface),
    openPane: (...args) => host.openPane(...args),
    send: (...args) => host.send(...args),
    raise: (...args) => host.raise(...args),
    run: (item, buttonId) => host.run(item, buttonId),
    adjust(next) {
      host.settings.requirementSet = next.requirementSet;
      host.settings.locale = localeOf(next);
      // biome-ignore lint/correctness/useHookAtTopLevel: no hook of React's, only named alike
      host.useManifest(() => withSendMode(sandbox.manifestXml, next.sendMode));
    },
  };
}

const localeOf = ({ language }: Settings): string => (language === 'da' ? 'da-DK' : 'en-US');

/** A showing may stop mails in another way than the manifest says. */
function withSendMode(manifestXml: string, mode: Settings['sendMode']): string {
  return mode === 'manifest'
    ? manifestXml
    : manifestXml.replace(/(\bSendMode=")[A-Za-z]+(")/g, `$1${mode}$2`);
}

/** An answer of any kind means that the certificate is accepted; without that the browser does not even ask. */
async function probe(url: string): Promise<boolean> {
  try {
    await fetch(`${url}/manifest.xml`, { mode: 'no-cors', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

const app = createApp(outside, readSettings(location.search, navigator.language, localStorage));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppProvider value={app}>
      <Screens />
    </AppProvider>,
  );
}
void app.start();
