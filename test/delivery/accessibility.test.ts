import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Step, WALKS } from '../e2e/support/keyboard-walks';
import { TOP } from '../house/repository';
import { boldIn, codesIn, readDocument, testsIn } from './markdown';

/** The accessibility statement says what the browser tests do, no more and no other. */

describe.each([
  ['accessibility.da.md', 'siden'],
  ['accessibility.en.md', 'the page'],
])('%s', (name, page) => {
  const { text, tables } = readDocument(name);

  test('has the keyboard walks, key by key, as the browser walks them', () => {
    const walks = tables.filter(({ head }) => /^(?:tast|key)$/.test(head[0] ?? ''));
    const told = walks.map(({ rows }) => rows.map(([key = '', on = '']) => `${key} ${boldIn(on)[0]}`));
    const said = ({ press, times, on }: Step) => `\`${press}\`${times ? ` × ${times}` : ''} ${on || page}`;
    expect(told).toEqual(Object.values(WALKS).map((walk) => walk.map(said)));
  });

  test('counts no more states than axe looks at', () => {
    const [states] = tables.filter(({ head }) =>
      /^(?:tilstande, mindst|states, at least)$/.test(head[1] ?? ''),
    );
    const rows = states?.rows ?? [];
    expect(rows).toHaveLength(4);
    for (const [part, least, tests = ''] of rows) {
      const files = [...new Set(testsIn(tests).map(({ file }) => file))];
      const looks = files.map((file) => looksIn(readFileSync(path.join(TOP, file), 'utf8')));
      expect([part, ...looks.filter((count) => count === 0)]).toEqual([part]);
      expect(looks.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(Number(least));
    }
  });

  test('names the version of axe that is installed', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(TOP, 'package.json'), 'utf8'));
    const [major, minor] = devDependencies['axe-core'].split('.');
    expect(text).toContain(`axe-core ${major}.${minor}`);
  });

  test('leaves open what the municipality has to write', () => {
    expect(boldIn(text).filter((bold) => bold.startsWith('[')).length).toBeGreaterThanOrEqual(9);
    expect(codesIn(text)).toContain('was.digst.dk/jeres-domæne-dk');
  });
});

/** How often a browser test has axe look at a page, by itself or by a helper of its file. */
const looksIn = (source: string): number =>
  source.match(/await (?:looked|seen|looksRight)\(|accessibilityFaults\(|await faults\(/g)?.length ?? 0;
