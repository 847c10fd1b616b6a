import { type DirectoryPerson, GraphError, type MailTips, type Problem } from '../../../src/graph/types';
import type { Mail, Recipient } from '../../../src/hygiene/mail/types';
import type { Organisation } from '../../../src/hygiene/recipients/organisation';
import { KnownRecipients, type RecipientsState } from '../../../src/taskpane/recipients/known-recipients';
import type { Directory } from '../../../src/taskpane/recipients/look-up';

export const ORGANISATION: Organisation = {
  name: 'Fjordby Kommune',
  domains: ['fjordby.example'],
  affiliated: [],
  authorities: [],
  companies: [],
  citizens: [],
  internalLists: [],
};
export const recipient = (address: string, index: number, isList?: true): Recipient => ({
  field: 'to',
  index,
  address,
  ...(isList && { isList }),
});
export const mailTo = (...addresses: string[]): Mail => ({
  recipients: addresses.map((a, at) => recipient(a, at)),
});
export const person = (mail: string): DirectoryPerson => ({ id: mail, displayName: mail, mail });

/** A directory that knows what it is told here; the real one is met in the browser tests. */
export class TestDirectory implements Directory {
  asked: string[] = [];
  tips: Record<string, Partial<MailTips>> = {};
  people: DirectoryPerson[] = [];
  problem: Problem | null = null;
  /** Of the directory alone. */
  closed: Problem | null = null;

  async mailTips(addresses: readonly string[]): Promise<MailTips[]> {
    this.asked.push(...addresses);
    if (this.problem) throw new GraphError(this.problem);
    return addresses.map((address) => ({ address, ...this.tips[address] }));
  }
  async peopleByMail(mails: readonly string[]) {
    if (this.closed) throw new GraphError(this.closed);
    return mails.map((mail) => this.people.find((one) => one.mail === mail) ?? null);
  }
  async findPeople(text: string) {
    return this.people.filter(({ mail }) => mail.startsWith(text));
  }
}

export function knowing(directory: Directory | null) {
  const states: RecipientsState[] = [];
  let now = 1_000_000_000;
  const known = new KnownRecipients(
    ORGANISATION,
    async () => directory,
    (state) => states.push(state),
    () => now,
  );
  const pass = (ms: number) => {
    now += ms;
  };
  return { known, states, last: () => states.at(-1), pass };
}
