import fc from 'fast-check';
import { withValue } from '../../src/policy-editor/model/edit';
import { begin, edited, redone, settled, undone } from '../../src/policy-editor/model/history';
import type { JsonObject } from '../../src/policy-editor/model/json';
import { documents, places, values } from './json-values';

/** The way back, and forth again. */
const at = (name: string): JsonObject => ({ name });
const names = (...written: string[]) =>
  written.reduce((history, name) => edited(history, at(name)), begin(at('')));

test('each edit is a step back', () => {
  const history = undone(undone(names('a', 'b', 'c')));
  expect(history.now).toEqual(at('a'));
  expect(redone(history).now).toEqual(at('b'));
});

test('letters typed in one field are one step, until it is left', () => {
  let history = begin(at(''));
  for (const name of ['T', 'Tø', 'Tøn']) history = edited(history, at(name), 'name');
  history = edited(settled(history), at('Tønder'), 'name');
  expect(undone(history).now).toEqual(at('Tøn'));
  expect(undone(undone(history)).now).toEqual(at(''));
});

test('another field begins another step', () => {
  let history = edited(begin({}), { a: 1 }, 'a');
  history = edited(history, { a: 1, b: 1 }, 'b');
  expect(undone(history).now).toEqual({ a: 1 });
});

test('an edit after a step back gives up what was ahead', () => {
  const history = edited(undone(names('a', 'b')), at('c'));
  expect(redone(history)).toBe(history);
  expect(undone(history).now).toEqual(at('a'));
});

test('nothing changed is no step', () => {
  const history = names('a');
  expect(edited(history, at('a'))).toBe(history);
});

test('all the way back is what was opened, whatever it held; all the way forth is what was edited', () => {
  const edits = fc.array(fc.tuple(places, fc.option(values, { nil: undefined })), { maxLength: 20 });
  fc.assert(
    fc.property(documents, edits, (document, list) => {
      let history = begin(document);
      for (const [path, value] of list) history = edited(history, withValue(history.now, path, value));
      const last = history.now;
      for (let step = 0; step < list.length; step++) history = undone(history);
      expect(JSON.stringify(history.now)).toBe(JSON.stringify(document));
      for (let step = 0; step < list.length; step++) history = redone(history);
      expect(JSON.stringify(history.now)).toBe(JSON.stringify(last));
    }),
  );
});
