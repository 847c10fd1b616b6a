import { readHtml } from '../../src/hygiene/mail/html';
import { readPolicy } from '../../src/hygiene/policy/read';

/** What `npm run fuzz` found, each as the shortest input that showed it. */

const pathsOf = (policy: unknown) => {
  const read = readPolicy(policy);
  return 'problems' in read ? read.problems.map(({ path }) => path) : [];
};
const SIGNATURE = { forms: { da: { lines: ['{displayName}'] } }, font: { family: 'Verdana' } };

test.each<[string, unknown, string[]]>([
  [
    'an object with a length that is none, where a text should stand, made the schema library throw',
    JSON.parse('{"name": {"length": {"toString": 1, "valueOf": 1}}}'),
    ['name'],
  ],
  [
    'the organisation’s name went into the signature with what no text of it may hold: brackets',
    { organisation: { name: 'Prøvekøbing {web}' }, signature: SIGNATURE },
    ['organisation.name'],
  ],
  [
    'the same with HTML',
    { organisation: { name: '<b>Prøvekøbing</b>' }, signature: SIGNATURE },
    ['organisation.name'],
  ],
  [
    'but a name that does not stand in the signature may be written as it is',
    { organisation: { name: 'Prøvekøbing {nord}' } },
    [],
  ],
  [
    'nor does it where the manual names the organisation itself',
    { organisation: { name: '{}' }, signature: { ...SIGNATURE, values: { organisation: 'Prøvekøbing' } } },
    [],
  ],
])('a policy: %s', (_what, policy, paths) => expect(pathsOf(policy)).toEqual(paths));

test('HTML that breaks off in a closing tag: words put behind it did not show', () => {
  expect(readHtml(readHtml('Hej </').replace({ start: 6, end: 6 }, 'a')).text).toBe('Hej </a');
});
