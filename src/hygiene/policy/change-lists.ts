/** How a list of a policy is compared: as a whole, day by day, or entry by entry under what tells them apart. */
export type ListReading = 'ordered' | 'week' | { readonly identity: (entry: unknown) => string };

/** By the list's key: their order is what they say, or what is shown first. */
const ORDERED = ['lines', 'reply', 'greetings', 'colours', 'text', 'da', 'en', 'overrideReasons'];

const fieldOf = (entry: unknown, field: string) => String((entry as Record<string, unknown>)[field] ?? '');

/** Lists of objects, by their key. */
const IDENTITIES: Readonly<Record<string, (entry: unknown) => string>> = {
  departments: (entry) => fieldOf(entry, 'name'),
  mailboxes: (entry) => fieldOf(entry, 'address'),
  templates: (entry) =>
    ['language', 'audience', 'reason', 'tone'].map((field) => fieldOf(entry, field) || '*').join(' '),
};

/**
 * How the list under `key` is compared.
 *
 * @param entries of both lists
 */
export function listReading(key: string, entries: readonly unknown[]): ListReading {
  if (key === 'openingHours') return 'week';
  if (ORDERED.indexOf(key) >= 0) return 'ordered';
  if (entries.every((entry) => typeof entry === 'string')) return { identity: String };
  // What has no name, such as a channel's actions, is only itself.
  return { identity: IDENTITIES[key] ?? canonical };
}

/** The first entry of each name; the reader takes no policy in which a name stands twice. */
export function byIdentity(
  entries: readonly unknown[],
  identity: (entry: unknown) => string,
): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const entry of entries) {
    const name = identity(entry);
    if (!named.has(name)) named.set(name, entry);
  }
  return named;
}

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const object = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(object).filter((key) => object[key] !== undefined);
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`)
    .join(',')}}`;
}
