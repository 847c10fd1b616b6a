/** Longer ones are none of Microsoft's. */
const LONGEST = 4096;

/**
 * What a refusal wants the next token to hold: `WWW-Authenticate: Bearer error="insufficient_claims", claims="<base64>"`
 * (Microsoft identity platform, "Claims challenges, claims requests, and client capabilities").
 *
 * @returns JSON, as it is handed on; undefined where nothing is asked for
 */
export function claimsIn(challenge: string | null): string | undefined {
  const written = /(?:^|[\s,])claims="([\w+/=-]*)"/i.exec(challenge ?? '')?.[1];
  if (!written || written.length > LONGEST) return undefined;
  try {
    const json = atob(written.replace(/-/g, '+').replace(/_/g, '/'));
    const claims: unknown = JSON.parse(json);
    return typeof claims === 'object' && claims !== null ? json : undefined;
  } catch {
    return undefined; // no base64, or no JSON
  }
}
