import { applied, type Edit } from '../mail/html-seams';
import type { SignatureManual } from '../signature/types';
import { type Paper, paperOf } from './paper';
import { pictureEdits } from './picture-edits';
import { isSameMail } from './same-mail';
import { sheetEdits } from './sheet-edits';
import { type DesignSource, readDesign } from './source';
import { type Fonts, fontsOf } from './style-edits';
import { tagEdits } from './tag-edits';

/**
 * An HTML mail whose newly written part has the house style again: without page colours, pictures behind the text,
 * coloured paper, decorative fonts and pictures at its head. Every word, link, list, table and emphasis stays, all other
 * bytes stay, and the quoted mail stays byte for byte. Linear in the source.
 *
 * @param manual whose font takes the place of decorative ones; null: they go, and the recipient's program decides
 * @param fonts first words of further fonts that decorate (the rule's option), in small letters
 * @returns null where nothing decorates, or where words could be lost: quoted text that is light on the writer's dark page
 */
export function plainDesign(
  html: string,
  manual: SignatureManual | null,
  fonts: readonly string[] = [],
): { readonly content: string } | null {
  const source = readDesign(html);
  if (source.letters.first < 0) return null;
  const paper = paperOf(source);
  const edits = inOrder(editsOf(source, paper, fontsOf(manual ? manual.font.family : null, fonts)));
  if (edits.length === 0) return null;
  const content = applied(html, edits);
  return isSameMail(source, readDesign(content), paper.isDark) ? { content } : null;
}

function editsOf(source: DesignSource, paper: Paper, fonts: Fonts): Edit[] {
  const { html, elements, endOf } = source;
  const keptTo: { readonly from: number; readonly to: number }[] = [];
  let reach = 0;
  for (const { tag, at } of paper.kept) {
    if (tag.from < reach) continue;
    reach = endOf(at);
    keptTo.push({ from: tag.from, to: reach });
  }
  const onKept = (place: number) => isIn(keptTo, place);
  const edits = pictureEdits(source).concat(pageDrawings(source), sheetEdits(source, paper, fonts, onKept));
  for (const element of elements) {
    const lightText = paper.isDark && !onKept(element.tag.from);
    const background = paper.goesFrom(element);
    edits.push(...tagEdits(html, element, { fonts, background, lightText, blanks: true }));
  }
  return edits;
}

/** Word's `<v:background>`: the page's background once more, mostly in a comment that only Outlook reads. */
function pageDrawings({ html, isHeld }: DesignSource): Edit[] {
  const edits: Edit[] = [];
  const opens = /<v:background(?=[\s>/])/gi;
  for (let found = opens.exec(html); found; found = opens.exec(html)) {
    const from = found.index;
    const bracket = html.indexOf('>', from);
    if (bracket < 0) break;
    const isAlone = html.charAt(bracket - 1) === '/';
    const close = isAlone ? bracket : html.indexOf('</v:background>', bracket);
    if (close < 0) break;
    const to = isAlone ? bracket + 1 : close + '</v:background>'.length;
    if (!isHeld(from) && !isWhite(html.slice(from, to))) edits.push({ from, to, put: '' });
    opens.lastIndex = to;
  }
  return edits;
}

const isWhite = (drawing: string) =>
  /fillcolor=["']?(?:white|#fff)/i.test(drawing) && drawing.indexOf('src=') < 0;

/** Ascending; what lies in another edit is done with it. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let at = 0;
  for (const edit of edits.slice().sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < at) continue;
    kept.push(edit);
    at = edit.to;
  }
  return kept;
}

/** The ranges ascend and do not overlap. */
function isIn(ranges: readonly { readonly from: number; readonly to: number }[], place: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as { to: number }).to <= place) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.from <= place;
}
