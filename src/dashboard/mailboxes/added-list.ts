import type { AddedMailboxes } from '../../graph/follow/added-mailboxes';

/** The mailboxes that a person added by hand, as the browser keeps them. */
export class AddedList {
  private readonly create: (account: string) => Promise<AddedMailboxes>;
  private kept: { readonly account: string; readonly list: AddedMailboxes } | null = null;

  constructor(create: (account: string) => Promise<AddedMailboxes>) {
    this.create = create;
  }

  /**
   * The first that was added first. A list that could not be read is not an empty one: whoever followed none of them would delete what
   * is kept of them.
   *
   * @throws GraphError where the page is cut off; DOMException where the browser does not give the list
   */
  async of(account: string): Promise<readonly string[]> {
    return (await this.listOf(account)).list();
  }

  /** @returns whether the browser kept it */
  readonly add = (account: string, address: string): Promise<boolean> =>
    this.change(account, (list) => list.add(address));

  /** @returns whether the browser let it go */
  readonly remove = (account: string, address: string): Promise<boolean> =>
    this.change(account, (list) => list.remove(address));

  private async change(account: string, change: (list: AddedMailboxes) => Promise<void>): Promise<boolean> {
    try {
      await change(await this.listOf(account));
      return true;
    } catch {
      return false;
    }
  }

  private async listOf(account: string): Promise<AddedMailboxes> {
    if (this.kept?.account !== account) this.kept = { account, list: await this.create(account) };
    return this.kept.list;
  }
}
