import { readPolicy } from '../../src/hygiene/policy/read';
import type { Json, Path } from '../../src/policy-editor/model/json';
import { placeOf, problemsIn } from '../../src/policy-editor/model/problems';
import { sectionIn, sectionOf } from '../../src/policy-editor/model/sections';

/** Each problem stands at its field, and the list at the top leads to it. */
function problemsOf(document: Json) {
  const read = readPolicy(document);
  return 'problems' in read ? read.problems : [];
}

test.each<[name: string, document: Json, field: Path]>([
  ['an unknown level', { rules: { health: { level: 'loud' } } }, ['rules', 'health', 'level']],
  ['a domain with @', { organisation: { domains: ['a.dk', '@b.dk'] } }, ['organisation', 'domains']],
  [
    'a looser channel',
    { channels: { citizen: { with: 'ordinary', without: 'digital-post' } } },
    ['channels', 'citizen', 'with'],
  ],
  [
    'a mailbox that is no address',
    { replies: { departments: [{ name: 'Teknik', mailboxes: ['teknik'] }] } },
    ['replies', 'departments', 0, 'mailboxes', 0],
  ],
  [
    'hours backwards',
    { replies: { target: { openingHours: { monday: '15:00-09:00' } } } },
    ['replies', 'target', 'openingHours', 'monday'],
  ],
  [
    'a signature line with a field that there is none of',
    { signature: { forms: { da: { lines: ['{displayName}', '{navn}'] } }, font: { family: 'Verdana' } } },
    ['signature', 'forms', 'da', 'lines', 1],
  ],
])('%s is said at its field, and only there', (_name, document, field) => {
  const problems = problemsOf(document);
  expect(problems).toHaveLength(1);
  expect(problemsIn(problems, field)).toEqual(problems);
  expect(problemsIn(problems, ['name'])).toEqual([]);
});

test.each([
  ['rules.health.level', ['rules', 'rules.health', 'rules.health.level'], 'rules.health.level'],
  ['rules.helth', ['rules.health', 'rules'], 'rules'],
  ['organisation.domains[1]', ['organisation.domains', 'organisation'], 'organisation.domains'],
  [
    'replies.departments[1].name',
    ['replies.departments', 'replies.departments[1]', 'replies'],
    'replies.departments[1]',
  ],
  ['replies.departments[10].name', ['replies.departments[1]', 'replies.departments'], 'replies.departments'],
  ['surprise', [''], ''],
  ['surprise', ['rules'], null],
])('%s leads to the nearest field', (problem, places, place) => {
  expect(placeOf(problem, places)).toBe(place);
});

test.each([
  ['rules.health.level', 'rules'],
  ['whenUnchecked', 'rules'],
  ['overrideReasons[1]', 'rules'],
  ['replies.departments[0].name', 'departments'],
  ['absence.templates[0].text[2]', 'absence'],
  ['signature', 'signature'],
  ['name', 'start'],
  ['something-new', 'whole'],
  ['constructor', 'whole'],
  ['', 'whole'],
])('%s is mended in its section', (path, section) => {
  expect(sectionOf(path)).toBe(section);
});

test.each([
  ['#/rules', 'rules'],
  ['', 'start'],
  ['#/', 'start'],
  ['#/elsewhere', 'start'],
  ['#/constructor', 'start'],
])('the address %s names a section', (hash, section) => {
  expect(sectionIn(hash)).toBe(section);
});
