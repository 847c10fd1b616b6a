import { readAccess } from '../../src/graph/access';

const pageWith = (content: string | null) =>
  ({
    querySelector: (selector: string) =>
      selector === 'meta[name="kuvert-graph"]' && content !== null ? { getAttribute: () => content } : null,
  }) as unknown as Document;

const ACCESS = {
  clientId: '11111111-2222-3333-4444-555555555555',
  authority: 'https://login.microsoftonline.com/fjordby.example',
  endpoint: 'https://graph.microsoft.com/v1.0',
};

test('what the build wrote', () => {
  expect(readAccess(pageWith(JSON.stringify(ACCESS)))).toEqual(ACCESS);
});

test('a slash at the end makes no difference', () => {
  const slashed = { ...ACCESS, authority: `${ACCESS.authority}/`, endpoint: `${ACCESS.endpoint}/` };
  expect(readAccess(pageWith(JSON.stringify(slashed)))).toEqual(ACCESS);
});

test.each([
  ['no tag', null],
  ['an empty one', ''],
  ['blanks', '  '],
  ['no JSON', '{clientId'],
  ['another kind of JSON', '[1]'],
  ['nothing', 'null'],
  ['no client', JSON.stringify({ ...ACCESS, clientId: '' })],
  ['a client that is no text', JSON.stringify({ ...ACCESS, clientId: 7 })],
  ['no authority', JSON.stringify({ ...ACCESS, authority: undefined })],
  ['a part of an address', JSON.stringify({ ...ACCESS, endpoint: '/v1.0' })],
  ['tokens in the clear', JSON.stringify({ ...ACCESS, endpoint: 'http://graph.microsoft.com/v1.0' })],
])('%s: nothing is set up', (_what, content) => {
  expect(readAccess(pageWith(content))).toBeNull();
});
