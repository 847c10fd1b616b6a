import type { GraphAccess } from '../../../delivery/types';
import { type Host, thereOf } from '../host';
import type { Sighting } from '../types';
import { partsOf } from './pages';

/** The page whose word for signing in and Graph counts. */
const PANE = 'taskpane.html';

/** What the pages were delivered with, the pane's word first; null where Graph is not set up, or nothing can be read. */
export function accessOf(host: Host): GraphAccess | null {
  for (const { graph } of wordsOf(host)) {
    const access = accessIn(graph);
    if (access) return access;
  }
  return null;
}

/** Every page that signs in must say the same; a page of an older build beside newer ones does not. */
export function graphCheck(host: Host): Sighting[] {
  const words = wordsOf(host);
  const [first] = words;
  return words
    .filter(({ graph }) => graph !== first?.graph || (graph !== '' && accessIn(graph) === null))
    .map(({ file }) => ({ subject: 'graph', fault: 'graph-unreadable', severity: 'fault', file }));
}

/** The `<meta name="kuvert-graph">` of each page that has one, the pane's first. */
const wordsOf = (host: Host): { file: string; graph: string }[] =>
  thereOf(host)
    .flatMap(([file, { body }]) => {
      const { graph } = file.endsWith('.html') ? partsOf(body.toString('utf8')) : { graph: null };
      return graph === null ? [] : [{ file, graph: graph.trim() }];
    })
    .sort((a, b) => Number(b.file === PANE) - Number(a.file === PANE));

function accessIn(written: string): GraphAccess | null {
  try {
    const { clientId, authority, endpoint } = JSON.parse(written) as Partial<Record<string, unknown>>;
    if (typeof clientId !== 'string' || clientId === '') return null;
    if (typeof authority !== 'string' || typeof endpoint !== 'string') return null;
    const isSafe = [authority, endpoint].every((each) => new URL(each).protocol === 'https:');
    return isSafe ? { clientId, authority, endpoint } : null;
  } catch {
    return null;
  }
}
