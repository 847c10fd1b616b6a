import { readFileSync } from 'node:fs';
import path from 'node:path';
import { policySchema, readPolicy } from '../../../src/hygiene/policy/read';
import { ACTIONS } from '../../../src/hygiene/policy/schema-channels';
import haderslev from '../../../src/hygiene/policy/shipped/haderslev.json';
import toender from '../../../src/hygiene/policy/shipped/toender.json';

const problemsOf = (input: unknown) => {
  const read = readPolicy(input);
  return 'problems' in read ? read.problems : [];
};
const _secure = (...actions: unknown[]) => ({ channels: { 'secure-mail': actions } });
const _post = (...actions: unknown[]) => ({ channels: { 'digital-post': actions } });
const _GUID = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const _header = (name: unknown, value: unknown = 'ja') => ({ header: { name, value } });

test('every problem of a broken policy is named in one go', () => {
  const broken = {
    $schema: 1,
    nam: 'x',
    mode: 'enforced',
    whenUnchecked: 'error',
    timeLimitSeconds: 600,
    organisation: { domains: ['a@b.dk', 'c.dk', 'C.dk'], internalLists: ['alle'] },
    rules: {
      'cpr-number': { level: 'stop', options: { manyPersons: 0, foo: 1 } },
      nope: {},
      'similar-address': { level: 'block' },
    },
    channels: {
      citizen: { with: 'fax' },
      friend: {},
      'secure-mail': [
        { header: { name: 'Subject', value: '' } },
        { subjectTag: 'S', place: 'middle' },
        {},
        { category: 'a', openPage: 'http://a.dk' },
        { addressSufix: '.a.dk' },
        { category: 'a' },
        5,
      ],
      'digital-post': [{ cprRecipient: { domain: 'https://a.dk', from: 'x' } }, { addressSuffix: '.b.dk' }],
    },
    overrideReasons: [],
  };
  const paths = problemsOf(broken).map(({ path }) => path);
  expect(paths.sort()).toEqual(
    [
      '$schema',
      'nam',
      'mode',
      'whenUnchecked',
      'timeLimitSeconds',
      'organisation.domains[0]',
      'organisation.domains[2]',
      'organisation.internalLists[0]',
      'rules.cpr-number.level',
      'rules.cpr-number.options.manyPersons',
      'rules.cpr-number.options.foo',
      'rules.nope',
      'rules.similar-address.level',
      'channels.citizen.with',
      'channels.friend',
      'channels.secure-mail[0].header.name',
      'channels.secure-mail[0].header.value',
      'channels.secure-mail[1].subjectTag',
      'channels.secure-mail[1].place',
      'channels.secure-mail[2]',
      'channels.secure-mail[3]',
      'channels.secure-mail[3].openPage',
      'channels.secure-mail[4].addressSufix',
      'channels.secure-mail[5].category',
      'channels.secure-mail[6]',
      'channels.digital-post[0].cprRecipient.domain',
      'channels.digital-post[0].cprRecipient.from',
      'channels.digital-post[1].addressSuffix',
      'overrideReasons',
    ].sort(),
  );
});

test('the schema for editors knows every action and explains it', () => {
  type Described = { description?: string; items: { properties: Record<string, Described> } };
  const { properties } = policySchema() as {
    properties: { channels: { properties: Record<string, Described> } };
  };
  for (const channel of ['secure-mail', 'digital-post']) {
    const known = properties.channels.properties[channel]?.items.properties ?? {};
    expect(Object.keys(known).sort()).toEqual([...ACTIONS, 'place'].sort());
    for (const { description } of Object.values(known)) expect(description).toMatch(/\.$/);
  }
});

describe('each value of a policy that ships rests on a published sentence, or is our default or example', () => {
  const readme = readFileSync(path.join(__dirname, '../../../src/hygiene/policy/README.md'), 'utf8');
  /** The README's rows about a policy: path → what it rests on. */
  const rowsOf = (name: string) => {
    const section = readme.split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
    const rows = section.split('\n').flatMap((line) => {
      const [, value = '', restsOn = ''] = line.split('|').map((cell) => cell.trim());
      return [...value.matchAll(/`([^`]+)`/g)].map(([, path = '']) => [path, restsOn] as const);
    });
    return new Map(rows);
  };
  /** Lists and what is not a list of settings count as one value. */
  const leaves = (value: unknown, below = ''): string[] =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? [below]
      : Object.entries(value).flatMap(([key, inner]) => leaves(inner, below ? `${below}.${key}` : key));

  test.each([
    ['haderslev', haderslev],
    ['toender', toender],
  ])('%s', (name, { name: _name, ...settings }) => {
    const rows = rowsOf(name);
    expect([...rows.keys()].sort()).toEqual(leaves(settings).sort());
    for (const restsOn of rows.values()) expect(restsOn).toMatch(/"[^"]{8,}"|our (?:default|example)/);
  });
});
