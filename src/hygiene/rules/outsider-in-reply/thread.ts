import { labelOf } from '../../mail/quoted-signs';
import type { BodyText } from '../../mail/types';

/** What the quoted history tells of who has had it. All in small letters. */
export interface Thread {
  /** Addresses in the headers of the quoted mails: sender, To, Cc. */
  readonly people: ReadonlySet<string>;
  /** Names that stand there without an address. */
  readonly names: ReadonlySet<string>;
  /** Every address of the history, in headers or not. */
  readonly mentioned: ReadonlySet<string>;
}

/** Of a header's other fields those that name people: not "Vedhæftede filer", not "Prioritet". */
const COPIES = /^[*_]*(?:b?cc|kopi)/;

/** Reads the headers of the quoted mails: "Fra: … <…>", and the first lines of each ("… skrev Anna <…>:"). Linear. */
export function threadIn({ text, quoted }: BodyText): Thread {
  const people = new Set<string>();
  const names = new Set<string>();
  const mentioned = new Set<string>();
  for (const { start, end } of quoted) {
    let inHeader = true;
    for (const written of text.slice(start, end).toLowerCase().split('\n')) {
      const line = written.replace(/^[>\s]+/, '');
      const label = labelOf(line);
      inHeader = label !== undefined || (inHeader && line !== '');
      const addresses = addressesIn(line);
      for (const address of addresses) {
        mentioned.add(address);
        if (inHeader) people.add(address);
      }
      if (label !== 'from' && label !== 'to' && !(label === 'other' && COPIES.test(line))) continue;
      for (const entry of line.slice(line.indexOf(':') + 1).split(';')) {
        const name = entry.trim();
        if (name && name.indexOf('@') < 0) names.add(name);
      }
    }
  }
  return { people, names, mentioned };
}

function addressesIn(line: string): string[] {
  return line
    .split(/[\s<>"'(),:;[\]*]+/)
    .filter((word) => word.indexOf('@') > 0)
    .map((word) => word.replace(/\.$/, ''));
}
