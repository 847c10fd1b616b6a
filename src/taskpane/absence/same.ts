import type { AutomaticReplies } from '../../hygiene/absence/types';
import { changesBetween } from '../../hygiene/absence/write/changes';

/** The same to whoever gets it; how Exchange writes its HTML is nobody's change. */
export function isSame(one: AutomaticReplies, other: AutomaticReplies): boolean {
  return Object.keys(changesBetween(one, other)).length === 0;
}

/** The same in bold and links too: what is written over it would take nothing away. */
export function isExactly(one: AutomaticReplies, other: AutomaticReplies): boolean {
  const looksSame = (audience: 'internal' | 'external') =>
    markupOf(one[audience]) === markupOf(other[audience]);
  return isSame(one, other) && looksSame('internal') && looksSame('external');
}

/** What stands in the body: the frame around it is Exchange's own, as is the white space. */
function markupOf(html: string): string {
  const small = html.toLowerCase();
  const body = small.indexOf('<body');
  const start = body < 0 ? 0 : small.indexOf('>', body) + 1;
  const end = small.lastIndexOf('</body>');
  const inside = html.slice(start, end < start ? html.length : end);
  return inside
    .replace(/\s+/g, ' ')
    .replace(/> | (?=<)/g, (space) => space.trim())
    .trim();
}
