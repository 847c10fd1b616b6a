import { readFileSync } from 'node:fs';
import { PACKED as CORE } from '../../src/hygiene/sensitive/packed-core';
import { PACKED as FULL } from '../../src/hygiene/sensitive/packed-full';
import { unpackLexicon } from '../../src/hygiene/sensitive/shipped-lexicon';
import { lexiconOf, readLexicon } from './lexicon-files';
import { coreOf, packedModule } from './pack';

const ENGINE = 'src/hygiene/sensitive';
const full = readLexicon(`${ENGINE}/lexicon`);
const core = coreOf(full);

/** The words as they are packed; the weights are what `npm run learn` found, and are not learnt again here. */
const words = (module: string) => module.slice(0, module.indexOf('  learnt: '));

test.each([
  ['packed-full.ts', full],
  ['packed-core.ts', core],
])('%s holds what stands in lexicon/*.txt: run `npm run learn` after a change', (file, source) => {
  const text = readFileSync(`${ENGINE}/${file}`, 'utf8');
  expect(words(text) === words(packedModule(source, '{}'))).toBe(true);
});

test.each([
  ['the whole lexicon', FULL, full],
  ['the core', CORE, core],
])('%s comes out of its packing as it went in', (_name, packed, source) => {
  const before = lexiconOf(source);
  const after = unpackLexicon(packed);
  expect(after.phrases.map(({ text }) => text).sort()).toEqual(before.phrases.map(({ text }) => text).sort());
  expect([...after.senses.keys()].sort()).toEqual([...before.senses.keys()].sort());
});

test('there are thousands of words, and the core is a part of them', () => {
  expect(full.words.length).toBeGreaterThan(5000);
  expect(core.words.length).toBeGreaterThan(500);
  expect(core.words.length).toBeLessThan(full.words.length / 2);
});
