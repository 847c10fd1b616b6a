import type { GraphAccess } from './types';

/**
 * What the page was built (or served) with: `<meta name="kuvert-graph" content='{"clientId","authority","endpoint"}'>`.
 *
 * @returns null where there is none, it is empty, or it is not whole: then nothing of Graph is offered
 */
export function readAccess(page: Pick<Document, 'querySelector'>): GraphAccess | null {
  const written = page.querySelector('meta[name="kuvert-graph"]')?.getAttribute('content')?.trim();
  if (!written) return null;
  try {
    const { clientId, authority, endpoint } = JSON.parse(written) as Partial<Record<string, unknown>>;
    if (typeof clientId !== 'string' || clientId === '') return null;
    const addresses = { authority: addressOf(authority), endpoint: addressOf(endpoint) };
    return addresses.authority && addresses.endpoint
      ? { clientId, authority: addresses.authority, endpoint: addresses.endpoint }
      : null;
  } catch {
    return null;
  }
}

/** Tokens travel to these addresses, so nothing but https will do. */
function addressOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' ? href.replace(/\/$/, '') : null;
}
