import type { StoredMessage } from './types';

/**
 * The id that Graph gives a mail without `IdType="ImmutableId"`: another one after every move, as the service's is. Until
 * the first move it is the store's own id, which is also what Office.js gives.
 */
export function ordinaryId({ id, moves }: Pick<StoredMessage, 'id' | 'moves'>): string {
  return moves ? `${id}AM${moves}AAA=` : id;
}

/** The id that stays, made from the mail's first one. In the alphabet of Exchange's ids. */
export function immutableIdOf(firstId: string): string {
  return `AAkALgAAAAAA${Buffer.from(firstId).toString('base64url')}`;
}
