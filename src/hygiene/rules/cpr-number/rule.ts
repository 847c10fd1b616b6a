import type { Fix, Part, Reason, Sighting } from '../../mail/types';
import { isInside } from '../inside';
import type { LookedAt, Rule } from '../rule';
import { digitOf } from './characters';
import { type CprNumber, findCprNumbers } from './find';
import { CERTAINTY } from './judge';
import { type CprOptions, cprDefaults } from './options';
import { reasonsFor } from './reasons';
import { cprTexts } from './texts';

/** CPR numbers in the subject, the text (quoted history included), the location and the names of attachments. */
export const cprNumber: Rule<CprOptions> = {
  name: 'cpr-number',
  needs: [],
  // Contents of attachments are not looked at yet; asking for them makes every report say so.
  uses: ['subject', 'body', 'location', 'attachment-names', 'attachments', 'recipients'],
  defaults: { level: 'block', override: true, options: cprDefaults },
  texts: cprTexts,
  look,
};

/** A number, the text it stands in, and where that is. */
interface Placed {
  readonly part: Part;
  readonly text: string;
  readonly number: CprNumber;
}

function look(mail: LookedAt, options: CprOptions, now: Date): Sighting[] {
  const all: Placed[] = [];
  for (const { part, text } of textsOf(mail)) {
    for (const number of findCprNumbers(text, { now, own: options })) all.push({ part, text, number });
  }
  const known = new Set<string>();
  for (const { number } of all) if (number.rank >= 2) known.add(number.digits);

  const sightings: Sighting[] = [];
  for (const placed of all) {
    const quoted = placed.part === 'body' && isInside(mail.body?.quoted || [], placed.number.start);
    if (quoted && !options.lookInQuotedHistory) continue;
    if (placed.number.evidence.meaning.kind === 'replacement' && !options.replacementNumbers) continue;
    const sighting = sightingOf(placed, known, leavesHouse(mail), quoted);
    if (sighting) sightings.push(sighting);
  }
  return withCount(sightings, options.manyPersons);
}

function textsOf(mail: LookedAt): { part: Part; text: string }[] {
  const texts: { part: Part; text: string }[] = [];
  const add = (part: Part, text: string | undefined) => {
    if (text) texts.push({ part, text });
  };
  add('subject', mail.subject);
  add('body', mail.body?.text);
  add('location', mail.location);
  (mail.attachments || []).forEach(({ name }, index) => {
    add(`attachment-name:${index}`, name);
  });
  return texts;
}

/** Recipients that were not read may be outside. */
function leavesHouse({ recipients }: LookedAt): boolean {
  return recipients === undefined || recipients.some(({ kind }) => kind !== 'internal');
}

function sightingOf(
  { part, text, number }: Placed,
  known: ReadonlySet<string>,
  leaving: boolean,
  quoted: boolean,
): Sighting | null {
  const { digits, start, end, evidence } = number;
  const raised = number.rank < 2 && known.has(digits) && !isNamedOtherwise(number);
  const rank = raised ? 2 : number.rank;
  if (rank === 0) return null;
  const because: Reason[] = reasonsFor(evidence, part, raised);
  if (part === 'subject' && leaving) because.push({ says: 'in-subject' });
  if (quoted) because.push({ says: 'in-quoted-history' });
  if (isFileName(part)) because.push({ says: 'in-file-name' });
  const { kind } = evidence.meaning;
  return {
    category: 'cpr',
    says: kind === 'replacement' ? 'replacement-number' : 'cpr-number',
    data: { kind },
    where: { part, start, end },
    sure: CERTAINTY[rank],
    because,
    fixes: isFileName(part) ? [] : fixesFor(part, text, number),
    same: digits,
  };
}

/** Called something else, with a word of its own: then the same digits elsewhere do not make it a CPR number. */
function isNamedOtherwise({ evidence }: CprNumber): boolean {
  const { is } = evidence.naming;
  return is === 'other' || is === 'call' || is === 'production';
}

/** A file's name cannot be changed from within the mail. */
const isFileName = (part: Part) => part.indexOf('attachment-name:') === 0;

/**
 * Mask as CPR-loven § 54 wants it on mailings ("010190-xxxx"): same length, the writer's separators kept. It reaches over
 * the last four digits alone, so that the birth date gets into no report.
 */
function fixesFor(part: Part, text: string, { start, end, lastFour }: CprNumber): Fix[] {
  let masked = '';
  for (let at = lastFour; at < end; at++) masked += digitOf(text.charCodeAt(at)) < 0 ? text.charAt(at) : 'x';
  return [
    { do: 'replace', label: 'mask', span: { part, start: lastFour, end }, with: masked },
    { do: 'replace', label: 'remove', span: { part, start, end }, with: '' },
  ];
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
