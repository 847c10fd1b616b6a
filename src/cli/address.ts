import { addressParser } from 'postal-mime';

/** An address may also be written as it stands in a mail: "Navn <adresse>" or the address alone. Other values stay. */
export function addressFromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [first] = addressParser(value, { flatten: true });
  return { name: first?.name ?? '', address: first?.address ?? '' };
}
