/**
 * The text of a file: a byte order mark decides (UTF-8, UTF-16), else UTF-8 where the bytes are valid UTF-8, else the
 * encoding that the file names itself, else windows-1252, which is what Danish Windows programs wrote before UTF-8.
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(named).decode(bytes);
  }
}

/** What turns bytes into text. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** A decoder for an encoding's name, windows-1252 where nobody knows it. */
export function decoderFor(name: string | undefined): Decoder {
  const decoder = decoderNamed(name) ?? new TextDecoder('windows-1252');
  if (decoder.encoding !== 'windows-1252') return decoder;
  return { decode: (bytes) => withoutC1(decoder.decode(bytes)) };
}

function decoderNamed(name: string | undefined): TextDecoder | null {
  try {
    return new TextDecoder(name || 'windows-1252');
  } catch {
    return null;
  }
}

/** What the bytes 80 to 9F are in windows-1252 (WHATWG Encoding, index windows-1252). Five of them are nothing there. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text with control characters of U+0080 to U+009F read as windows-1252, one for one. Nobody writes those controls;
 * Node 20 gives them where windows-1252 was asked for (it decodes latin-1), and a dash in a number would be lost.
 */
export function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80));
}

/** The decoder for a Windows code page number, as RTF and Outlook name them. */
export function decoderForCodePage(page: number): Decoder {
  return decoderFor(CODE_PAGES[page] ?? `windows-${page}`);
}

const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20127: 'windows-1252',
  20866: 'koi8-r',
  28591: 'iso-8859-1',
  28592: 'iso-8859-2',
  28605: 'iso-8859-15',
  65001: 'utf-8',
};

/** UTF-16 by its mark; without one, by the zero bytes that every second character of Western text has. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (half < 2) return null;
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  return even > half * 0.7 && odd === 0 ? 'utf-16be' : null;
}

/** Text has (next to) no control characters besides tab, line ends, form feed and escape. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return true;
  let odd = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd += 1;
  }
  return odd <= bytes.length / 1000;
}
