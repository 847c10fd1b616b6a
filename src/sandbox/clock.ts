/** The sandbox's time: the machine's, moved forward. Never backward, as no service's is. */
export class Clock {
  readonly #machine: () => Date;
  #ahead = 0;

  constructor(machine: () => Date = () => new Date()) {
    this.#machine = machine;
  }

  readonly now = (): Date => new Date(this.#machine().getTime() + this.#ahead);

  /** Milliseconds that it is ahead of the machine's. */
  get ahead(): number {
    return this.#ahead;
  }

  /** @throws RangeError for what is no time forward */
  forward(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError('The clock moves forward only');
    this.#ahead += milliseconds;
  }

  reset(): void {
    this.#ahead = 0;
  }
}
