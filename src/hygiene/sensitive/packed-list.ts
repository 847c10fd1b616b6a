/**
 * A sorted list of words, each with the number of what it is, in three strings that compress well: how many letters a
 * word shares with the one before, the letters that follow, and the number. The send handler must be one small file;
 * as plain lists the lexicon would be half as large again.
 */
export interface PackedList {
  /** One character a word: `DIGITS[n]` letters are those of the word before. */
  readonly shared: string;
  /** The other letters, parted by blanks. */
  readonly rest: string;
  /** One or two characters a word. */
  readonly numbers: string;
}

/** Printable characters but for those that a string would have to escape. */
export const DIGITS = makeDigits();

function makeDigits(): string {
  let digits = '';
  for (let code = 35; code < 126; code++)
    if (code !== 39 && code !== 92 && code !== 96) digits += String.fromCharCode(code);
  return digits;
}

/** Numbers below this take one character; the digits from here on begin a pair. */
export const ONE_DIGIT = 70;

/** Calls `each` for every word, in the order of the list. */
export function unpack(
  { shared, rest, numbers }: PackedList,
  each: (word: string, number: number) => void,
): void {
  const value = new Map<number, number>();
  for (let at = 0; at < DIGITS.length; at++) value.set(DIGITS.charCodeAt(at), at);
  const digit = (text: string, at: number) => value.get(text.charCodeAt(at)) as number;
  let word = '';
  let number = 0;
  rest.split(' ').forEach((letters, at) => {
    if (at >= shared.length) return;
    word = word.slice(0, digit(shared, at)) + letters;
    const first = digit(numbers, number++);
    each(
      word,
      first < ONE_DIGIT ? first : (first - ONE_DIGIT) * DIGITS.length + digit(numbers, number++) + ONE_DIGIT,
    );
  });
}

/** The other way round, for the generator. @param entries sorted by word, each word once */
export function pack(entries: readonly (readonly [word: string, number: number])[]): PackedList {
  let shared = '';
  let numbers = '';
  const rest: string[] = [];
  let before = '';
  for (const [word, number] of entries) {
    if (word === '' || word.indexOf(' ') >= 0)
      throw new RangeError('a word of a packed list is empty or holds a blank');
    let same = 0;
    while (same < DIGITS.length - 1 && same < before.length && before.charAt(same) === word.charAt(same))
      same++;
    shared += DIGITS.charAt(same);
    rest.push(word.slice(same));
    const over = number - ONE_DIGIT;
    numbers +=
      over < 0
        ? DIGITS.charAt(number)
        : DIGITS.charAt(ONE_DIGIT + Math.floor(over / DIGITS.length)) + DIGITS.charAt(over % DIGITS.length);
    before = word;
  }
  return { shared, rest: rest.join(' '), numbers };
}
