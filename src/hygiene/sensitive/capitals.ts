/** Whether a character of a text is a capital. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 65 && code <= 90;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/** Whether a stretch of two characters or more has capitals and no small letters: "ADHD", "B12". */
export function isAllCapitals(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  if (end - start < 2 || (second >= 97 && second <= 122)) return false; // most are told by that
  const word = text.slice(start, end);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
