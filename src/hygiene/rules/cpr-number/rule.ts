import { cutOf } from '../../danish/vocabulary';
import type { Reason, Sighting, Span } from '../../mail/types';
import type { Setting } from '../../sensitive/background';
import { isInside } from '../inside';
import type { LookedAt, Rule } from '../rule';
import { weighedBySentence } from './by-sentence';
import { type CprNumber, findCprNumbers } from './find';
import { fixesFor } from './fixes';
import { CERTAINTY, type Rank } from './judge';
import type { Meaning } from './number';
import { type CprOptions, cprDefaults } from './options';
import { digitalPostNumbers, type Place, placesIn } from './places';
import { reasonsFor } from './reasons';
import { withoutSeries } from './series';
import { type CprKey, cprTexts } from './texts';

/** CPR numbers in the subject, the text (quoted history included), the location, addresses and attachments. */
export const cprNumber: Rule<CprOptions> = {
  name: 'cpr-number',
  needs: [],
  uses: ['subject', 'body', 'location', 'attachment-names', 'attachments', 'recipients'],
  defaults: { level: 'block', override: true, options: cprDefaults },
  texts: cprTexts,
  look,
};

/** A number and the text it stands in. */
interface Placed {
  readonly place: Place;
  readonly number: CprNumber;
  readonly quoted: boolean;
}

function look(mail: LookedAt, options: CprOptions, now: Date): Sighting[] {
  const all: Placed[] = [];
  for (const place of placesIn(mail, options.digitalPostDomains)) {
    const found = withoutSeries(findCprNumbers(place.text, { now, own: options }));
    for (const number of weighed(found, mail, place)) {
      const quoted = place.part === 'body' && isInside(mail.body?.quoted || [], number.start);
      all.push({ place, number, quoted });
    }
  }
  const known = new Set<string>(digitalPostNumbers(mail, options.digitalPostDomains));
  const otherwise = new Set<string>();
  for (const { number } of all) if (isNamedOtherwise(number)) otherwise.add(number.digits);
  // "Re: 010190-1234" over "ordre 010190-1234": what nothing names is what it is called elsewhere.
  const isLowered = ({ digits, rank, evidence }: CprNumber) =>
    rank >= 2 && evidence.naming.is === 'nothing' && otherwise.has(digits);
  for (const { number } of all)
    if (number.rank >= 2 && !isWeak(number) && !isLowered(number)) known.add(number.digits);

  const leaving = leavesHouse(mail);
  const sightings: Sighting[] = [];
  for (const placed of all) {
    if (placed.quoted && !options.lookInQuotedHistory) continue;
    if (placed.number.evidence.meaning.kind !== 'cpr' && !options.replacementNumbers) continue;
    const lowered = isLowered(placed.number) && !known.has(placed.number.digits);
    const number: CprNumber = lowered ? { ...placed.number, rank: 1 } : placed.number;
    const sighting = sightingOf({ ...placed, number }, known, leaving);
    if (sighting) sightings.push(sighting);
  }
  return withCount(sightings, options.manyPersons);
}

/** By their sentences, where a text has sentences: addresses have none. */
function weighed(found: readonly CprNumber[], mail: LookedAt, { part, text }: Place): readonly CprNumber[] {
  const hints = (mail.facts || []).filter(({ category, where }) => category === 'cpr' && where.part === part);
  if (hints.length > 0)
    return found.map((number) =>
      number.rank > 1 && hints.some(({ where }) => where.start === number.start)
        ? { ...number, rank: 1 }
        : number,
    );
  const setting = SETTINGS[part.split(':')[0] as string];
  return setting === undefined ? found : weighedBySentence(found, () => cutOf(mail, part, text), setting);
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  subject: 'subject',
  location: 'subject',
  body: 'body',
  'attachment-name': 'file-name',
  attachment: 'file',
};

/** Recipients that were not read may be outside. */
function leavesHouse({ recipients }: LookedAt): boolean {
  return recipients === undefined || recipients.some(({ kind }) => kind !== 'internal');
}

function sightingOf(
  { place, number, quoted }: Placed,
  known: ReadonlySet<string>,
  leaving: boolean,
): Sighting | null {
  const { part, text, shown } = place;
  const { digits, start, end, evidence } = number;
  const raised = (number.rank < 2 || isWeak(number)) && known.has(digits) && !isNamedOtherwise(number);
  const rank = raised ? 2 : rankAt(place, number);
  if (rank === 0) return null;
  const { kind } = evidence.meaning;
  const where: Span = shown === undefined ? { part, start, end } : { part, start: 0, end: shown };
  const because: Reason[] = reasonsFor(evidence, shown === undefined ? part : null, raised);
  if (part !== 'subject' || leaving) {
    const says = quoted ? 'in-quoted-history' : STANDS[part.split(':')[0] as string];
    if (says) because.push({ says: shown === undefined ? says : 'in-name' });
  }
  return {
    category: 'cpr',
    says: CALLED[kind],
    data: { kind },
    where,
    sure: CERTAINTY[rank],
    because,
    fixes: fixesFor(part, text, number, quoted),
    // Subjects are never encrypted, so no channel makes it right.
    ...(part === 'subject' && leaving && rank >= 2 ? ({ always: true } as const) : {}),
    same: digits,
  };
}

const CALLED: Readonly<Record<Meaning['kind'], CprKey>> = {
  cpr: 'cpr-number',
  replacement: 'replacement-number',
  'x-ecpr': 'national-ecpr',
  'd-ecpr': 'local-ecpr',
};

/** What a place adds to the reasons. */
const STANDS: Readonly<Record<string, CprKey>> = {
  subject: 'in-subject',
  'attachment-name': 'in-file-name',
  attachment: 'in-attachment',
  to: 'in-address',
  cc: 'in-address',
  bcc: 'in-address',
};

/** Ten digits with a real date that are all there is before "@" are worth a glance. */
function rankAt({ part, text }: Place, number: CprNumber): Rank {
  const { rank, start, end } = number;
  const alone =
    (rank === 0 || isWeak(number)) && start === 0 && text.charAt(end) === '@' && RECIPIENT.test(part);
  return alone ? 1 : rank;
}

const RECIPIENT = /^(?:to|cc|bcc):/;

/** Found by nothing but its date: no check digit, no hyphen, no name. */
function isWeak({ evidence: { naming, form, checkDigit, listedDate } }: CprNumber): boolean {
  return naming.is === 'nothing' && !checkDigit && !listedDate && form !== 'dash' && form !== 'dotted-date';
}

/** Called something else, with a word of its own: then the same digits elsewhere do not make it a CPR number. */
function isNamedOtherwise({ evidence }: CprNumber): boolean {
  const { is } = evidence.naming;
  return is === 'other' || is === 'call' || is === 'production';
}

/** Datatilsynet weighs how many persons a mail tells about (Silkeborg, 25 November 2021): so does the advice. */
function withCount(sightings: Sighting[], many: number): Sighting[] {
  const persons = new Set<string>();
  for (const { same, sure } of sightings) if (same && sure !== 'possible') persons.add(same);
  const count = persons.size;
  if (count < many) return sightings;
  const reason: Reason = { says: 'many-persons', data: { count } };
  return sightings.map((sighting) => ({ ...sighting, because: sighting.because.concat(reason) }));
}
