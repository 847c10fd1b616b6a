import { PERSON_FIELDS, type PersonField } from '../../hygiene/mail/person';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import { receiptTemplate } from '../../hygiene/replies/receipt';
import type { Language } from '../../hygiene/rules/rule';
import { closingOf } from '../../hygiene/signature/known';
import { formFor, linesFor } from '../../hygiene/signature/manual-for';
import type { SignatureManual } from '../../hygiene/signature/types';
import { signatureHtml, signatureText } from '../../hygiene/signature/write';
import { occasionOf } from '../../outlook/occasion';
import type { OwnPerson } from '../../outlook/person';
import { NO_TEXT } from '../signature/form';

/** What stands below a receipt, twice the same; `greets`: it begins with a closing of its own. */
export interface ReceiptSignature {
  readonly html: string;
  readonly text: string;
  readonly greets: boolean;
}

/**
 * The signature of the manual for a receipt, as any answer of this person has it, in the receipt's language. A draft that Graph
 * makes raises no OnNewMessageCompose, so nobody else signs it.
 *
 * @param from the shared mailbox that is answered; null: one's own
 * @returns `missing` where the manual asks for fields that the person has not filled in; null where there is nothing to write
 */
export function signatureFor(
  manual: SignatureManual | null,
  own: OwnPerson,
  from: string | null,
  language: Language,
): ReceiptSignature | 'missing' | null {
  if (!manual) return null;
  const mail = { composeType: 'reply', ...(from !== null && { from: { address: from } }) } as const;
  const occasion = occasionOf(mail, NO_TEXT, { ...own, language });
  if (lacksFields(manual, own, occasion)) return 'missing';
  const html = signatureHtml(manual, own.person, occasion);
  if (html === '') return null;
  const { greetings } = formFor(manual, own.person, occasion);
  return { html, text: textOf(manual, own, occasion), greets: greetings.length > 0 };
}

type Occasion = ReturnType<typeof occasionOf>;

/** Nobody was ever asked for them, or the manual demands them and they were left empty. */
function lacksFields(manual: SignatureManual, { person }: OwnPerson, occasion: Occasion): boolean {
  const asked = linesFor(manual, person, occasion).filter(({ need }) => need !== 'optional');
  return asked.some(({ lacks, need }) =>
    lacks.some((field) => isOwn(field) && (need === 'required' || person[field] === undefined)),
  );
}

const isOwn = (field: string): field is PersonField => (PERSON_FIELDS as readonly string[]).includes(field);

/** The logo by its words: fetching it would tell its server that somebody looks. */
function textOf(manual: SignatureManual, { person }: OwnPerson, occasion: Occasion): string {
  const { is, url, alt } = manual.logo;
  const text = signatureText(manual, person, occasion);
  return is === 'forbidden' || url === null || alt === '' ? text : `${text}\n[${alt}]`;
}

/**
 * The policy for a receipt that is signed below: its own closing and the name under it go where the signature has both. Where
 * the manual leaves the closing to the writer, the receipt's stays.
 */
export function withoutOwnClosing(replies: RepliesPolicy, greets: boolean): RepliesPolicy {
  const cut = (language: Language) => cutClosing(receiptTemplate(replies, language), greets);
  return { ...replies, receipt: { da: cut('da'), en: cut('en') } };
}

/** A closing stands in one of the last paragraphs, or nowhere. */
const NEAR_THE_END = 3;

function cutClosing(paragraphs: readonly string[], greets: boolean): string[] {
  for (let at = paragraphs.length - 1; at >= Math.max(1, paragraphs.length - NEAR_THE_END); at--) {
    const lines = (paragraphs[at] ?? '').split('\n');
    const closing = lines.map(isClosing).lastIndexOf(true);
    if (closing < 0) continue;
    const kept = lines.slice(0, greets ? closing : closing + 1).map(withoutName);
    return [...paragraphs.slice(0, at), kept.join('\n')].filter((each) => each !== '');
  }
  const last = (paragraphs[paragraphs.length - 1] ?? '')
    .split('\n')
    .filter((line) => withoutName(line) !== '');
  return [...paragraphs.slice(0, -1), last.join('\n')].filter((each) => each !== '');
}

const NAMES = /\{(?:navn|afdeling)\}/g;
const isClosing = (line: string): boolean =>
  closingOf(
    line
      .replace(NAMES, ' ')
      .toLowerCase()
      .split(/[^a-zæøåäöüß]+/)
      .filter(Boolean)
      .join(' '),
  ) !== null;
const withoutName = (line: string): string =>
  line
    .replace(NAMES, '')
    .replace(/[\s,|·]+$/, '')
    .trim();
