import { GraphError } from '../../../../src/graph/types';
import {
  allFiled,
  asked,
  BASIC,
  idsOf,
  immutable,
  inFolder,
  mailOf,
  READ,
  round,
  SINCE,
  store,
  withLocalGraph,
} from './local-mail';

withLocalGraph();

describe.each([
  ['Mail.ReadBasic', BASIC],
  ['Mail.Read', READ],
])('with %s', (_name, scopes) => {
  test('the folders that mean something, in one batch; one that is missing is null', async () => {
    const folders = await mailOf(scopes).folders(null);
    expect(asked()).toEqual(['POST /$batch']);
    expect(folders).toMatchObject({ junkemail: null, drafts: expect.any(String) });
    const known = [folders.inbox, folders.sentitems, folders.drafts, folders.deleteditems];
    expect(new Set(known).size).toBe(4);
    const { mails } = await round(mailOf(scopes), { folder: 'inbox', since: SINCE });
    expect(new Set(mails.map(({ parentFolderId }) => parentFolderId))).toEqual(new Set([folders.inbox]));
  });

  test('a first round gives what a folder received since, the newest first, a hundred a page', async () => {
    for (let at = 0; at < 230; at += 1) store.create({ subject: `Nr. ${at}`, parentFolderId: 'inbox' });
    const { mails, removed } = await round(mailOf(scopes), { folder: 'inbox', since: SINCE });
    expect(idsOf(mails).sort()).toEqual(immutable(inFolder('inbox')).sort());
    expect(removed).toEqual([]);
    expect(asked()).toHaveLength(Math.ceil(mails.length / 100));
    const times = mails.map(({ receivedDateTime }) => receivedDateTime ?? '');
    expect(times).toEqual([...times].sort().reverse());
  });

  test('a mail is told with all that the ledger reads, and without a text', async () => {
    const { mails } = await round(mailOf(scopes), { folder: 'inbox', since: SINCE });
    for (const mail of mails) {
      const stored = store.find(mail.id);
      expect(mail).toMatchObject({
        conversationId: stored?.conversationId,
        internetMessageId: stored?.internetMessageId,
        subject: stored?.subject,
        isRead: stored?.isRead,
        isDraft: false,
        categories: stored?.categories,
        internetMessageHeaders: stored?.internetMessageHeaders,
        from: { emailAddress: { address: stored?.from.emailAddress.address.toLowerCase() } },
      });
      expect(Date.parse(mail.lastModifiedDateTime ?? '')).not.toBeNaN();
      expect(Object.keys(mail)).not.toContain('body');
    }
  });

  test('what was filed elsewhere is asked for without the folders that are known', async () => {
    for (let at = 0; at < 130; at += 1) store.create({ subject: `Nr. ${at}`, parentFolderId: 'archive' });
    const mail = mailOf(scopes);
    const { inbox, sentitems } = await mail.folders(null);
    const filed = await allFiled(mail, { since: SINCE, except: [inbox, sentitems] });
    const others = ['archive', 'drafts', 'deleteditems'].flatMap((folder) => immutable(inFolder(folder)));
    expect(idsOf(filed).sort()).toEqual(others.sort());
    expect(asked().filter((one) => one === 'GET /me/messages')).toHaveLength(Math.ceil(others.length / 100));
  });

  test('what is shown of a mail', async () => {
    const [stored] = inFolder('inbox');
    const [shown] = await mailOf(scopes).shown(null, [stored?.immutableId ?? '']);
    expect(shown).toEqual({
      id: stored?.immutableId,
      subject: stored?.subject,
      from: {
        name: stored?.from.emailAddress.name,
        address: stored?.from.emailAddress.address.toLowerCase(),
      },
      receivedAt: expect.stringMatching(/^\d{4}-.+Z$/),
      categories: stored?.categories,
      webLink: expect.stringMatching(/^https:/),
    });
  });

  test('facts of many, in batches of twenty and in their order; what is not there is null', async () => {
    for (let at = 0; at < 50; at += 1) store.create({ subject: `Nr. ${at}`, parentFolderId: 'archive' });
    const ids = immutable(inFolder('archive').slice(0, 45)).map(String);
    const given = [...ids.slice(0, 7), 'AAkALgAAAAAAnobody', ...ids.slice(7)];
    const facts = await mailOf(scopes).facts(null, given);
    expect(facts.map((one) => (one instanceof GraphError ? one : (one?.id ?? null)))).toEqual(
      given.map((id) => (id.endsWith('nobody') ? null : id)),
    );
    expect(asked()).toEqual(['POST /$batch', 'POST /$batch', 'POST /$batch']);
  });
});

describe('texts', () => {
  test('are the plain text of the body', async () => {
    const sent = inFolder('sentitems').slice(0, 3);
    const texts = await mailOf(READ).texts(null, [...immutable(sent).map(String), 'AAkALgAAAAAAnobody']);
    expect(texts).toHaveLength(sent.length + 1);
    expect(texts.at(-1)).toBeNull();
    for (const text of texts.slice(0, -1)) {
      expect(text).not.toMatch(/<\/?(?:p|div|html)\b/i);
      expect(String(text).length).toBeGreaterThan(5);
    }
  });

  test('come with the facts where both are asked for, as they come alone', async () => {
    const ids = [...immutable(inFolder('inbox').slice(0, 3)).map(String), 'AAkALgAAAAAAnobody'];
    const mail = mailOf(READ);
    const [both, facts, texts] = [
      await mail.factsWithTexts(null, ids),
      await mail.facts(null, ids),
      await mail.texts(null, ids),
    ];
    expect(both).toEqual(
      facts.map((fact, at) => (fact === null ? null : { ...fact, text: texts[at] as string })),
    );
    expect(asked()).toEqual(['POST /$batch', 'POST /$batch', 'POST /$batch']);
  });

  test('are “forbidden” without Mail.Read', async () => {
    const [sent] = immutable(inFolder('sentitems')).map(String);
    expect(await mailOf(BASIC).factsWithTexts(null, [sent ?? ''])).toMatchObject([{ problem: 'forbidden' }]);
    expect(await mailOf(BASIC).texts(null, [sent ?? ''])).toMatchObject([{ problem: 'forbidden' }]);
  });
});

test('ids are turned from one kind into the other, after a move too', async () => {
  const mail = mailOf();
  const [stored] = inFolder('inbox');
  const id = stored?.immutableId ?? '';
  expect(await mail.ordinaryId(null, id)).toBe(stored?.id);
  store.move(stored?.id ?? '', 'archive');
  const ordinary = await mail.ordinaryId(null, id);
  expect(ordinary).not.toBe(stored?.id);
  expect(await mail.immutableId(null, ordinary ?? '')).toBe(id);
  expect(await mail.immutableId(null, stored?.id ?? '')).toBeNull();
  expect(await mail.ordinaryId(null, 'AAkALgAAAAAAnobody')).toBeNull();
});
