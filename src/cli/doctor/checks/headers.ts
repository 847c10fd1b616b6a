import { headersFor } from '../../../delivery/headers';
import type { Deployment } from '../../../delivery/types';
import { type Host, thereOf } from '../host';
import type { Sighting } from '../types';

/** The list of headers has cache rules too; they have a check of their own. */
const OTHERS = ['cache-control'];

/** The security headers of every file that came, against the list from which the servers' configurations are made. */
export const headersCheck = (host: Host, deployment: Deployment): Sighting[] =>
  thereOf(host).flatMap(([file, { headers }]) =>
    Object.entries(headersFor(file, deployment))
      .filter(([header]) => !OTHERS.includes(header))
      .flatMap(([header, wanted]): Sighting[] => {
        const given = headers[header];
        if (given !== undefined && isEnough(header, given, wanted)) return [];
        const fault = given === undefined ? 'header-missing' : 'header-other';
        return [{ subject: 'headers', fault, severity: 'fault', file, data: { header } }];
      }),
  );

/** Whether a header keeps what the list promises. More than that is the host's own matter, where more is safer. */
function isEnough(header: string, given: string, wanted: string): boolean {
  if (header === 'content-security-policy') return isSamePolicy(given, wanted);
  if (header === 'strict-transport-security') return maxAge(given) >= maxAge(wanted);
  if (header === 'permissions-policy') {
    const rules = new Set(given.split(',').map((each) => each.trim()));
    return wanted.split(',').every((each) => rules.has(each.trim()));
  }
  return given.trim().toLowerCase() === wanted;
}

/** Every source counts: one more lets something in, one less breaks a page. Only frames may have more (an own Exchange's). */
function isSamePolicy(given: string, wanted: string): boolean {
  const has = directivesOf(given);
  const wants = directivesOf(wanted);
  if (has.size !== wants.size) return false;
  return [...wants].every(([name, sources]) => {
    const those = has.get(name);
    if (!those || !sources.every((each) => those.includes(each))) return false;
    const isClosed = sources.includes("'none'");
    return name === 'frame-ancestors' && !isClosed ? !those.includes('*') : those.length === sources.length;
  });
}

function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name).map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

const maxAge = (value: string): number => Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? -1);
