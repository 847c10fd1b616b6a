import { PAGE } from '../../../../src/graph/client/mail';
import { SCOPES } from '../../../../src/graph/scopes';
import { inTurn, problemOf, refusal } from '../asking';
import {
  base,
  delta,
  each,
  ended,
  FIRST,
  graph,
  IMMUTABLE,
  mail,
  page,
  partsOf,
  person,
  withOddGraph,
} from './odd-mail';

withOddGraph();

describe('what is asked', () => {
  test('in a first round: fields, time, order, size of a page and immutable ids', async () => {
    graph.answer(() => ended());
    await mail.changes('Borger Service&co@fjordby.example', { ...FIRST, since: '2026-11-01T00:00:00.999Z' });
    const [path = '', query = ''] = (graph.seen[0]?.path ?? '').split('?');
    expect(path).toBe('/users/Borger%20Service%26co%40fjordby.example/mailFolders/inbox/messages/delta');
    const options = new URLSearchParams(query);
    expect([...options.keys()]).toEqual(['$select', '$filter', '$orderby']);
    expect(options.get('$filter')).toBe('receivedDateTime ge 2026-11-01T00:00:00Z');
    expect(options.get('$orderby')).toBe('receivedDateTime desc');
    expect(options.get('$select')?.split(',')).not.toContain('body');
    expect(graph.seen[0]?.headers.prefer).toBe(`${IMMUTABLE}, odata.maxpagesize=${PAGE}`);
  });

  test('behind a link: the link as it stands, with what was preferred', async () => {
    graph.answer(() => ended());
    const odd = `${base}/me/mailFolders('inbox')/messages/delta?a=1&a=2&$skiptoken=x%2By`;
    await mail.changes(null, { link: odd });
    expect(`${base}${graph.seen[0]?.path}`).toBe(new URL(odd).href);
    expect(graph.seen[0]?.headers.prefer).toBe(`${IMMUTABLE}, odata.maxpagesize=${PAGE}`);
  });

  test('behind links in a batch: below the endpoint, and each prefers it again', async () => {
    graph.answer(each(() => ({ status: 200, body: { value: [], '@odata.deltaLink': delta('2') } })));
    await mail.changesOf(null, [
      delta('1'),
      `${base}/users('9')/mailFolders('sentitems')/messages/delta?$deltatoken=3`,
    ]);
    expect(graph.seen).toHaveLength(1);
    for (const part of partsOf()) {
      expect(part.url).toMatch(/^\/(?:me|users\('9'\)|users\(%279%27\))\/mailFolders/);
      expect(part.headers).toEqual({ Prefer: `${IMMUTABLE}, odata.maxpagesize=${PAGE}` });
    }
  });

  test('of filed mail: the time first, then the folders, quotes doubled', async () => {
    graph.answer(() => page({}));
    await mail.filed(null, { since: FIRST.since, except: ["a'b", 'c&d='] });
    const options = new URLSearchParams(graph.seen[0]?.path.split('?')[1]);
    expect(options.get('$filter')).toBe(
      "receivedDateTime ge 2026-11-01T00:00:00Z and parentFolderId ne 'a''b' and parentFolderId ne 'c&d='",
    );
    expect(options.get('$top')).toBe(String(PAGE));
  });

  const at = (...times: readonly string[]) =>
    times.map((time, index) => ({ id: `${time} ${index}`, receivedDateTime: `2026-11-${time}Z` }));
  const skipping = (skip: number) => `${base}/me/messages?$skip=${skip}`;
  const optionsOf = (path = '') => Object.fromEntries(new URLSearchParams(path.split('?')[1]));

  test('of filed mail, further pages: from the second that the last one ended in, with as many more', async () => {
    const mails = at('20T10:00:00', '20T09:00:00.75', '20T09:00:00');
    graph.answer(() => page({ '@odata.nextLink': skipping(100) }, mails));
    const { nextLink = '' } = await mail.filed(null, { since: FIRST.since, except: ['f'] });
    graph.answer(() =>
      page({ '@odata.nextLink': skipping(102) }, at('20T09:00:00', '20T09:00:00', '11T08:00:00')),
    );
    const second = await mail.filed(null, { link: nextLink });
    expect(optionsOf(graph.seen[0]?.path)).toMatchObject({
      $filter:
        "receivedDateTime ge 2026-11-01T00:00:00Z and receivedDateTime lt 2026-11-20T09:00:01Z and parentFolderId ne 'f'",
      $orderby: 'receivedDateTime desc',
      $top: '102',
    });
    graph.answer(() => page({}));
    expect(await mail.filed(null, { link: second.nextLink ?? '' })).toEqual({ mails: [] });
    expect(optionsOf(graph.seen[0]?.path)).toMatchObject({
      $filter:
        "receivedDateTime ge 2026-11-01T00:00:00Z and receivedDateTime lt 2026-11-11T08:00:01Z and parentFolderId ne 'f'",
      $top: '101',
    });
  });

  test('of filed mail, where a page by time is refused: by Graph’s own links from then on', async () => {
    const mails = at('20T10:00:00', '20T09:00:00');
    graph.answer(() => page({ '@odata.nextLink': skipping(100) }, mails));
    const { nextLink = '' } = await mail.filed(null, { since: FIRST.since, except: [] });
    graph.answer(
      inTurn(refusal(400, 'InefficientFilter'), page({ '@odata.nextLink': skipping(200) }, mails)),
    );
    expect(await mail.filed(null, { link: nextLink })).toMatchObject({ nextLink: skipping(200) });
    expect(graph.seen.map(({ path }) => optionsOf(path).$skip)).toEqual([undefined, '100']);
    graph.answer(() => refusal(400, 'InefficientFilter'));
    expect(await problemOf(mail.filed(null, { link: nextLink }))).toMatchObject({ problem: 'refused' });
  });

  test.each([
    ['a second that fills more than a page may hold', Array.from({ length: 901 }, () => '20T09:00:00')],
    ['a mail without a time', ['20T10:00:00', 'none']],
    ['a page of nothing', []],
  ])('of filed mail, behind %s: by Graph’s own link', async (_what, times) => {
    graph.answer(() => page({ '@odata.nextLink': skipping(100) }, at(...times)));
    expect(await mail.filed(null, { since: FIRST.since, except: [] })).toMatchObject({
      nextLink: skipping(100),
    });
  });

  test('of filed mail, where the bound does nothing: by Graph’s own link', async () => {
    graph.answer(() => page({ '@odata.nextLink': skipping(100) }, at('20T10:00:00', '20T09:00:00')));
    const { nextLink = '' } = await mail.filed(null, { since: FIRST.since, except: [] });
    expect(await mail.filed(null, { link: nextLink })).toMatchObject({ nextLink: skipping(100) });
  });

  test('of an ordinary id: without the preference, once', async () => {
    graph.answer(() => ({ json: { id: 'AAMk1' } }));
    expect(await mail.ordinaryId(null, 'AAkA/1+')).toBe('AAMk1');
    expect(graph.seen[0]).toMatchObject({ path: '/me/messages/AAkA%2F1%2B?$select=id' });
    expect(graph.seen[0]?.headers.prefer).toBeUndefined();
    await mail.immutableId(null, 'AAMk1');
    expect(graph.seen[1]?.headers.prefer).toBe(IMMUTABLE);
  });

  test('of texts: as text, by the permission for them alone', async () => {
    graph.answer(
      each(() => ({ status: 200, body: { id: 'a', body: { contentType: 'text', content: 'Hej' } } })),
    );
    expect(await mail.texts(null, ['a'])).toEqual(['Hej']);
    expect(partsOf()[0]).toMatchObject({
      url: '/me/messages/a?$select=body',
      headers: { Prefer: `${IMMUTABLE}, outlook.body-content-type="text"` },
    });
    expect(person.asked.map(({ feature }) => feature)).toEqual(['reply-texts']);
    expect(SCOPES['reply-texts']).toEqual(['Mail.Read', 'Mail.Read.Shared']);
  });

  test('nothing where there is nothing to ask about', async () => {
    graph.answer(() => 'drop');
    expect(await mail.facts(null, [])).toEqual([]);
    expect(await mail.changesOf(null, [])).toEqual([]);
    expect(graph.seen).toEqual([]);
  });
});

describe('a link elsewhere', () => {
  const elsewhere = () => [
    'https://graph.microsoft.example/v1.0/me/messages',
    base.replace('/v1.0', '/beta/me/messages'),
    `${base}/../beta/me/messages`,
    `${base.replace('https://', 'https://x@')}/me/messages`,
    `${base.replace('https:', 'http:')}/me/messages`,
    '/me/messages',
    '',
  ];

  test('is not asked, alone or in a batch', async () => {
    graph.answer(() => ended());
    for (const link of elsewhere()) {
      expect(await problemOf(mail.changes(null, { link }))).toMatchObject({ problem: 'failed' });
      expect(await problemOf(mail.filed(null, { link }))).toMatchObject({ problem: 'failed' });
    }
    expect(await mail.changesOf(null, elsewhere())).toEqual(
      elsewhere().map(() => expect.objectContaining({ problem: 'failed' })),
    );
    expect(graph.seen).toEqual([]);
  });

  test('in an answer makes the page none, so that nobody keeps it', async () => {
    for (const link of elsewhere()) {
      graph.answer(() => page({ '@odata.nextLink': link }));
      expect(await problemOf(mail.changes(null, FIRST))).toMatchObject({ problem: 'failed' });
      expect(await problemOf(mail.filed(null, { since: FIRST.since, except: [] }))).toMatchObject({
        problem: 'failed',
      });
    }
  });
});

test('filed mail: only a filter that is refused is asked without folders, and nothing of it is remembered', async () => {
  const from = { since: FIRST.since, except: ['f'] };
  const filters = () => graph.seen.map(({ path }) => path.includes('parentFolderId%20ne'));
  graph.answer(inTurn(refusal(400, 'InefficientFilter'), page({})));
  await mail.filed(null, from);
  expect(filters()).toEqual([true, false]);
  graph.answer(() => page({}));
  await mail.filed(null, from);
  expect(filters()).toEqual([true]);
  graph.answer(() => refusal(403, 'ErrorAccessDenied'));
  expect(await problemOf(mail.filed(null, from))).toMatchObject({ problem: 'forbidden' });
  expect(filters()).toEqual([true]);
  graph.answer(() => refusal(400, 'BadRequest'));
  expect(await problemOf(mail.filed(null, from))).toMatchObject({ problem: 'refused' });
  expect(filters()).toEqual([true, false]);
});
