import { readPolicy } from '../../src/hygiene/policy/read';
import { rules } from '../../src/hygiene/rules';
import { optionShapes } from '../../src/hygiene/rules/option-shapes';
import { withValue } from '../../src/policy-editor/model/edit';
import type { Path } from '../../src/policy-editor/model/json';
import { PUBLISHED } from '../../src/policy-editor/published';
import { MANNERS } from '../../src/policy-editor/rules/rule-card';
import { RULE_ABOUT } from '../../src/policy-editor/rules/texts/about';
import { OPTION_TEXTS } from '../../src/policy-editor/rules/texts/options';

/** What stands beside settings: none is left out, and none is of something that there is not. */
const names = rules.map(({ name }) => name);

test('each rule is told about', () => {
  expect(Object.keys(RULE_ABOUT.da).sort()).toEqual([...names].sort());
});

test('each rule about manners is one', () => {
  expect(MANNERS.filter((name) => !names.includes(name))).toEqual([]);
});

test.each(names)('each option of %s has a label', (rule) => {
  const said = (option: string) => OPTION_TEXTS.da[`${rule}.${option}`] ?? OPTION_TEXTS.da[option];
  expect(Object.keys(optionShapes[rule] ?? {}).filter((option) => !said(option))).toEqual([]);
});

test.each(Object.keys(PUBLISHED))(
  'the sentence beside %s stands at a setting that a policy knows',
  (setting) => {
    const path: Path = setting.split('.').map((step) => (step === '*' ? 0 : step));
    const read = readPolicy(withValue({}, path, null));
    const unknown = /kendes ikke|findes ikke/;
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.filter(({ says }) => unknown.test(says.da))).toEqual([]);
  },
);
