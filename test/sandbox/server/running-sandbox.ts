import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/server/sandbox';

export const OFFICE_JS = path.resolve('node_modules/@microsoft/office-js/dist');

const PAGE = `<!doctype html><script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><p>pane`;
const DASHBOARD = `<!doctype html><html><head><meta name="kuvert-graph" content=''><title>Kuvert</title></head></html>`;
const MANIFEST = `<?xml version="1.0"?><OfficeApp><IconUrl DefaultValue="https://mail.by.example/kuvert/assets/icon-64.png"/>
<AppDomains><AppDomain>https://mail.by.example</AppDomain></AppDomains>
<bt:Url id="Pane.Url" DefaultValue="https://mail.by.example/kuvert/taskpane.html" /></OfficeApp>`;

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

export interface Question {
  method?: string;
  /** Sent as JSON; a Buffer as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Gets the answer piece by piece; true ends it. */
  onPiece?: (piece: string) => boolean;
}

/** A sandbox of small files in a folder of its own, and a client that trusts nothing but its certificate. */
export class RunningSandbox {
  readonly sandbox: Sandbox;
  readonly options: SandboxOptions;
  readonly #folder: string;
  readonly #ca: string;

  private constructor(folder: string, options: SandboxOptions, sandbox: Sandbox, ca: string) {
    this.#folder = folder;
    this.options = options;
    this.sandbox = sandbox;
    this.#ca = ca;
  }

  /** @param asked what is asked of the sandbox beside its folders and ports */
  static async start(asked: Pick<SandboxOptions, 'demo' | 'policy'> = {}): Promise<RunningSandbox> {
    const folder = await mkdtemp(path.join(tmpdir(), 'kuvert-server-'));
    const at = (...parts: string[]) => path.join(folder, ...parts);
    await mkdir(at('addin', 'assets'), { recursive: true });
    await mkdir(at('host'));
    await writeFile(at('addin', 'taskpane.html'), PAGE);
    await writeFile(at('addin', 'dashboard.html'), DASHBOARD);
    await writeFile(at('addin', 'manifest.xml'), MANIFEST);
    await writeFile(at('addin', 'assets', 'icon-64.png'), 'png');
    await writeFile(at('host', 'index.html'), '<!doctype html><title>Outlook</title>');
    await writeFile(at('secret.txt'), 'secret');
    const options = {
      hostPort: 0,
      addinFolder: at('addin'),
      hostFolder: at('host'),
      certificateFolder: at('certificate'),
      officeJsFolder: OFFICE_JS,
      ...asked,
    };
    const sandbox = await startSandbox(options);
    return new RunningSandbox(
      folder,
      options,
      sandbox,
      await readFile(at('certificate', 'localhost.crt'), 'utf8'),
    );
  }

  async stop(): Promise<void> {
    await this.sandbox.close();
    await rm(this.#folder, { recursive: true });
  }

  /** A real HTTPS request. `requestPath` is sent as it is. */
  ask(
    origin: string,
    requestPath: string,
    { method = 'GET', body, headers = {}, onPiece }: Question = {},
  ): Promise<Answer> {
    const { hostname, port } = new URL(origin);
    const options = {
      hostname,
      port,
      path: requestPath,
      method,
      headers,
      servername: 'localhost',
      ca: this.#ca,
    };
    return new Promise((resolve, reject) => {
      const request = httpsRequest(options, (response) => {
        let text = '';
        const end = () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
        response.setEncoding('utf8');
        response.on('end', end);
        response.on('data', (piece: string) => {
          text += piece;
          if (!onPiece?.(piece)) return;
          end();
          request.destroy();
        });
      });
      request.on('error', reject);
      request.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    });
  }

  /** The mailbox's answer, read as JSON. */
  async api(method: string, requestPath: string, body?: unknown) {
    const answer = await this.ask(this.sandbox.hostUrl, `/api/${requestPath}`, { method, body });
    return { status: answer.status, body: answer.body === '' ? undefined : JSON.parse(answer.body) };
  }
}
