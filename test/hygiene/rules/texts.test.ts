import { rules } from '../../../src/hygiene/rules';
import { say } from '../../../src/hygiene/rules/texts';

test('a key is said in the language asked for', () => {
  expect(say('cpr-number', 'cpr-number', 'da')).toBe('CPR-nummer');
  expect(say('cpr-number', 'cpr-number', 'en')).toBe('CPR number');
});

test('gaps are filled, and one without data stays', () => {
  expect(say('cpr-number', 'many-persons', 'da', { count: 12 })).toContain('12 forskellige CPR-numre');
  expect(say('cpr-number', 'many-persons', 'da', { other: 1 })).toContain('{count}');
});

test.each([
  ['cpr-number', 'nothing-such'],
  ['cpr-number', 'constructor'],
  ['no-such-rule', 'mask'],
])('an unknown key throws and is named: %s, %s', (rule, key) => {
  expect(() => say(rule, key, 'da')).toThrow(key);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, { texts, name }) => {
  test('says the same keys with the same gaps in both languages', () => {
    expect(Object.keys(texts.en)).toEqual(Object.keys(texts.da));
    const gaps = (text: string | undefined) => (text?.match(/\{[a-z]+\}/g) ?? []).sort();
    for (const key of Object.keys(texts.da)) expect(gaps(texts.en[key])).toEqual(gaps(texts.da[key]));
  });

  test('has a word for silencing and a piece of advice', () => {
    for (const language of ['da', 'en'] as const) {
      expect(say(name, 'silence', language)).not.toMatch(/[.!]$/);
      expect(say(name, 'advice', language)).toMatch(/\.$/);
    }
  });

  test('speaks calmly and shortly', () => {
    for (const text of [...Object.values(texts.da), ...Object.values(texts.en)]) {
      expect(text).not.toMatch(/!|fejl|Du har/);
      expect(text.length).toBeLessThanOrEqual(100);
    }
  });
});
