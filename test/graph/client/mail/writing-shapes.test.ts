import { above } from '../../../../src/graph/client/mail/writing';
import { inTurn, problemOf } from '../asking';
import type { Reply } from '../small-graph';
import { graph, IMMUTABLE, mail, person, withOddGraph } from './odd-mail';

withOddGraph();

describe('a drafted reply', () => {
  const QUOTED =
    '<html><head><style>/* <body> */</style></head><body class="a>b">\r\n<hr>Fra: Karen</body></html>';

  test('keeps all that Exchange wrote, with our text first', async () => {
    graph.answer(
      inTurn(
        { status: 201, json: { id: 'AAkA1', body: { contentType: 'html', content: QUOTED } } },
        {
          json: {
            id: 'AAMk1',
            internetMessageId: '<1@outlook.example>',
            webLink: 'https://outlook.office365.com/owa/?ItemID=AAMk1',
          },
        },
      ),
    );
    expect(await mail.draftReply(null, 'AAkA0', '<p>Hej</p>')).toEqual({
      id: 'AAkA1',
      messageId: '<1@outlook.example>',
      ordinaryId: 'AAMk1',
      webLink: 'https://outlook.office365.com/owa/?ItemID=AAMk1',
    });
    const [made, changed] = graph.seen;
    expect(made).toMatchObject({ method: 'POST', path: '/me/messages/AAkA0/createReply', body: {} });
    expect(made?.headers.prefer).toBe(`${IMMUTABLE}, outlook.body-content-type="html"`);
    expect(changed).toMatchObject({ method: 'PATCH', path: '/me/messages/AAkA1' });
    expect(changed?.headers.prefer).toBe('outlook.body-content-type="html"');
    expect(changed?.body).toEqual({
      body: { contentType: 'html', content: QUOTED.replace('\r\n<hr>', '<div><p>Hej</p></div>\r\n<hr>') },
    });
  });

  test.each<[string, object]>([
    ['no body', { id: 'AAkA1' }],
    ['a body that is no HTML', { id: 'AAkA1', body: { contentType: 'text', content: 'Fra: Karen' } }],
  ])(
    'that is told with %s is asked for; where that is of no use either, it is left as it is',
    async (_what, json) => {
      const html = { id: 'AAkA1', body: { contentType: 'html', content: QUOTED } };
      graph.answer(inTurn({ status: 201, json }, { json: html }, { json: { id: 'AAMk1' } }));
      expect(await mail.draftReply(null, 'AAkA0', 'Hej')).toEqual({
        id: 'AAkA1',
        messageId: null,
        ordinaryId: 'AAMk1',
        webLink: null,
      });
      expect(JSON.stringify(graph.seen[2]?.body)).toContain('Fra: Karen');
      graph.answer(() => ({ status: 201, json }));
      expect(await problemOf(mail.draftReply(null, 'AAkA0', 'Hej'))).toMatchObject({ problem: 'failed' });
      expect(graph.seen.map(({ method }) => method)).toEqual(['POST', 'GET']);
    },
  );

  test('without an id is none', async () => {
    graph.answer(() => ({ status: 201, json: { body: { contentType: 'html', content: QUOTED } } }));
    expect(await problemOf(mail.draftReply(null, 'AAkA0', 'Hej'))).toMatchObject({ problem: 'failed' });
    expect(graph.seen).toHaveLength(1);
  });

  test('our text comes first where there is no body’s tag, and 1 MB is no trouble', () => {
    expect(above('Hej', '<p>Fra</p>')).toBe('<div>Hej</div><p>Fra</p>');
    expect(above('Hej', '')).toBe('<div>Hej</div>');
    for (const hostile of ['<body "', '<body <', '<!--<body>', '<', '<body>']) {
      const long = hostile.repeat(1_000_000 / hostile.length);
      const before = performance.now();
      expect(above('Hej', long)).toHaveLength(long.length + '<div>Hej</div>'.length);
      expect(performance.now() - before).toBeLessThan(3000);
    }
  });
});

describe('a new draft', () => {
  const NEW = { to: ['grethe@fjordby.example'], subject: 'Påmindelse', html: '<p>Hej</p>' };
  const MADE = { id: 'AAkA1', internetMessageId: '<1@outlook.example>', webLink: 'https://mail.example/?1' };
  const DRAFT = { id: 'AAkA1', messageId: '<1@outlook.example>' };

  test('is asked for whole, and then for its ordinary id', async () => {
    const webLink = 'https://mail.example/?ordinary';
    graph.answer(inTurn({ status: 201, json: MADE }, { json: { id: 'AAMk1', webLink } }));
    expect(await mail.draftMail(NEW)).toEqual({ ...DRAFT, ordinaryId: 'AAMk1', webLink });
    const [made, asked] = graph.seen;
    expect(made).toMatchObject({
      method: 'POST',
      path: '/me/messages',
      body: {
        subject: 'Påmindelse',
        toRecipients: [{ emailAddress: { address: 'grethe@fjordby.example' } }],
        body: { contentType: 'html', content: '<p>Hej</p>' },
      },
    });
    expect(made?.headers.prefer).toBe(IMMUTABLE);
    expect(asked).toMatchObject({ method: 'GET', path: '/me/messages/AAkA1?$select=id,webLink' });
    expect(asked?.headers.prefer).toBeUndefined();
    expect(person.asked.map(({ feature }) => feature)).toEqual(['reply-marks', 'reply-marks']);
  });

  test.each<[string, Reply]>([
    ['an error', { status: 404, json: { error: { code: 'ErrorItemNotFound' } } }],
    ['an answer that is none', { json: { webLink: 'https://elsewhere.example' } }],
    ['a broken line', 'drop'],
  ])('is made, whatever comes instead of its ordinary id: %s', async (_what, reply) => {
    let times = 0;
    graph.answer(() => {
      times += 1;
      return times === 1 ? { status: 201, json: MADE } : reply;
    });
    expect(await mail.draftMail(NEW)).toEqual({ ...DRAFT, ordinaryId: 'AAkA1', webLink: MADE.webLink });
  });

  test('without an id is none', async () => {
    graph.answer(() => ({ status: 201, json: {} }));
    expect(await problemOf(mail.draftMail(NEW))).toMatchObject({ problem: 'failed' });
    expect(graph.seen).toHaveLength(1);
  });
});

test('categories that are not told are no success', async () => {
  graph.answer(() => ({ json: { id: 'a' } }));
  expect(await problemOf(mail.setCategories(null, 'a', ['x']))).toMatchObject({ problem: 'failed' });
});
