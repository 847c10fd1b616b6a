/** A browser on a busy machine takes its time; this only ends a journey that hangs. */
jest.setTimeout(120_000);
