import { departmentName } from '../../../src/dashboard/report/names';
import { followed, MAILBOXES, POLICY, ROADS } from '../overview/town';
import { inputOf, sayingOf } from './month';

const HAND = 'karen.skov@fjordby.example';
const input = inputOf({ mailboxes: [null, ...MAILBOXES, HAND].map((each) => followed(each)) });

test('those of the policy by their names, those added by hand by a number', () => {
  const { nameOf } = sayingOf(input);
  expect([ROADS, null, HAND].map(nameOf)).toEqual([ROADS, 'Tilføjet postkasse 1', 'Tilføjet postkasse 2']);
});

test('by their addresses where somebody asks for it', () => {
  const { nameOf } = sayingOf(input, 'da', true);
  expect([ROADS, null, HAND].map(nameOf)).toEqual([ROADS, 'annemarie@fjordby.example', HAND]);
});

test('a name that would break a line or turn it round', () => {
  const [first] = POLICY.departments;
  const odd = { ...POLICY, departments: first ? [{ ...first, name: ' Børn\r\n\u202eog\u2028skole' }] : [] };
  expect(departmentName(0, odd, 'da')).toBe('Børn og skole');
  expect(departmentName('other', odd, 'en')).toBe('Added mailboxes');
});
