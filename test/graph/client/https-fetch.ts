import { Agent, request } from 'node:https';

/** A `fetch` over Node's TLS that trusts one certificate: Node's own can only be told so before it starts. */
export function httpsFetch(ca: string): { readonly fetch: typeof fetch; close(): void } {
  const agent = new Agent({ ca, keepAlive: true });
  const ask = (url: string, init: RequestInit = {}) =>
    new Promise<Response>((resolve, reject) => {
      const headers = Object.fromEntries(new Headers(init.headers));
      const outgoing = request(
        url,
        { method: init.method ?? 'GET', headers, agent, ...(init.signal ? { signal: init.signal } : {}) },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () => {
            const status = incoming.statusCode ?? 0;
            const body = status === 204 ? null : Buffer.concat(chunks);
            const given = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
            resolve(new Response(body, { status, headers: given as [string, string][] }));
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(typeof init.body === 'string' ? init.body : undefined);
    });
  return { fetch: ask as typeof fetch, close: () => agent.destroy() };
}
