import { Refusal } from '../types';

/** What a body must be, in the words of the service's OData reader. */

export const unreadable = (message: string): Refusal => new Refusal(400, 'RequestBodyRead', message);

/** @throws Refusal when it is no JSON object */
export function objectIn(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable('An object was expected in the request payload.');
  }
  return value as Record<string, unknown>;
}

/**
 * The properties of an object, annotations (`@odata.type`) left out.
 * @throws Refusal for one that the type does not have
 */
export function propertiesOf(
  value: unknown,
  names: readonly string[],
  type: string,
): Record<string, unknown> {
  const entries = Object.entries(objectIn(value)).filter(([name]) => !name.includes('@'));
  for (const [name] of entries) {
    if (!names.includes(name)) {
      throw unreadable(
        `The property '${name.slice(0, 60)}' does not exist on type 'microsoft.graph.${type}'. Make sure to only use property names that are defined by the type.`,
      );
    }
  }
  return Object.fromEntries(entries);
}

/** Parameters of an action, whose names count in any capitals. Keys of the answer: as in `names`. */
export function parametersOf(
  value: unknown,
  names: readonly string[],
  action: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(objectIn(value)).flatMap(([given, content]) => {
      if (given.includes('@')) return [];
      const name = names.find((one) => one.toLowerCase() === given.toLowerCase());
      if (name !== undefined) return [[name, content]];
      throw unreadable(
        `The parameter '${given.slice(0, 60)}' in the request payload is not a valid parameter for the operation '${action}'.`,
      );
    }),
  );
}

/** @throws Refusal */
export function textIn(value: unknown, name: string): string | null {
  if (value === null || typeof value === 'string') return value;
  throw unreadable(`Cannot read the value of '${name}' as Edm.String.`);
}

/** One of the members, as the contract spells it; any capitals are taken (the docs' examples say `Scheduled`). */
export function memberIn<Member extends string>(
  value: unknown,
  members: readonly Member[],
  type: string,
): Member {
  const found = members.find((one) => typeof value === 'string' && one.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw unreadable(`Cannot convert a value to the expected type 'microsoft.graph.${type}'.`);
}
