/** How many pairs of ports are tried before giving up. */
const TRIES = 20;

/**
 * Starts something that takes `port` and the port after it. Where one of them is taken, says so and tries the next pair.
 * @throws what `start` throws, when it is not that a port is taken, or when all tries are used up
 */
export async function atFreePorts<T>(
  wanted: number,
  start: (port: number) => Promise<T>,
  say: (line: string) => void,
): Promise<T> {
  for (let port = wanted; ; port += 2) {
    try {
      return await start(port);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= wanted + 2 * (TRIES - 1)) throw error;
      say(
        `Port ${port} eller ${port + 1} er optaget; prøver ${port + 2}. Port ${port} or ${port + 1} is taken; trying ${port + 2}.`,
      );
    }
  }
}

/**
 * The port that the environment asks for, else `otherwise`.
 * @throws Error with a sentence for a person when it is no port
 */
export function portFrom(given: string | undefined, otherwise: number): number {
  if (given === undefined || given === '') return otherwise;
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1 && port <= 65_000) return port;
  throw new Error(`KUVERT_SANDBOX_PORT skal være et portnummer / must be a port number: ${given}`);
}
