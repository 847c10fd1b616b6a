import type { ToldMail } from '../../../../src/graph/mail-types';
import { GraphError } from '../../../../src/graph/types';
import {
  allFiled,
  asked,
  idsOf,
  immutable,
  inFolder,
  local,
  mailOf,
  round,
  SINCE,
  store,
  WRITE,
  withLocalGraph,
} from './local-mail';

withLocalGraph();

describe('a later round', () => {
  test('of both folders is one batch when nothing happened', async () => {
    const mail = mailOf();
    const inbox = await round(mail, { folder: 'inbox', since: SINCE });
    const sent = await round(mail, { folder: 'sentitems', since: SINCE });
    const before = asked().length;
    const pages = await mail.changesOf(null, [inbox.deltaLink, sent.deltaLink]);
    expect(asked().slice(before)).toEqual(['POST /$batch']);
    expect(pages).toEqual([
      { mails: [], removed: [], deltaLink: expect.any(String) },
      { mails: [], removed: [], deltaLink: expect.any(String) },
    ]);
  });

  test('tells what changed, in part; what was moved away is gone there, and found by its id elsewhere', async () => {
    const mail = mailOf();
    const { deltaLink } = await round(mail, { folder: 'inbox', since: SINCE });
    const [read, moved] = inFolder('inbox');
    store.update(read?.id ?? '', { isRead: !read?.isRead });
    store.move(moved?.id ?? '', 'archive');
    const added = store.create({ subject: 'Ny', parentFolderId: 'inbox' });
    const [page] = await mail.changesOf(null, [deltaLink]);
    if (!page || page instanceof GraphError) throw new Error('no page');
    expect(page.removed).toEqual([moved?.immutableId]);
    expect(page.mails).toHaveLength(2);
    expect(page.mails).toContainEqual({
      id: read?.immutableId,
      isRead: !read?.isRead,
      parentFolderId: expect.any(String),
    });
    expect(idsOf(page.mails)).toContain(added.immutableId);
    const [facts] = await mail.facts(null, page.removed);
    const { inbox } = await mail.folders(null);
    expect(facts).toMatchObject({ id: moved?.immutableId, subject: moved?.subject });
    expect((facts as ToldMail).parentFolderId).not.toBe(inbox);
  });

  test('that comes too late is “state expired”, for the folder that it concerns', async () => {
    const mail = mailOf();
    const inbox = await round(mail, { folder: 'inbox', since: SINCE });
    const sent = await round(mail, { folder: 'sentitems', since: SINCE });
    local.world.faults.add({ on: /inbox/, do: 'expire-delta' });
    const [first, second] = await mail.changesOf(null, [inbox.deltaLink, sent.deltaLink]);
    expect(first).toMatchObject({ problem: 'state-expired', status: 410 });
    expect(second).toMatchObject({ mails: [] });
    await expect(mail.changes(null, { link: inbox.deltaLink })).rejects.toMatchObject({
      problem: 'state-expired',
    });
  });
});

describe('misbehaviour', () => {
  test('a filter by folders that is refused is left out', async () => {
    const mail = mailOf();
    const { inbox } = await mail.folders(null);
    local.world.faults.add({
      on: /^GET \/me\/messages$/,
      do: { status: 400, code: 'InefficientFilter' },
      times: 1,
    });
    const filed = await allFiled(mail, { since: SINCE, except: [inbox] });
    const all = store.snapshot().messages.filter(({ receivedDateTime }) => receivedDateTime >= SINCE);
    expect(idsOf(filed).sort()).toEqual(immutable(all).sort());
  });

  test('that passes is not noticed: a throttled part, a line that breaks', async () => {
    const mail = mailOf();
    const ids = immutable(inFolder('inbox')).map(String);
    local.world.faults.add({ on: /^GET \/me\/messages\//, do: { throttle: 2 }, times: 3 });
    expect((await mail.facts(null, ids)).map((one) => (one as ToldMail).id)).toEqual(ids);
    local.world.faults.add({ on: /delta$/, do: 'drop', times: 1 });
    expect((await round(mail, { folder: 'inbox', since: SINCE })).mails).not.toEqual([]);
  });

  test('that stays in one part is the error of that part alone', async () => {
    const ids = immutable(inFolder('inbox')).map(String);
    const target = encodeURIComponent(ids[1] ?? '');
    local.world.faults.add({ on: new RegExp(`${target}$`), do: { status: 500 } });
    const facts = await mailOf().facts(null, ids);
    expect(facts[1]).toMatchObject({ problem: 'unavailable' });
    expect(facts.filter((one) => one instanceof GraphError)).toHaveLength(1);
  });

  test('times and ids that are none are “refused” before anything is asked', async () => {
    const mail = mailOf();
    const since = 'i går';
    await expect(mail.changes(null, { folder: 'inbox', since })).rejects.toMatchObject({
      problem: 'refused',
    });
    await expect(mail.filed(null, { since, except: [] })).rejects.toMatchObject({ problem: 'refused' });
    await expect(mail.ordinaryId(null, '..')).rejects.toMatchObject({ problem: 'refused' });
    await expect(mail.facts('', ['AAMk='])).rejects.toMatchObject({ problem: 'refused' });
    expect(asked()).toEqual([]);
  });

  test('every member may be stopped', async () => {
    const mail = mailOf(WRITE);
    const stop = AbortSignal.abort();
    const ends = await Promise.allSettled([
      mail.folders(null, stop),
      mail.changes(null, { folder: 'inbox', since: SINCE }, stop),
      mail.changesOf(null, [`${local.access.endpoint}/me/messages`], stop),
      mail.filed(null, { since: SINCE, except: [] }, stop),
      mail.facts(null, ['a'], stop),
      mail.texts(null, ['a'], stop),
      mail.shown(null, ['a'], stop),
      mail.ordinaryId(null, 'a', stop),
      mail.immutableId(null, 'a', stop),
      mail.draftReply(null, 'a', '', stop),
      mail.draftMail({ to: [], subject: '', html: '' }, stop),
      mail.setCategories(null, 'a', [], stop),
    ]);
    expect(ends.map((end) => end.status === 'rejected' && end.reason.problem)).toEqual(
      ends.map(() => 'aborted'),
    );
    expect(asked()).toEqual([]);
  });
});
