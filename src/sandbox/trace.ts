/**
 * An error for the console: its kind and where it arose. Never its message, which may quote a mail (what `JSON.parse`
 * says of a broken text holds a piece of it).
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
