/** pdf.js' numbers of the drawing steps that matter here (`OPS`). */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const FORM_BEGIN = 74;
const FORM_END = 75;
const PICTURES = new Set([83, 85, 86, 88]); // image masks, images, inline images, repeated images

type Matrix = readonly [number, number, number, number];

export interface DrawnPage {
  readonly view: readonly number[];
  getOperatorList(): Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
}

/** Half of the page: a letterhead, a photo or a signature is smaller. */
const MOST_OF_A_PICTURE = 0.5;

/**
 * Whether one picture fills the page: a scan on which a line was stamped ("Journalnummer …", "DocuSign …"). How large it
 * is drawn, the transformations tell (ISO 32000-2, § 8.3.4): a picture is a square of one by one.
 */
export async function isPicture(page: DrawnPage): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const wanted = Math.abs((right - left) * (top - bottom)) * MOST_OF_A_PICTURE;
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1];
  for (const [at, step] of fnArray.entries()) {
    const args = argsArray[at] as readonly unknown[] | null;
    if (step === SAVE || step === FORM_BEGIN) kept.push(now);
    if (step === TRANSFORM) now = times(now, args as readonly number[]);
    if (step === FORM_BEGIN && args?.[0]) now = times(now, args[0] as readonly number[]);
    if (step === RESTORE || step === FORM_END) now = kept.pop() ?? now;
    if (PICTURES.has(step) && Math.abs(now[0] * now[3] - now[1] * now[2]) >= wanted) return true;
  }
  return false;
}

function times([a, b, c, d]: Matrix, [e = 1, f = 0, g = 0, h = 1]: readonly number[]): Matrix {
  return [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h];
}
