import { decoded } from '../mail/characters';
import { declarationsOf } from '../mail/css';
import { toSource } from '../mail/html-map';
import type { Edit } from '../mail/html-seams';
import type { StyledElement } from './element';
import { headOf } from './faults';
import type { DesignSource } from './source';

/** The pictures at the mail's head that decorate, each with Word's drawing of it. A picture that is a link stays. */
export function pictureEdits({ html, body, letters, map, tags, elements, endOf }: DesignSource): Edit[] {
  const isHead = headOf(body, letters, body.looks ? body.looks.backgrounds : []);
  if (!isHead(letters.first)) return [];
  const first = toSource(map, { start: letters.first, end: letters.first + 1 })[0];
  const edits: Edit[] = [];
  let linkedTo = 0;
  for (const element of elements) {
    const { tag, at, attributes } = element;
    if (!first || tag.from > first.start) break;
    if (tag.name === 'a' && attributes.some(({ name }) => name === 'href'))
      linkedTo = Math.max(linkedTo, endOf(at));
    if (tag.name !== 'img' || tag.from < linkedTo || isTiny(html, element)) continue;
    const before = at > 0 ? tags.at(at - 1).to : 0;
    const drawing = drawingBefore(html, before, tag.from);
    if (drawing) edits.push(drawing);
    edits.push({ from: tag.from, to: tag.to, put: '' });
  }
  return edits;
}

/** A counter of readers, which nobody sees. */
function isTiny(html: string, { attributes }: StyledElement): boolean {
  const value = (wanted: string) => {
    const found = attributes.filter(({ name }) => name === wanted)[0];
    return found ? decoded(html.slice(found.valueFrom, found.valueTo)) : '';
  };
  const says = declarationsOf(value('style'));
  return [says.width || value('width'), says.height || value('height')].some((size) =>
    /^[0-2](?:px|pt)?$/.test(size),
  );
}

const VML = '<!--[if gte vml';
const END = '<![endif]-->';

/** Word writes a picture twice: as a drawing in a comment that only Outlook reads, and as `<img>`. */
function drawingBefore(html: string, from: number, to: number): Edit | null {
  const between = html.slice(from, to);
  const start = between.lastIndexOf(VML);
  const end = start < 0 ? -1 : between.indexOf(END, start);
  return end < 0 ? null : { from: from + start, to: from + end + END.length, put: '' };
}
