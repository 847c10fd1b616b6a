import { isQuoted } from '../mail/body';
import type { BodyText, Range } from '../mail/types';
import { stationeryAmong } from './colours';
import { isDecorative } from './fonts';
import { Letters } from './letters';

/**
 * What decorates a mail: a coloured `page`, a picture `behind` the text, coloured paper under a `block`, a `font` made to
 * decorate, a `picture` at its head.
 */
export interface DesignFault {
  readonly kind: 'page' | 'behind' | 'block' | 'font' | 'picture';
  /** In the visible text; left out: everywhere. */
  readonly where?: Range;
}

/** How mails begin in Danish and English. */
const GREETING =
  /^[\s>]*(?:kære|hej(?:sa)?|goddag|god (?:morgen|formiddag|dag|eftermiddag|aften)|til rette|hi|hello|dear|good (?:morning|day|afternoon|evening))(?![a-zæøå])/i;

/**
 * What decorates the newly written part of a mail, each kind once. What counts and what does not is in the rule's README.
 * Nothing where the looks were not read.
 *
 * @param fonts first words of further fonts that decorate, in small letters
 */
export function designFaults(body: BodyText, fonts: readonly string[]): DesignFault[] {
  const { looks } = body;
  const letters = new Letters(body);
  if (!looks || letters.first < 0) return [];
  const faults: DesignFault[] = [];
  const { backgrounds, runs, pictures } = looks;
  const lying = backgrounds.filter((each) => letters.in(each) > 0);
  if (lying.some(({ is, of }) => is === 'page' && of === 'colour')) faults.push({ kind: 'page' });
  if (lying.some(({ of }) => of === 'picture')) faults.push({ kind: 'behind' });

  const blocks = lying.filter(({ is, of }) => is === 'block' && of === 'colour');
  const marks = runs.filter(({ background }) => background !== undefined);
  const stationery = stationeryAmong(letters, blocks, marks);
  const coloured = blocks.filter((_, at) => stationery.blocks[at])[0];
  const marked = marks.filter((_, at) => stationery.marks[at])[0];
  const paper = coloured || marked;
  if (paper) faults.push({ kind: 'block', where: ownPart(body, paper) });

  const decorated = runs.filter(
    (run) => run.font !== undefined && isDecorative(run.font, fonts) && letters.in(run) > 0,
  )[0];
  if (decorated) faults.push({ kind: 'font', where: ownPart(body, decorated) });

  const isHead = headOf(body, letters, lying);
  const head = pictures.some(({ at, tiny }) => !tiny && isHead(at));
  if (head) faults.push({ kind: 'picture' });
  return faults;
}

/**
 * Tells whether a picture at an offset of the visible text is the head of stationery: it stands above the greeting, or
 * above the first word of a mail that has a picture behind its text. Other pictures are what the mail is about.
 */
export function headOf(
  body: BodyText,
  { first }: Letters,
  backgrounds: readonly { readonly of: string }[],
): (at: number) => boolean {
  const line = body.text.lastIndexOf('\n', first) + 1;
  const greets = GREETING.test(body.text.slice(line, line + 60).replace(/^[\s\u00a0]+/, ''));
  const isStationery = greets || backgrounds.some(({ of }) => of === 'picture');
  return (at) => isStationery && at <= first && !isQuoted(body, { start: at, end: at });
}

/** A stretch of the text without the quoted history at its ends. */
function ownPart({ quoted }: BodyText, { start, end }: Range): Range {
  let own = { start, end };
  for (const each of quoted) {
    if (each.start <= own.start && each.end > own.start) own = { start: each.end, end };
    else if (each.start > own.start && each.start < own.end) own = { start: own.start, end: each.start };
  }
  return own;
}
