/**
 * Fonts that are made to decorate: handwriting and display. Each comes with Windows, Office or macOS; the sources, and
 * what is left out (symbols, other scripts), are in README.md. A name stands for its cuts too ("bradley hand itc").
 */
const DECORATIVE = `
algerian|apple chancery|bauhaus 93|blackadder itc|bradley hand|braggadocio|broadway|brush script|buxton sketch|cavolini|
chalkboard|chalkduster|chiller|colonna mt|comic sans|curlz|cursive|desdemona|edwardian script|fantasy|forte|
freestyle script|french script|gabriola|gigi|harlow solid|harrington|herculanum|imprint mt shadow|informal roman|ink free|
jokerman|juice itc|kino mt|kristen itc|kunstler script|lucida blackletter|lucida calligraphy|lucida handwriting|magneto|
marker felt|matura mt|mistral|modern love|monotype corsiva|niagara|noteworthy|old english text|onyx|palace script|papyrus|parchment|party let|
playbill|pristina|rage italic|ravie|savoye let|script mt|segoe print|segoe script|showcard gothic|signpainter|snap itc|
snell roundhand|stencil|tempus sans|trattatello|viner hand|vivaldi|vladimir script|zapfino`;

const NAMES = DECORATIVE.replace(/\n/g, '').split('|');
const WITH_FIRST_WORD = new Map<string, string[]>();
for (const name of NAMES) {
  const word = firstWord(name);
  WITH_FIRST_WORD.set(word, (WITH_FIRST_WORD.get(word) || []).concat(name));
}

/**
 * Whether a font decorates.
 *
 * @param family one family, in small letters and without quotation marks
 * @param more first words of further fonts that decorate
 */
export function isDecorative(family: string, more: readonly string[]): boolean {
  const word = firstWord(family);
  if (more.indexOf(word) >= 0) return true;
  return (WITH_FIRST_WORD.get(word) || []).some(
    (name) => family === name || family.slice(0, name.length + 1) === `${name} `,
  );
}

/** "signpainter-housescript": a hyphen divides a name from its cut as well. */
function firstWord(family: string): string {
  return family.split(/[ -]/, 1)[0] as string;
}
