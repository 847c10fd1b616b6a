/**
 * Waits until `look` tells something true, and returns it. For what no event of the browser announces.
 *
 * @param look asked again and again; what it throws counts as "not yet"
 * @param limit milliseconds
 * @throws when the time is up; the message holds what `look` threw last
 */
export async function until<T>(look: () => T | Promise<T>, limit = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last = 'nothing was thrown';
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen) return seen;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Not so within ${limit} ms (${last})`);
}
