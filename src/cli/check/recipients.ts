import type { Address, Recipient, RecipientField } from '../../hygiene/mail/types';

interface Written {
  readonly name?: string | null | undefined;
  readonly address: string;
}

/** The three fields as one list, in the order to, cc, bcc, each counted from 0. */
export function recipientsOf(
  to: readonly Written[],
  cc: readonly Written[],
  bcc: readonly Written[],
): readonly Recipient[] {
  const inField = (field: RecipientField, written: readonly Written[]) =>
    written.map(({ name, address }, index) => ({ ...addressOf(name, address), field, index }));
  return [...inField('to', to), ...inField('cc', cc), ...inField('bcc', bcc)];
}

export function addressOf(name: string | null | undefined, address: string): Address {
  return name ? { name, address } : { address };
}
