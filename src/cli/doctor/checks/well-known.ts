import { ALLOWED_LIST } from '../../../delivery/address.mjs';
import { type Answer, NoAnswer } from '../ask';
import type { Sighting } from '../types';

/**
 * Whether the list for classic Outlook is at the root of the origin, and names this send handler. Without it classic Outlook's
 * runtime may not sign in; the check at Send works all the same, so it is a warning.
 *
 * @param answer what the host said to the list's own address
 */
export function wellKnownCheck(address: string, answer: Answer | NoAnswer): Sighting[] {
  const missing: Sighting = {
    subject: 'well-known',
    fault: 'well-known-lacks',
    severity: 'warning',
    file: `/${ALLOWED_LIST}`,
  };
  if (answer instanceof NoAnswer || answer.status !== 200) return [missing];
  try {
    const { allowed } = JSON.parse(answer.body.toString('utf8')) as { allowed?: unknown };
    return Array.isArray(allowed) && allowed.includes(`${address}/launchevent.js`) ? [] : [missing];
  } catch {
    return [missing];
  }
}
