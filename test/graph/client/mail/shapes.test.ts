import { inTurn, problemOf, refusal } from '../asking';
import type { Reply } from '../small-graph';
import { delta, each, ended, FIRST, graph, mail, page, partsOf, withOddGraph } from './odd-mail';

withOddGraph();

describe('a page that is none', () => {
  test.each<[string, () => Reply]>([
    ['no object', () => ({ json: [] })],
    ['nothing', () => ({ status: 204 })],
    ['no list', () => page({ '@odata.deltaLink': delta('1') }, {})],
    ['no link', () => page({})],
    ['both links', () => page({ '@odata.deltaLink': delta('1'), '@odata.nextLink': delta('2') })],
    ['a link that is no text', () => page({ '@odata.deltaLink': 1 })],
    ['a mail that is none', () => ended(['mail'])],
    ['a mail without an id', () => ended([{ subject: 'x' }])],
    ['a removal without an id', () => ended([{ '@removed': { reason: 'deleted' } }])],
    ['a subject that is no text', () => ended([{ id: 'a', subject: 1 }])],
    ['a flag that is none', () => ended([{ id: 'a', isRead: 'yes' }])],
    ['categories that are none', () => ended([{ id: 'a', categories: 'Haster' }])],
    ['recipients that are none', () => ended([{ id: 'a', toRecipients: [null] }])],
    ['an address that is none', () => ended([{ id: 'a', from: { emailAddress: { address: {} } } }])],
    ['headers that are none', () => ended([{ id: 'a', internetMessageHeaders: [{ value: 'x' }] }])],
    ['a page of a network’s own', () => ({ text: '<html>Log på</html>' })],
  ])('%s: “failed”', async (_what, reply) => {
    graph.answer(reply);
    expect(await problemOf(mail.changes(null, FIRST))).toMatchObject({ problem: 'failed' });
  });

  test('a page that follows itself: “failed”', async () => {
    graph.answer(() => page({ '@odata.nextLink': delta('1') }));
    expect(await problemOf(mail.changes(null, { link: delta('1') }))).toMatchObject({ problem: 'failed' });
    expect(await problemOf(mail.filed(null, { link: delta('1') }))).toMatchObject({ problem: 'failed' });
    graph.answer(each(() => ({ status: 200, body: { value: [], '@odata.nextLink': delta('1') } })));
    expect(await mail.changesOf(null, [delta('1')])).toMatchObject([{ problem: 'failed' }]);
  });

  test('an end that is where it began is an end', async () => {
    graph.answer(() => ended());
    expect(await mail.changes(null, { link: delta('1') })).toEqual({
      mails: [],
      removed: [],
      deltaLink: delta('1'),
    });
  });
});

test('a mail told in part is told in part; null stays null, and what nobody asked for is left', async () => {
  graph.answer(() =>
    ended([
      { '@odata.etag': 'W/"1"', id: 'a', isRead: true, parentFolderId: 'f', body: { content: 'hemmeligt' } },
      { id: 'b', '@removed': { reason: 'deleted' } },
      {
        id: 'c',
        from: null,
        subject: null,
        toRecipients: [
          { emailAddress: { name: 'Karen', address: ' Karen@Mail.Example ' } },
          { emailAddress: { name: 'En liste', address: null } },
          {},
        ],
        internetMessageHeaders: [{ name: 'List-Id', value: null }],
      },
    ]),
  );
  expect(await mail.changes(null, FIRST)).toEqual({
    mails: [
      { id: 'a', isRead: true, parentFolderId: 'f' },
      {
        id: 'c',
        from: null,
        subject: null,
        toRecipients: [
          { emailAddress: { name: 'Karen', address: 'karen@mail.example' } },
          { emailAddress: { name: 'En liste', address: null } },
          {},
        ],
        internetMessageHeaders: [{ name: 'List-Id', value: '' }],
      },
    ],
    removed: ['b'],
    deltaLink: delta('1'),
  });
});

describe('in a batch', () => {
  test('a throttled part is asked again after its own time, the others are not', async () => {
    const good = { status: 200, body: { id: 'a' } };
    graph.answer(
      inTurn(
        {
          json: {
            responses: [
              { id: '0', status: 429, headers: { 'Retry-After': '3' } },
              { id: '1', ...good },
            ],
          },
        },
        { json: { responses: [{ id: '0', ...good }] } },
      ),
    );
    expect(await mail.facts(null, ['a', 'b'])).toEqual([{ id: 'a' }, { id: 'a' }]);
    expect(partsOf(1).map(({ id }) => id)).toEqual(['0']);
  });

  test('a 404 means that a mail is gone only where it says so', async () => {
    for (const [code, found] of [
      ['ErrorItemNotFound', null],
      ['itemNotFound', null],
      ['ErrorInvalidUser', { problem: 'not-found' }],
      ['ResourceNotFound', { problem: 'not-found' }],
      ['MailboxNotEnabledForRESTAPI', { problem: 'not-on-graph' }],
    ] as const) {
      graph.answer(each(() => ({ status: 404, body: { error: { code, message: 'x' } } })));
      const [one] = await mail.facts(null, ['a']);
      if (found === null) expect(one).toBeNull();
      else expect(one).toMatchObject(found);
    }
  });

  test('an answer of another shape is the error of its part', async () => {
    const bodies: unknown[] = [{ id: 'a', subject: 2 }, [], null, { id: 'd' }];
    graph.answer(each((id) => ({ status: 200, body: bodies[Number(id)] })));
    expect(await mail.facts(null, ['a', 'b', 'c', 'd'])).toMatchObject([
      { problem: 'failed' },
      { problem: 'failed' },
      { problem: 'failed' },
      { id: 'd' },
    ]);
    expect(await mail.texts(null, ['a'])).toMatchObject([{ problem: 'forbidden' }]);
    graph.answer(
      each(() => ({ status: 200, body: { id: 'a', body: { contentType: 'html', content: '<p>' } } })),
    );
    expect(await mail.texts(null, ['a'])).toMatchObject([{ problem: 'failed' }]);
    expect(await mail.factsWithTexts(null, ['a'])).toMatchObject([{ problem: 'failed' }]);
  });

  test('what is shown has a time; a link that is no page of the web is none', async () => {
    const shown = { id: 'a', receivedDateTime: '2026-11-20T08:00:00Z' };
    graph.answer(each(() => ({ status: 200, body: { ...shown, webLink: 'javascript:alert(1)' } })));
    expect(await mail.shown(null, ['a'])).toEqual([
      {
        id: 'a',
        subject: '',
        from: { name: '', address: '' },
        receivedAt: shown.receivedDateTime,
        categories: [],
        webLink: null,
      },
    ]);
    graph.answer(each(() => ({ status: 200, body: { id: 'a' } })));
    expect(await mail.shown(null, ['a'])).toMatchObject([{ problem: 'failed' }]);
  });

  test('who wrote it for somebody is told, and shown where it is somebody else', async () => {
    const person = (address: string | null, name?: string) => ({ emailAddress: { address, name } });
    const from = person('borgerservice@fjordby.example', 'Borgerservice');
    const senders = [person('Grethe@Fjordby.example', 'Grethe'), { ...from }, null, {}, person(null), 'x'];
    graph.answer(
      each((id) => ({
        status: 200,
        body: { id, receivedDateTime: '2026-11-20T08:00:00Z', from, sender: senders[Number(id)] },
      })),
    );
    const ids = senders.map((_sender, at) => String(at));
    const grethe = { name: 'Grethe', address: 'grethe@fjordby.example' };
    const shown = await mail.shown(null, ids);
    const senderOf = (one: (typeof shown)[number]) =>
      one !== null && 'sender' in one ? one.sender : undefined;
    expect(shown.map(senderOf)).toEqual([grethe, ...senders.slice(1).map(() => undefined)]);
    expect(shown[5]).toMatchObject({ problem: 'failed' });
    expect((await mail.facts(null, ids)).slice(0, 3)).toMatchObject([
      { sender: { emailAddress: grethe } },
      { sender: { emailAddress: { address: 'borgerservice@fjordby.example' } } },
      { sender: null },
    ]);
    expect(partsOf()[0]?.url).toContain(',from,sender,');
  });

  test('folders: other than missing or hidden is an error; inbox and sent items must be there', async () => {
    const error = (status: number) => ({ status, body: { error: { code: 'x' } } });
    const answers = (of: Readonly<Record<string, number>>) =>
      each((id) => (of[id] ? error(of[id]) : { status: 200, body: { id: `id of ${id}` } }));
    graph.answer(answers({ drafts: 403, junkemail: 404 }));
    expect(await mail.folders('b@fjordby.example')).toEqual({
      inbox: 'id of inbox',
      sentitems: 'id of sentitems',
      drafts: null,
      deleteditems: 'id of deleteditems',
      junkemail: null,
    });
    graph.answer(answers({ sentitems: 404 }));
    expect(await problemOf(mail.folders(null))).toMatchObject({ problem: 'not-found' });
    graph.answer(answers({ deleteditems: 500 }));
    expect(await problemOf(mail.folders(null))).toMatchObject({ problem: 'unavailable' });
  });
});

test('an error holds nothing of the answer', async () => {
  graph.answer(() => refusal(403, 'ErrorAccessDenied'));
  const error = await mail.folders(null).catch((thrown: unknown) => thrown);
  expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('mette.lindholm');
});
