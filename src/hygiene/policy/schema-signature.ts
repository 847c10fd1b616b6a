import { z } from 'zod';
import type { Says } from './problems';
import { address, checked, domain } from './schema-texts';
import {
  colourFault,
  cvrFault,
  dayFault,
  eanFault,
  fontFault,
  lineFault,
  linkFault,
  logoFault,
  phoneFault,
  SHORT_FIELDS,
  textFault,
  webFault,
} from './signature-texts';

/** More than that is no signature but a letter. `setSignatureAsync` takes 30,000 characters of HTML. */
const MOST_LINES = 20;
const LONGEST_LINE = 200;
/** A city's departments fit in. */
const MOST_DEPARTMENTS = 300;
const MOST_ENTRIES = 50;

const longest = (most: number, about: string, faultOf: (text: string) => Says | null = textFault) =>
  checked(faultOf, about).max(most);

const lineText = longest(
  LONGEST_LINE,
  'Fixed text with fields in curly brackets, such as "Direkte {businessPhone}".',
  lineFault,
);
const line = z
  .union([
    lineText,
    z.strictObject({
      text: lineText,
      need: z
        .enum(['required', 'when-filled', 'optional'])
        .meta({
          description:
            'required: must be there. when-filled: must be there for whoever has the field. optional: may be there.',
        })
        .optional(),
    }),
  ])
  .meta({ description: 'A line; as a text alone it is when-filled.' });
const lines = (about: string) => z.array(line).min(1).max(MOST_LINES).meta({ description: about });

const form = (about: string) =>
  z
    .strictObject({
      lines: lines('In a new mail, in this order.'),
      reply: lines('In a reply or a forward; left out: the same lines.').nullable().optional(),
      greetings: z
        .array(longest(60, 'A closing, such as "Venlig hilsen".'))
        .max(MOST_ENTRIES)
        .meta({
          description: 'Closings above the name; the first is inserted. None: the neutral ones may stand.',
        })
        .optional(),
    })
    .meta({ description: about })
    .optional();
const danish = 'The form in Danish; it is inserted unless the writer chooses otherwise.';
const english = 'The form in English.';

const values = z
  .strictObject({
    organisation: longest(200, 'The organisation; organisation.name if left out.').optional(),
    administration: longest(200, 'The administration.').optional(),
    mainNumber: longest(30, 'The main number.', phoneFault).optional(),
    address: longest(200, 'The postal address.').optional(),
    web: longest(200, 'The web address.', webFault).optional(),
    ean: longest(20, 'The EAN number for invoices.', eanFault).optional(),
    cvr: longest(20, 'The CVR number.', cvrFault).optional(),
  })
  .meta({ description: 'What the fields of the organisation hold.' });

const department = z.strictObject({
  name: longest(200, 'The department, as the directory writes it.'),
  mailboxes: z
    .array(address)
    .max(MOST_ENTRIES)
    .meta({ description: 'Shared mailboxes whose mail is signed in its name.' })
    .optional(),
  values: values.optional(),
  forms: z.strictObject({ da: form(danish), en: form(english) }).optional(),
});

const font = longest(60, 'The font; the first one of a mail’s own list counts.', fontFault);

const logo = z.strictObject({
  is: z.enum(['required', 'allowed', 'forbidden']).optional(),
  url: longest(1000, 'Where it is served: https, and no SVG.', logoFault).nullable().optional(),
  alt: z.string().max(200).meta({ description: 'What it shows, for whoever does not see it.' }).optional(),
  width: z.int().min(0).max(600).meta({ description: 'Pixels.' }).optional(),
});

const longForm = z.strictObject({
  forms: z.strictObject({ da: form(danish).unwrap(), en: form(english) }),
  departments: z.array(department).max(MOST_DEPARTMENTS).optional(),
  values: values.optional(),
  font: z.strictObject({
    family: font,
    points: z
      .number()
      .min(4)
      .max(72)
      .nullable()
      .meta({ description: 'Points; null is any size.' })
      .optional(),
    colours: z
      .array(checked(colourFault, '#rrggbb'))
      .min(1)
      .max(10)
      .meta({ description: 'The first is inserted; black if left out.' })
      .optional(),
  }),
  logo: logo.meta({ description: 'A picture in the signature; forbidden if left out.' }).optional(),
  links: z
    .array(domain)
    .max(MOST_ENTRIES)
    .meta({ description: 'Where links may lead; the own domains if left out. Mail and phone always may.' })
    .optional(),
  extras: z
    .array(longest(60, 'How a line begins, such as "Telefontid".'))
    .max(MOST_ENTRIES)
    .meta({ description: 'Lines that a person may add, by how they begin.' })
    .optional(),
  confidentiality: z
    .strictObject({
      by: z.enum(['signature', 'gateway', 'nobody']),
      text: z.string().max(2000).superRefine(unlessEmpty).optional(),
    })
    .meta({ description: 'Who adds the confidentiality text; nobody if left out.' })
    .optional(),
  campaign: z
    .strictObject({
      text: longest(500, 'What stands below the signature.'),
      link: longest(1000, 'Where it leads.', linkFault).nullable().optional(),
      from: checked(dayFault, 'The first day, such as 2026-11-30.'),
      to: checked(dayFault, 'The last day.'),
    })
    .nullable()
    .meta({ description: 'A block below the signature between two days.' })
    .optional(),
});

const shortForm = z.strictObject({
  fields: z
    .array(z.enum(SHORT_FIELDS))
    .min(1)
    .meta({ description: 'The fields, one a line, in this order.' }),
  font,
  mainNumber: longest(30, 'The main number.', phoneFault).optional(),
});

function unlessEmpty(text: string, context: z.core.$RefinementCtx<string>): void {
  const says = text === '' ? null : textFault(text);
  if (says !== null) context.addIssue({ code: 'custom', params: { says } });
}

/** The signature of the design manual: the short form (`fields`) or the long one (`forms`); null is no manual. */
export const signatureSchema = z
  .union([shortForm, longForm])
  .nullable()
  .meta({ description: 'The signature of the design manual, in short (fields) or whole (forms).' })
  .optional();
