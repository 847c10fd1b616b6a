import type { GraphCall } from '../types';

/** What a request prefers of mails. */
export interface Preferences {
  /** Ids that stay when a mail is moved. */
  readonly immutable: boolean;
  /** Null: as the mail was written. */
  readonly body: 'text' | 'html' | null;
  readonly pageSize: number | null;
  readonly timeZone: string | null;
  /** For the answer's `Preference-Applied`. */
  readonly applied: readonly string[];
}

const PREFERENCES = {
  immutable: /(?:^|[,;])\s*IdType\s*=\s*"?ImmutableId"?\s*(?=[,;]|$)/i,
  body: /(?:^|[,;])\s*outlook\.body-content-type\s*=\s*"?(text|html)"?\s*(?=[,;]|$)/i,
  pageSize: /(?:^|[,;])\s*odata\.maxpagesize\s*=\s*"?(\d{1,9})"?\s*(?=[,;]|$)/i,
  timeZone: /(?:^|[,;])\s*outlook\.timezone\s*=\s*"([^"]{1,100})"/i,
};

/** The largest page that the service gives (`$top`, 1..1000). */
export const LARGEST_PAGE = 1000;

export function preferencesOf({ headers }: Pick<GraphCall, 'headers'>): Preferences {
  const prefer = headers.prefer ?? '';
  const body = PREFERENCES.body.exec(prefer)?.[1]?.toLowerCase();
  const size = Number(PREFERENCES.pageSize.exec(prefer)?.[1] ?? 0);
  const immutable = PREFERENCES.immutable.test(prefer);
  const applied: string[] = [];
  if (body !== undefined) applied.push(`outlook.body-content-type="${body}"`);
  if (immutable) applied.push('IdType="ImmutableId"');
  if (size > 0) applied.push(`odata.maxpagesize=${Math.min(size, LARGEST_PAGE)}`);
  return {
    immutable,
    body: body === 'text' || body === 'html' ? body : null,
    pageSize: size > 0 ? Math.min(size, LARGEST_PAGE) : null,
    timeZone: PREFERENCES.timeZone.exec(prefer)?.[1] ?? null,
    applied,
  };
}

export function appliedHeader({ applied }: Preferences): { headers?: Record<string, string> } {
  return applied.length === 0 ? {} : { headers: { 'preference-applied': applied.join(', ') } };
}
