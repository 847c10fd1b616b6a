import { PERSON_FIELDS, type Person, type PersonField } from '../../hygiene/mail/person';
import { fieldsOf, formFor } from '../../hygiene/signature/manual-for';
import type { ManualForm, ManualLine, SignatureManual } from '../../hygiene/signature/types';

/** What stands in the form while it is being filled in: every field, empty where nothing is known. */
export type Draft = Readonly<Record<PersonField, string>>;

/** What is to be looked at in one field. Only `mail` keeps the form from being saved. */
export type FieldProblem = 'asked-for' | 'mail' | 'phone';

const PHONES: readonly PersonField[] = ['businessPhone', 'mobilePhone'];
/** Longest address that mail servers take (RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets). */
const LONGEST_ADDRESS = 254;

/** The fields that the manual's lines name, in the order of the form; the department also where it chooses the lines. */
export function shownFields({ forms, departments }: SignatureManual): PersonField[] {
  const all = [forms, ...departments.map((each) => each.forms ?? {})].flatMap(({ da, en }) => [da, en]);
  const named = new Set(all.flatMap((form) => (form ? linesOf(form) : [])).flatMap(fieldsOf));
  return PERSON_FIELDS.filter(
    (field) => named.has(field) || (field === 'department' && departments.length > 0),
  );
}

/** The fields that stand in a line which the manual demands of this person, in this language. */
export function requiredFields(
  manual: SignatureManual,
  person: Person,
  language: 'da' | 'en',
): PersonField[] {
  return fieldsIn(manual, person, language, ({ need }) => need === 'required');
}

/** What the signature of this person lacks: what the manual demands, and what nobody has ever been asked about. */
export function missingFields(manual: SignatureManual, person: Person, language: 'da' | 'en'): PersonField[] {
  const required = requiredFields(manual, person, language);
  const written = fieldsIn(manual, person, language, ({ need }) => need !== 'optional');
  return written.filter(
    (field) => person[field] === undefined || (required.includes(field) && !person[field]?.trim()),
  );
}

function fieldsIn(
  manual: SignatureManual,
  person: Person,
  language: 'da' | 'en',
  counts: (line: ManualLine) => boolean,
): PersonField[] {
  const lines = linesOf(formFor(manual, person, { language }));
  const named = new Set(lines.filter(counts).flatMap(fieldsOf));
  return PERSON_FIELDS.filter((field) => named.has(field));
}

/** The form as it opens. */
export function draftOf(person: Person): Draft {
  return Object.fromEntries(PERSON_FIELDS.map((field) => [field, person[field] ?? ''])) as Draft;
}

/**
 * The person that the form describes: a field that was left empty is known to be empty, one that the form does not show
 * stays as it was.
 */
export function personOf(draft: Draft, shown: readonly PersonField[], before: Person): Person {
  return { ...before, ...Object.fromEntries(shown.map((field) => [field, draft[field].trim()])) };
}

/** What is to be looked at, field by field. Phone numbers are never refused: there are others than Danish ones. */
export function problemsOf(
  draft: Draft,
  shown: readonly PersonField[],
  required: readonly PersonField[],
): Partial<Record<PersonField, FieldProblem>> {
  const problems: Partial<Record<PersonField, FieldProblem>> = {};
  for (const field of shown) {
    const value = draft[field].trim();
    if (value === '') {
      if (required.includes(field)) problems[field] = 'asked-for';
    } else if (field === 'mail' && !isAddress(value)) problems[field] = 'mail';
    else if (PHONES.includes(field) && !isPhone(value)) problems[field] = 'phone';
  }
  return problems;
}

const linesOf = ({ lines, reply }: ManualForm): readonly ManualLine[] => [...lines, ...(reply ?? [])];

/** Good enough to see a slip of the pen: something, one @, a domain with a dot, no spaces. */
function isAddress(value: string): boolean {
  const [name = '', domain = '', ...more] = value.split('@');
  if (value.length > LONGEST_ADDRESS || more.length > 0 || /[\s<>,;:"()]/.test(value)) return false;
  return name !== '' && domain.split('.').length > 1 && domain.split('.').every((part) => part !== '');
}

/** Eight digits, with or without +45; or a number of another country (E.164: at most 15 digits). */
function isPhone(value: string): boolean {
  if (/[^\d\s()+./-]/.test(value)) return false;
  const digits = value.replace(/\D/g, '');
  const foreign = /^\s*(?:\+|00)/.test(value);
  const danish = foreign ? /^(?:00)?45(\d*)$/.exec(digits)?.[1] : digits;
  if (danish !== undefined) return danish.length === 8;
  return digits.length >= 7 && digits.length <= 17;
}
