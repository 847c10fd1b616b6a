import type { Finding, Mail, Span } from '../../hygiene/mail/types';
import { listed, sayPlace } from '../../hygiene/places';
import { explain } from '../../hygiene/rules/explain';
import type { Language } from '../../hygiene/rules/rule';
import { fill, say } from '../../hygiene/rules/texts';
import { withoutSteering } from '../../ui/plain-line';
import { count } from '../../ui/texts';
import { sayPoints } from '../signature/say-points';
import { sayHouseStyle } from '../signature/say-settled';
import { PANE_TEXTS } from '../texts';
import { type Card, isOfCategory, isOfHouseStyle } from './cards';
import type { Settled } from './session';

/** Sentences about single places that a card names; the others are counted. */
const MOST_SENTENCES = 3;

/** "CPR-nummer". */
export function sayWhat({ lead }: Card, language: Language): string {
  return say(lead.rule, lead.says, language, lead.data);
}

/** "CPR-nummer · sikkert": what, and how sure. How a mail looks is seen, not guessed. */
export function sayTitle(card: Card, language: Language): string {
  if (isOfHouseStyle(card.lead)) return sayWhat(card, language);
  return `${sayWhat(card, language)} · ${PANE_TEXTS[language].sure[card.lead.sure]}`;
}

/** "i emnet og i teksten (2 steder)". */
export function sayPlaces(findings: readonly Finding[], mail: Mail, language: Language): string {
  const places = new Map<string, number>();
  for (const { where } of findings) {
    if (!where) continue;
    const place = sayPlace(where, mail, language);
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const { places: forms } = PANE_TEXTS[language];
  return listed(
    [...places].map(([place, n]) => (n > 1 ? `${place} (${count(n, forms)})` : place)),
    language,
  );
}

/** Why, and what to do: the rule's own reasons and advice, one paragraph each. Shown to the writer alone. */
export function sayWhy(card: Card, language: Language): string[] {
  const { lead, findings } = card;
  const advice = say(lead.rule, 'advice', language);
  if (sayPoints(card, language).length > 0) return [advice];
  if (!isOfCategory(lead)) return [[...reasonsOf(card, lead, language), advice].join(' ')];
  const firsts = findings.map((finding) => reasonsOf(card, finding, language)[0] ?? '');
  // The same word at the beginning of a sentence and within one says nothing new.
  const small = firsts.map((sentence) => sentence.toLowerCase());
  const named = [...new Set(small)].slice(0, MOST_SENTENCES);
  const sentences = named.map((sentence) => firsts[small.indexOf(sentence)] as string);
  const others = small.filter((sentence) => !named.includes(sentence)).length;
  const more = others > 0 ? [count(others, PANE_TEXTS[language].morePlaces)] : [];
  const rest = new Set(findings.flatMap((finding) => reasonsOf(card, finding, language).slice(1)));
  const last = [...rest, advice].join(' ');
  return sentences.length === 1 && others === 0 ? [`${sentences[0]} ${last}`] : [...sentences, ...more, last];
}

function reasonsOf({ shown }: Card, { rule, because }: Finding, language: Language): string[] {
  const quote = ({ part, start, end }: Span) => {
    const words = shown.get(part)?.slice(start, end);
    return words === undefined ? undefined : withoutSteering(words);
  };
  return because.map((reason) => explain(rule, reason, language, quote));
}

/** Where the policy sends the writer: the intranet, a guide to journalising. */
export function linkOf({ lead }: Card, language: Language): { label: string; href: string } | undefined {
  const href = lead.data?.link;
  return typeof href === 'string' ? { label: say(lead.rule, 'link', language), href } : undefined;
}

/** What was done with a card, for the line that is left of it. */
export function saySettled({ card, how, fixed, mail, undo }: Settled, language: Language): string {
  const texts = PANE_TEXTS[language];
  if (how === 'silenced') return fill(texts.silenced, { choice: say(card.lead.rule, 'silence', language) });
  if (undo.some((step) => step.do === 'remove-quoted-history')) return texts.quotedRemoved;
  if (undo.some((step) => step.do === 'rename-attachment')) return texts.attachmentRenamed;
  if (undo.some((step) => step.do === 'move-to-bcc')) return texts.movedToBcc;
  const style = sayHouseStyle(undo, language);
  if (style !== null) return style;
  const where = mail ? sayPlaces(fixed, mail, language) : '';
  return fill(texts.fixed, { what: sayWhat(card, language), where });
}
