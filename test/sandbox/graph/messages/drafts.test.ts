import { people } from '../../../../src/sandbox/mailbox/seed/people';
import { asking, to } from './asking';

test('a draft is made with what Exchange would add, and changed until it is sent', async () => {
  const { ask, get } = asking();
  const { status, body: made } = await ask('POST', '/me/messages', {
    body: {
      subject: 'Møde',
      importance: 'High',
      body: { contentType: 'HTML', content: '<p>Hej</p>' },
      toRecipients: [{ emailAddress: { address: people.camilla.address } }],
    },
  });
  expect(status).toBe(201);
  expect(made).toMatchObject({
    isDraft: true,
    isRead: true,
    importance: 'high',
    bodyPreview: 'Hej',
    toRecipients: [{ emailAddress: people.camilla }],
    flag: { flagStatus: 'notFlagged' },
    inferenceClassification: 'focused',
  });
  const { body: changed } = await ask('PATCH', `/me/messages/${made.id}`, {
    body: { subject: 'Andet møde', ccRecipients: to('bo@example.org'), categories: ['Haster'] },
  });
  expect(changed).toMatchObject({ id: made.id, subject: 'Andet møde', categories: ['Haster'] });
  expect(await get(`/me/messages/${made.id}?$select=subject`)).toMatchObject({ subject: 'Andet møde' });
});

test('a mail that was sent keeps its words; its marks can be changed', async () => {
  const { ask, get } = asking();
  const { value } = await get('/me/mailFolders/inbox/messages?$top=1');
  const path = `/me/messages/${value[0].id}`;
  for (const body of [
    { subject: 'x' },
    { body: { contentType: 'text', content: 'x' } },
    { toRecipients: [] },
    { from: to('bo@example.org')[0] },
  ]) {
    const { status, body: refused } = await ask('PATCH', path, { body });
    expect([status, refused.error.code, refused.error.message]).toEqual([
      400,
      'ErrorInvalidPropertySet',
      'Message is not draft.',
    ]);
  }
  const flag = { flagStatus: 'flagged' };
  const marks = {
    isRead: true,
    categories: ['Haster'],
    importance: 'low',
    flag,
    inferenceClassification: 'other',
  };
  expect((await ask('PATCH', path, { body: marks })).body).toMatchObject(marks);
  expect(await get(path)).toMatchObject(marks);
});

test.each([
  [{ isJunk: true }, 'RequestBodyRead'],
  [{ hasAttachments: true }, 'ErrorInvalidPropertySet'],
  [{ receivedDateTime: '2026-01-01T00:00:00Z' }, 'ErrorInvalidPropertySet'],
  [{ importance: 'urgent' }, 'RequestBodyRead'],
  [{ isRead: 'yes' }, 'RequestBodyRead'],
  [{ toRecipients: [{ address: 'a@b.dk' }] }, 'RequestBodyRead'],
  [{ internetMessageHeaders: [{ name: 'List-Id', value: 'a' }] }, 'InvalidInternetMessageHeader'],
  [{ internetMessageHeaders: [] }, 'InvalidInternetMessageHeaderCollection'],
  [
    { internetMessageHeaders: Array.from({ length: 6 }, (_, index) => ({ name: `x-${index}`, value: '' })) },
    'InvalidInternetMessageHeaderCollection',
  ],
  [
    { flag: { flagStatus: 'flagged', dueDateTime: { dateTime: '2026-12-01T00:00:00', timeZone: 'UTC' } } },
    'ErrorInvalidPropertySet',
  ],
  [[], 'RequestBodyRead'],
])('refuses %j as a draft', async (body, code) => {
  const { ask } = asking();
  const { status, body: refused } = await ask('POST', '/me/messages', { body });
  expect([status, refused.error.code]).toEqual([400, code]);
});

test('headers of one’s own begin with x- and are given back when selected', async () => {
  const { ask, get } = asking();
  const internetMessageHeaders = [{ name: 'X-Kuvert', value: 'a' }];
  const { body } = await ask('POST', '/me/messages', { body: { internetMessageHeaders } });
  expect(body.internetMessageHeaders).toBeUndefined();
  expect(await get(`/me/messages/${body.id}?$select=internetMessageHeaders`)).toMatchObject({
    internetMessageHeaders,
  });
  const later = await ask('PATCH', `/me/messages/${body.id}`, { body: { internetMessageHeaders } });
  expect(later.body.error.code).toBe('ErrorInvalidPropertySet');
});

test('extended properties are kept, found by id in any case, and filtered by', async () => {
  const { ask, get, all } = asking();
  const { body } = await ask('POST', '/me/messages', {
    body: { singleValueExtendedProperties: [{ id: 'Integer 0x1081', value: '102' }] },
  });
  await ask('PATCH', `/me/messages/${body.id}`, {
    body: {
      singleValueExtendedProperties: [
        { id: 'integer 0x1081', value: '104' },
        { id: 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name Farve', value: 'grøn' },
      ],
    },
  });
  const expand =
    "$expand=singleValueExtendedProperties($filter=id eq 'Integer 0x1081' or id eq 'SystemTime 0x1082')";
  const found = await get(`/me/messages/${body.id}?$select=id&${expand}`);
  expect(found.singleValueExtendedProperties).toEqual([{ id: 'integer 0x1081', value: '104' }]);
  const { items } = await all(
    "/me/messages?$filter=singleValueExtendedProperties/any(ep:ep/id eq 'Integer 0x1081' and cast(ep/value, Edm.Int32) eq 104)",
  );
  expect(items.map(({ id }) => id)).toEqual([body.id]);
  expect(items[0].singleValueExtendedProperties).toBeUndefined();
});

test('files are attached to a draft', async () => {
  const { ask, get } = asking();
  const { body: draft } = await ask('POST', '/me/messages', { body: {} });
  const path = `/me/messages/${draft.id}/attachments`;
  const { status, body: made } = await ask('POST', path, {
    body: { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'SGVq' },
  });
  expect([status, made.size, made.contentBytes]).toEqual([201, 3, 'SGVq']);
  expect((await get(`/me/messages/${draft.id}`)).hasAttachments).toBe(true);
  expect((await get(path)).value).toHaveLength(1);
  const item = await ask('POST', path, { body: { '@odata.type': '#microsoft.graph.itemAttachment' } });
  expect(item.status).toBe(501);
  expect((await ask('GET', `${path}/other`)).status).toBe(404);
  expect((await ask('GET', `${path}?$top=1`)).status).toBe(400);
});
