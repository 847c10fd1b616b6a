import { z } from 'zod';
import { PERSON_FIELDS, type Person, type PersonField } from '../../hygiene/mail/person';
import { SHORT_FIELDS } from '../../hygiene/policy/signature-texts';
import { type ShortManual, shortManual } from '../../hygiene/signature/short-form';
import type { SignatureManual, SignatureOccasion } from '../../hygiene/signature/types';
import type { Line } from '../ndjson/lines';
import { mapLine } from '../ndjson/map-line';
import { idShape, optional, type ReadLine, readLine } from '../ndjson/read-line';
import type { Texts } from '../texts';

/** A new mail, its writer, and the manual that the line brings along, if it does. */
export interface SignedMail {
  readonly person: Person;
  readonly html: string;
  readonly composeType?: SignatureOccasion['composeType'];
  readonly manual?: SignatureManual;
}

const text = z.string();

/** The shape of one line, from `design/cli.md` ("signature, in"). */
const lineShape = z.object({
  id: idShape,
  profile: z.object({
    displayName: text,
    jobTitle: optional(text),
    department: optional(text),
    businessPhone: optional(text),
    mobilePhone: optional(text),
    mail: optional(text),
    officeLocation: optional(text),
  } satisfies Record<PersonField, z.ZodType>),
  html: text,
  composeType: optional(z.enum(['new', 'reply', 'forward'])),
  manual: optional(
    z.object({ fields: z.array(z.enum(SHORT_FIELDS)), font: text, mainNumber: optional(text) }),
  ),
});

type SignatureLine = z.infer<typeof lineShape>;

const LISTS = [['manual', 'fields']];

/** Reads one line of NDJSON. A bad one becomes an error that says what and where, and quotes nothing of the line. */
export function readSignatureLine(line: Line, texts: Texts): ReadLine<SignedMail> {
  return mapLine(readLine(line, lineShape, LISTS, texts), signedMail, texts.line);
}

function signedMail({ profile, html, composeType, manual }: SignatureLine): SignedMail {
  return {
    person: personOf(profile),
    html,
    ...(composeType && { composeType }),
    ...(manual && { manual: shortManual(shortOf(manual)) }),
  };
}

function shortOf({ fields, font, mainNumber }: NonNullable<SignatureLine['manual']>): ShortManual {
  return { fields, font, ...(typeof mainNumber === 'string' && { mainNumber }) };
}

function personOf(profile: SignatureLine['profile']): Person {
  const known = PERSON_FIELDS.map((field) => [field, profile[field]] as const);
  return Object.fromEntries(known.filter(([, value]) => typeof value === 'string'));
}
