import type { Answer, RunningSandbox } from '../server/running-sandbox';

/** An answer that the visitor stopped at: a page, or an address of another origin that it was sent to. */
export interface Stop extends Answer {
  /** The path that gave it. */
  readonly at: string;
  readonly location?: string;
}

/** A browser without scripts: keeps cookies, follows the provider's redirects, and stops where they leave it. */
export class Visitor {
  readonly #running: RunningSandbox;
  readonly #language: string;
  readonly #cookies = new Map<string, string>();

  constructor(running: RunningSandbox, language = 'da-DK,da;q=0.9') {
    this.#running = running;
    this.#language = language;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Stop> {
    return this.#ask('GET', path, undefined, headers);
  }

  post(path: string, form: URLSearchParams, headers: Record<string, string> = {}): Promise<Stop> {
    return this.#ask('POST', path, form, headers);
  }

  /** Sends the form of a page. */
  submit(page: Stop, fields: Record<string, string>): Promise<Stop> {
    const action = /<form method="post" action="([^"]+)"/.exec(page.body)?.[1];
    if (!action) throw new Error('There is no form on this page');
    return this.post(action, new URLSearchParams(fields));
  }

  async #ask(method: string, path: string, form?: URLSearchParams, headers = {}): Promise<Stop> {
    const { hostUrl } = this.#running.sandbox;
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#running.ask(hostUrl, path, {
      method,
      headers: {
        accept: 'text/html',
        'accept-language': this.#language,
        ...(cookie ? { cookie } : {}),
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
      ...(form ? { body: Buffer.from(form.toString()) } : {}),
    });
    this.#keep(answer.headers['set-cookie']);
    const location = answer.headers.location as string | undefined;
    if (location === undefined) return { ...answer, at: path };
    const next = new URL(location, hostUrl);
    if (next.origin !== hostUrl) return { ...answer, at: path, location };
    return this.#ask('GET', next.pathname + next.search);
  }

  #keep(given: string | string[] | undefined): void {
    for (const line of [given ?? []].flat()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}
