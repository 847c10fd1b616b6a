import type { LedgerOptions } from '../../hygiene/replies/ledger-types';
import { seesAnswers, targetFor } from '../../hygiene/replies/policy';
import type { MailboxAddress } from '../mail-types';
import type { Keys } from './keys';
import type { FollowOptions } from './types';

/** Which key means which of the followed mailboxes. */
export class Mailboxes {
  readonly #options: Pick<FollowOptions, 'mailboxes' | 'ownAddress' | 'policy'>;
  readonly #byKey = new Map<string, MailboxAddress>();
  readonly #keys = new Map<MailboxAddress, string>();

  constructor(options: Pick<FollowOptions, 'mailboxes' | 'ownAddress' | 'policy'>) {
    this.#options = options;
  }

  /** @returns what the ledger asks of a mailbox that it knows by its key */
  async open(keys: Keys): Promise<LedgerOptions> {
    const { mailboxes, policy } = this.#options;
    const keyOf = await keys.of(
      'address',
      mailboxes.map((mailbox) => this.addressOf(mailbox)),
    );
    for (const mailbox of mailboxes) {
      const key = keyOf.get(this.addressOf(mailbox)) ?? '';
      this.#byKey.set(key, mailbox);
      this.#keys.set(mailbox, key);
    }
    // One that is not followed is as one's own: as no department says otherwise.
    const known = (key: string) => this.#byKey.get(key) ?? null;
    return {
      targetOf: (key) => targetFor(policy, known(key)),
      answersSeen: (key) => seesAnswers(policy, known(key)),
    };
  }

  /** In small letters. */
  addressOf(mailbox: MailboxAddress): string {
    return (mailbox ?? this.#options.ownAddress).trim().toLowerCase();
  }

  keyOf(mailbox: MailboxAddress): string | undefined {
    return this.#keys.get(mailbox);
  }

  /** Of all, one's own first. */
  get keys(): readonly string[] {
    return [...this.#keys.values()];
  }

  /** Undefined for one that is not followed. */
  named(key: string): MailboxAddress | undefined {
    return this.#byKey.get(key);
  }
}
