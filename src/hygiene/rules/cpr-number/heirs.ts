import type { Range } from '../../mail/types';
import { nameBeside } from './beside';
import { isRecipient, tellsOfPerson } from './company';
import type { OwnWords } from './names';
import type { Naming } from './naming';

/** From a number to the next one that still may share its name. */
const LONGEST = 120;

/** A number of the text, and what it was found to be called; null: not asked yet. */
export interface Before extends Range {
  naming: Naming | null;
}

/** What nothing names may stand in the place of a thing's number before it, and is then one too. */
export function inherited(
  text: string,
  start: number,
  naming: Naming,
  before: Before | null,
  own: OwnWords,
): Naming {
  const thing: Naming = { is: 'thing', where: null };
  const numbered = lastNumbered(text, start);
  if (numbered >= 0 && isOfThing(nameBeside(text, numbered, numbered, own))) return thing;
  if (before === null || naming.is !== 'nothing') return naming;
  if (!standsFor(text, before, start, own)) return naming;
  if (before.naming === null) before.naming = nameBeside(text, before.start, before.end, own);
  return isOfThing(before.naming) ? thing : naming;
}

const isOfThing = ({ is }: Naming) => /^(?:other|thing|unknown|production|call)$/.test(is);

/**
 * Whether a number that nothing names stands in the place of the one before: "kundenr. … er erstattet af …", "og nr. …",
 * "Den nye er …". No person comes between, and it is nobody to whom something goes, but for "fra … til …".
 */
function standsFor(text: string, before: Before, start: number, own: OwnWords): boolean {
  if (start - before.end > LONGEST) return false;
  const gap = text.slice(before.end, start);
  const [end, again] = gap.split(/[.!?\n]+(?=\s*[A-ZÆØÅ\n])/).slice(1);
  if (again !== undefined || tellsOfPerson(text, before.end, start, own)) return false;
  if (end !== undefined) return ANAPHORA.test(end);
  if (/(?:(?:erstattet|afløst|fulgt) af|stedet for|(?:,|og|men) ikke(?: fra| på)?) $/.test(gap)) return true;
  return (
    !isRecipient(gap) ||
    (/^ til $/.test(gap) &&
      /fra (?:[a-zæøå.]+ )?$/i.test(text.slice(Math.max(0, before.start - 24), before.start)))
  );
}

const ANAPHORA =
  /^\s*(?:De[nt]|Næste|Ny|Nu|Brug|Samme|Også|Rigtige?|Korrekte?|Tidligere|Gammel|[A-ZÆØÅ][a-zæøå]+e[nt] er $)/;

/** "og nr. …": what the last number with "nr." before it is called. Its place; -1: there is none. */
function lastNumbered(text: string, start: number): number {
  if (!/(?:,|og|samt|mens|men) (?:nr\.?|nummer) $/.test(text.slice(Math.max(0, start - 16), start)))
    return -1;
  const from = Math.max(0, start - 140);
  const found = /[\s\S]*(?:nr\.?|nummer) (?=[0-9]{6})/.exec(text.slice(from, start - 6));
  return found === null ? -1 : from + found[0].length;
}
