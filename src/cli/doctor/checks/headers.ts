import { headersFor } from '../../../delivery/headers';
import type { Deployment } from '../../../delivery/types';
import { type Host, openedOf } from '../host';
import type { Sighting } from '../types';

/** The list of headers has cache rules too; they have a check of their own. */
const OTHERS = ['cache-control'];

/** Where the list has none for a page, none may be there: the end of a sign-in would not reach whoever waits for it. */
const NEVER_BESIDES = ['cross-origin-opener-policy', 'cross-origin-embedder-policy'];

/** The security headers of every file that came, against the list from which the servers' configurations are made. */
export const headersCheck = (host: Host, deployment: Deployment): Sighting[] =>
  openedOf(host).flatMap(([file, { headers }]) => {
    const wanted = headersFor(file, deployment);
    const sighting = (
      fault: 'header-missing' | 'header-other' | 'header-unwanted',
      header: string,
    ): Sighting => ({
      subject: 'headers',
      fault,
      severity: 'fault',
      file,
      data: { header },
    });
    const lacking = Object.entries(wanted)
      .filter(([header]) => !OTHERS.includes(header))
      .flatMap(([header, value]): Sighting[] => {
        const given = headers[header];
        if (given === undefined) return [sighting('header-missing', header)];
        return isEnough(header, given, value) ? [] : [sighting('header-other', header)];
      });
    const unwanted = file.endsWith('.html')
      ? NEVER_BESIDES.filter((header) => headers[header] !== undefined && wanted[header] === undefined)
      : [];
    return [...lacking, ...unwanted.map((header) => sighting('header-unwanted', header))];
  });

/** Whether a header keeps what the list promises. More than that is the host's own matter, where more is safer. */
function isEnough(header: string, given: string, wanted: string): boolean {
  if (header === 'content-security-policy') return isSamePolicy(given, wanted);
  if (header === 'strict-transport-security') return maxAge(given) >= maxAge(wanted);
  if (header === 'permissions-policy') {
    const rules = new Set(given.split(',').map((each) => each.trim()));
    return wanted.split(',').every((each) => rules.has(each.trim()));
  }
  // Sent twice alike (by a proxy and by the site), it says the same.
  return given.split(',').every((each) => each.trim().toLowerCase() === wanted);
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
    return name === 'frame-ancestors' && !isClosed ? !those.some(isAnybody) : those.length === sources.length;
  });
}

/** `*`, `https:`, `https://*`: no host in particular. */
const isAnybody = (source: string): boolean => source === '*' || /^[a-z]+:(?:\/\/\*)?$/i.test(source);

function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
  return new Map(
    directives.filter(([name]) => name).map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
}

const maxAge = (value: string): number => Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? -1);
