import type { TestOutlook } from '../../support/compose-item';
import { unless } from './matrix';

/** All that makes a mail, part by part. */
export function partsOf({ mail }: TestOutlook): Record<string, string> {
  const { subject, type, body, to, cc, bcc, headers, categories, label, attachments } = mail;
  const files = attachments.map(({ name, content }) => `${name} ${content}`).sort();
  const lists = { to: [...to].sort(), cc: [...cc].sort(), bcc: [...bcc].sort() };
  const parts = { subject, type, body, ...lists, headers, categories, label, files };
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, JSON.stringify(value)]));
}
export type Parts = ReturnType<typeof partsOf>;

export const isSame = (one: Parts, other: Parts) => JSON.stringify(one) === JSON.stringify(other);

/** Each part as it was or as it is to be, nothing in between; people and files may stand there twice, but never not at all. */
export function harmTo(now: Parts, before: Parts, wanted: Parts): string[] {
  const torn = Object.keys(now).filter((part) => ![before[part], wanted[part]].includes(now[part] as string));
  const isAdded = (part: string) =>
    ['to', 'cc', 'bcc', 'files'].includes(part) &&
    [...list(before, part), ...list(wanted, part)].every((one) => list(now, part).includes(one));
  const people = (parts: Parts) => ['to', 'cc', 'bcc'].flatMap((part) => list(parts, part));
  const kept = people(before).filter((one) => people(wanted).includes(one));
  const gone = kept.filter((one) => !people(now).includes(one));
  return [
    ...torn.filter((part) => !isAdded(part)).map((part) => `left ${part} as ${now[part]}`),
    ...unless(gone.length === 0, 'lost a recipient'),
    ...unless(list(now, 'files').length >= list(before, 'files').length, 'lost an attachment'),
  ];
}
const list = (parts: Parts, part: string): string[] => JSON.parse(parts[part] as string);
