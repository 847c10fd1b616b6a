import { asking, NOW } from './asking';

const newest = ({ receivedDateTime }: { receivedDateTime: string }) => receivedDateTime;

test('lists every mail of the mailbox, ten a page, the newest first', async () => {
  const { get, all, store } = asking();
  const page = await get('/me/messages');
  expect(page.value).toHaveLength(10);
  expect(page['@odata.context']).toMatch(/\$metadata#users\('.+'\)\/messages$/);
  expect(page['@odata.nextLink']).toContain('skip=10');
  const { items } = await all('/me/messages');
  expect(items.map(newest)).toEqual([...items.map(newest)].sort().reverse());
  expect(items).toHaveLength(store.snapshot().messages.length);
});

test('a folder lists its own mails, by its id, its well-known name and in brackets', async () => {
  const { get } = asking();
  const { value: folders } = await get('/me/mailFolders');
  const inbox = folders.find((folder: { displayName: string }) => folder.displayName === 'Indbakke');
  expect(inbox.id).not.toBe('inbox');
  expect(await get('/me/mailFolders/INBOX')).toMatchObject({
    id: inbox.id,
    totalItemCount: inbox.totalItemCount,
  });
  for (const folder of [inbox.id, 'inbox', 'Inbox']) {
    const { value, '@odata.count': count } = await get(
      `/me/mailFolders/${folder}/messages?$count=true&$top=1000`,
    );
    expect([value.length, count]).toEqual([inbox.totalItemCount, inbox.totalItemCount]);
    expect(new Set(value.map((one: { parentFolderId: string }) => one.parentFolderId))).toEqual(
      new Set([inbox.id]),
    );
  }
  expect((await get("/me/mailFolders('Inbox')/messages?$top=1")).value).toHaveLength(1);
});

test.each([
  ['/me/mailFolders/nowhere/messages', 400, 'ErrorInvalidIdMalformed'],
  ['/me/mailFolders/junkemail/messages', 404, 'ErrorItemNotFound'],
  ['/me/messages/AAMkNothing=', 404, 'ErrorItemNotFound'],
  ['/me/messages/%20', 400, 'ErrorInvalidIdMalformed'],
  ['/me/messages?$select=isJunk', 400, 'RequestBroker--ParseUri'],
  ['/me/messages?$filter=isJunk eq true', 400, 'RequestBroker--ParseUri'],
  ['/me/messages?$orderby=isJunk', 400, 'RequestBroker--ParseUri'],
  ['/me/messages?$top=1001', 400, 'BadRequest'],
  ['/me/messages?$top=0', 400, 'BadRequest'],
  ['/me/messages?$expand=nothing', 400, 'RequestBroker--ParseUri'],
  ['/me/messages?$expand=attachments(', 400, 'RequestBroker--ParseUri'],
  ['/me/messages?$expand=singleValueExtendedProperties', 400, 'RequestBroker--ParseUri'],
  ['/me/messages?$search="a"', 501, 'NotImplemented'],
  ['/me/messages?$filter=isRead eq false&$orderby=receivedDateTime', 400, 'InefficientFilter'],
  [
    '/me/messages?$filter=isRead eq false and receivedDateTime ge 1900-01-01T00:00:00Z&$orderby=receivedDateTime',
    400,
    'InefficientFilter',
  ],
])('refuses %s', async (path, status, code) => {
  const { ask } = asking();
  const { body, ...answer } = await ask('GET', path);
  expect([answer.status, body.error.code]).toEqual([status, code]);
});

test('says in the words of the service what is too complex and what is unknown', async () => {
  const { ask } = asking();
  const complex = await ask(
    'GET',
    '/me/messages?$filter=hasAttachments eq true&$orderby=receivedDateTime desc',
  );
  expect(complex.body.error.message).toBe('The restriction or sort order is too complex for this operation.');
  const unknown = await ask('GET', '/me/messages?$select=isJunk');
  expect(unknown.body.error.message).toBe(
    "Could not find a property named 'isJunk' on type 'microsoft.graph.message'.",
  );
});

test('filters and sorts where the filter names the order first', async () => {
  const { all } = asking();
  const { items } = await all(
    '/me/messages?$filter=receivedDateTime ge 1900-01-01T00:00:00Z and isRead eq false&$orderby=receivedDateTime asc&$select=isRead,receivedDateTime',
  );
  expect(items.length).toBeGreaterThan(2);
  expect(items.map(newest)).toEqual([...items.map(newest)].sort());
  expect(items.every((one) => one.isRead === false)).toBe(true);
  expect(Object.keys(items[0]).sort()).toEqual(['@odata.etag', 'id', 'isRead', 'receivedDateTime']);
});

test('finds the mails of an address and of a conversation', async () => {
  const { all, store } = asking();
  const [one] = store.snapshot().messages.filter(({ parentFolderId }) => parentFolderId === 'inbox');
  const address = one?.from.emailAddress.address ?? '';
  const { items } = await all(`/me/messages?$filter=from/emailAddress/address eq '${address.toUpperCase()}'`);
  expect(items.map(({ id }) => id)).toContain(one?.id);
  const thread = await all(`/me/messages?$filter=conversationId eq '${one?.conversationId}'`);
  expect(thread.items.map(({ id }) => id)).toContain(one?.id);
});

test('gives the body as a document of HTML, or as text where that is preferred', async () => {
  const { ask, get } = asking();
  const { value } = await get('/me/mailFolders/inbox/messages?$top=1');
  const html = await get(`/me/messages/${value[0].id}`);
  expect(html.body).toMatchObject({ contentType: 'html', content: expect.stringMatching(/^<html>/) });
  expect(html.uniqueBody).toBeUndefined();
  expect(html.internetMessageHeaders).toBeUndefined();
  const text = await ask('GET', `/me/messages/${value[0].id}?$select=body,uniqueBody`, {
    prefer: 'outlook.timezone="UTC", outlook.body-content-type="text"',
  });
  expect(text.headers['preference-applied']).toBe('outlook.body-content-type="text"');
  expect(text.body.body.contentType).toBe('text');
  expect(text.body.body.content).not.toMatch(/<\w/);
  expect(text.body.uniqueBody.contentType).toBe('text');
});

test('the body without quoted history is shorter in an answer', async () => {
  const { get } = asking();
  const { value } = await get('/me/mailFolders/sentitems/messages?$select=subject,body,uniqueBody&$top=50');
  const answers = value.filter(({ subject }: { subject: string }) => /^(SV|Re):/.test(subject));
  const lengths = answers.map((one: { body: { content: string }; uniqueBody: { content: string } }) => [
    one.uniqueBody.content.length,
    one.body.content.length,
  ]);
  expect(lengths.some(([unique, whole]: [number, number]) => unique < whole)).toBe(true);
});

test('internet headers come only when they are selected', async () => {
  const { get, store } = asking();
  const answer = store
    .snapshot()
    .messages.find(({ internetMessageHeaders }) => internetMessageHeaders.length > 0);
  const { internetMessageHeaders } = await get(`/me/messages/${answer?.id}?$select=internetMessageHeaders`);
  expect(internetMessageHeaders).toEqual(answer?.internetMessageHeaders);
});

test('attachments come with their bytes by themselves, or expanded', async () => {
  const { get, store } = asking();
  const mail = store.snapshot().messages.find(({ hasAttachments }) => hasAttachments);
  const [attachment] = mail?.attachments ?? [];
  const { value } = await get(`/me/messages/${mail?.id}/attachments?$select=name,size`);
  expect(value[0]).toEqual({
    '@odata.type': '#microsoft.graph.fileAttachment',
    '@odata.mediaContentType': attachment?.contentType,
    id: attachment?.id,
    name: attachment?.name,
    size: attachment?.size,
  });
  const one = await get(`/me/messages/${mail?.id}/attachments/${attachment?.id}`);
  expect(one.contentBytes).toBe(attachment?.contentBytes);
  const expanded = await get(`/me/messages/${mail?.id}?$select=subject&$expand=attachments($select=name)`);
  expect(expanded.attachments.map(({ name }: { name: string }) => name)).toEqual(
    mail?.attachments.map(({ name }) => name),
  );
});

test('ordinary ids change when a mail is moved, immutable ones do not, and both are taken', async () => {
  const { get, ask, store } = asking();
  const immutable = { prefer: 'IdType="ImmutableId"' };
  const { value } = await get('/me/mailFolders/inbox/messages?$top=1');
  const before = value[0].id;
  const kept = (await get(`/me/messages/${before}`, immutable)).id;
  expect(kept).not.toBe(before);
  store.move(before, 'archive');
  expect((await ask('GET', `/me/messages/${before}`)).status).toBe(404);
  const after = (await get(`/me/messages/${kept}`)).id;
  expect(after).not.toBe(before);
  expect((await get(`/me/messages/${after}`, immutable)).id).toBe(kept);
  store.move(before, 'inbox');
  expect((await get(`/me/messages/${kept}`)).id).not.toBe(after);
  expect((await ask('GET', `/me/messages/${before}`)).status).toBe(404);
});

test('an invitation is an eventMessageRequest with its times', async () => {
  const { get, store } = asking();
  const start = NOW.toISOString();
  const { id } = store.create({
    parentFolderId: 'inbox',
    meeting: { location: 'Rådhuset', start, end: start },
  });
  expect(await get(`/me/messages/${id}`)).toMatchObject({
    '@odata.type': '#microsoft.graph.eventMessageRequest',
    meetingMessageType: 'meetingRequest',
    startDateTime: { dateTime: '2026-11-23T08:30:00.0000000', timeZone: 'UTC' },
    location: { displayName: 'Rådhuset' },
  });
});

test('a protected mail shows no body', async () => {
  const { get, store } = asking();
  const { id } = store.create({
    isProtected: true,
    body: { contentType: 'html', content: '<p>hemmeligt</p>' },
  });
  const mail = await get(`/me/messages/${id}?$select=body,uniqueBody,bodyPreview`);
  expect(JSON.stringify(mail)).not.toContain('hemmeligt');
});

test('the change key is another after every change', async () => {
  const { get, store } = asking();
  const { value } = await get('/me/messages?$top=1&$select=changeKey');
  store.update(value[0].id, { isRead: true });
  expect((await get(`/me/messages/${value[0].id}`)).changeKey).not.toBe(value[0].changeKey);
});

test('lists what lies in no folder that the filter names', async () => {
  const { get, all } = asking();
  const [inbox, sent] = await Promise.all(
    ['inbox', 'sentitems'].map(async (name) => (await get(`/me/mailFolders/${name}`)).id),
  );
  const filter = `receivedDateTime ge 1900-01-01T00:00:00Z and parentFolderId ne '${inbox}' and parentFolderId ne '${sent}'`;
  const { items } = await all(`/me/messages?$filter=${filter}&$orderby=receivedDateTime desc`);
  const { items: whole } = await all('/me/messages');
  const elsewhere = whole.filter(({ parentFolderId }) => ![inbox, sent].includes(parentFolderId));
  expect(items.map(({ id }) => id).sort()).toEqual(elsewhere.map(({ id }) => id).sort());
  expect(items).not.toEqual([]);
});

test('finds a mail by either kind of id, and answers with the kind that is preferred', async () => {
  const { get } = asking();
  const prefer = 'IdType="ImmutableId"';
  const { value } = await get('/me/messages?$top=1');
  const ordinary = value[0].id;
  const { id: immutable } = await get(`/me/messages/${ordinary}?$select=id`, { prefer });
  expect(immutable).not.toBe(ordinary);
  expect(await get(`/me/messages/${immutable}?$select=id`)).toMatchObject({ id: ordinary });
  expect(await get(`/me/messages/${immutable}?$select=id`, { prefer })).toMatchObject({ id: immutable });
});
