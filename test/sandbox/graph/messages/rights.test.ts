import { asking, to } from './asking';

const BASIC = { scopes: ['Mail.ReadBasic'] };

test('Mail.ReadBasic sees who and when, and not what', async () => {
  const { get, ask, store } = asking();
  const mail = store.snapshot().messages.find(({ hasAttachments }) => hasAttachments);
  const path = `/me/messages/${mail?.id}`;
  const shown = await get(path, BASIC);
  expect(shown).toMatchObject({ subject: mail?.subject, hasAttachments: true });
  for (const hidden of ['body', 'bodyPreview', 'uniqueBody', 'attachments'])
    expect(shown).not.toHaveProperty(hidden);
  const selected = await get(
    `${path}?$select=subject,body,bodyPreview,uniqueBody,internetMessageHeaders`,
    BASIC,
  );
  expect(Object.keys(selected).sort()).toEqual([
    '@odata.context',
    '@odata.etag',
    'id',
    'internetMessageHeaders',
    'subject',
  ]);
  const { items } = await asking().all('/me/mailFolders/inbox/messages/delta', BASIC);
  expect(items.some((one) => 'body' in one || 'bodyPreview' in one)).toBe(false);
  for (const refused of [
    `${path}?$expand=attachments`,
    `${path}?$expand=singleValueExtendedProperties($filter=id eq 'Integer 0x1081')`,
    `${path}/attachments`,
    "/me/messages?$filter=contains(bodyPreview,'a')",
    "/me/messages?$filter=singleValueExtendedProperties/any(ep:ep/id eq 'Integer 0x1081')",
  ]) {
    const { status, body } = await ask('GET', refused, BASIC);
    expect([refused, status, body.error?.code]).toEqual([refused, 403, 'ErrorAccessDenied']);
  }
});

test.each([
  ['GET', '/me/messages', ['Mail.Send', 'User.Read']],
  ['POST', '/me/messages', ['Mail.Read', 'Mail.Send']],
  ['POST', '/me/sendMail', ['Mail.ReadWrite']],
  ['GET', '/users/borgerservice@fjordby.example/messages', ['Mail.ReadWrite']],
  ['GET', '/users/camilla.rosendahl@fjordby.example/messages', ['Mail.ReadWrite', 'Mail.ReadWrite.Shared']],
])('%s %s needs more than %j', async (method, path, scopes) => {
  const { ask } = asking();
  const body = method === 'POST' ? { message: { toRecipients: to('a@b.dk') } } : undefined;
  const answer = await ask(method, path, { scopes, body });
  expect([answer.status, answer.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
});

test('a shared mailbox is read by the scopes for shared ones, bodies by those that read bodies', async () => {
  const { get } = asking();
  const path = "/users/borgerservice@fjordby.example/mailFolders('Inbox')/messages?$top=1";
  const whole = await get(path, { scopes: ['Mail.Read.Shared'] });
  expect(whole.value[0].body.content).not.toBe('');
  const basic = await get(path, { scopes: ['Mail.ReadBasic.Shared', 'Mail.Read'] });
  expect(basic.value[0].body).toBeUndefined();
});
