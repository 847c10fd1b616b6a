import type { Reason, Sighting, Span } from '../../mail/types';
import { isInside } from '../inside';
import type { LookedAt, Rule } from '../rule';
import { type CprNumber, findCprNumbers } from './find';
import { fixesFor } from './fixes';
import { CERTAINTY, type Rank } from './judge';
import type { Meaning } from './number';
import { type CprOptions, cprDefaults } from './options';
import { digitalPostNumbers, type Place, placesIn } from './places';
import { reasonsFor } from './reasons';
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
    for (const number of findCprNumbers(place.text, { now, own: options })) {
      const quoted = place.part === 'body' && isInside(mail.body?.quoted || [], number.start);
      all.push({ place, number, quoted });
    }
  }
  const known = new Set<string>(digitalPostNumbers(mail, options.digitalPostDomains));
  for (const { number } of all) if (number.rank >= 2) known.add(number.digits);

  const leaving = leavesHouse(mail);
  const sightings: Sighting[] = [];
  for (const placed of all) {
    if (placed.quoted && !options.lookInQuotedHistory) continue;
    if (placed.number.evidence.meaning.kind !== 'cpr' && !options.replacementNumbers) continue;
    const sighting = sightingOf(placed, known, leaving);
    if (sighting) sightings.push(sighting);
  }
  return withCount(sightings, options.manyPersons);
}

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
  const raised = number.rank < 2 && known.has(digits) && !isNamedOtherwise(number);
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
function rankAt({ part, text }: Place, { rank, start, end }: CprNumber): Rank {
  const alone = rank === 0 && start === 0 && text.charAt(end) === '@' && RECIPIENT.test(part);
  return alone ? 1 : rank;
}

const RECIPIENT = /^(?:to|cc|bcc):/;

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
