import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { defaultPolicy } from '../../../src/hygiene/policy/shipped';
import { findPolicy } from '../../../src/sandbox/policy/find-policy';
import { policyIn, withPolicy } from '../../../src/sandbox/policy/in-bundle';

const other = findPolicy('fjordby-address');

/** Keys bare where they may be, `!0` for true: what terser makes of JSON. */
const minified = (json: string) =>
  json
    .replace(/"([a-zA-Z]\w*)":/g, '$1:')
    .replace(/\btrue\b/g, '!0')
    .replace(/\bfalse\b/g, '!1');

describe.each([
  ['as the minifier writes it', (json: string) => minified(json)],
  ['as JSON', (json: string) => json],
])('a policy %s', (_how, write) => {
  const policy = {
    ...defaultPolicy,
    name: 'by',
    organisation: { ...defaultPolicy.organisation, name: 'a "}" b' },
  };
  const script = `const a={name:"x",organisation:{},rules:f()},m=${write(JSON.stringify(policy))};result=[m,a]`;

  test('is found among objects that only look alike', () => {
    expect(policyIn(script)).toEqual(policy);
  });

  test('is put aside for another, and nothing else changes', () => {
    const changed = withPolicy(script, other);
    expect(run(changed)).toEqual([other, { name: 'x', organisation: {}, rules: 1 }]);
    expect(changed.slice(0, script.indexOf('m='))).toBe(script.slice(0, script.indexOf('m=')));
  });
});

test('a script without a policy stays as it is', () => {
  const script = 'const a={name:"x",organisation:{';
  expect(withPolicy(script, other)).toBe(script);
  expect(policyIn(script)).toBeNull();
});

test('the send handler, the pane and the dashboard as built hold one each', () => {
  const folder = path.resolve('dist/addin');
  expect(existsSync(folder)).toBe(true);
  const scripts = readdirSync(folder).filter((name) =>
    /^(?:launchevent|taskpane|dashboard\.).*\.js$/.test(name),
  );
  expect(scripts).toHaveLength(3);
  for (const name of scripts) {
    const script = readFileSync(path.join(folder, name), 'utf8');
    const built = policyIn(script);
    expect(built?.rules['cpr-number']).toBeDefined();
    const changed = withPolicy(script, other);
    expect(policyIn(changed)).toEqual(other);
    expect(() => new vm.Script(changed)).not.toThrow();
  }
});

function run(script: string): unknown {
  const context: { result?: unknown; f: () => number } = { f: () => 1 };
  vm.runInNewContext(script, context);
  return JSON.parse(JSON.stringify(context.result));
}
