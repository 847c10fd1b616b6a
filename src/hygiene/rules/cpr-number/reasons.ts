import type { Part, Range, Reason } from '../../mail/types';
import type { Evidence } from './judge';
import { isLettered } from './number';
import type { Against } from './surroundings';
import type { CprKey } from './texts';

/**
 * The sentences that made the verdict: what it is called, what the digits say, what speaks against it.
 *
 * @param part where the words stand that name it; null: in no text that can be pointed into
 */
export function reasonsFor(evidence: Evidence, part: Part | null, knownElsewhere: boolean): Reason[] {
  const reasons: Reason[] = [];
  const say = (says: CprKey) => reasons.push({ says });
  const { naming } = evidence;
  if (
    naming.where !== null &&
    (naming.is === 'cpr' || naming.is === 'birth' || naming.is === 'person' || naming.is === 'near')
  ) {
    reasons.push(pointing(NAMED[naming.is], part, naming.where));
  }
  say(digitsSay(evidence));
  if (knownElsewhere) say('known-elsewhere');
  if (MAYBE_OTHER.indexOf(naming.is) >= 0 && naming.where !== null) {
    reasons.push(pointing('perhaps-other', part, naming.where));
  }
  for (const against of evidence.against) {
    const says = AGAINST[against];
    const said = reasons.some((reason) => reason.says === says);
    if (says !== null && !said && naming.is !== 'cpr') say(says);
  }
  return reasons;
}

function pointing(says: CprKey, part: Part | null, where: Range): Reason {
  return part === null ? { says } : { says, where: { part, ...where } };
}

const MAYBE_OTHER: readonly Evidence['naming']['is'][] = ['perhaps', 'case', 'unknown', 'foreign'];

const NAMED: Readonly<Record<'cpr' | 'birth' | 'person' | 'near', CprKey>> = {
  cpr: 'named-cpr',
  birth: 'named-birth',
  person: 'named-person',
  near: 'named-near',
};

/** Null: it lowers a number too, but a person would not be helped by hearing it. */
const AGAINST: Readonly<Record<Against, CprKey | null>> = {
  longer: 'part-of-longer',
  account: 'part-of-longer',
  link: 'part-of-longer',
  path: 'part-of-longer',
  glued: 'part-of-longer',
  id: 'part-of-longer',
  time: 'perhaps-time',
  appointment: 'perhaps-time',
  range: 'perhaps-period',
  code: 'perhaps-code',
  pattern: 'perhaps-made-up',
  placeholder: 'perhaps-made-up',
  birth: null,
  small: null,
  unsaid: 'perhaps-part-number',
};

function digitsSay({ meaning, checkDigit, listedDate }: Evidence): CprKey {
  if (isLettered(meaning)) return 'letters';
  if (meaning.kind === 'replacement') return 'day-plus-60';
  if (checkDigit) return 'check-digit';
  return listedDate ? 'listed-date' : 'date-only';
}
