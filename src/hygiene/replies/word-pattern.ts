/** Letters of Danish and German too, which `\b` does not know. */
const LETTER = 'a-zæøåäöüß';

/**
 * A pattern for any of these, in small letters and not within a longer word. Each is a pattern of its own; `…` stands for a
 * few words of the same clause, so many at most that a search stays linear.
 */
export function anyOf(...alternatives: readonly string[]): RegExp {
  const gap = `(?:[^.!?\\n${LETTER}](?:[^.!?\\n]{0,44}[^.!?\\n${LETTER}])?)?`;
  const inner = alternatives.join('|').replace(/…/g, gap);
  return new RegExp(`(?:^|[^${LETTER}])(?:${inner})(?![${LETTER}])`);
}
