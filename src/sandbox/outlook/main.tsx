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
import type { ClockState, ClockStep, Host, Outside, SandboxInfo } from './screens/state/context';
import { keepSettings, readSettings } from './screens/state/settings';

const outside: Outside = {
  mailbox: connectMailbox(),
  sandbox: readSandbox,
  clock: moveClock,
  gateway: readGateway,
  makeHost,
  makeItem: createItemStore,
  readEml: async (bytes) => messageFromEml(bytes),
  editableBody: (message) => editorHtml(bodyAsHtml(message)),
  probe,
  keepSettings: (settings) => keepSettings(settings, localStorage),
  now: Date.now,
};

async function readSandbox(): Promise<SandboxInfo> {
  const answer = await fetch('/api/sandbox');
  if (!answer.ok) throw new Error(`/api/sandbox: ${answer.status}`);
  return (await answer.json()) as SandboxInfo;
}

async function readGateway(): Promise<GatewayPage> {
  const answer = await fetch('/api/gateway');
  if (!answer.ok) throw new Error(`/api/gateway: ${answer.status}`);
  return (await answer.json()) as GatewayPage;
}

async function moveClock(step?: ClockStep): Promise<ClockState> {
  const answer = await fetch(
    '/api/clock',
    step && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(step),
    },
  );
  if (!answer.ok) throw new Error(`/api/clock: ${answer.status}`);
  return (await answer.json()) as ClockState;
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
    await fetch(`${url}/sandbox/ping`, { mode: 'no-cors', cache: 'no-store' });
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
