/** A state that is replaced, never altered, and those who want to know. */
export class Store<T extends object> {
  private state: T;
  private readonly listeners = new Set<() => void>();

  constructor(state: T) {
    this.state = state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): T => this.state;

  readonly set = (change: Partial<T>): void => {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  };
}
