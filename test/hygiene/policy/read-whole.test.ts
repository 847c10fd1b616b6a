import fc from 'fast-check';
import { overrideReasonTexts } from '../../../src/hygiene/policy/override-reasons';
import { policySchema, readPolicy } from '../../../src/hygiene/policy/read';
import { defaultPolicy } from '../../../src/hygiene/policy/shipped';
import { rules } from '../../../src/hygiene/rules';
import { optionShapes } from '../../../src/hygiene/rules/option-shapes';

const _problemsOf = (input: unknown) => {
  const read = readPolicy(input);
  return 'problems' in read ? read.problems : [];
};
const _policyOf = (input: unknown) => {
  const read = readPolicy(input);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.policy;
};
const _organisation = (value: object) => ({ organisation: value });
const rule = (value: unknown) => ({ rules: { 'cpr-number': value } });
const _options = (value: unknown) => rule({ options: value });

test('whatever stands in a file, nothing is thrown', () => {
  const keys = fc.constantFrom(
    'mode',
    'rules',
    'channels',
    'organisation',
    'cpr-number',
    'options',
    'domains',
    'signature',
    'forms',
    'da',
    'lines',
    'fields',
    'departments',
    'campaign',
    'absence',
    'templates',
    'text',
    'urgent',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.dictionary(keys, tie('tree'), { maxKeys: 4 }),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (input) => {
      const read = readPolicy(input);
      if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
      else expect(read.policy.mode).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

describe('the schema for editors', () => {
  const schema = policySchema() as { properties: Record<string, { properties: Record<string, object> }> };

  test('is plain JSON and knows every rule and option', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(Object.keys(schema.properties.rules?.properties ?? {})).toEqual(rules.map(({ name }) => name));
    for (const { name, defaults } of rules) {
      expect(Object.keys(optionShapes[name] ?? {}).sort()).toEqual(Object.keys(defaults.options).sort());
    }
  });

  test('explains every option', () => {
    for (const shapes of Object.values(optionShapes)) {
      for (const { about } of Object.values(shapes)) expect(about).toMatch(/\.$/);
    }
  });
});

test('the reasons for sending all the same stand in both languages', () => {
  expect(Object.keys(overrideReasonTexts.en)).toEqual(Object.keys(overrideReasonTexts.da));
  expect(defaultPolicy.overrideReasons).toEqual(Object.keys(overrideReasonTexts.da));
});
