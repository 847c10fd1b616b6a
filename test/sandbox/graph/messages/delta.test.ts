import { repeatInDelta } from '../../../../src/sandbox/graph/messages';
import { seedMailbox } from '../../../../src/sandbox/mailbox/seed';
import { asking, NOW } from './asking';

const INBOX = '/me/mailFolders/inbox/messages/delta';
const ids = (items: { id: string }[]) => items.map(({ id }) => id);
const removed = (id: string) => ({
  '@odata.type': '#microsoft.graph.message',
  id,
  '@removed': { reason: 'deleted' },
});

test('the first round gives the whole folder in pages of the preferred size, then one delta link', async () => {
  const { ask, all, store } = asking();
  const first = await ask('GET', INBOX, { prefer: 'odata.maxpagesize=4' });
  expect(first.body.value).toHaveLength(4);
  expect(first.headers['preference-applied']).toBe('odata.maxpagesize=4');
  expect(first.body['@odata.nextLink']).toMatch(/\/messages\/delta\?\$skiptoken=\w+$/);
  expect(first.body['@odata.deltaLink']).toBeUndefined();
  const { items, deltaLink } = await all(INBOX, { prefer: 'odata.maxpagesize=4' });
  const inside = store.snapshot().messages.filter(({ parentFolderId }) => parentFolderId === 'inbox');
  expect(ids(items)).toEqual(ids(inside));
  expect(deltaLink).toMatch(/\?\$deltatoken=\w+$/);
});

test('later rounds tell what was made, changed, moved out and removed', async () => {
  const { all, store } = asking();
  const { items, deltaLink } = await all(`${INBOX}?$select=subject`);
  const [changed, moved, gone] = ids(items) as [string, string, string];
  const made = store.create({ parentFolderId: 'inbox', subject: 'Ny' });
  store.update(changed, { subject: 'Andet' });
  store.move(moved, 'archive');
  store.remove(gone);
  const round = await all(deltaLink);
  expect(round.items).toMatchObject([
    { id: made.id, subject: 'Ny', '@odata.type': '#microsoft.graph.message' },
    { id: changed, subject: 'Andet' },
    removed(moved),
    removed(gone),
  ]);
  expect((await all(round.deltaLink)).items).toEqual([]);
  expect((await all(deltaLink)).items).toEqual(round.items);
});

test('a read flag by itself comes with nothing else, whatever was selected', async () => {
  const { all, store } = asking();
  const { items, deltaLink } = await all(`${INBOX}?$select=subject,isRead`);
  const [one] = items;
  store.update(one.id, { isRead: !one.isRead });
  const round = await all(deltaLink);
  expect(Object.keys(round.items[0]).sort()).toEqual([
    '@odata.etag',
    '@odata.type',
    'id',
    'isRead',
    'parentFolderId',
  ]);
  expect(round.items[0].isRead).toBe(!one.isRead);
  store.update(one.id, { isRead: one.isRead, categories: ['Haster'] });
  expect((await all(round.deltaLink)).items[0].subject).toBe(one.subject);
});

test('with immutable ids a mail that leaves and comes back is the same one', async () => {
  const { all, store } = asking();
  const prefer = 'IdType="ImmutableId"';
  const { items, deltaLink } = await all(INBOX, { prefer });
  const [{ id }] = items;
  const own = store.find(id)?.id ?? '';
  store.move(own, 'archive');
  store.move(own, 'inbox');
  const round = (await all(deltaLink, { prefer })).items;
  expect(round.at(-1)).toMatchObject({ id, subject: items[0].subject });
});

test('changeType leaves out the other kinds', async () => {
  const { all, store } = asking();
  const links = await Promise.all(
    ['created', 'updated', 'deleted'].map((type) => all(`${INBOX}?changeType=${type}`)),
  );
  expect(links.map(({ items }) => items.length > 0)).toEqual([true, false, false]);
  const [changed, gone] = ids((await all(INBOX)).items) as [string, string];
  const made = store.create({ parentFolderId: 'inbox' });
  store.update(changed, { isRead: true, subject: 'x' });
  store.remove(gone);
  const rounds = await Promise.all(links.map(({ deltaLink }) => all(deltaLink)));
  expect(rounds.map(({ items }) => ids(items))).toEqual([[made.id], [changed], [gone]]);
});

test('a filter by time holds in every round', async () => {
  const { all, store } = asking();
  const { deltaLink, items } = await all(
    `${INBOX}?$filter=receivedDateTime ge ${NOW.toISOString()}&$orderby=receivedDateTime desc`,
  );
  expect(items).toEqual([]);
  store.create({ parentFolderId: 'inbox', receivedDateTime: '2020-01-01T00:00:00Z' });
  const made = store.create({ parentFolderId: 'inbox' });
  expect(ids((await all(deltaLink)).items)).toEqual([made.id]);
});

test.each([
  ['$filter=isRead eq false', 'ErrorInvalidUrlQuery'],
  ['$filter=receivedDateTime le 2020-01-01', 'ErrorInvalidUrlQuery'],
  ['$orderby=receivedDateTime', 'ErrorInvalidUrlQuery'],
  ['$orderby=subject desc', 'ErrorInvalidUrlQuery'],
  ['$search="a"', 'ErrorInvalidUrlQuery'],
  ['$skip=3', 'ErrorInvalidUrlQuery'],
  ['$select=@removed', 'RequestBroker--ParseUri'],
  ['changeType=read', 'BadRequest'],
])('refuses %s', async (query, code) => {
  const { ask } = asking();
  const { status, body } = await ask('GET', `${INBOX}?${query}`);
  expect([status, body.error.code]).toEqual([400, code]);
});

test('$top is taken and does nothing, as was observed', async () => {
  const { get } = asking();
  expect((await get(`${INBOX}?$top=2`)).value).toHaveLength(10);
});

test('a token that is unknown, of another folder, or expired by a fault or a reset is gone', async () => {
  const { ask, all, store, world } = asking();
  const { deltaLink } = await all(INBOX);
  const gone = async (link: string) => {
    const { status, body } = await ask('GET', link);
    return [status, body.error?.code];
  };
  const answer = [410, 'SyncStateNotFound'];
  expect(await gone(`${INBOX}?$deltatoken=unknown`)).toEqual(answer);
  expect(await gone(deltaLink.replace('inbox', 'archive'))).toEqual(answer);
  world.faults.add({ do: 'expire-delta', times: 1 });
  expect(await gone(deltaLink)).toEqual(answer);
  expect((await ask('GET', deltaLink)).status).toBe(200);
  store.reset(seedMailbox(NOW));
  expect(await gone(deltaLink)).toEqual(answer);
});

test('a mail that leaves between two pages of the first round is not given as there', async () => {
  const { get, all, store } = asking();
  const prefer = 'odata.maxpagesize=2';
  const first = await get(INBOX, { prefer });
  const inside = store.snapshot().messages.filter(({ parentFolderId }) => parentFolderId === 'inbox');
  const left = inside[3]?.id ?? '';
  store.move(left, 'archive');
  const { items, deltaLink } = await all(first['@odata.nextLink'], { prefer });
  expect(ids(items)).not.toContain(left);
  expect((await all(deltaLink)).items).toEqual([removed(left)]);
});

test('repeats an item when told to', async () => {
  const { get, store } = asking();
  await get(INBOX);
  repeatInDelta(store);
  const page = ids((await get(INBOX)).value);
  expect(page).toHaveLength(11);
  expect(new Set(page).size).toBe(10);
  expect((await get(INBOX)).value).toHaveLength(10);
});

test('expands what was asked for in the first call, in later rounds too', async () => {
  const { all, store } = asking();
  const { deltaLink, items } = await all(
    "/me/mailFolders/inbox/messages/delta?$select=subject&$expand=singleValueExtendedProperties($filter=id eq 'Integer 0x1081')",
  );
  const answered = items.filter((one) => one.singleValueExtendedProperties);
  expect(answered.length).toBeGreaterThan(0);
  const other = items.find((one) => !one.singleValueExtendedProperties);
  store.update(other.id, { extendedProperties: [{ id: 'Integer 0x1081', value: '103' }] });
  expect((await all(deltaLink)).items[0].singleValueExtendedProperties).toEqual([
    { id: 'Integer 0x1081', value: '103' },
  ]);
});
