import type { Person } from '../mail/person';
import { LABEL_ENDS, LABELS } from './known';
import { isWritten, linesFor, valuesFor } from './manual-for';
import type { Field, SignatureManual, SignatureOccasion } from './types';
import { type Word, wordsOf } from './words';

export type Kind = 'number' | 'mail' | 'web' | 'text';

/** Something that a signature is to hold: the value of a field, or a line of fixed text. */
export interface Element {
  readonly field?: Field;
  readonly line: number;
  readonly kind: Kind;
  /** Small letters and digits, as `Word.text`. */
  readonly words: readonly string[];
  /** How many statements it makes: two for "Teamleder, cand.jur." */
  readonly parts: number;
  readonly required: boolean;
}

/** A form as the verifier sees it. */
export interface Expected {
  /** In the manual's order. */
  readonly elements: readonly Element[];
  /** Fields of the form of which nobody knows whether the person has them. */
  readonly unknown: readonly Field[];
  /** Fixed words beside fields ("Direkte"): allowed and not asked for. */
  readonly labels: ReadonlySet<string>;
}

const KINDS: { readonly [field in Field]?: Kind } = {
  businessPhone: 'number',
  mobilePhone: 'number',
  mainNumber: 'number',
  ean: 'number',
  cvr: 'number',
  mail: 'mail',
  web: 'web',
};

export const kindOfField = (field: Field): Kind => KINDS[field] || 'text';

/** What the manual's form for this person and mail asks for. */
export function expectedOf(
  manual: SignatureManual,
  person: Person,
  occasion: SignatureOccasion,
  complete: boolean,
): Expected {
  const elements: Element[] = [];
  const unknown: Field[] = [];
  const labels = new Set<string>();
  const known = valuesFor(manual, person, occasion);
  let line = -1;
  for (const each of linesFor(manual, person, occasion)) {
    const { need, pieces, lacks } = each;
    if (isWritten(each)) line++;
    const required = need !== 'optional';
    const fixed = pieces.length > 0 && pieces.every(({ field }) => field === undefined);
    if (fixed) add({ line, kind: 'text', ...said(pieces.map(({ text }) => text).join('')), required });
    for (const { text, field } of fixed ? [] : pieces) {
      if (field === undefined) for (const word of textsOf(text)) labels.add(word);
      else add({ field, line, kind: kindOfField(field), ...wordsOfValue(field, text), required });
    }
    for (const field of lacks) if (!complete && known[field] === undefined) unknown.push(field);
  }
  return { elements, unknown, labels };

  function add(element: Element): void {
    if (element.words.length > 0) elements.push(element);
  }
}

/** The words of a text, as the verifier compares them. */
export const textsOf = (text: string): string[] => said(text).words;

function said(text: string): { words: string[]; parts: number } {
  const words: Word[] = [];
  wordsOf(text, 0, 0, words);
  const last = words[words.length - 1];
  return { words: words.map((word) => word.text), parts: last ? last.segment + 1 : 0 };
}

function wordsOfValue(field: Field, value: string): { words: string[]; parts: number } {
  if (kindOfField(field) === 'number')
    return { words: [plainNumber(value.replace(/[^0-9]/g, ''))], parts: 1 };
  const { words, parts } = said(value);
  return { words: field === 'web' ? words.filter((word) => !/^(?:https?|www)$/.test(word)) : words, parts };
}

/** A Danish number without the country's own. */
export function plainNumber(digits: string): string {
  const short = digits.replace(/^(?:00)?45/, '');
  return short.length === 8 ? short : digits;
}

export const isLabel = (word: string, labels: ReadonlySet<string>) =>
  LABELS.has(word) || labels.has(word) || LABEL_ENDS.test(word);
