import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { generate } from 'selfsigned';
import { ALLOWED_LIST, allowedList, manifestAt, pageWith } from '../../src/delivery/address.mjs';
import { FILES_LIST, sha256 } from '../../src/delivery/files-list';
import { headersFor } from '../../src/delivery/headers';
import type { GraphAccess } from '../../src/delivery/types';

/** What the host sends for one path. A fault changes it. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** @param path below the add-in's folder; null outside of it */
export type Fault = (sent: Sent, path: string | null) => Sent;

export interface HostCertificate {
  readonly name?: string;
  /** It holds for so many more; fewer than none: it is over. */
  readonly days?: number;
}

export interface DoctorHost {
  readonly address: string;
  /** The host's own certificate, PEM. */
  readonly ca: string;
  close(): Promise<void>;
}

/** The version of the command in these tests, as `kuvert` in support.ts has it. */
export const VERSION = '0.0.0-test';
export const ACCESS: GraphAccess = {
  clientId: '8f2f6c1e-6f0c-4c52-9a5e-3f6f5f0a7d21',
  authority: 'https://login.example.test/fjordby.example',
  endpoint: 'https://graph.example.test/v1.0',
};

const DAY = 86_400_000;
const FOLDER = '/kuvert';
const OFFICE_JS = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const page = (scripts: string) =>
  `<!doctype html><html><head><meta name="kuvert-graph" content=''>${scripts}</head><body></body></html>`;

/** A small add-in: the real manifest with its real files, a chunk beside them. */
function addin(address: string): Map<string, string> {
  const pages = ['taskpane', 'absence', 'dashboard', 'launchevent', 'sign-in', 'sign-in-dialog'];
  const manifest = readFileSync('manifest.xml', 'utf8').replace(/<Version>[\d.]+/, `<Version>${VERSION}.0`);
  const files = new Map([
    ['manifest.xml', manifestAt(manifest, address)],
    ['support.html', '<!doctype html><html><body>Hjælp</body></html>'],
    ['launchevent.js', '"send"'],
    ['pane.0a1b2c3d.js.LICENSE.txt', '/*! licences */'],
    ['pane.0a1b2c3d.js', '"pane"'],
    ['chunk.4e5f6a7b.js', '"later"'],
    ...pages.map((name): [string, string] => [
      `${name}.html`,
      pageWith(page(`${OFFICE_JS}<script defer src="pane.0a1b2c3d.js"></script>`), ACCESS),
    ]),
    ...[16, 32, 64, 80, 128].map((size): [string, string] => [`assets/icon-${size}.png`, 'png']),
  ]);
  const hashes = [...files].map(([path, text]) => [path, sha256(Buffer.from(text))]);
  return files.set(
    FILES_LIST,
    JSON.stringify({ version: `${VERSION}.0`, files: Object.fromEntries(hashes) }),
  );
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  xml: 'text/xml',
  json: 'application/json',
  png: 'image/png',
};

/** A fault of some files. */
export const only =
  (file: string | RegExp, change: (sent: Sent) => Partial<Sent>): Fault =>
  (sent, at) =>
    at !== null && (typeof file === 'string' ? at === file : file.test(at))
      ? { ...sent, ...change(sent) }
      : sent;

/** Another value of a header of some files, also by what it was; left out: it is gone. */
export const header = (
  file: string | RegExp,
  name: string,
  value?: string | ((given: string) => string),
): Fault =>
  only(file, ({ headers }) => {
    const { [name]: given = '', ...others } = headers;
    if (value === undefined) return { headers: others };
    return { headers: { ...others, [name]: typeof value === 'string' ? value : value(given) } };
  });

/** Serves it over HTTPS as delivered, but for one fault. */
export async function doctorHost(
  fault: Fault = (sent) => sent,
  certificate: HostCertificate = {},
): Promise<DoctorHost> {
  const { name = 'localhost', days = 90 } = certificate;
  const now = Date.now();
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 30 * DAY),
    notAfterDate: new Date(now + days * DAY),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  let files = new Map<string, string>();
  let address = '';
  const server = createServer({ cert, key }, (request, response) => {
    const asked = request.url ?? '';
    const path = asked.startsWith(`${FOLDER}/`) ? asked.slice(FOLDER.length + 1) : null;
    const { status, headers, body } = fault(sentFor(asked, path), path);
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body));
  });
  const sentFor = (asked: string, path: string | null): Sent => {
    const text = asked === `/${ALLOWED_LIST}` ? allowedList(address) : files.get(path ?? '');
    if (text === undefined) return { status: 404, headers: {}, body: 'Not found' };
    const type = TYPES[asked.split('.').at(-1) ?? ''] ?? 'text/plain';
    const headers = headersFor(path ?? asked.slice(1), { url: address, access: ACCESS });
    return { status: 200, headers: { ...headers, 'content-type': type }, body: text };
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `https://localhost:${(server.address() as AddressInfo).port}${FOLDER}`;
  files = addin(address);
  return {
    address,
    ca: cert,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
