import type { Standing } from './status';

/** What stands in each mailbox, by the message that opened it. */
export class Standings {
  private readonly all = new Map<string, Map<string, Standing>>();
  /** Of these, the ones whose text is wanted. */
  private readonly wanting = new Map<string, Map<string, Standing>>();

  put(owner: string, standing: Standing): void {
    putIn(this.all, owner, standing);
    if (standing.wantsText) putIn(this.wanting, owner, standing);
    else this.wanting.get(owner)?.delete(standing.id);
  }

  drop(owner: string, id: string): void {
    this.all.get(owner)?.delete(id);
    this.wanting.get(owner)?.delete(id);
  }

  get(owner: string, id: string): Standing | undefined {
    return this.all.get(owner)?.get(id);
  }

  /** @param owner only this mailbox's */
  of(owner?: string): Standing[] {
    return listed(this.all, owner);
  }

  /** Costs what they are. @param owner only this mailbox's */
  wantingText(owner?: string): Standing[] {
    return listed(this.wanting, owner);
  }
}

function putIn(all: Map<string, Map<string, Standing>>, owner: string, standing: Standing): void {
  const standings = all.get(owner) ?? new Map<string, Standing>();
  all.set(owner, standings.set(standing.id, standing));
}

function listed(all: ReadonlyMap<string, ReadonlyMap<string, Standing>>, owner?: string): Standing[] {
  const found: Standing[] = [];
  const add = (standings?: ReadonlyMap<string, Standing>) =>
    standings?.forEach((standing) => {
      found.push(standing);
    });
  if (owner === undefined) all.forEach(add);
  else add(all.get(owner));
  return found;
}
