import type { Fate } from './memory';

/** What Entra's token endpoint says besides OAuth: MSAL reads it. Numbers: Microsoft's list of AADSTS error codes. */
const REFUSED: Readonly<Record<Exclude<Fate, 'good'>, readonly [number, string]>> = {
  revoked: [50173, 'The provided grant has expired due to it being revoked, a fresh auth token is needed.'],
  expired: [
    700084,
    'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.',
  ],
  unknown: [9002313, 'Invalid request. Request is malformed or invalid.'],
};

/** The life of a page's refresh token at Entra, in seconds. */
export const REFRESH_TOKEN_LIFE = 86_400;

export interface TokenAnswer {
  error?: string;
  error_description?: string;
  error_codes?: number[];
  suberror?: string;
  [other: string]: unknown;
}

/** The provider's answer to a token request, with what Entra adds for its own library. */
export function asEntra(
  answer: TokenAnswer,
  about: { readonly fate: Fate | null; readonly userId: string | undefined; readonly tenantId: string },
): TokenAnswer {
  if (answer.error === undefined) {
    const clientInfo = JSON.stringify({ uid: about.userId, utid: about.tenantId });
    return {
      ...answer,
      client_info: Buffer.from(clientInfo).toString('base64url'),
      refresh_token_expires_in: REFRESH_TOKEN_LIFE,
    };
  }
  if (answer.error === 'invalid_scope' && about.fate === 'good')
    return {
      ...refusal(65001, 'The user or administrator has not consented to use the application.'),
      suberror: 'consent_required',
    };
  if (answer.error === 'invalid_grant' && about.fate !== null && about.fate !== 'good')
    return refusal(...REFUSED[about.fate]);
  return answer;
}

const refusal = (code: number, description: string): TokenAnswer => ({
  error: 'invalid_grant',
  error_description: `AADSTS${code}: ${description}`,
  error_codes: [code],
});
