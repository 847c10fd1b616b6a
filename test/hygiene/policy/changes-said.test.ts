import type { ChannelAction } from '../../../src/hygiene/channel/actions';
import { changesBetween } from '../../../src/hygiene/policy/changes';
import { fillPolicy, type PolicyFile } from '../../../src/hygiene/policy/fill';
import { labelOf, sayChange } from '../../../src/hygiene/policy/say-change';
import { rules } from '../../../src/hygiene/rules';
import { optionShapes } from '../../../src/hygiene/rules/option-shapes';
import { titleOf } from '../../../src/hygiene/rules/title';

test('a department without a target of its own follows the organisation’s', () => {
  const withDepartment = (workingDays: number, own: object) => {
    const department = { name: 'Borgerservice', mailboxes: ['post@lillekoebing.example'], ...own };
    const file: PolicyFile = { replies: { target: { workingDays }, departments: [department] } };
    return fillPolicy(file);
  };
  const follows = (own: object) =>
    changesBetween(withDepartment(5, own), withDepartment(2, own)).map(({ path, follows }) => [
      path,
      follows,
    ]);

  expect(follows({})).toEqual([
    ['replies.target.workingDays', undefined],
    ['replies.departments[Borgerservice].target.workingDays', 'replies.target.workingDays'],
  ]);
  expect(follows({ target: { workingDays: 1 } })).toEqual([['replies.target.workingDays', undefined]]);
});

test.each<[action: ChannelAction, says: string]>([
  [{ subjectTag: '[Sikker]', place: 'end' }, 'tilføjet mærket [Sikker] i emnet, sidst'],
  [{ category: 'Send sikkert' }, 'tilføjet kategorien Send sikkert'],
  [{ replaceDomain: { from: 'a.example', to: 'b.example' } }, 'tilføjet domænet a.example → b.example'],
  [{ openPage: 'https://www.example.dk/post' }, 'tilføjet siden https://www.example.dk/post'],
  [{ openPage: `https://www.example.dk/${'x'.repeat(300)}` }, 'tilføjet'],
])('the way to a channel: %j', (action, says) => {
  const file: PolicyFile = { channels: { 'secure-mail': [action] } };
  const [change] = changesBetween(fillPolicy({}), fillPolicy(file));
  expect(change && sayChange(change, 'da')).toBe(`Vejen til Send sikkert: ${says}`);
});

describe.each(['da', 'en'] as const)('in the language %s', (language) => {
  test('every rule has a title, and none the name of its folder', () => {
    const titles = rules.map(({ name }) => titleOf(name, language));
    expect(new Set(titles).size).toBe(rules.length);
    expect(titles.filter((title) => rules.some(({ name }) => name === title))).toEqual([]);
  });

  test('every option of every rule has a name of its own', () => {
    for (const [rule, shapes] of Object.entries(optionShapes)) {
      const names = Object.keys(shapes).map((option) =>
        labelOf(['rules', rule, 'options', option], language),
      );
      expect(new Set([...names, titleOf(rule, language)]).size).toBe(names.length + 1);
      expect(names.filter((name) => !name.includes(', '))).toEqual([]);
    }
  });
});
