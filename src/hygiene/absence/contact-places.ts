import type { Range } from '../mail/types';
import type { AbsenceOwner } from './types';

/** A phone number or a mail address in a text. */
export interface ContactPlace extends Range {
  readonly is: 'phone' | 'mail';
  readonly value: string;
}

const PHONE = /(?:\+?\(?45\)?[\s.-]?|0045[\s.-]?)?(?:\d[\s.-]?){7}\d(?![\d/])/g;
const MAIL = /[\w.+æøåÆØÅ-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/g;
const IS_DATE = /^\s*\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}|^(?:19|20)\d{2}-\d{2}-\d{2}/;

/** The last eight digits: with or without Denmark's code it is the same number. */
const digitsOf = (number: string): string => number.replace(/\D/g, '').slice(-8);

/** The numbers and addresses of a text, by place. Dates are none, however much they look like it. */
export function placesIn(text: string): ContactPlace[] {
  const found: ContactPlace[] = [];
  const take = (is: ContactPlace['is']) => (value: string, start: number) => {
    if (is === 'mail' || !IS_DATE.test(value)) found.push({ is, value, start, end: start + value.length });
    return value;
  };
  text.replace(MAIL, take('mail'));
  text.replace(PHONE, take('phone'));
  return found.sort((a, b) => a.start - b.start);
}

/** The writer's own number or address. */
export function isOwn({ is, value }: ContactPlace, owner: AbsenceOwner | undefined): boolean {
  if (!owner) return false;
  if (is === 'mail') return value.toLowerCase() === owner.mail.toLowerCase();
  const own = digitsOf(owner.phone ?? '');
  return own !== '' && digitsOf(value) === own;
}
