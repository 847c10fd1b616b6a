import type { Finding, Fix, Part } from '../../hygiene/mail/types';
import { follow, type Undo } from '../../outlook/apply-fix';
import type { ReadMail } from '../../outlook/read-mail';
import type { Card } from './cards';

/** The fixes of a card with this label, by the part that they change. */
export function fixesOf(card: Card, label: string): Map<Part, Fix[]> {
  const fixes = new Map<Part, Fix[]>();
  for (const fix of card.findings.flatMap((finding) => finding.fixes ?? [])) {
    if (fix.label !== label) continue;
    fixes.set(fix.span.part, [...(fixes.get(fix.span.part) ?? []), fix]);
  }
  return fixes;
}

/** The card's findings that these undos would bring back. */
export function fixedBy(card: Card, undos: readonly Undo[]): Finding[] {
  const made = new Set(undos.flatMap(({ places }) => places.map((place) => place.made)));
  return card.findings.filter(({ fixes = [] }) => fixes.some((fix) => made.has(fix)));
}

/** Undos at their places in the mail as it was read now. */
export function followed(undos: readonly Undo[], read: ReadMail | null): Undo[] {
  return undos.map((undo) => {
    const text = read && textIn(read, undo.part);
    return text === null ? undo : follow(undo, text);
  });
}

/** The visible text of a part that can be mended; null where it was not read. */
export function textIn({ mail }: ReadMail, part: Part): string | null {
  return (part === 'subject' ? mail.subject : part === 'body' ? mail.body?.text : null) ?? null;
}
