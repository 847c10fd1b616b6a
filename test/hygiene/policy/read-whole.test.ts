import { overrideReasonTexts } from '../../../src/hygiene/policy/override-reasons';
import { policySchema } from '../../../src/hygiene/policy/read';
import { defaultPolicy } from '../../../src/hygiene/policy/shipped';
import { rules } from '../../../src/hygiene/rules';
import { optionShapes } from '../../../src/hygiene/rules/option-shapes';

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
