import type { RecipientKind } from '../mail/types';
import { listedDomains, listedKind } from './kind-of';
import type { Organisation } from './organisation';
import { unicodeLabel } from './punycode';

/** How one text is like another: a `twin` at a glance, by a `slip` of one letter, by another top domain (`ending`). */
export type Likeness = 'twin' | 'slip' | 'ending';

/** Letters of other alphabets and the Latin one that each is taken for (Unicode's "confusables", the small letters of domains). */
const TWINS: Record<string, string> = {};
for (const pair of 'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ӏl қk ոn οo αa νv ρp ιi κk υu ıi ɑa ɡg øo đd łl'.split(
  ' ',
))
  TWINS[pair.charAt(0)] = pair.charAt(1);

/**
 * What is left of a text at a glance: no accents, no foreign alphabets, and one form for what looks the same in most
 * typefaces (I, l and 1; O and 0; rn and m; vv and w). Two texts that differ and have the same glance are twins.
 */
export function glance(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9.@_-]/g, (letter) => TWINS[letter] || letter)
    .replace(/[i1|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** One letter too many, too few, wrong, or two swapped. Digits do not count: team1 and team2 are two teams. */
export function isOneSlip(one: string, other: string): boolean {
  const [a, b] = [one.length, other.length];
  if (Math.abs(a - b) > 1) return false;
  let start = 0;
  while (start < a && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(a, b) - start && one[a - 1 - end] === other[b - 1 - end]) end++;
  const [here, there] = [one.slice(start, a - end), other.slice(start, b - end)];
  if (here === there || /\d/.test(here + there)) return false;
  const swapped = here.length === 2 && here === there.charAt(1) + there.charAt(0);
  return swapped || (here.length < 2 && there.length < 2);
}

const SHORTEST_TWIN = 4;
/** Shorter names are one letter off from many others by chance; of authorities we list hundreds. */
export const SHORTEST_NAME = 5;
const SHORTEST_AUTHORITY = 8;

/** A domain at a glance, its punycode read. */
export const domainGlance = (domain: string) => glance(domain.split('.').map(unicodeLabel).join('.'));

/**
 * Whether a domain that no list knows looks like one of the organisation's, of an authority or of a private provider:
 * "hadersIev.dk", "xn--hderslev-ecg.dk", "haderlsev.dk", and "haderslev.com" where "haderslev.dk" is the own one.
 *
 * @param domain canonical; what stands in front of as many labels as the known one has is left out
 * @returns null for a domain that a list knows, and for one that is like none
 */
export function listedTwin(
  domain: string,
  organisation: Organisation,
): { readonly kind: RecipientKind; readonly by: Likeness } | null {
  if (listedKind(domain, organisation)) return null;
  const labels = domain.split('.');
  const ends = labels.map((_label, at) => labels.slice(-1 - at).join('.'));
  const glances = ends.map(domainGlance);
  let best: { kind: RecipientKind; by: Likeness } | null = null;
  for (const { known, kind, dots, at } of glancesOf(organisation)) {
    if (dots >= labels.length) continue;
    if (glances[dots] === at) return { kind, by: 'twin' };
    const by: Likeness | null = best ? null : likenessTo(known, kind, ends[dots] as string);
    if (by) best = { kind, by };
  }
  return best;
}

function likenessTo(known: string, kind: RecipientKind, domain: string): Likeness | null {
  const shortest = kind === 'authority' ? SHORTEST_AUTHORITY : SHORTEST_NAME;
  // Providers in .dk bear surnames by the dozen, and surnames are one letter off from each other.
  if (known.lastIndexOf('.') < shortest || (kind === 'citizen' && /\.dk$/.test(known))) return null;
  if (isOneSlip(domain, known)) return 'slip';
  const name = (text: string) => text.slice(0, text.lastIndexOf('.'));
  return isOwn(kind) && name(domain) === name(known) ? 'ending' : null;
}

export const isOwn = (kind: RecipientKind) => kind === 'internal' || kind === 'affiliated';

interface Known {
  readonly known: string;
  readonly kind: RecipientKind;
  readonly dots: number;
  readonly at: string;
}
const kept = new WeakMap<Organisation, readonly Known[]>();

/** The lists at a glance: read once, for they are the same for every mail. */
function glancesOf(organisation: Organisation): readonly Known[] {
  const glances =
    kept.get(organisation) ||
    listedDomains(organisation)
      .filter(([known, kind]) => kind !== 'company' && known.lastIndexOf('.') >= SHORTEST_TWIN)
      .map(([known, kind]) => ({ known, kind, dots: known.split('.').length - 1, at: domainGlance(known) }));
  kept.set(organisation, glances);
  return glances;
}
