import type { Edit } from '../mail/html-seams';
import type { Range } from '../mail/types';
import { declarationsIn, keysOfRule, rulesIn } from './declarations';
import type { Paper } from './paper';
import type { DesignSource } from './source';
import { declarationEdit, type Fonts } from './style-edits';

/** Rules that say nothing of how text looks: what a font is, and how Word numbers its lists. */
const NO_LOOKS = /^@(?!page)/;

/**
 * The edits of the style sheets. Only rules that meet something the writer wrote are touched; a class that quoted mail
 * shares with it changes there too, as the mail has but one sheet.
 */
export function sheetEdits(
  { html, sheets, elements }: DesignSource,
  paper: Paper,
  fonts: Fonts,
  onKept: (place: number) => boolean,
): Edit[] {
  if (sheets.length === 0) return [];
  const own = new Set<string>();
  const kept = new Set<string>();
  for (const { keys, tag } of elements)
    for (const key of keys) {
      own.add(key);
      if (onKept(tag.from)) kept.add(key);
    }
  const edits: Edit[] = [];
  const inSheet = ({ start, end }: Range) => {
    for (const { selectors, from, to } of rulesIn(html, start, end)) {
      if (NO_LOOKS.test(selectors)) continue;
      const page = selectors.charAt(0) === '@';
      const keys = keysOfRule(selectors);
      if (!page && !keys.some((key) => own.has(key))) continue;
      const background = page ? paper.page : keys.some((key) => paper.keys.has(key));
      const lightText = paper.isDark && !page && !keys.some((key) => kept.has(key));
      for (const declaration of declarationsIn(html, from, to, false)) {
        const edit = declarationEdit(declaration, { fonts, background, lightText, blanks: true });
        if (edit) edits.push(edit);
      }
    }
  };
  sheets.forEach(inSheet);
  return edits;
}
