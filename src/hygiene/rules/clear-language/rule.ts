import { cutOf } from '../../danish/vocabulary';
import type { Range, Reason, RecipientKind, Sighting } from '../../mail/types';
import type { LookedAt, Rule } from '../rule';
import { ironyPlaces } from './irony';
import { letterIn } from './letter';
import { legibilityOf } from './lix';
import { loudPlaces } from './loud';
import { type ClearLanguageOptions, clearLanguageDefaults } from './options';
import { clearLanguageTexts } from './texts';

/** More places of a kind tell nothing new. */
const MOST_PLACES = 5;
/** Those who may be strangers to the trade's words and to the writer. */
const READERS: readonly RecipientKind[] = ['citizen', 'company', 'unknown', 'authority'];

/**
 * Hard, loud or ironic words in mail that leaves the house. Style is a judgement: all of it is `possible` and so a hint,
 * whatever the policy says, and never a word at Send (whose bundle leaves this rule out: `rules/not-at-send.ts`).
 */
export const clearLanguage: Rule<ClearLanguageOptions> = {
  name: 'clear-language',
  needs: ['body', 'recipients'],
  defaults: { level: 'hint', override: true, options: clearLanguageDefaults },
  texts: clearLanguageTexts,
  look,
};

function look(mail: LookedAt, options: ClearLanguageOptions): Sighting[] {
  const { body, recipients = [] } = mail;
  if (!body || !recipients.some(({ kind }) => READERS.indexOf(kind) >= 0)) return [];
  const text = letterIn(body);
  const sightings: Sighting[] = [];
  const { lix: limit, words: fewest } = options;
  const { words, lix } = legibilityOf(cutOf(mail, 'body', body.text), text.length, body.quoted);
  if (words >= fewest && lix > limit) sightings.push(sighting('hard', { says: 'lix', data: { lix, limit } }));
  const all = (places: readonly Range[], says: string, because: string) => {
    for (const { start, end } of places.slice(0, MOST_PLACES))
      sightings.push({ ...sighting(says, { says: because }), where: { part: 'body', start, end } });
  };
  if (options.loud) all(loudPlaces(text), 'loud', 'capitals');
  if (options.irony) all(ironyPlaces(text), 'irony', 'unseen');
  return sightings;
}

function sighting(says: string, because: Reason): Sighting {
  return { category: 'language', says, sure: 'possible', because: [because] };
}
