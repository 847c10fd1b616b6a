import type { Delivery } from '../../../gateway/report';

/** An address for the screen: the last four digits of a CPR number stay with the mail. */
export function shownAddress(address: string, { isCpr }: Pick<Delivery, 'isCpr'>): string {
  return isCpr ? address.replace(/^(\d{6})[^@]*/, '$1-xxxx') : address;
}
