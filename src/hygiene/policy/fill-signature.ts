import { canonicalAddress, canonicalDomain } from '../recipients/domain';
import type { Organisation } from '../recipients/organisation';
import { shortManual } from '../signature/short-form';
import type {
  HouseField,
  ManualDepartment,
  ManualForm,
  ManualLine,
  SignatureManual,
} from '../signature/types';
import { webDomain } from './signature-texts';

/** A line in a file: a text alone is `when-filled`. */
export type LineFile = string | { readonly text: string; readonly need?: ManualLine['need'] };

export interface FormFile {
  readonly lines: readonly LineFile[];
  readonly reply?: readonly LineFile[] | null;
  readonly greetings?: readonly string[];
}

type Values = { readonly [field in HouseField]?: string };

export interface DepartmentFile {
  readonly name: string;
  readonly mailboxes?: readonly string[];
  readonly values?: Values;
  readonly forms?: { readonly da?: FormFile; readonly en?: FormFile };
}

/** A design manual as a file holds it: the lines and the font must be said, all else may be left out. */
export interface LongSignature {
  readonly forms: { readonly da: FormFile; readonly en?: FormFile };
  readonly departments?: readonly DepartmentFile[];
  readonly values?: Values;
  readonly font: Pick<SignatureManual['font'], 'family'> & Partial<SignatureManual['font']>;
  readonly logo?: Partial<SignatureManual['logo']>;
  readonly links?: readonly string[];
  readonly extras?: readonly string[];
  readonly confidentiality?: {
    readonly by: SignatureManual['confidentiality']['by'];
    readonly text?: string;
  };
  readonly campaign?:
    | (Omit<NonNullable<SignatureManual['campaign']>, 'link'> & { readonly link?: string | null })
    | null;
}

export type ShortSignature = Parameters<typeof shortManual>[0];

/** What stands in a policy file at `signature`. */
export type SignatureFile = ShortSignature | LongSignature | null;

/** Wide enough for a municipality's arms beside its name, in pixels. */
const LOGO_WIDTH = 120;

/**
 * The complete manual. The organisation's name is its value `organisation` unless the file gives another.
 *
 * @returns null where the file has none
 */
export function fillSignature(
  file: SignatureFile | undefined,
  { name, domains }: Pick<Organisation, 'name' | 'domains'>,
): SignatureManual | null {
  if (file === undefined || file === null) return null;
  const manual = 'fields' in file ? greeting(shortManual(file)) : fillLong(file, domains);
  const values = name.trim() === '' ? manual.values : { organisation: name, ...manual.values };
  const { logo } = manual;
  const alt = logo.is === 'forbidden' ? '' : (values.organisation ?? '');
  return { ...manual, values, logo: { ...logo, alt: logo.alt || alt } };
}

/**
 * What closes a letter where the file does not say: without it the writer's own closing would stand in the mail's font above
 * a signature in the manual's.
 */
const GREETINGS = {
  da: ['Venlig hilsen', 'Med venlig hilsen'],
  en: ['Kind regards', 'Best regards', 'Yours sincerely'],
} as const;

const greeting = (manual: SignatureManual): SignatureManual => ({
  ...manual,
  forms: { da: { ...manual.forms.da, greetings: GREETINGS.da } },
});

function fillLong(file: LongSignature, domains: readonly string[]): SignatureManual {
  const { forms, font, logo, values, campaign } = file;
  const da = fillForm(forms.da, GREETINGS.da);
  return {
    forms: { da, ...(forms.en && { en: fillForm(forms.en, GREETINGS.en) }) },
    departments: (file.departments ?? []).map((department) => fillDepartment(department, forms)),
    values: values ?? {},
    font: {
      family: font.family,
      points: font.points ?? null,
      colours: (font.colours ?? ['#000000']).map((colour) => colour.toLowerCase()),
    },
    logo: {
      is: logo?.is ?? (logo?.url ? 'allowed' : 'forbidden'),
      url: logo?.url ?? null,
      alt: logo?.alt ?? '',
      width: logo?.width ?? LOGO_WIDTH,
    },
    links: (file.links ?? ownLinks(file, domains)).map((domain) => canonicalDomain(domain) ?? domain),
    extras: file.extras ?? [],
    confidentiality: {
      by: file.confidentiality?.by ?? 'nobody',
      text: file.confidentiality?.text ?? '',
    },
    campaign: campaign ? { ...campaign, link: campaign.link ?? null } : null,
  };
}

function fillForm(form: FormFile, greetings: readonly string[]): ManualForm {
  return {
    lines: form.lines.map(fillLine),
    reply: form.reply ? form.reply.map(fillLine) : null,
    greetings: form.greetings ?? greetings,
  };
}

function fillLine(line: LineFile): ManualLine {
  if (typeof line === 'string') return { text: line, need: 'when-filled' };
  return { text: line.text, need: line.need ?? 'when-filled' };
}

/** Its closings are everybody's unless it has its own. */
function fillDepartment(
  { name, mailboxes, values, forms }: DepartmentFile,
  everybody: LongSignature['forms'],
): ManualDepartment {
  return {
    name: name.trim(),
    mailboxes: (mailboxes ?? []).map(canonicalAddress),
    values: values ?? {},
    ...(forms && {
      forms: {
        ...(forms.da && { da: fillForm(forms.da, everybody.da.greetings ?? GREETINGS.da) }),
        ...(forms.en && { en: fillForm(forms.en, everybody.en?.greetings ?? GREETINGS.en) }),
      },
    }),
  };
}

/** The organisation's own domains, and where the manual's own links lead. */
function ownLinks({ values, campaign, departments }: LongSignature, domains: readonly string[]): string[] {
  const webs = [
    values?.web,
    campaign?.link,
    ...(departments ?? []).map((department) => department.values?.web),
  ];
  const found: string[] = [];
  for (const domain of [...domains, ...webs.map((web) => (web ? webDomain(web) : null))]) {
    const canonical = domain === null ? null : canonicalDomain(domain.replace(/^www\./i, ''));
    if (canonical !== null && found.indexOf(canonical) < 0) found.push(canonical);
  }
  return found;
}
