import type { Person } from '../mail/person';
import type { BodyText, Range } from '../mail/types';
import { isAllowed, type Whose } from './allowed';
import { type Block, blockBehindClosing, blocksOf, isNear, saidIn } from './blocks';
import { type Comparison, compare, sameAs } from './compare';
import { type Expected, expectedOf, kindOfField, textsOf } from './elements';
import { closingOf, isFarewell } from './known';
import { lookFaults } from './look-faults';
import { formFor } from './manual-for';
import type { Placed } from './pairs';
import type { Residue } from './residue';
import { longestRise } from './similar';
import { toReplace } from './to-replace';
import type { SignatureFault, SignatureManual, SignatureOccasion, SignatureReading } from './types';
import { type Line, type OwnLines, ownLines } from './words';

/** What the verifier is told beside the mail. */
export interface VerifyOccasion extends SignatureOccasion {
  /** Fields that the person lacks are known to be empty; else what stands in their place is nobody's fault. */
  readonly complete: boolean;
}

/**
 * Holds the signature of a mail up against the manual. Only what is newly written counts. Of several languages and of
 * the long and the short form the one that fits best is taken: a full signature in a reply is no fault.
 */
export function verifySignature(
  body: BodyText,
  manual: SignatureManual,
  person: Person,
  occasion: VerifyOccasion,
): SignatureReading {
  const own = ownLines(body);
  let best: SignatureReading | null = null;
  for (const each of occasionsFor(manual, person, occasion)) {
    const reading = readAs(body, own, manual, person, each);
    if (!best || weight(reading) < weight(best)) best = reading;
  }
  return best as SignatureReading;
}

/** No signature weighs more than a bad one. */
const weight = ({ faults, where }: SignatureReading) => faults.length + (where ? 0 : 100);

function occasionsFor(manual: SignatureManual, person: Person, occasion: VerifyOccasion): VerifyOccasion[] {
  const languages = occasion.language ? [occasion.language] : (['da', 'en'] as const);
  const found: VerifyOccasion[] = [];
  for (const language of languages) {
    if (language === 'en' && !occasion.language && !manual.forms.en) continue;
    const each = { ...occasion, language };
    found.push(each);
    if (occasion.composeType && occasion.composeType !== 'new' && formFor(manual, person, each).reply)
      found.push({ ...each, composeType: 'new' });
  }
  return found;
}

function readAs(
  body: BodyText,
  own: OwnLines,
  manual: SignatureManual,
  person: Person,
  occasion: VerifyOccasion,
): SignatureReading {
  const { text } = body;
  const expected = expectedOf(manual, person, occasion, occasion.complete);
  if (expected.elements.length === 0) return { compliant: true, faults: [], where: null };
  const blocks = blocksOf(text, own, expected);
  const behind = blocks.length === 0 ? blockBehindClosing(own) : null;
  const judged: Judged[] = [];
  for (const block of behind ? [behind] : blocks) {
    const compared = compare(text, own, block, expected);
    if (!isOne(block, compared, expected)) continue;
    const where = rangeOf(own.lines, block);
    const faults = [
      ...faultsOf(text, own, block, compared, expected, { manual, person, occasion }),
      ...lookFaults(text, body.looks, where, endOfPictures(body, own.lines, block), manual),
    ];
    const mend = toReplace(
      text,
      own,
      block,
      compared,
      formFor(manual, person, occasion).greetings.length > 0,
      manual,
    );
    judged.push({ block, faults: once(faults), where: mend, pure: compared.left.every(isClosing) });
  }
  if (judged.length === 0) return { compliant: false, faults: [{ code: 'none' }], where: null };
  const best = judged.reduce((one, other) => (other.faults.length <= one.faults.length ? other : one));
  const least = Math.min(3, Math.ceil(expected.elements.length / 2));
  const whole = judged.filter(({ block }) => block.named && block.found >= least);
  if (whole.length < 2)
    return { compliant: best.faults.length === 0, faults: best.faults, where: best.where };
  const first = whole[0] as Judged;
  return {
    compliant: false,
    faults: once([{ code: 'duplicate', where: first.where }, ...best.faults]),
    where: withTwins(judged, best),
  };
}

interface Judged {
  readonly block: Block;
  readonly faults: SignatureFault[];
  /** What a new signature takes the place of. */
  readonly where: Range;
  /** Nothing stands in it but the signature. */
  readonly pure: boolean;
}

const isClosing = ({ said }: Residue) => closingOf(said) !== null;

/** Signatures that follow each other with nothing between go together. */
function withTwins(judged: readonly Judged[], best: Judged): Range {
  let { start, end } = best.where;
  const at = judged.indexOf(best);
  for (let each = at; each > 0; each--) {
    const above = judged[each - 1] as Judged;
    if (above.block.to !== (judged[each] as Judged).block.from || !above.pure) break;
    start = above.where.start;
  }
  for (let each = at + 1; each < judged.length; each++) {
    const below = judged[each] as Judged;
    const above = judged[each - 1] as Judged;
    if (below.block.from !== above.block.to || !above.pure || !below.pure) break;
    end = below.where.end;
  }
  return { start, end };
}

/** A name alone below a closing is how people end a mail without a signature. */
function isOne(block: Block, { placed, left }: Comparison, { elements }: Expected): boolean {
  if (block.found === 0) return placed.length > 1 || placed.some(({ element }) => element.kind !== 'text');
  return elements.length < 3 || placed.length > 1 || left.length > 2;
}

function rangeOf(lines: readonly Line[], { from, to }: Block): Range {
  return { start: (lines[from] as Line).start, end: (lines[to - 1] as Line).end };
}

/** The last place before something else is written: the next signature, or the quoted mail. */
function endOfPictures({ text, quoted }: BodyText, lines: readonly Line[], { to }: Block): number {
  const last = lines[to - 1] as Line;
  const next = lines[to];
  const history = quoted.filter(({ start }) => start >= last.end)[0];
  return Math.min(next ? next.start - 1 : text.length, history ? history.start - 1 : text.length);
}

function faultsOf(
  text: string,
  own: OwnLines,
  block: Block,
  { placed, missing, left }: Comparison,
  expected: Expected,
  whose: Whose,
): SignatureFault[] {
  const faults: SignatureFault[] = [];
  for (const { element, right, start, end } of placed)
    if (!right) faults.push({ code: 'wrong', ...named(element), where: { start, end } });
  for (const element of missing) faults.push({ code: 'missing', ...named(element) });
  if (
    !inOrder(
      text,
      own.lines,
      placed.filter(({ right }) => right),
      expected,
    )
  )
    faults.push({ code: 'order' });

  const closing = closingLine(text, own, block, placed, expected);
  const unknown = expected.unknown.map(kindOfField);
  for (const residue of left) {
    const kind =
      closing !== null && residue.line === closing
        ? closingFault(residue.said, whose)
        : placed.some(({ element }) => sameAs(element, residue))
          ? 'duplicate'
          : 'extra-text';
    if (kind === null || isAllowed(residue, text, own, placed, whose)) continue;
    const free = unknown.indexOf(residue.kind);
    if (kind === 'extra-text' && free >= 0) unknown.splice(free, 1);
    else faults.push({ code: kind, where: { start: residue.start, end: residue.end } });
  }
  return faults;
}

const named = ({ field, line }: { field?: SignatureFault['field']; line: number }) => ({
  line,
  ...(field && { field }),
});

/** The line that closes the letter: the first of the signature, or one line with its first element; null where none does. */
function closingLine(
  text: string,
  { lines, words }: OwnLines,
  block: Block,
  placed: readonly Placed[],
  expected: Expected,
): number | null {
  const top = placed.length > 0 ? (placed[0] as Placed).line : block.to - 1;
  for (let at = block.from; at <= top; at++) {
    if (closingOf(saidIn(lines[at] as Line, words).slice(0, 70)) !== null) return at;
  }
  const line = lines[block.from] as Line;
  const isAbove = placed[0]?.element === expected.elements[0] && top === block.from + 1;
  return isAbove &&
    isFarewell(saidIn(line, words), text.slice(line.start, line.end), isNear(line, lines[top] as Line))
    ? block.from
    : null;
}

/** Null for a closing that the manual, or everybody, allows. */
function closingFault(said: string, { manual, person, occasion }: Whose): 'greeting' | null {
  const { greetings } = formFor(manual, person, occasion);
  const allowed = greetings.some((greeting) => textsOf(greeting).join(' ') === said);
  return allowed || (greetings.length === 0 && closingOf(said) === 'neutral') ? null : 'greeting';
}

/** Row by row, or, in a table, column by column. */
function inOrder(
  text: string,
  lines: readonly Line[],
  placed: readonly Placed[],
  { elements }: Expected,
): boolean {
  const ranks = (list: readonly Placed[]) => list.map(({ element }) => elements.indexOf(element));
  if (longestRise(ranks(placed)) === placed.length) return true;
  const column = ({ line, start }: Placed) =>
    text.slice((lines[line] as Line).start, start).split('\t').length;
  const byColumn = placed.slice().sort((a, b) => column(a) - column(b) || a.start - b.start);
  return longestRise(ranks(byColumn)) === placed.length;
}

/** Each code once for each field; the first place of what has none. */
function once(faults: readonly SignatureFault[]): SignatureFault[] {
  return faults.filter(
    ({ code, field, detail, line }, at) =>
      faults.findIndex(
        (other) =>
          other.code === code &&
          other.field === field &&
          other.detail === detail &&
          (field !== undefined || (code !== 'wrong' && code !== 'missing') || other.line === line),
      ) === at,
  );
}
