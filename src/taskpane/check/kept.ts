import { type Memory, recall, remember } from '../../outlook/memory';
import type { ComposeItem } from '../../outlook/read-mail';

/**
 * What Outlook keeps of the writer's choices for one mail. Asked one thing at a time: a list can only be written whole, so
 * each writing must know what the one before it left.
 */
export class Kept {
  private readonly item: ComposeItem;
  private readonly limit: number;
  private readonly told: (memory: Memory) => void;
  private turns: Promise<unknown> = Promise.resolve();
  /** As Outlook has it by its own word. */
  private silenced: readonly string[] = [];

  /**
   * @param limit milliseconds for each of Outlook's answers
   * @param told gets what Outlook remembers, as soon as it tells; never when it does not
   */
  constructor(item: ComposeItem, limit: number, told: (memory: Memory) => void) {
    this.item = item;
    this.limit = limit;
    this.told = told;
  }

  /** Asks anew. Never rejects. */
  recall(isCurrent: () => boolean): Promise<void> {
    return this.inTurn(() => this.ask(isCurrent));
  }

  /** Silences findings, or lets them speak again; false when Outlook did not keep it. */
  silence(keys: readonly string[], silent: boolean, isCurrent: () => boolean): Promise<boolean> {
    return this.inTurn(async () => {
      // What was silenced before this pane was opened, or in another one, must not be lost by writing the list.
      await this.ask(isCurrent);
      const others = this.silenced.filter((one) => !keys.includes(one));
      const silenced = silent ? [...others, ...keys] : others;
      const kept = await remember(this.item, 'silenced', silenced, this.limit, isCurrent);
      if (kept) this.silenced = silenced;
      return kept;
    });
  }

  override(override: NonNullable<Memory['override']>, isCurrent: () => boolean): Promise<boolean> {
    return this.inTurn(() => remember(this.item, 'override', override, this.limit, isCurrent));
  }

  private async ask(isCurrent: () => boolean): Promise<void> {
    const memory = isCurrent() ? await recall(this.item, this.limit) : null;
    if (!memory || !isCurrent()) return;
    this.silenced = memory.silenced;
    this.told(memory);
  }

  private inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const turn = this.turns.then(ask);
    this.turns = turn.catch(() => {});
    return turn;
  }
}

/** What Outlook remembers, with what the writer said before it told. */
export function joined(known: Memory, { silenced, asked, override }: Memory): Memory {
  return {
    ...known,
    silenced: [...new Set([...known.silenced, ...silenced])],
    asked: known.asked ?? asked,
    override: known.override ?? override,
  };
}

/** The memory with findings silenced, or speaking again. */
export function withSilence(memory: Memory, keys: readonly string[], silent: boolean): Memory {
  const others = memory.silenced.filter((one) => !keys.includes(one));
  return { ...memory, silenced: silent ? [...others, ...keys] : others };
}
