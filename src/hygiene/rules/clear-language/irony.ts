import type { Range } from '../../mail/types';

/**
 * Emoji by their code units (`\p{Emoji}` is not in ES2016; signs such as ☎ and ✓ are none here), emoticons that stand
 * alone, and what writers put behind a sentence that means the opposite. Linear: no repetition without a bound.
 */
const MARKS =
  /\ud83c[\udf00-\udfff]|[\ud83d\ud83e][\udc00-\udfff]|[\u2639\u263a\u2764]|(?:^|\s)[:;=]-?[()DPp](?![^\s.,!?)])|[(/](?:ironi|ironisk|ironisk ment|joke|sarkasme|sjov|spøg)(?![a-zæøå])\)?|\snot!/gi;

export function ironyPlaces(text: string): Range[] {
  const places: Range[] = [];
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const [mark] = match;
    const end = match.index + mark.length;
    places.push({ start: end - mark.replace(/^\s/, '').length, end });
  }
  return places;
}
