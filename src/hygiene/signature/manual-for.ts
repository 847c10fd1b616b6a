import { PERSON_FIELDS, type Person } from '../mail/person';
import type {
  Field,
  ManualDepartment,
  ManualForm,
  ManualLine,
  SignatureManual,
  SignatureOccasion,
} from './types';

/** A piece of a line: the value of a field, or fixed text. */
export interface Piece {
  readonly text: string;
  readonly field?: Field;
}

/** One line as this person's signature has it. */
export interface SignedLine {
  /** Which line of the form, from 0. */
  readonly line: number;
  readonly need: ManualLine['need'];
  /** What is written; a part between bars, dots or commas whose fields are all empty has gone. */
  readonly pieces: readonly Piece[];
  /** The fields that stand in the manual's line and have no value; the person is asked for them. */
  readonly lacks: readonly Field[];
}

const FIELD = /\{(\w+)\}/;
/** Bars and dots, and a comma with another field behind it. */
const PARTINGS = /(\s*[|·•]\s*|,\s+(?=[^,|·•]*\{))/;

/** The fields that a line of the manual names. */
export function fieldsOf({ text }: ManualLine): Field[] {
  return text.split(FIELD).filter((_, at) => at % 2 === 1) as Field[];
}

/** The department in whose name a mail is signed: the shared mailbox's that it is sent from, else the person's own. */
export function departmentFor(
  { departments }: SignatureManual,
  { department }: Person,
  { from }: SignatureOccasion,
): ManualDepartment | undefined {
  const sender = (from || '').toLowerCase();
  const own = (department || '').trim().toLowerCase();
  return (
    departments.filter(({ mailboxes }) => mailboxes.some((each) => each.toLowerCase() === sender))[0] ||
    departments.filter(({ name }) => name.toLowerCase() === own)[0]
  );
}

/** The form that holds: the department's own, in the language asked for where the manual has it. */
export function formFor(manual: SignatureManual, person: Person, occasion: SignatureOccasion): ManualForm {
  const language = occasion.language || 'da';
  const own = departmentFor(manual, person, occasion);
  return own?.forms?.[language] || manual.forms[language] || own?.forms?.da || manual.forms.da;
}

/** The value of every field. The mail of a shared mailbox is answered there, so its address is the one that is given. */
export function valuesFor(
  manual: SignatureManual,
  person: Person,
  occasion: SignatureOccasion,
): { readonly [field in Field]?: string } {
  const department = departmentFor(manual, person, occasion);
  const shared = department?.mailboxes.some(
    (each) => each.toLowerCase() === (occasion.from || '').toLowerCase(),
  );
  return {
    ...manual.values,
    ...department?.values,
    ...person,
    ...(shared && { mail: occasion.from as string }),
    ...(shared && department && { department: department.name }),
  };
}

/**
 * The lines of one person's signature, filled. A line that has fields and none of them has a value is not there; neither
 * is one that lacks a field and has no bar or dot to part it from the others.
 */
export function linesFor(manual: SignatureManual, person: Person, occasion: SignatureOccasion): SignedLine[] {
  const form = formFor(manual, person, occasion);
  const short = occasion.composeType === 'reply' || occasion.composeType === 'forward';
  const values = valuesFor(manual, person, occasion);
  const lines = (short && form.reply) || form.lines;
  return lines.map(({ text, need }, line) => {
    const lacks: Field[] = [];
    const parts = text.split(PARTINGS);
    const kept: Piece[] = [];
    for (let at = 0; at < parts.length; at += 2) {
      const pieces = filled(parts[at] as string, values, lacks);
      if (pieces.length === 0) continue;
      if (kept.length > 0) kept.push({ text: parts[at - 1] as string });
      kept.push(...pieces);
    }
    return { line, need, pieces: kept, lacks };
  });
}

/** No piece where a field has no value. */
function filled(text: string, values: { readonly [field in Field]?: string }, lacks: Field[]): Piece[] {
  const pieces: Piece[] = [];
  let whole = true;
  text.split(FIELD).forEach((part, at) => {
    if (at % 2 === 0) {
      if (part !== '') pieces.push({ text: part });
      return;
    }
    const field = part as Field;
    const value = (values[field] || '').trim();
    if (value === '') {
      whole = false;
      lacks.push(field);
    } else pieces.push({ text: value, field });
  });
  return whole ? pieces : [];
}

/** Whether a line is written unasked: an optional one where the person has filled in a field of it. */
export const isWritten = ({ need, pieces }: SignedLine): boolean =>
  pieces.length > 0 &&
  (need !== 'optional' ||
    pieces.some(({ field }) => (PERSON_FIELDS as readonly string[]).indexOf(field || '') >= 0));
