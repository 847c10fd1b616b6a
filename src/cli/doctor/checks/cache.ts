import { isHashed } from '../../../delivery/headers';
import { type Host, openedOf } from '../host';
import type { Sighting } from '../types';

/** A day; what is shorter makes every pane fetch everything anew each morning. */
const SHORT = 24 * 60 * 60;

/** How long files may be kept: what keeps its name must be asked for anew, what has its hash in its name need not. */
export const cacheCheck = (host: Host): Sighting[] =>
  openedOf(host).flatMap(([file, { headers }]): Sighting[] => {
    const rules = (headers['cache-control'] ?? '').toLowerCase();
    const isStored = !/\bno-store\b/.test(rules);
    if (file.endsWith('.png')) {
      return isStored ? [] : [{ subject: 'cache', fault: 'icon-not-stored', severity: 'fault', file }];
    }
    const seconds = /\bno-cache\b/.test(rules) || !isStored ? 0 : secondsOf(rules);
    if (isHashed(file)) {
      if (seconds !== null && seconds >= SHORT) return [];
      return [{ subject: 'cache', fault: 'cached-too-short', severity: 'warning', file }];
    }
    // Without a rule the browser guesses (RFC 9111, 4.2.2), and the next version comes when it likes.
    if (seconds === 0) return [];
    return [{ subject: 'cache', fault: 'cached-too-long', severity: 'fault', file }];
  });

function secondsOf(rules: string): number | null {
  const found = /\bmax-age="?(\d+)/.exec(rules)?.[1];
  return found === undefined ? null : Number(found);
}
