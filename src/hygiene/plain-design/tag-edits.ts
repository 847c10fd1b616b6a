import { decoded } from '../mail/characters';
import { colourOf, familyOf } from '../mail/css';
import type { Edit } from '../mail/html-seams';
import type { SourceAttribute } from './attributes';
import { isLight } from './colours';
import { declarationsIn } from './declarations';
import type { StyledElement } from './element';
import { declarationEdit, type StyleChange } from './style-edits';

const BACKGROUNDS = ['background', 'bgcolor', 'bgproperties'];
/** Of `<body>`, and of `<font>`. */
const COLOURS = ['text', 'link', 'vlink', 'alink', 'color'];

/** The edits of one start tag: exactly the attributes and declarations that decorate. Ascending. */
export function tagEdits(html: string, { tag, attributes }: StyledElement, change: StyleChange): Edit[] {
  const edits: Edit[] = [];
  for (const attribute of attributes) {
    const { name, valueFrom, valueTo } = attribute;
    const value = () => decoded(html.slice(valueFrom, valueTo)).trim().toLowerCase();
    if (name === 'style') edits.push(...styleEdits(html, attribute, change));
    else if (BACKGROUNDS.indexOf(name) >= 0) {
      if (change.background) edits.push(without(html, attribute));
    } else if (COLOURS.indexOf(name) >= 0) {
      if (change.lightText && isLight(colourOf(value()) || '')) edits.push(without(html, attribute));
    } else if (name === 'face' && tag.name === 'font' && change.fonts.decorates(familyOf(value()))) {
      const { house } = change.fonts;
      edits.push(
        house ? { from: attribute.from, to: attribute.to, put: `face="${house}"` } : without(html, attribute),
      );
    }
  }
  return edits;
}

/** An attribute whose declarations all go goes with them. */
function styleEdits(html: string, attribute: SourceAttribute, change: StyleChange): Edit[] {
  const { valueFrom, valueTo, quoted } = attribute;
  const edits: Edit[] = [];
  let stays = false;
  for (const declaration of declarationsIn(html, valueFrom, valueTo, true)) {
    const edit = declarationEdit(declaration, { ...change, blanks: quoted });
    if (edit) edits.push(edit);
    stays = stays || !edit || edit.put !== '';
  }
  return edits.length > 0 && !stays ? [without(html, attribute)] : edits;
}

/** The attribute goes with the white space before it. */
function without(html: string, { from, to }: SourceAttribute): Edit {
  let start = from;
  while (/\s/.test(html.charAt(start - 1))) start -= 1;
  // Between two neighbours something must go on dividing them.
  return { from: start, to, put: /[\s>/]/.test(html.charAt(to)) ? '' : ' ' };
}
