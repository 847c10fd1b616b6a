import { GraphError } from '../types';

/** Anything an answer may hold. What is used of it is looked at first: another shape than the documented one is `failed`. */
export type Wire = Readonly<Record<string, unknown>>;

/** @throws GraphError `failed` for what is no object */
export function objectOf(value: unknown): Wire {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new GraphError('failed');
  return value as Wire;
}

/** The named properties that the answer has, each read; null stays null. */
export function told<Name extends string, Value>(
  from: Wire,
  names: readonly Name[],
  read: (value: unknown) => Value,
) {
  const found: { [name in Name]?: Value | null } = {};
  for (const name of names) {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value !== undefined) found[name] = value === null ? null : read(value);
  }
  return found;
}

/** @throws GraphError `failed` */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new GraphError('failed');
  return value;
}

/** @throws GraphError `failed` */
export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new GraphError('failed');
  return value;
}

/** @throws GraphError `failed` */
export function count(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new GraphError('failed');
  return value;
}

/** @throws GraphError `failed` for what is no list, or has something else in it */
export const listOf =
  <Item>(read: (value: unknown) => Item) =>
  (value: unknown): Item[] => {
    if (!Array.isArray(value)) throw new GraphError('failed');
    return value.map(read);
  };
