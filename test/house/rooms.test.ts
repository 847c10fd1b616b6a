import { importsOf } from './imports';
import { breachesOfWalls, strayPackagesOfSendHandler } from './walls';

/** The table of rooms, tried: each wall is shown a small tree that breaks it, and one that does not. */

describe('imports are seen however they are written', () => {
  test.each([
    ["import { a } from './x'", 'value'],
    ["import './x'", 'value'],
    ["import * as a from './x'", 'value'],
    ["import { type A, b } from './x'", 'value'],
    ["export { a } from './x'", 'value'],
    ["export * from './x'", 'value'],
    ["import a = require('./x')", 'value'],
    ["const a = require('./x')", 'value'],
    ["import type { A } from './x'", 'type'],
    ["import { type A, type B } from './x'", 'type'],
    ["export type { A } from './x'", 'type'],
    ["type A = import('./x').A", 'type'],
    ["const a = () => import('./x')", 'lazy'],
    ["new Worker(new URL('./x', import.meta.url))", 'lazy'],
  ])('%s', (source, how) => {
    expect(importsOf('a.ts', source)).toEqual([{ specifier: './x', how }]);
  });

  test('but not in comments, strings and type parameters', () => {
    const source =
      "// import './x'\n/* import('./x') */ const a = \"import './x'\"; new URL('./x', 'https://a.dk')";
    expect(importsOf('a.ts', source)).toEqual([]);
  });

  test('one that is put together at run time is no way round', () => {
    const files = { 'src/ui/a.ts': "import('./' + name)" };
    expect(breachesOfWalls(files)).toEqual(['src/ui/a.ts imports (computed), which ui may not']);
  });
});

describe('who may import whom', () => {
  const target = (file: string) => ({ [file]: 'export const a = 1;' });

  test.each([
    ['the heart from a screen', 'src/hygiene/check.ts', '../ui/a', 'src/ui/a.ts'],
    [
      'one rule from another',
      'src/hygiene/rules/one/rule.ts',
      '../two/rule',
      'src/hygiene/rules/two/rule.ts',
    ],
    ['the list from a rule', 'src/hygiene/rules/one/rule.ts', '../index', 'src/hygiene/rules/index.ts'],
    ['rules from mail', 'src/hygiene/mail/a.ts', '../rules/rule', 'src/hygiene/rules/rule.ts'],
    ['recipients from danish', 'src/hygiene/danish/a.ts', '../recipients/b', 'src/hygiene/recipients/b.ts'],
    ['rules from channel', 'src/hygiene/channel/a.ts', '../rules/b', 'src/hygiene/rules/b.ts'],
    ['the sandbox from anywhere', 'src/cli/a.ts', '../sandbox/b', 'src/sandbox/b.ts'],
    ['outlook from the shared screens', 'src/ui/a.tsx', '../outlook/b', 'src/outlook/b.ts'],
    ['the pane from the send handler', 'src/launchevent/a.ts', '../taskpane/b', 'src/taskpane/b.ts'],
    [
      'attachments at once from the send handler',
      'src/launchevent/a.ts',
      '../attachments/b',
      'src/attachments/b.ts',
    ],
    ['outlook from the dashboard', 'src/dashboard/a.ts', '../outlook/b', 'src/outlook/b.ts'],
    ['outlook from what pane and dashboard share', 'src/session/a.ts', '../outlook/b', 'src/outlook/b.ts'],
    ['the pane from what they share', 'src/session/a.ts', '../taskpane/b', 'src/taskpane/b.ts'],
    ['the pane from the dashboard', 'src/dashboard/a.ts', '../taskpane/b', 'src/taskpane/b.ts'],
    ['graph from the command line', 'src/cli/a.ts', '../graph/b', 'src/graph/b.ts'],
    ['the hands from each other', 'src/graph/a.ts', '../outlook/b', 'src/outlook/b.ts'],
    ['tests from the product', 'src/ui/a.ts', '../../test/b', 'test/b.ts'],
    ['a file that is not there', 'src/ui/a.ts', './gone', 'src/ui/b.ts'],
  ])('%s is stopped', (_what, file, specifier, other) => {
    for (const source of [`import { a } from '${specifier}';`, `import type { a } from '${specifier}';`]) {
      expect(breachesOfWalls({ [file]: source, ...target(other) })).toHaveLength(1);
    }
  });

  test.each([
    ['a neighbour', 'src/ui/a.ts', './b', 'src/ui/b.ts'],
    [
      'a file of the same rule',
      'src/hygiene/rules/one/rule.ts',
      './data/b',
      'src/hygiene/rules/one/data/b.ts',
    ],
    ['the frame of the rules', 'src/hygiene/rules/one/rule.ts', '../rule', 'src/hygiene/rules/rule.ts'],
    ['a rule from the list', 'src/hygiene/rules/index.ts', './one/rule', 'src/hygiene/rules/one/rule.ts'],
    ['mail from a rule', 'src/hygiene/rules/one/rule.ts', '../../mail/b', 'src/hygiene/mail/b.ts'],
    ['rules from the policy', 'src/hygiene/policy/a.ts', '../rules', 'src/hygiene/rules/index.ts'],
    ['what they share from the dashboard', 'src/dashboard/a.ts', '../session/b', 'src/session/b.ts'],
    ['the heart from the pane', 'src/taskpane/a.tsx', '../hygiene/check', 'src/hygiene/check.ts'],
  ])('%s may be imported', (_what, file, specifier, other) => {
    expect(breachesOfWalls({ [file]: `import { a } from '${specifier}';`, ...target(other) })).toEqual([]);
  });

  test('attachments may be loaded by the send handler when needed', () => {
    const files = { 'src/launchevent/a.ts': "import('../attachments/b')", ...target('src/attachments/b.ts') };
    expect(breachesOfWalls(files)).toEqual([]);
  });

  test('a folder that the table does not know is no room', () => {
    expect(breachesOfWalls({ 'src/misc/a.ts': '' })).toEqual([
      'src/misc/a.ts stands in no room that the table knows',
    ]);
  });

  test.each([
    ['react', 'src/hygiene/a.ts'],
    ['react-dom/client', 'src/launchevent/a.ts'],
    ['node:fs', 'src/outlook/a.ts'],
    ['zod', 'src/hygiene/policy/types.ts'],
    ['htmlparser2', 'src/hygiene/rules/one/rule.ts'],
    ['@microsoft/office-js', 'src/outlook/a.ts'],
    ['left-pad', 'src/cli/a.ts'],
    ['fs', 'src/cli/a.ts'],
  ])('the package %s is stopped in %s', (name, file) => {
    expect(breachesOfWalls({ [file]: `import '${name}';` })).toHaveLength(1);
  });

  test.each([
    ['zod', 'src/hygiene/policy/read-policy.ts'],
    ['zod', 'src/hygiene/policy/read.ts'],
    ['htmlparser2', 'src/hygiene/mail/a.ts'],
    ['react-dom/client', 'src/ui/show-page.tsx'],
    ['@fluentui/react-components', 'src/ui/a.tsx'],
    ['node:fs/promises', 'src/cli/a.ts'],
  ])('the package %s may be used in %s', (name, file) => {
    expect(breachesOfWalls({ [file]: `import '${name}';` })).toEqual([]);
  });

  test.each(['Office.onReady()', 'let a: Office.MessageCompose', 'type A = Office.AsyncResult<string>'])(
    '`%s` is for outlook and launchevent alone',
    (source) => {
      expect(breachesOfWalls({ 'src/taskpane/a.ts': source })).toHaveLength(1);
      expect(breachesOfWalls({ 'src/outlook/a.ts': source, 'src/launchevent/a.ts': source })).toEqual([]);
    },
  );
});

describe('the send handler', () => {
  const files = (heart: string) => ({
    'src/launchevent/main.ts': "import { check } from '../hygiene/check';",
    'src/hygiene/check.ts': heart,
  });

  test('is told what it would carry, by the way that leads there', () => {
    expect(strayPackagesOfSendHandler(files("import { z } from 'zod';"))).toEqual([
      'src/launchevent/main.ts → src/hygiene/check.ts → zod',
    ]);
  });

  test.each([
    "import type { z } from 'zod';",
    "import { Parser } from 'htmlparser2';",
    "import './check';",
    "import('zod')",
  ])('carries nothing by %s', (heart) => {
    expect(strayPackagesOfSendHandler(files(heart))).toEqual([]);
  });
});
