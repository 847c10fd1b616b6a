import { CHANNEL_PROBLEMS } from '../../../src/hygiene/policy/problems-channels';
import { readPolicy } from '../../../src/hygiene/policy/read';

const problemsOf = (input: unknown) => {
  const read = readPolicy(input);
  return 'problems' in read ? read.problems : [];
};
const secure = (...actions: unknown[]) => ({ channels: { 'secure-mail': actions } });
const post = (...actions: unknown[]) => ({ channels: { 'digital-post': actions } });
const GUID = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const header = (name: unknown, value: unknown = 'ja') => ({ header: { name, value } });

describe('what takes a mail to a channel is read', () => {
  const policyOf = (input: unknown) => {
    const read = readPolicy(input);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    return read.policy;
  };

  test('combined freely, domains in their canonical form', () => {
    const actions = [
      header('X-Send-Sikkert'),
      { subjectTag: '[Sikker]' },
      { subjectTag: '#sikker', place: 'end' },
      { sensitivityLabel: GUID },
      { category: 'Send sikkert' },
      { addressSuffix: '.Sikkermail.example' },
      { replaceDomain: { from: 'tønder.example', to: 'sikker.tønder.example' } },
      { replaceDomain: { from: 'kolding.dk', to: 'sikker.kolding.example' } },
      { openPage: 'https://post.example:8443/ny?type=1#top' },
    ];
    expect(policyOf(secure(...actions)).channels['secure-mail']).toEqual([
      ...actions.slice(0, 5),
      { addressSuffix: '.sikkermail.example' },
      { replaceDomain: { from: 'xn--tnder-vua.example', to: 'sikker.xn--tnder-vua.example' } },
      ...actions.slice(7),
    ]);
  });

  test('without them, nothing is: how mail gets there is each organisation’s own', () => {
    expect(policyOf({}).channels).toMatchObject({ 'secure-mail': [], 'digital-post': [] });
  });

  test('a CPR number as the recipient is off unless a policy names the domain, which then takes numbers', () => {
    const domainsOf = (input: unknown) => policyOf(input).rules['cpr-number']?.options.digitalPostDomains;
    expect(domainsOf({})).toEqual(['digital-post.dk']);
    expect(domainsOf(post({ cprRecipient: { domain: 'post.example', from: 'post@haderslev.dk' } }))).toEqual([
      'digital-post.dk',
      'post.example',
    ]);
    expect(domainsOf(post({ cprRecipient: { domain: 'digital-post.dk' } }))).toEqual(['digital-post.dk']);
  });

  test('a complete policy, read again, is itself', () => {
    const policy = policyOf(post({ cprRecipient: { domain: 'Post.Example' } }, { category: 'Digital Post' }));
    expect(policyOf(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });
});

describe('one problem, with its path', () => {
  const P = CHANNEL_PROBLEMS;
  const at = (below: string) => `channels.secure-mail[0]${below}`;
  test.each<[why: string, input: unknown, path: string, says: string | RegExp]>([
    ['no list', { channels: { 'secure-mail': {} } }, 'channels.secure-mail', /en liste/],
    ['no object', secure('header'), at(''), /et objekt/],
    ['nothing to do', secure({}), at(''), P.noAction.da],
    ['a place without a tag', secure({ place: 'end' }), at(''), P.noAction.da],
    ['two things in one', secure({ category: 'Sikker', openPage: 'https://a.dk' }), at(''), P.twoActions.da],
    [
      'an unknown thing with a near one',
      secure({ subjectTags: '[S]' }),
      at('.subjectTags'),
      /Mente du "subjectTag"\?/,
    ],
    ['an unknown thing', secure({ fax: 1 }), at('.fax'), /Her kan stå: header, subjectTag/],
    ['a header of another kind', secure(header('Subject')), at('.header.name'), P.headerName.da],
    ['a header with a blank', secure(header('x-a b')), at('.header.name'), P.headerName.da],
    ['the trace’s own header', secure(header('X-Kuvert')), at('.header.name'), P.headerTaken.da],
    [
      'a header that Exchange strips',
      secure(header('X-MS-Exchange-Organization-A')),
      at('.header.name'),
      P.headerTaken.da,
    ],
    ['a header without value', secure({ header: { name: 'x-a' } }), at('.header.value'), /en tekst/],
    ['an empty value', secure(header('x-a', '')), at('.header.value'), P.headerValue.da],
    [
      'a value with a line break',
      secure(header('x-a', 'ja\r\nBcc: b@c.dk')),
      at('.header.value'),
      P.headerValue.da,
    ],
    ['a value with Danish letters', secure(header('x-a', 'på')), at('.header.value'), P.headerValue.da],
    [
      'an unknown field of a header',
      secure({ header: { name: 'x-a', value: 'b', valu: 'c' } }),
      at('.header.valu'),
      /"value"/,
    ],
    ['a tag of one character', secure({ subjectTag: 'S' }), at('.subjectTag'), P.subjectTag.da],
    ['a tag with a blank at its end', secure({ subjectTag: '[S] ' }), at('.subjectTag'), P.subjectTag.da],
    ['a place that is none', secure({ subjectTag: '[S]', place: 'middle' }), at('.place'), /start, end/],
    ['a place beside something else', secure({ category: 'S', place: 'end' }), at('.place'), P.placeAlone.da],
    ['a label’s name', secure({ sensitivityLabel: 'Fortroligt' }), at('.sensitivityLabel'), P.label.da],
    ['two categories in one', secure({ category: 'a; b' }), at('.category'), P.category.da],
    [
      'a suffix without a full stop',
      secure({ addressSuffix: 'sikkermail.dk' }),
      at('.addressSuffix'),
      P.suffix.da,
    ],
    ['a suffix of one label', secure({ addressSuffix: '.sikkermail' }), at('.addressSuffix'), P.suffix.da],
    ['half a replacement', secure({ replaceDomain: { from: 'a.dk' } }), at('.replaceDomain.to'), /en tekst/],
    [
      'a replacement by itself',
      secure({ replaceDomain: { from: 'a.dk', to: 'A.dk.' } }),
      at('.replaceDomain.to'),
      P.sameDomain.da,
    ],
    [
      'a replacement with "@"',
      secure({ replaceDomain: { from: '@a.dk', to: 'b.dk' } }),
      at('.replaceDomain.from'),
      /"@"/,
    ],
    ['a page without https', secure({ openPage: 'http://a.dk' }), at('.openPage'), P.page.da],
    ['a page with a script', secure({ openPage: 'javascript:alert(1)' }), at('.openPage'), P.page.da],
    ['a page with a user name', secure({ openPage: 'https://a@b.dk' }), at('.openPage'), P.page.da],
    [
      'a page with a placeholder',
      secure({ openPage: 'https://a.dk/?cpr={cpr}' }),
      at('.openPage'),
      P.page.da,
    ],
    [
      'a CPR number in secure mail',
      secure({ cprRecipient: { domain: 'a.dk' } }),
      at('.cprRecipient'),
      P.cprElsewhere.da,
    ],
    [
      'a header twice',
      secure(header('x-a'), header('X-A', 'nej')),
      'channels.secure-mail[1].header',
      /secure-mail\[0\]\.header/,
    ],
    [
      'two tags at one end',
      secure({ subjectTag: '[S]' }, { subjectTag: '[T]', place: 'start' }),
      'channels.secure-mail[1].subjectTag',
      /\[0\]/,
    ],
    [
      'two labels',
      secure({ sensitivityLabel: GUID }, { sensitivityLabel: GUID }),
      'channels.secure-mail[1].sensitivityLabel',
      /\[0\]/,
    ],
    [
      'a domain replaced twice',
      secure(
        { replaceDomain: { from: 'a.dk', to: 'b.dk' } },
        { replaceDomain: { from: 'A.dk', to: 'c.dk' } },
      ),
      'channels.secure-mail[1].replaceDomain',
      /\[0\]/,
    ],
    [
      'a suffix on a CPR number',
      post({ cprRecipient: { domain: 'a.dk' } }, { addressSuffix: '.b.dk' }),
      'channels.digital-post[1].addressSuffix',
      P.suffixAndCpr.da,
    ],
    [
      'a mailbox that is none',
      post({ cprRecipient: { domain: 'a.dk', from: 'post' } }),
      'channels.digital-post[0].cprRecipient.from',
      /mailadresse/,
    ],
    [
      'a channel that needs no way',
      { channels: { ordinary: [] } },
      'channels.ordinary',
      /Her kan stå: internal/,
    ],
  ])('%s', (_why, input, where, says) => {
    const problems = problemsOf(input);
    expect(problems.map((problem) => problem.path)).toEqual([where]);
    if (typeof says === 'string') expect(problems[0]?.says.da).toBe(says);
    else expect(problems[0]?.says.da).toMatch(says);
    expect(problems[0]?.says.en).toMatch(/\.$|\?$/);
  });

  test('too many', () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ category: `Kategori ${at}` }));
    expect(problemsOf(secure(...many))).toMatchObject([{ path: 'channels.secure-mail' }]);
  });
});
