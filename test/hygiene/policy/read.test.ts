import { readPolicy } from '../../../src/hygiene/policy/read';
import { defaultPolicy, shippedPolicies } from '../../../src/hygiene/policy/shipped';

const problemsOf = (input: unknown) => {
  const read = readPolicy(input);
  return 'problems' in read ? read.problems : [];
};
const policyOf = (input: unknown) => {
  const read = readPolicy(input);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.policy;
};
const organisation = (value: object) => ({ organisation: value });
const rule = (value: unknown) => ({ rules: { 'cpr-number': value } });
const options = (value: unknown) => rule({ options: value });

describe('one problem, with its path', () => {
  test.each([
    ['not an object', 'x', '', /objekt/],
    ['null', null, '', /objekt/],
    ['a list', [], '', /objekt/],
    ['nothing', undefined, '', /objekt/],
    ['an unknown name with a near one', { moed: 'guide' }, 'moed', /Mente du "mode"\?/],
    ['an unknown name without', { colour: 'red' }, 'colour', /Her kan stå: .*whenUnchecked/],
    ['a name of JavaScript’s own', JSON.parse('{"__proto__": {}}'), '__proto__', /kendes ikke/],
    ['an empty name', { name: '' }, 'name', /mindst 1 tegn/],
    ['a mode that is none', { mode: 'enforced' }, 'mode', /guide, enforce, monitor\. Mente du "enforce"\?/],
    ['a level that is none', { whenUnchecked: 'error' }, 'whenUnchecked', /off, hint, warn, block\.$/],
    ['a number as text', { timeLimitSeconds: '4' }, 'timeLimitSeconds', /et tal/],
    ['too short a time', { timeLimitSeconds: 0 }, 'timeLimitSeconds', /mindst 1/],
    ['too long a time', { timeLimitSeconds: 600 }, 'timeLimitSeconds', /højst 60/],
    ['no time at all', { timeLimitSeconds: Number.NaN }, 'timeLimitSeconds', /et tal/],
    ['a domain with "@"', organisation({ domains: ['x@a.dk'] }), 'organisation.domains[0]', /"@"/],
    ['a domain with http', organisation({ domains: ['https://a.dk'] }), 'organisation.domains[0]', /http/],
    ['a domain with a path', organisation({ domains: ['a.dk/b'] }), 'organisation.domains[0]', /http/],
    ['a domain with a star', organisation({ domains: ['*.a.dk'] }), 'organisation.domains[0]', /Stjerne/],
    ['half a domain', organisation({ domains: ['a'] }), 'organisation.domains[0]', /ikke et maildomæne/],
    ['a domain with a space', organisation({ domains: [' a.dk'] }), 'organisation.domains[0]', /maildomæne/],
    ['a number as domain', organisation({ domains: [5] }), 'organisation.domains[0]', /en tekst/],
    ['a domain instead of a list', organisation({ domains: 'a.dk' }), 'organisation.domains', /en liste/],
    [
      'a domain twice in a list',
      organisation({ domains: ['a.dk', 'A.dk.'] }),
      'organisation.domains[1]',
      /domains\[0\]/,
    ],
    [
      'a domain in two lists',
      organisation({ domains: ['a.dk'], citizens: ['a.dk'] }),
      'organisation.citizens[0]',
      /domains\[0\]/,
    ],
    [
      'a list address that is none',
      organisation({ internalLists: ['alle'] }),
      'organisation.internalLists[0]',
      /mailadresse/,
    ],
    [
      'a rule that does not exist',
      { rules: { 'cpr-numer': {} } },
      'rules.cpr-numer',
      /Mente du "cpr-number"\?/,
    ],
    [
      'a rule that is like none',
      { rules: { weather: {} } },
      'rules.weather',
      /Den regel findes ikke\. Her kan stå: cpr-number/,
    ],
    ['a level instead of a rule', rule('block'), 'rules.cpr-number', /et objekt/],
    ['a rule’s level', rule({ level: 'blok' }), 'rules.cpr-number.level', /Mente du "block"\?/],
    ['a rule’s override', rule({ override: 'yes' }), 'rules.cpr-number.override', /true eller false/],
    ['an unknown word in a rule', rule({ overide: true }), 'rules.cpr-number.overide', /"override"/],
    [
      'an option the rule lacks',
      options({ words: [] }),
      'rules.cpr-number.options.words',
      /Reglen har ikke den indstilling/,
    ],
    [
      'an option of another type',
      options({ replacementNumbers: 1 }),
      'rules.cpr-number.options.replacementNumbers',
      /true/,
    ],
    [
      'a count below its least',
      options({ manyPersons: 1 }),
      'rules.cpr-number.options.manyPersons',
      /mindst 2/,
    ],
    [
      'a count above its most',
      options({ manyPersons: 5000 }),
      'rules.cpr-number.options.manyPersons',
      /højst 1000/,
    ],
    ['half a count', options({ manyPersons: 2.5 }), 'rules.cpr-number.options.manyPersons', /helt tal/],
    [
      'two words as one',
      options({ cprWords: ['min kode'] }),
      'rules.cpr-number.options.cprWords[0]',
      /ét ord/,
    ],
    [
      'a pattern without digits',
      { rules: { 'journal-reminder': { options: { numbers: ['S#-#', 'EMN'] } } } },
      'rules.journal-reminder.options.numbers[1]',
      /med # for/,
    ],
    [
      'a link that is none',
      { rules: { 'many-recipients': { options: { link: 'intranettet' } } } },
      'rules.many-recipients.options.link',
      /webadresse/,
    ],
    [
      'a link that is a program',
      { rules: { 'journal-reminder': { options: { link: 'javascript:alert(1)' } } } },
      'rules.journal-reminder.options.link',
      /webadresse/,
    ],
    [
      'too long a text',
      { rules: { 'journal-reminder': { options: { text: 'a'.repeat(201) } } } },
      'rules.journal-reminder.options.text',
      /højst 200/,
    ],
    [
      'a stop for what is a hint by nature',
      { rules: { 'clear-language': { level: 'block' } } },
      'rules.clear-language.level',
      /off, hint\.$/,
    ],
    [
      'a channel that is none',
      { channels: { citizen: { with: 'eboks' } } },
      'channels.citizen.with',
      /digital-post/,
    ],
    [
      'a kind of recipient that is none',
      { channels: { friend: {} } },
      'channels.friend',
      /Her kan stå: internal/,
    ],
    [
      'less safe with sensitive data than without',
      { channels: { citizen: { without: 'digital-post', with: 'ordinary' } } },
      'channels.citizen.with',
      /mindre sikker/,
    ],
    [
      'looser than the default without',
      { channels: { internal: { without: 'secure-mail' } } },
      'channels.internal.with',
      /mindre sikker/,
    ],
    ['a trace that is neither on nor off', { trace: 'On' }, 'trace', /off, on\. Mente du "on"\?/],
    ['a trace as true', { trace: true }, 'trace', /off, on\.$/],
    ['a reason twice', { overrideReasons: ['urgent', 'urgent'] }, 'overrideReasons[1]', /Reasons\[0\]/],
    ['no reason to choose', { overrideReasons: [] }, 'overrideReasons', /mindst 1/],
    ['a reason that is none', { overrideReasons: ['because'] }, 'overrideReasons[0]', /not-personal-data/],
  ])('%s', (_why, input, path, says) => {
    const problems = problemsOf(input);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.says.da).toMatch(says);
    expect(problems[0]?.says.en).toMatch(/\.$|\?$/);
  });
});

test('every problem of a file is named at once', () => {
  const paths = problemsOf({
    mod: 'guide',
    timeLimitSeconds: -1,
    organisation: { domains: ['a@b.dk', 'ok.dk', 'OK.dk'], affiliated: 3 },
    rules: { 'cpr-number': { level: 'stop', options: { manyPersons: 0, foo: 1 } }, nope: {} },
    trace: 'yes',
    channels: {
      citizen: { with: 'fax' },
      authority: { with: 'ordinary', without: 'secure-mail' },
      'secure-mail': [{ header: { name: 'sikker', value: 'ja' } }, {}, { subjectTag: 'x', category: 'y' }],
      'digital-post': { openPage: 'https://borger.dk' },
    },
    overrideReasons: ['urgent', 'urgent', 'because'],
  }).map(({ path }) => path);
  expect(paths.sort()).toEqual([
    'channels.authority.with',
    'channels.citizen.with',
    'channels.digital-post',
    'channels.secure-mail[0].header.name',
    'channels.secure-mail[1]',
    'channels.secure-mail[2]',
    'channels.secure-mail[2].subjectTag',
    'mod',
    'organisation.affiliated',
    'organisation.domains[0]',
    'organisation.domains[2]',
    'overrideReasons[1]',
    'overrideReasons[2]',
    'rules.cpr-number.level',
    'rules.cpr-number.options.foo',
    'rules.cpr-number.options.manyPersons',
    'rules.nope',
    'timeLimitSeconds',
    'trace',
  ]);
});

describe('what a file leaves out comes from the default', () => {
  test('an empty file is the default', () => {
    expect(policyOf({})).toEqual(defaultPolicy);
  });

  test('the schema’s address is for editors only', () => {
    expect(policyOf({ $schema: './policy.schema.json' })).toEqual(defaultPolicy);
  });

  test('down to a single option, and lists as they stand', () => {
    const policy = policyOf({
      organisation: { domains: ['a.dk'] },
      rules: { 'cpr-number': { options: { manyPersons: 9 } } },
      channels: { company: { with: 'secure-mail' } },
    });
    expect(policy.organisation).toEqual({ ...defaultPolicy.organisation, domains: ['a.dk'] });
    expect(policy.rules['missing-attachment']).toEqual(defaultPolicy.rules['missing-attachment']);
    expect(policy.rules['cpr-number']).toMatchObject({
      level: 'block',
      override: true,
      options: { manyPersons: 9, replacementNumbers: true },
    });
    expect(policy.channels.company).toEqual({ without: 'ordinary', with: 'secure-mail' });
    expect(policy.channels.citizen).toEqual(defaultPolicy.channels.citizen);
  });

  test('the trace is off unless the file says on', () => {
    expect([policyOf({}).trace, policyOf({ trace: 'on' }).trace]).toEqual(['off', 'on']);
    for (const policy of Object.values(shippedPolicies)) expect(policy.trace).toBe('off');
  });

  test('a complete policy, read again, is itself', () => {
    for (const policy of [defaultPolicy, ...Object.values(shippedPolicies)]) {
      expect(policyOf(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    }
  });
});
