/**
 * Text from outside, made safe for a terminal: control characters (which could move the cursor or hide a line) and
 * marks that turn the direction of writing become "·".
 */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '·');
}

/** What an answer for people begins with: where it is ("linje 4", a path), and its id. */
export function heading(id: string | number | null, label: string): string {
  return printable(id === null || id === label ? label : `${label} (${id})`);
}

/** The same for several lines, whose newlines are our own. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
