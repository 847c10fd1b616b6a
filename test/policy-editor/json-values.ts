import fc from 'fast-check';
import type { Json, JsonObject, Path } from '../../src/policy-editor/model/json';

/** Documents as anybody could have written them: known entries, unknown ones, lists, nothing. */
export const documents: fc.Arbitrary<JsonObject> = fc
  .dictionary(
    fc.oneof(
      fc.constantFrom('name', 'rules', 'replies', 'signature', 'channels', '$schema', '__proto__', 'æøå'),
      fc.string({ maxLength: 6 }),
    ),
    fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>,
    { maxKeys: 6 },
  )
  // As JSON.parse makes objects: an own key `__proto__` is a key like any other.
  .map((document) => JSON.parse(JSON.stringify(document)) as JsonObject);

export const values = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;

/** Places of the page's fields. */
export const places: fc.Arbitrary<Path> = fc.constantFrom<Path>(
  ['name'],
  ['mode'],
  ['organisation', 'domains'],
  ['rules', 'cpr-number', 'level'],
  ['rules', 'health', 'options', 'words'],
  ['channels', 'citizen', 'with'],
  ['signature', 'forms', 'da', 'lines'],
  ['replies', 'target', 'workingDays'],
  ['absence', 'notice', 'da'],
);
