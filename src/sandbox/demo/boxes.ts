import { DEFAULT_TARGET } from '../../hygiene/replies/due';
import type { ReplyTarget } from '../../hygiene/replies/types';
import { ROWS } from '../directory/people';
import { SHARED_DEPARTMENTS, SHARED_MAILBOXES } from '../directory/shared-mailboxes';
import { SEED_DOMAIN } from '../mailbox/seed/people';
import type { EmailAddress } from '../mailbox/types';
import { PROFILES, type Profile } from './profiles';

/** A mailbox of the demo month: who answers there, and by when they want to. */
export interface Box {
  readonly profile: Profile;
  readonly mail: EmailAddress;
  readonly target: ReplyTarget;
  /** Never empty. */
  readonly staff: readonly EmailAddress[];
}

/** The head of department reads; she answers no citizens here. */
const HEAD = 5;

/** The twelve, in the policy's order. */
export const BOXES: readonly Box[] = SHARED_DEPARTMENTS.flatMap(({ workingDays, mailboxes }) =>
  mailboxes.map((number): Box => {
    const mailbox = SHARED_MAILBOXES.find((one) => one.number === number);
    const profile = PROFILES.find((one) => one.number === number);
    if (!mailbox || !profile) throw new RangeError(`No mailbox ${number}`);
    return {
      profile,
      mail: { name: mailbox.name, address: mailbox.mail },
      target: { ...DEFAULT_TARGET, workingDays },
      staff: mailbox.openedBy.filter((one) => one !== HEAD).map(colleague),
    };
  }),
);

/** Somebody of the directory by number. */
export function colleague(number: number): EmailAddress {
  const row = ROWS.find((one) => one.number === number);
  if (!row) throw new RangeError(`Nobody has number ${number}`);
  return { name: row.name, address: `${row.local}@${SEED_DOMAIN}` };
}
