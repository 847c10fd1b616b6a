import { deploymentOf, MANIFEST_BASE } from '../../src/delivery/settings.mjs';

const CLIENT = '00000000-0000-4000-8000-000000000001';
const URL_GIVEN = { KUVERT_URL: 'https://mail.example.dk/kuvert' };

describe('where an add-in is delivered', () => {
  test.each([
    ['https://mail.example.dk/kuvert/', 'https://mail.example.dk/kuvert'],
    ['https://mail.example.dk', 'https://mail.example.dk'],
    ['https://MAIL.example.dk:8443/a/b//', 'https://mail.example.dk:8443/a/b'],
  ])('%s', (given, url) => {
    expect(deploymentOf({ KUVERT_URL: given })).toEqual({ url, access: null, outlook: [] });
  });

  test("left out, it is the sandbox's; a release must have one", () => {
    expect(deploymentOf({}).url).toBe(MANIFEST_BASE);
    expect(() => deploymentOf({}, { needsUrl: true })).toThrow('KUVERT_URL is missing');
  });

  test.each([
    ['mail.example.dk/kuvert', 'is not an address'],
    ['http://mail.example.dk', 'must start with https://'],
    ['https://mail.example.dk/?a', 'without ? or #'],
    ['https://mail.example.dk/#a', 'without ? or #'],
    ['https://anna:hemmelig@mail.example.dk', 'name or a password'],
    ['https://mail.example.dk/$a;b', 'letters, digits'],
    ['https://mail.example.dk/a"b', 'letters, digits'],
  ])('%s is refused: %s', (given, why) => {
    expect(() => deploymentOf({ KUVERT_URL: given })).toThrow(why);
  });
});

describe('who signs in where', () => {
  test("both ids, and Microsoft's addresses", () => {
    const env = { ...URL_GIVEN, KUVERT_CLIENT_ID: CLIENT, KUVERT_TENANT: 'example.dk' };
    expect(deploymentOf(env).access).toEqual({
      clientId: CLIENT,
      authority: 'https://login.microsoftonline.com/example.dk',
      endpoint: 'https://graph.microsoft.com/v1.0',
    });
  });

  test.each([
    [{ KUVERT_CLIENT_ID: CLIENT }, 'KUVERT_TENANT'],
    [{ KUVERT_TENANT: 'example.dk' }, 'KUVERT_CLIENT_ID'],
    [{ KUVERT_CLIENT_ID: 'kuvert', KUVERT_TENANT: 'example.dk' }, 'KUVERT_CLIENT_ID'],
    [{ KUVERT_CLIENT_ID: CLIENT, KUVERT_TENANT: 'a/b' }, 'KUVERT_TENANT'],
    [
      { KUVERT_CLIENT_ID: CLIENT, KUVERT_TENANT: 'a.dk', KUVERT_AUTHORITY: 'http://a.dk' },
      'KUVERT_AUTHORITY',
    ],
    [{ KUVERT_CLIENT_ID: CLIENT, KUVERT_TENANT: 'a.dk', KUVERT_GRAPH_URL: 'graph' }, 'KUVERT_GRAPH_URL'],
  ])('%j: %s is named', (env, name) => {
    expect(() => deploymentOf({ ...URL_GIVEN, ...env })).toThrow(name);
  });
});

describe("an Exchange of one's own", () => {
  test('its origins, with commas or blanks between them', () => {
    const env = { ...URL_GIVEN, KUVERT_OUTLOOK: 'https://owa.example.dk, https://owa.example.org:8443/' };
    expect(deploymentOf(env).outlook).toEqual(['https://owa.example.dk', 'https://owa.example.org:8443']);
  });

  test.each(['http://owa.example.dk', 'https://owa.example.dk/owa', '*', "'self'; script-src *"])(
    '%s is refused',
    (given) => {
      expect(() => deploymentOf({ ...URL_GIVEN, KUVERT_OUTLOOK: given })).toThrow('KUVERT_OUTLOOK');
    },
  );
});
