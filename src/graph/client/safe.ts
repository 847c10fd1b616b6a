import type { Asking } from './call';

/** POSTs that only read. Everything else that posts may have been done although no answer came. */
const READING = /\/(getMailTips|getSchedule|translateExchangeIds)$/;

/**
 * Whether a request may be asked again. What sends (`send`, `sendMail`, `reply`, `replyAll`, `forward`) never may: the mail
 * could go out several times. A PATCH may, as a property set twice is set once. A DELETE may not: its second answer would be
 * that there is nothing.
 */
export function isSafe({ method, path, isSafe: given }: Pick<Asking, 'method' | 'path' | 'isSafe'>): boolean {
  if (given !== undefined) return given;
  if (method === 'GET' || method === 'PATCH') return true;
  return method === 'POST' && READING.test(path.split('?')[0] ?? '');
}
