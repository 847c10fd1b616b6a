import { mailboxDenied } from '../refusals';
import type { GraphCall } from '../types';

/** One of these is enough for a mail without what `Mail.ReadBasic` hides. */
export const READ_BASIC = ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite'] as const;
export const READ = ['Mail.Read', 'Mail.ReadWrite'] as const;
export const WRITE = ['Mail.ReadWrite'] as const;
export const SEND = ['Mail.Send'] as const;

/** What `Mail.ReadBasic` hides (Microsoft's permissions.json). internetMessageHeaders is not named there. */
export const HIDDEN_BY_READ_BASIC: readonly string[] = [
  'body',
  'bodyPreview',
  'uniqueBody',
  'attachments',
  'extensions',
  'singleValueExtendedProperties',
  'multiValueExtendedProperties',
];

/** The token reads mails, but not what they say. */
export function isBasic({ caller, user }: Pick<GraphCall, 'caller' | 'user'>): boolean {
  const own = caller.userId === user.id;
  return !READ.some((scope) => caller.scopes.has(own ? scope : `${scope}.Shared`));
}

/** @throws Refusal 403 when the token may not know one of these properties well enough to search or expand by it */
export function needsAllOf(call: Pick<GraphCall, 'caller' | 'user'>, names: readonly string[]): void {
  if (isBasic(call) && names.some((name) => HIDDEN_BY_READ_BASIC.includes(name))) throw mailboxDenied();
}
