import { breachesOfPurity } from './heart';
import { breachesOfRuleFolders } from './rule-folders';
import type { Sources } from './source';

/** The wall round the heart, tried on single lines. */

describe('the heart', () => {
  const faults = (source: string) => breachesOfPurity({ 'src/hygiene/a.ts': source });

  test.each([
    'document.title',
    'const { title: t } = document',
    'export const a = typeof window',
    'f({ navigator })',
    'localStorage?.getItem("a")',
    'fetch("https://a.dk")',
    'new XMLHttpRequest()',
    'process.env.A',
    'Buffer.from("a")',
    'setTimeout(f, 1)',
    'console.log(1)',
    'globalThis.document',
    '(window as Any).a',
    'class A { now = Date.now() }',
    'const n = Date["now"]',
    'const { now } = Date; const a = Date.now',
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
  ])('is caught at %s', (source) => {
    expect(faults(source).length).toBeGreaterThan(0);
  });

  test.each([
    '// document.title',
    'const a = "window"',
    'const a = mail.document.window',
    'const a = { fetch: 1 }',
    'function f(window: string) { return window; }',
    'const fetch = 1; fetch + 1',
    'let a: Document; type B = typeof window',
    'new Date(now)',
    'Date.UTC(2026, 0, 1)',
    'interface A { process: string }',
  ])('may say %s', (source) => {
    expect(faults(source)).toEqual([]);
  });

  test('only the heart is held to it', () => {
    expect(breachesOfPurity({ 'src/outlook/a.ts': 'new Date(); document.title' })).toEqual([]);
  });
});

describe('rule folders', () => {
  const folder = 'src/hygiene/rules/one';
  const whole: Sources = {
    'src/hygiene/rules/index.ts': "import { one } from './one/rule';",
    [`${folder}/rule.ts`]: '',
    [`${folder}/texts.ts`]: '',
    [`${folder}/README.md`]: '',
  };

  test('a whole one is fine', () => {
    expect(breachesOfRuleFolders(whole)).toEqual([]);
  });

  test.each(['rule.ts', 'texts.ts', 'README.md'])('one without %s is told', (name) => {
    const { [`${folder}/${name}`]: _gone, ...rest } = whole;
    expect(breachesOfRuleFolders(rest).join()).toContain(`has no ${name}`);
  });

  test('one that the list forgot is told', () => {
    expect(breachesOfRuleFolders({ ...whole, 'src/hygiene/rules/index.ts': '' })).toHaveLength(1);
  });
});
