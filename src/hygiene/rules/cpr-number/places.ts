import type { ClassifiedRecipient, Part } from '../../mail/types';
import type { LookedAt } from '../rule';

/** A text of the mail to look at. */
export interface Place {
  readonly part: Part;
  readonly text: string;
  /**
   * Set where the text is not what the part shows: a recipient's name. The part shows the address, so that a finding
   * points at all of it: so many characters.
   */
  readonly shown?: number;
}

/** The texts that are looked at, in the order of a report. The visible text of a recipient is its address. */
export function placesIn(mail: LookedAt, digitalPostDomains: readonly string[]): Place[] {
  const places: Place[] = [];
  const add = (part: Part, text: string | undefined, shown?: number) => {
    if (text) places.push(shown === undefined ? { part, text } : { part, text, shown });
  };
  add('subject', mail.subject);
  add('body', mail.body?.text);
  add('location', mail.location);
  for (const recipient of mail.recipients || []) {
    const { field, index, name, address } = recipient;
    if (isDigitalPost(recipient, digitalPostDomains)) continue;
    // Exchange's own addresses ("/o=…/cn=…") hold codes that nobody wrote.
    if (address.charAt(0) !== '/') add(`${field}:${index}`, address);
    if (name !== address) add(`${field}:${index}`, name, address.length);
  }
  (mail.attachments || []).forEach(({ name, text }, index) => {
    add(`attachment-name:${index}`, name);
    add(`attachment:${index}`, text);
  });
  return places;
}

/** The ten digits that are the addresses of Digital Post messages: CPR numbers, or else nobody would get the mail. */
export function digitalPostNumbers(mail: LookedAt, digitalPostDomains: readonly string[]): string[] {
  return (mail.recipients || [])
    .filter((recipient) => isDigitalPost(recipient, digitalPostDomains))
    .map(({ address, name }) => (NUMBER_ALONE.test(address) ? address : name || '').replace(/\D/g, ''))
    .filter(({ length }) => length === 10);
}

/**
 * A CPR number is the right address in Digital Post: "0101901234@digital-post.dk", or the number alone, which the
 * organisation's own add-in sends on.
 */
function isDigitalPost({ address, name = '' }: ClassifiedRecipient, domains: readonly string[]): boolean {
  const at = address.lastIndexOf('@');
  if (at < 0) return NUMBER_ALONE.test(address || name);
  const domain = address.slice(at + 1).toLowerCase();
  return domains.some((one) => domain === one || domain.slice(-one.length - 1) === `.${one}`);
}

/** Before "@" or on its own. */
const NUMBER_ALONE = /^\s*\d{6}[\s-]?\d{4}\s*(?:@[^@]*)?$/;
