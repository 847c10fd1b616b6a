import { bitOf, THINGS } from './groups';
import { FIRST, GENERIC } from './people';
import { LIGHT, OURS, PARTING, POSSESSIVE, PREPOSITIONS, prepositionIn } from './small-words';
import type { View } from './view';
import { isGenitiveName } from './who';
import type { Word } from './word';

/**
 * What a word hangs on in its sentence, read without a grammar: from the word to the left over what may stand between
 * ("hans nye …", "et oplæg om …", "Bente har fået …"), and to the right ("… til Mathilde").
 */

/** Who or what stands at the other end. */
const ENDS = ['person', 'self', 'generic', 'thing', 'topic', 'other', 'none'] as const;
const [PERSON, SELF, IN_GENERAL, THING, TOPIC, OTHER, NONE] = [0, 1, 2, 3, 4, 5, 6] as const;

const HEADS = ['left:possessive', 'left:genitive', 'left:start', 'left:open'];
const [BY_POSSESSIVE, BY_GENITIVE, BY_START, BY_NOTHING] = [0, 1, 2, 3] as const;

/** What leads from a word to an end: having, another verb, being (to the right), and each preposition to both sides. */
const LINKS = ['left:have', 'left:verb', 'right:is'].concat(
  ...PREPOSITIONS.map((word) => [`left:${word}`, `right:${word}`]),
);
const [HAVE, VERB, IS, FIRST_PREPOSITION] = [0, 1, 2, 3] as const;

/** The names of the frames, by number. */
export const FRAMES: readonly string[] = HEADS.concat(
  ...LINKS.map((link) => ENDS.map((end) => `${link}:${end}`)),
);

const frame = (link: number, end: number) => HEADS.length + link * ENDS.length + end;
const linkOf = (preposition: number, toTheRight: 0 | 1) => FIRST_PREPOSITION + 2 * preposition + toTheRight;

const TOPICS =
  bitOf('event') |
  bitOf('paper') |
  bitOf('figures') |
  bitOf('service') |
  bitOf('politics') |
  bitOf('fiction') |
  bitOf('news') |
  bitOf('job') |
  bitOf('organisation') |
  bitOf('sport') |
  bitOf('money');
const HAVING = bitOf('having');
const VERBS = bitOf('talk') | bitOf('order') | bitOf('rule');

/** Words that weigh something, passed over at most: to a link, from there to its end, and to the right. */
const REACH = 4;
const REACH_TO_END = 6;
const REACH_RIGHT = 2;
const REACH_RIGHT_TO_END = 3;

const wordAt = ({ reading: { tokens, words } }: View, at: number) =>
  words[tokens.kinds[at] as number] as Word;
const whoAt = ({ who, sentence }: View, at: number) => who[at - sentence.from] as number;

/** The number of the frame to the left of a token. */
export function leftFrame(view: View, first: number): number {
  const { from } = view.sentence;
  // "hendes sukkersyge" as a phrase of the lexicon.
  if ((wordAt(view, first).roles & POSSESSIVE) !== 0) return BY_POSSESSIVE;
  let passed = 0;
  for (let at = first - 1; at >= from; at--) {
    const word = wordAt(view, at);
    if ((word.roles & (POSSESSIVE | OURS)) !== 0) return BY_POSSESSIVE;
    // The first word of a sentence has its capital anyway.
    if ((at > from || word.isFirstName) && isGenitiveName(view.reading, at)) return BY_GENITIVE;
    const preposition = prepositionIn(word.roles);
    if (preposition >= 0) return frame(linkOf(preposition, 0), endLeft(view, at));
    if ((word.groups & HAVING) !== 0) return frame(HAVE, endLeft(view, at));
    if ((word.groups & VERBS) !== 0) return frame(VERB, endLeft(view, at));
    // "har han feber": the verb may stand before the person.
    const who = whoAt(view, at);
    if (who !== 0) return frame(HAVE, endOf(who));
    if ((word.roles & LIGHT) === 0 && ++passed > REACH) return BY_NOTHING;
  }
  return BY_START;
}

/** Who or what governs a verb or a preposition: the nearest word to its left that is somebody or something. */
function endLeft(view: View, link: number): number {
  let passed = 0;
  for (let at = link - 1; at >= view.sentence.from; at--) {
    const end = endAt(view, at);
    if (end >= 0) return end;
    const { roles, groups } = wordAt(view, at);
    if ((roles & PARTING) !== 0) return OTHER;
    if ((roles & LIGHT) === 0 && (groups & HAVING) === 0 && ++passed > REACH_TO_END) return OTHER;
  }
  // "Har du …", "Ligger med feber": behind the verb, or nobody.
  const who = whoAt(view, link + 1);
  if (who !== 0) return endOf(who);
  return passed > 0 ? OTHER : NONE;
}

/** The number of the frame to the right of a token, or -1. */
export function rightFrame(view: View, last: number): number {
  const { to } = view.sentence;
  for (let at = last + 1; at < to && at <= last + REACH_RIGHT; at++) {
    const { roles, groups } = wordAt(view, at);
    const preposition = prepositionIn(roles);
    if (preposition >= 0) return frame(linkOf(preposition, 1), endRight(view, at));
    if ((groups & HAVING) !== 0) return frame(IS, endRight(view, at));
    if ((roles & LIGHT) === 0) return -1;
  }
  return -1;
}

function endRight(view: View, link: number): number {
  for (let at = link + 1; at < view.sentence.to && at <= link + REACH_RIGHT_TO_END; at++) {
    const end = endAt(view, at);
    if (end >= 0) return end;
  }
  return OTHER;
}

/** The end that a word by itself makes, or -1. */
function endAt(view: View, at: number): number {
  const who = whoAt(view, at);
  if (who !== 0) return endOf(who);
  const { groups } = wordAt(view, at);
  return (groups & TOPICS) !== 0 ? TOPIC : (groups & THINGS) !== 0 ? THING : -1;
}

function endOf(who: number): number {
  return who === GENERIC ? IN_GENERAL : who === FIRST ? SELF : PERSON;
}
