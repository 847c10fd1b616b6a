import { isQuoted } from './mail/body';
import type { Attachment, Mail, Span } from './mail/types';
import type { Language } from './rules/rule';

/** The kinds of place that people have a word for. */
export type Place =
  | 'subject'
  | 'body'
  | 'quoted'
  | 'location'
  | 'recipient'
  | 'attachment-name'
  | 'attachment';

const WORDS: Record<Language, Record<Place, string>> = {
  da: {
    subject: 'i emnet',
    body: 'i teksten',
    quoted: 'i den citerede mail',
    location: 'i mødestedet',
    recipient: 'i modtageradressen',
    'attachment-name': 'i navnet på bilag {n}',
    attachment: 'i bilag {n}',
  },
  en: {
    subject: 'in the subject',
    body: 'in the text',
    quoted: 'in the quoted mail',
    location: 'in the location',
    recipient: 'in the recipient address',
    'attachment-name': 'in the name of attachment {n}',
    attachment: 'in attachment {n}',
  },
};

/** The kinds of `PlaceInside` that people have a word for. */
const INSIDE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    page: 'side {n}',
    sheet: 'ark {n}',
    slide: 'slide {n}',
    file: 'fil {n}',
    notes: 'noter',
    margin: 'sidehoved eller sidefod',
    comments: 'kommentarer',
    deleted: 'slettet tekst',
    fields: 'felter',
    properties: 'filens egenskaber',
  },
  en: {
    page: 'page {n}',
    sheet: 'sheet {n}',
    slide: 'slide {n}',
    file: 'file {n}',
    notes: 'notes',
    margin: 'header or footer',
    comments: 'comments',
    deleted: 'deleted text',
    fields: 'fields',
    properties: 'the file’s properties',
  },
};

/** Where a span lies, as a person would say it. `body` is needed only to tell quoted history from new text. */
export function placeOf(span: Span, mail: Pick<Mail, 'body'>): Place {
  const kind = span.part.split(':')[0];
  if (kind === 'body') return mail.body && isQuoted(mail.body, span) ? 'quoted' : 'body';
  if (kind === 'to' || kind === 'cc' || kind === 'bcc') return 'recipient';
  return kind as Place;
}

/** "i teksten", "i navnet på bilag 2", "i bilag 2, side 3": the place in words; attachments as a person counts them, from 1 and without logos. */
export function sayPlace(span: Span, mail: Pick<Mail, 'body' | 'attachments'>, language: Language): string {
  const index = Number(span.part.split(':')[1] || 0);
  const before = (mail.attachments || []).slice(0, index);
  const number = mail.attachments ? before.filter(({ inline }) => !inline).length + 1 : index + 1;
  const place = WORDS[language][placeOf(span, mail)].replace('{n}', String(number));
  const inside =
    mail.attachments && span.part.indexOf('attachment:') === 0 ? mail.attachments[index] : undefined;
  return [place].concat(inside ? sayInside(span, inside, language) : []).join(', ');
}

/** "fil 2", "side 3": from the outermost to the innermost. */
function sayInside({ start }: Span, { places = [] }: Attachment, language: Language): string[] {
  const words: string[] = [];
  for (const { kind, number, start: from, end } of places) {
    const word = INSIDE[language][kind];
    if (word === undefined || from > start || end <= start) continue;
    words.push(number === undefined ? word.replace(/ ?\{n\}/, '') : word.replace('{n}', String(number)));
  }
  return words;
}

/** "a", "a og b", "a, b og c". */
export function listed(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join('');
  const and = language === 'da' ? ' og ' : ' and ';
  return words.slice(0, -1).join(', ') + and + words[words.length - 1];
}
