/** Of a transaction what holds it together. */
interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Takes a write on, as soon as it is asked for: one that fails before it is waited for would be nobody's. */
export type Write = (asked: Promise<unknown>) => void;

/**
 * Does some work in a transaction: all of it is written, or nothing. A write that is refused on the spot (a full disk, a row
 * that cannot be copied) ends the transaction too; left to itself the browser would keep those before it.
 *
 * @throws whatever the work throws, or the database
 */
export async function asOne<T>(transaction: Transaction, work: (write: Write) => Promise<T>): Promise<T> {
  const writes: Promise<unknown>[] = [transaction.done];
  transaction.done.catch(() => {});
  const write: Write = (asked) => {
    asked.catch(() => {});
    writes.push(asked);
  };
  try {
    const result = await work(write);
    await Promise.all(writes);
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has come to its end already.
    }
    await Promise.allSettled(writes);
    throw error;
  }
}
