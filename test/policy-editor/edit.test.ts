import fc from 'fast-check';
import { added, moved, valueAt, withValue } from '../../src/policy-editor/model/edit';
import { isObject, type Json, type Path } from '../../src/policy-editor/model/json';
import { documents, places, values } from './json-values';

/** Editing by path: what is beside it is kept as it is. */
test.each<[name: string, before: Json, path: Path, value: Json | undefined, after: Json]>([
  ['sets what was there', { mode: 'guide' }, ['mode'], 'enforce', { mode: 'enforce' }],
  [
    'makes the objects on the way',
    {},
    ['rules', 'health', 'level'],
    'warn',
    { rules: { health: { level: 'warn' } } },
  ],
  [
    'keeps the order of keys',
    { a: 1, mode: 'guide', z: 2 },
    ['mode'],
    'monitor',
    { a: 1, mode: 'monitor', z: 2 },
  ],
  ['takes an entry away', { a: 1, mode: 'guide' }, ['mode'], undefined, { a: 1 }],
  [
    'takes away with it the objects that it leaves empty',
    { rules: { health: { level: 'warn' } }, name: 'a' },
    ['rules', 'health', 'level'],
    undefined,
    { name: 'a' },
  ],
  [
    'leaves an object that holds something else',
    { rules: { health: { level: 'warn', override: true } } },
    ['rules', 'health', 'level'],
    undefined,
    { rules: { health: { override: true } } },
  ],
  [
    'leaves an empty object of the file where nothing was taken',
    { rules: {} },
    ['rules', 'health'],
    undefined,
    { rules: {} },
  ],
  ['sets an entry of a list', { l: ['a', 'b'] }, ['l', 1], 'c', { l: ['a', 'c'] }],
  ['puts a further entry at the end', { l: ['a'] }, ['l', 5], 'b', { l: ['a', 'b'] }],
  ['takes an entry out of a list', { l: ['a', 'b'] }, ['l', 0], undefined, { l: ['b'] }],
  [
    'keeps the place of an entry that has nothing left in it',
    { l: [{ a: 1 }, { b: 2 }] },
    ['l', 0, 'a'],
    undefined,
    { l: [{}, { b: 2 }] },
  ],
  ['takes nothing from where nothing is', { mode: 'guide' }, ['mode', 'x'], undefined, { mode: 'guide' }],
  ['puts an object in the place of a text', { mode: 'guide' }, ['mode', 'x'], 1, { mode: { x: 1 } }],
  ['takes the last entry of the file', { mode: 'guide' }, ['mode'], undefined, {}],
])('an edit %s', (_name, before, path, value, after) => {
  const edited = withValue(before, path, value);
  expect(JSON.stringify(edited)).toBe(JSON.stringify(after));
});

test('whatever a file holds beside the edited path stays the very same', () => {
  fc.assert(
    fc.property(documents, places, fc.option(values, { nil: undefined }), (document, path, value) => {
      const edited = withValue(document, path, value);
      let [was, is]: (Json | undefined)[] = [document, edited];
      for (const step of path) {
        if (!isObject(was)) break;
        for (const key of Object.keys(was).filter((key) => key !== step))
          expect(valueAt(is ?? null, [key])).toBe(was[key]);
        [was, is] = [valueAt(was, [step]), valueAt(is ?? null, [step])];
      }
    }),
  );
});

test('what was set stands there, and what was taken away does not', () => {
  fc.assert(
    fc.property(documents, places, values, (document, path, value) => {
      const edited = withValue(document, path, value);
      expect(valueAt(edited, path)).toBe(value);
      expect(valueAt(withValue(edited, path, undefined), path)).toBeUndefined();
    }),
  );
});

test('no edit reaches the prototype of objects', () => {
  const document = JSON.parse('{"__proto__": {"mode": "guide"}}') as Json;
  const edited = withValue(document, ['__proto__', 'mode'], 'enforce');
  expect(JSON.stringify(edited)).toBe('{"__proto__":{"mode":"enforce"}}');
  expect(({} as { mode?: string }).mode).toBeUndefined();
});

test.each<[string, readonly Json[], number, -1 | 1, readonly Json[]]>([
  ['up', ['a', 'b', 'c'], 1, -1, ['b', 'a', 'c']],
  ['down', ['a', 'b', 'c'], 1, 1, ['a', 'c', 'b']],
  ['up from the top: nowhere', ['a', 'b'], 0, -1, ['a', 'b']],
  ['down from the end: nowhere', ['a', 'b'], 1, 1, ['a', 'b']],
])('an entry is moved %s', (_name, list, at, by, after) => {
  expect(moved(list, at, by)).toEqual(after);
});

test('a list begins with its first entry', () => {
  expect(added(undefined, 'a')).toEqual(['a']);
  expect(added(['a'], 'b')).toEqual(['a', 'b']);
});
