import { addressParser } from 'postal-mime';
import type { EmailAddress } from '../../../mailbox/types';

/**
 * Reads what a person typed or pasted in a recipient field: names with `<address>`, bare addresses, several of them between commas,
 * semicolons, line breaks or (bare addresses) blanks. What is no address comes back as `{ name: text, address: '' }`, so that nothing typed is lost.
 */
export function parseRecipients(typed: string): EmailAddress[] {
  return typed
    .split(/[\r\n\t]+/)
    .flatMap((line) => (isRowOfAddresses(line) ? line.trim().split(/[\s,;]+/) : [line]))
    .flatMap((piece) => readList(piece));
}

/**
 * Whether mail could be delivered there at all: one @, something before it, a dotted name behind it.
 * Deliberately wide (RFC 5321 allows more than most forms do); it marks slips, it does not prove that the address exists.
 */
export function isAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (at < 1 || at > 64 || address.length > 254 || /[\s<>(),;:"[\]]/.test(address)) return false;
  if (address.indexOf('@') !== at) return false;
  const labels = address.slice(at + 1).split('.');
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9æøåäöü-]{1,63}$/i.test(label) && !/^-|-$/.test(label))
  );
}

/** The name to show: the name if there is one, else the address, else what was typed. */
export function displayName(person: EmailAddress): string {
  return person.name || person.address;
}

/** `Anne Holm <anne@eksempel.dk>`, as the header block of an answer writes a person. */
export function fullAddress(person: EmailAddress): string {
  if (!person.address) return person.name;
  return person.name && person.name !== person.address
    ? `${person.name} <${person.address}>`
    : person.address;
}

/** Two writings of one mailbox are the same person. */
export function sameAddress(a: EmailAddress, b: EmailAddress): boolean {
  return a.address !== '' && a.address.toLowerCase() === b.address.toLowerCase();
}

/** Adds people to a field, leaving out those already there. */
export function addPeople(field: readonly EmailAddress[], added: readonly EmailAddress[]): EmailAddress[] {
  const result = [...field];
  for (const person of added) {
    if (!result.some((there) => sameAddress(there, person))) result.push(person);
  }
  return result;
}

const isRowOfAddresses = (line: string): boolean =>
  !/[<"]/.test(line) &&
  (line.match(/@/g)?.length ?? 0) > 1 &&
  line
    .trim()
    .split(/[\s,;]+/)
    .every((word) => word.includes('@') || word === '');

function readList(piece: string): EmailAddress[] {
  // Outlook copies lists with semicolons; RFC 5322 only knows commas, and reads "Hold: a@x, b@x;" as a group.
  return addressParser(piece.replace(/;/g, ','), { flatten: true })
    .map((entry) => ({ name: clean(entry.name ?? ''), address: clean(entry.address ?? '') }))
    .filter((entry) => entry.name !== '' || entry.address !== '')
    .map((entry) =>
      entry.address.includes('@') ? entry : { name: entry.name || entry.address, address: '' },
    );
}

const clean = (text: string): string => text.trim().replace(/^'(.*)'$/, '$1');
