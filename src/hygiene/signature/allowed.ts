import type { Person } from '../mail/person';
import { textsOf } from './elements';
import { isOrganisation } from './known';
import type { Placed } from './pairs';
import type { Residue } from './residue';
import { alike } from './similar';
import type { SignatureManual, SignatureOccasion } from './types';
import type { Line, OwnLines } from './words';

export interface Whose {
  readonly manual: SignatureManual;
  readonly person: Person;
  readonly occasion: SignatureOccasion;
}

/** In words: longer ones are held up against nothing. */
const LONGEST_LINE = 60;

/** What may stand in a signature beside its lines. */
export function isAllowed(
  { said, line, kind, start }: Residue,
  text: string,
  { lines, words }: OwnLines,
  placed: readonly Placed[],
  { manual, person, occasion }: Whose,
): boolean {
  const listed = said.split(' ');
  const { organisation = '', administration = '' } = manual.values;
  if (
    kind === 'text' &&
    (isOrganisation(listed) || isSame(said, organisation) || isSame(said, administration))
  )
    return true;
  // "Anne" typed by hand between the closing and the signature.
  const top = placed[0];
  const first = textsOf(person.displayName || '')
    .slice(0, listed.length)
    .join(' ');
  if (top && line < top.line && said === first) return true;
  const { first: from, last: to } = lines[line] as Line;
  const whole = words
    .slice(from, Math.min(to, from + LONGEST_LINE))
    .map((word) => word.text)
    .join(' ');
  if (manual.extras.some((extra) => begins(whole, extra))) return true;
  const { confidentiality, campaign } = manual;
  if (confidentiality.by !== 'nobody' && isPartOf(whole, confidentiality.text)) return true;
  if (campaign === null || !isPartOf(whole, campaign.text)) return false;
  const { today } = occasion;
  return start < text.length && (today === undefined || (campaign.from <= today && today <= campaign.to));
}

const isSame = (said: string, text: string) => text !== '' && textsOf(text).join(' ') === said;
const begins = (whole: string, extra: string) => `${whole} `.indexOf(`${textsOf(extra).join(' ')} `) === 0;

/** A gateway breaks its text into lines as it likes, and changes a word now and then. */
export function isPartOf(line: string, text: string): boolean {
  const whole = textsOf(text).join(' ');
  return line.length > 3 && (whole.indexOf(line) >= 0 || alike(whole, line) > 0.7);
}
