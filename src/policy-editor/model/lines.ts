/** A list as people write it: an entry a line, blank ones left out. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Paragraphs, parted by blank lines; within one, lines may break. */
export function paragraphsIn(text: string): string[] {
  return text
    .replace(/\r\n/g, '\n')
    .split(/\n[ \t]*\n+/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '');
}

/** Every line as it stands, the blank ones too: they part paragraphs in a text. */
export function everyLineIn(text: string): string[] {
  const lines = text.replace(/\r\n/g, '\n').split('\n');
  return lines.length === 1 && lines[0] === '' ? [] : lines;
}
