import { SECURE } from '../channel/arrival';
import { canonicalDomain } from '../recipients/domain';
import { type Says, standsTwice } from './problems';
import { CHANNEL_PROBLEMS } from './problems-channels';
import { pathOf, valueAt } from './read-paths';
import { ACTIONS } from './schema-channels';
import type { PolicyProblem } from './types';

type Entry = Readonly<Record<string, unknown>>;

/** What is wrong with the lists of actions beyond a single value. Looked for even where other things are wrong. */
export function channelListProblems(input: unknown): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  for (const channel of SECURE) {
    const list = valueAt(input, ['channels', channel]);
    const entries = Array.isArray(list) ? (list as unknown[]) : [];
    const first = new Map<string, string>();
    let suffixOrCpr: string | null = null;
    for (const [index, entry] of entries.entries()) {
      if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) continue;
      const at = (...below: PropertyKey[]) => pathOf(['channels', channel, index, ...below]);
      problems.push(...entryProblems(entry as Entry, channel, at));
      for (const [what, field] of onlyOnce(entry as Entry)) {
        const earlier = first.get(what);
        if (earlier === undefined) first.set(what, at(field));
        else problems.push({ path: at(field), says: standsTwice(earlier) });
      }
      for (const kind of ['addressSuffix', 'cprRecipient']) {
        if (!(kind in entry)) continue;
        if (suffixOrCpr !== null && suffixOrCpr !== kind)
          problems.push({ path: at(kind), says: CHANNEL_PROBLEMS.suffixAndCpr });
        suffixOrCpr = suffixOrCpr ?? kind;
      }
    }
  }
  return problems;
}

function entryProblems(
  entry: Entry,
  channel: (typeof SECURE)[number],
  at: (...below: PropertyKey[]) => string,
): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const add = (path: string, says: Says) => problems.push({ path, says });
  const keys = Object.keys(entry);
  const named = keys.filter((key) => ACTIONS.includes(key));
  const unknown = keys.filter((key) => key !== 'place' && !ACTIONS.includes(key));
  if (named.length === 0 && unknown.length === 0) add(at(), CHANNEL_PROBLEMS.noAction);
  if (named.length > 1) add(at(), CHANNEL_PROBLEMS.twoActions);
  if ('place' in entry && named.length > 0 && !named.includes('subjectTag'))
    add(at('place'), CHANNEL_PROBLEMS.placeAlone);
  if (named.includes('cprRecipient') && channel !== 'digital-post')
    add(at('cprRecipient'), CHANNEL_PROBLEMS.cprElsewhere);
  const [from, to] = ['from', 'to'].map((key) => domainAt(entry, ['replaceDomain', key]));
  if (from !== null && from === to) add(at('replaceDomain', 'to'), CHANNEL_PROBLEMS.sameDomain);
  return problems;
}

/** What of an entry may stand but once in its list, and the field to point at. */
function onlyOnce(entry: Entry): [what: string, field: string][] {
  const found: [string, string][] = [];
  const header = valueAt(entry, ['header', 'name']);
  if (typeof header === 'string') found.push([`header ${header.toLowerCase()}`, 'header']);
  if ('subjectTag' in entry) found.push([`tag ${entry.place === 'end' ? 'end' : 'start'}`, 'subjectTag']);
  if (typeof entry.category === 'string') found.push([`category ${entry.category}`, 'category']);
  const from = domainAt(entry, ['replaceDomain', 'from']);
  if (from !== null) found.push([`from ${from}`, 'replaceDomain']);
  for (const name of ['sensitivityLabel', 'addressSuffix', 'cprRecipient', 'openPage'])
    if (name in entry) found.push([name, name]);
  return found;
}

function domainAt(entry: Entry, path: readonly string[]): string | null {
  const written = valueAt(entry, path);
  return typeof written === 'string' ? canonicalDomain(written) : null;
}
