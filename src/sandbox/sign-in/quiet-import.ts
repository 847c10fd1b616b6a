const RUNTIME = /oidc-provider WARNING: Unsupported runtime\./;

/**
 * Loads oidc-provider without the one line it writes where Node is older than 22. Kuvert still supports Node 20
 * (`engines` in package.json), its tests run there, and the library is for the sandbox only: whoever starts it can do
 * nothing about the line. Every other warning is written as ever. Not for two loadings at a time.
 */
export async function withoutRuntimeWarning<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!RUNTIME.test(String(said[0]))) warn.apply(console, said);
  };
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
