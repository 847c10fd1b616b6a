import { bodyFromHtml } from '../mail/body';
import { isUnit, type NameMention, namesIn, wordsOf } from './contact-names';
import { type ContactPlace, isOwn, placesIn } from './contact-places';
import type { AbsenceOwner, AbsenceReply, AutomaticReplies, NamedContact } from './types';

/** So far from the number the name may stand. */
const NEAR = 110;
/** More are a phone book. */
const MOST = 100;

/**
 * Everybody whom an automatic reply names to turn to: people and units, with the phone and the address that stand by
 * them; one contact for each, in the order of the text, and never the writer. A bare number is nobody. `start` to `end` is
 * the name where there is one, else the mail address.
 */
export function namedContacts(
  text: string,
  audience: AbsenceReply['audience'],
  owner?: AbsenceOwner,
): NamedContact[] {
  const own = ownWords(text, owner);
  const names = namesIn(text, own);
  const contacts = new Contacts(audience);
  let first = 0;
  let before: ContactPlace | undefined;
  let previous: NameMention | undefined;
  for (const place of placesIn(text)) {
    const left = leftOf(text, place.start);
    while (first < names.length && (names[first] as NameMention).start < place.start - left.length) first++;
    const signed = isOwn(place, owner) || isOwnSignature(left, own);
    const goesOn =
      before &&
      !signed &&
      /^,?\s{1,2}(?:(?:og|eller|and|or|mail|e-mail)\s)?(?:på\s)?$/.test(
        text.slice(before.end, Math.min(place.start, before.end + 30)),
      );
    const name = signed
      ? undefined
      : goesOn && previous && before?.is !== place.is
        ? previous
        : nameFor(text, place, names, first, before?.end ?? 0);
    if (name || (!signed && place.is === 'mail' && namesSomebody(place.value, own)))
      contacts.add(place, name);
    before = place;
    previous = name;
  }
  for (const name of names) if (name.turnTo && name.weight > 2) contacts.addName(name);
  return contacts.all();
}

/** Both texts', the internal one's first. */
export function contactsOf({ internal, external }: AutomaticReplies, owner?: AbsenceOwner): NamedContact[] {
  return namedContacts(bodyFromHtml(internal).text, 'internal', owner).concat(
    namedContacts(bodyFromHtml(external).text, 'external', owner),
  );
}

/**
 * Whether the text names somebody to turn to, with a phone or a mail address: a person or a unit. A bare number is nobody,
 * nor is oneself, nor 112.
 */
export function hasUrgentContact(text: string, owner?: AbsenceOwner): boolean {
  return namedContacts(text, 'external', owner).some(isReachable);
}

export const isReachable = ({ mail, phone }: NamedContact): boolean =>
  mail !== undefined || phone !== undefined;

/** Whether it offers the writer's own number or address to those in a hurry: above the signature, or as "min mobil". */
export function offersOneself(text: string, owner?: AbsenceOwner): boolean {
  const own = ownWords(text, owner);
  return placesIn(text).some((place) => {
    const left = leftOf(text, place.start);
    const line = left.slice(left.lastIndexOf('\n') + 1);
    if (isOwn(place, owner) && OFFERS.test(line)) return true;
    return MINE.test(line) && !isOwnSignature(left, own);
  });
}

const MINE =
  /(?:^|\s)(?:mig(?: selv)?|min (?:mobil|telefon|private)[a-zæøå ]{0,20}|me|my (?:mobile|cell|phone))(?=[\s:,(]|$)/i;
const OFFERS = /(?:^|\s)(?:ring|skriv|kontakt|sms|fang|haster|akut|nås|call|urgent|reach|contact)/i;

/** The paragraph before a place. */
function leftOf(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - NEAR), start);
  return near.slice(Math.max(near.lastIndexOf('\n\n'), 0));
}

/** Whose a number or an address is: in brackets behind it, else the likeliest since the one before it, else behind it. */
function nameFor(
  text: string,
  { start, end }: ContactPlace,
  names: readonly NameMention[],
  first: number,
  since: number,
): NameMention | undefined {
  const near: NameMention[] = [];
  let at = first;
  for (; at < names.length && (names[at] as NameMention).start < start; at++) {
    if ((names[at] as NameMention).end <= start) near.push(names[at] as NameMention);
  }
  const behind = text.slice(end, end + 40);
  let next: NameMention | undefined;
  for (; !next && at < names.length && (names[at] as NameMention).end <= end + 40; at++)
    if ((names[at] as NameMention).start >= end) next = names[at];
  if (next && /^\s*\(\s*$/.test(text.slice(end, next.start))) return next;
  const fresh = near.filter((name) => name.start >= since);
  const likely = likeliest(fresh.length > 0 ? fresh : near);
  return likely ?? (/^\s*[(,–-]/.test(behind) ? next : undefined);
}

function likeliest(names: readonly NameMention[]): NameMention | undefined {
  return names.reduce<NameMention | undefined>(
    (best, name) => (best === undefined || name.weight >= best.weight ? name : best),
    undefined,
  );
}

/** An address that says whose it is, and not one's own. */
function namesSomebody(address: string, own: readonly string[]): boolean {
  const local = (address.split('@')[0] as string).toLowerCase();
  return isUnit(local) || (/^[a-zæøå]{3,}/.test(local) && !own.some((word) => local.indexOf(word) >= 0));
}

/** The writer's name: as told, else as the text is signed. */
function ownWords(text: string, owner: AbsenceOwner | undefined): string[] {
  const told = wordsOf(owner?.displayName ?? '');
  if (told.length > 0) return told;
  let signed = '';
  text.replace(SIGNED, (all, name: string) => {
    if (!isUnit(name)) signed = name;
    return all;
  });
  return wordsOf(signed);
}

const SIGNED =
  /(?:[Hh]ilsen|[Hh]ilsner|\b[Mm]vh|\b[Vv]h|[Rr]egards|[Ss]incerely|[Ww]ishes)[,.]?\s{1,6}([A-ZÆØÅ][a-zæøåéöäü]{1,30}(?:[ \t-][A-ZÆØÅ][a-zæøåéöäü]{0,30}\.?){1,3})(?=\s*\n|\s*$)/g;

/** The number stands below the writer's own name: it is the writer's. */
function isOwnSignature(left: string, own: readonly string[]): boolean {
  if (own.length === 0) return false;
  return left
    .toLowerCase()
    .split('\n')
    .slice(-5)
    .some(
      (line) =>
        own.every((word) => line.indexOf(word) >= 0) && line.trim().length < 60 && !isNamesake(line, own),
    );
}

/** "Kontakt Mette Lindholm Jensen" is not Mette Lindholm. */
const isNamesake = (line: string, own: readonly string[]): boolean => {
  const last = own[own.length - 1] as string;
  const behind = line.slice(line.indexOf(last) + last.length);
  return (
    /kontakt|ring|skriv|henvend|spørg|call|contact|write/.test(line) &&
    /^ (?!på |via |tlf|mobil|direkte|i |on |at )[a-zæøåéöü]{3,}(?= (?:på|tlf|\(|on|at|via|i) |[,:(])/.test(
      behind,
    )
  );
};

type Building = { -readonly [Key in keyof NamedContact]: NamedContact[Key] };

/** Puts together what the text says of one and the same. */
class Contacts {
  private readonly audience: NamedContact['audience'];
  private readonly found: Building[] = [];
  private readonly byKey = new Map<string, Building>();

  constructor(audience: NamedContact['audience']) {
    this.audience = audience;
  }

  add({ is, value, start, end }: ContactPlace, name: NameMention | undefined): void {
    const unitsNumber = name?.unit && is === 'phone' ? value.replace(/\D/g, '') : '';
    const key = is === 'mail' ? value.toLowerCase() : unitsNumber;
    const contact = this.of(name, name ? name.start : start, name ? name.end : end, key);
    if (contact && contact[is] === undefined) contact[is] = value;
  }

  addName(name: NameMention): void {
    const words = keyOf(name.name);
    // "Spørg Lise": the Lise Toft of the line above.
    const known = this.found.some(
      (each) => each.name !== undefined && ` ${keyOf(each.name)} `.indexOf(` ${words} `) >= 0,
    );
    if (!known && !this.byKey.has(words)) this.of(name, name.start, name.end, '');
  }

  all(): NamedContact[] {
    return this.found.slice().sort((a, b) => a.start - b.start);
  }

  /** @param place an address, or a unit's number: "Vej og Park" and "Roads and Parks" are one */
  private of(name: NameMention | undefined, start: number, end: number, place: string): Building | undefined {
    const key = name ? keyOf(name.name) : place;
    const known = this.byKey.get(key) ?? this.byKey.get(place);
    if (known) this.byKey.set(key, known);
    if (known || this.found.length >= MOST) return known;
    const contact: Building = { audience: this.audience, ...(name && { name: name.name }), start, end };
    this.found.push(contact);
    this.byKey.set(key, contact);
    if (place !== '') this.byKey.set(place, contact);
    return contact;
  }
}

const keyOf = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');
