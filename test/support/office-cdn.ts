import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { AJAX_STAND_IN } from '../../src/sandbox/server/ajax-stand-in';
import type { Certificate } from '../../src/sandbox/server/certificate';
import { caseInsensitiveFolder } from '../../src/sandbox/server/files';
import type { StandIns } from './browser';

/** What stands on this machine for the two hosts of Microsoft's that a page with office.js asks. */
export interface OfficeCdn {
  /** For `launchBrowser`. */
  readonly standIns: StandIns;
  /** What was asked, `host/path` each, in order. */
  readonly asked: readonly string[];
  /** What of it is not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

const OFFICE_JS = 'appsforoffice.microsoft.com';
const AJAX = 'ajax.aspnetcdn.com';
const officeJs = caseInsensitiveFolder(
  path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist'),
);

/**
 * Serves the npm package's own unmodified files at the addresses of Microsoft's CDN, and where office.js asks for MicrosoftAjax.js
 * the sandbox's stand-in (it is in no package). A server, and not the browser's routing: with that, playwright answers every
 * CORS preflight itself and turns the cache off.
 */
export async function officeCdn({ cert, key }: Certificate): Promise<OfficeCdn> {
  const asked: string[] = [];
  const missing: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const address = `${request.headers.host}${(request.url ?? '').replace(/[?#].*$/, '')}`;
    asked.push(address);
    const script = await scriptAt(address);
    if (script === null) missing.push(address);
    response.writeHead(script === null ? 404 : 200, {
      'content-type': 'application/javascript',
      'cache-control': 'public, max-age=3600',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
    response.end(script);
  };
  const server = createServer({ cert, key }, (request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    standIns: { [OFFICE_JS]: port, [AJAX]: port },
    asked,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function scriptAt(address: string): Promise<Buffer | string | null> {
  if (address === `${AJAX}/ajax/3.5/MicrosoftAjax.js`) return AJAX_STAND_IN;
  const folder = `${OFFICE_JS}/lib/1/hosted/`;
  if (!address.startsWith(folder)) return null;
  return (await officeJs(address.slice(folder.length)))?.bytes ?? null;
}
