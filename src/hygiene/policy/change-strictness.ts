import { STRICTNESS } from '../channel/channel';
import type { PolicyChange } from './changes';
import type { Mode, Policy } from './types';

/** Whether a change demands more of mail, or less; `neither` also where that cannot be told. */
export type Strictness = 'stricter' | 'looser' | 'neither';

type Change = Pick<PolicyChange, 'steps' | 'kind' | 'before' | 'after'>;

/** From loose to strict. */
const LEVELS: readonly string[] = ['off', 'hint', 'warn', 'block'];
const MODES: readonly Mode[] = ['monitor', 'guide', 'enforce'];

/**
 * What it makes of a rule that an option grows: a switch put on, a higher number, one more entry. By `rule.option` where a
 * name means different things, else by the option. Left out: neither (texts, links).
 */
const WHEN_GROWN: Readonly<Record<string, Strictness>> = {
  lookInQuotedHistory: 'stricter',
  replacementNumbers: 'stricter',
  cprWords: 'stricter',
  otherNumberWords: 'looser',
  manyPersons: 'looser',
  digitalPostDomains: 'looser',
  words: 'stricter',
  ignoredWords: 'looser',
  'clear-language.words': 'looser', // the shortest text that is looked at
  lix: 'looser',
  loud: 'stricter',
  irony: 'stricter',
  numbers: 'stricter',
  decisions: 'stricter',
  most: 'looser',
  lists: 'stricter',
  outsiders: 'looser',
  authorities: 'stricter',
  sameName: 'stricter',
  fonts: 'stricter',
  inside: 'stricter',
};

/** Whether one change between two policies makes them stricter. */
export function strictnessOf(change: Change, before: Policy, after: Policy): Strictness {
  const [first, second, third, fourth] = change.steps;
  if (first === 'mode') return byRank(MODES, change);
  if (first === 'whenUnchecked' || first === 'whenAttachmentsUnchecked') return byRank(LEVELS, change);
  if (first === 'overrideReasons') return ofReasons(change);
  if (first === 'organisation') return ofOrganisation(change, before, after);
  if (first === 'channels' && (third === 'with' || third === 'without')) return byRank(STRICTNESS, change);
  if (first === 'replies') return ofTarget(change);
  if (first !== 'rules' || second === undefined) return 'neither';
  if (third === 'level') return byRank(LEVELS, change);
  if (third === 'override') return grown('looser', change);
  const whenGrown = WHEN_GROWN[`${second}.${fourth}`] ?? WHEN_GROWN[String(fourth)] ?? 'neither';
  return third === 'options' ? grown(whenGrown, change) : 'neither';
}

function byRank(ranks: readonly unknown[], { before, after }: Change): Strictness {
  const [was, is] = [ranks.indexOf(before), ranks.indexOf(after)];
  if (was < 0 || is < 0 || was === is) return 'neither';
  return is > was ? 'stricter' : 'looser';
}

/** @param whenGrown what it means that there is more of it after than before */
function grown(whenGrown: Strictness, { kind, before, after }: Change): Strictness {
  if (kind === 'added') return whenGrown;
  if (kind === 'removed') return opposite(whenGrown);
  if (typeof before !== typeof after || (typeof before !== 'number' && typeof before !== 'boolean'))
    return 'neither';
  return Number(after) > Number(before) ? whenGrown : opposite(whenGrown);
}

function opposite(strictness: Strictness): Strictness {
  if (strictness === 'neither') return strictness;
  return strictness === 'stricter' ? 'looser' : 'stricter';
}

/** Fewer reasons let fewer mails pass; another order changes nothing of that. */
function ofReasons({ before, after }: Change): Strictness {
  const [was, is] = [before, after].map((list) => (Array.isArray(list) ? list : [])) as [
    unknown[],
    unknown[],
  ];
  const fewer = is.every((reason) => was.indexOf(reason) >= 0);
  const more = was.every((reason) => is.indexOf(reason) >= 0);
  if (fewer === more) return 'neither';
  return fewer ? 'stricter' : 'looser';
}

/**
 * Whoever is internal gets mail with less ado than anybody else. Of the other lists it depends on where one would stand without
 * them; and without any own domain the sender's holds, which says nothing of these.
 */
function ofOrganisation(change: Change, before: Policy, after: Policy): Strictness {
  const list = change.steps[1];
  if (list === 'internalLists') return grown('looser', change);
  if (list !== 'domains') return 'neither';
  const known = before.organisation.domains.length > 0 && after.organisation.domains.length > 0;
  return known ? grown('looser', change) : 'neither';
}

/** Fewer days to answer in demand more. */
function ofTarget(change: Change): Strictness {
  const { steps } = change;
  const last = steps[steps.length - 1];
  return last === 'workingDays' || last === 'voicemailDays' ? grown('looser', change) : 'neither';
}
