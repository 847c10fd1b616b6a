import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../../src/hygiene/rules';
import { hintsOnly } from '../../../src/hygiene/rules/option-shapes';
import { withRuleTable } from './rule-list';

test('the list in src/hygiene/rules/README.md is that of today (`node test/hygiene/rules/write-rule-list.mjs`)', () => {
  const readme = readFileSync(path.join(__dirname, '../../../src/hygiene/rules/README.md'), 'utf8');
  expect(withRuleTable(readme)).toBe(readme);
});

test('a rule that is a hint by nature is one as shipped', () => {
  for (const name of hintsOnly) expect(rules.find((rule) => rule.name === name)?.defaults.level).toBe('hint');
});
