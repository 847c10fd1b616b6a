import { isList, isObject, type Json, type JsonObject, type Path, type Step } from './json';

/**
 * The same document with another value at a path. Everything beside the path stays the very same object, whether this page
 * knows it or not, and keys keep their order. Objects that are missing on the way are made.
 *
 * @param value undefined takes the entry away, and with it the objects that it leaves empty: the default holds then
 */
export function withValue(document: Json, path: Path, value: Json | undefined): Json {
  return put(document, path, value) ?? {};
}

function put(at: Json | undefined, path: Path, value: Json | undefined): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const fits = typeof step === 'number' ? isList(at) : isObject(at);
  if (value === undefined && !fits) return at; // nothing stands there to be taken away
  if (typeof step === 'number') return putInList(isList(at) ? at : [], step, rest, value);
  return putInObject(isObject(at) ? at : {}, step, rest, value);
}

function putInList(list: readonly Json[], at: number, rest: Path, value: Json | undefined): Json {
  const next = put(list[at], rest, value);
  // An entry that has nothing left in it still has its place; only an entry itself is taken out.
  if (next === undefined && rest.length === 0) return list.filter((_, index) => index !== at);
  if (at >= list.length) return [...list, next ?? {}];
  return list.map((entry, index) => (index === at ? (next ?? {}) : entry));
}

function putInObject(
  object: JsonObject,
  key: string,
  rest: Path,
  value: Json | undefined,
): JsonObject | undefined {
  const next = put(Object.hasOwn(object, key) ? object[key] : undefined, rest, value);
  if (next !== undefined) return { ...object, [key]: next };
  if (!Object.hasOwn(object, key)) return object;
  const left = Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
  return Object.keys(left).length === 0 ? undefined : left;
}

/** A list with one entry more at its end. */
export const added = (list: Json | undefined, entry: Json): readonly Json[] => [
  ...(isList(list) ? list : []),
  entry,
];

/** A list with one of its entries one place up (-1) or down (1); unchanged at its ends. */
export function moved(list: readonly Json[], at: number, by: -1 | 1): readonly Json[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return list;
  const entries = [...list];
  [entries[at], entries[to]] = [entries[to] as Json, entries[at] as Json];
  return entries;
}

/** What stands at a path; undefined where it leads nowhere. */
export function valueAt(document: Json, path: Path): Json | undefined {
  let value: Json | undefined = document;
  for (const step of path) value = stepInto(value, step);
  return value;
}

function stepInto(value: Json | undefined, step: Step): Json | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined;
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
