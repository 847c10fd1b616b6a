import { PERSONAS, SPECIAL } from '../../../../src/sandbox/directory/directory';
import { people } from '../../../../src/sandbox/mailbox/seed/people';
import { asking, to } from './asking';

const SHARED = '/users/borgerservice@fjordby.example';
const newest = '$top=1&$orderby=receivedDateTime desc';
const LAST =
  "$expand=singleValueExtendedProperties($filter=id eq 'Integer 0x1081' or id eq 'SystemTime 0x1082')";

function clerk(setup: ReturnType<typeof asking>) {
  return {
    as: PERSONAS.camilla.id,
    inbox: () => setup.all('/me/mailFolders/inbox/messages', { as: PERSONAS.camilla.id }),
  };
}

test('a mail that is sent lies in Sent Items and in the inboxes of those who have one', async () => {
  const setup = asking();
  const { ask, get } = setup;
  const { status, body } = await ask('POST', '/me/sendMail', {
    body: {
      message: {
        subject: 'Frokost',
        body: { contentType: 'Text', content: 'Kl. 12?' },
        toRecipients: to(people.camilla.address, 'ude@example.org'),
        bccRecipients: to(people.annemarie.address),
      },
    },
  });
  expect([status, body]).toEqual([202, undefined]);
  const { value } = await get(`/me/mailFolders/sentitems/messages?${newest}`);
  expect(value[0]).toMatchObject({ subject: 'Frokost', isDraft: false, isRead: true });
  for (const as of [PERSONAS.camilla.id, PERSONAS.annemarie.id]) {
    const inbox = await get(`/me/mailFolders/inbox/messages?${newest}`, { as });
    expect(inbox.value[0]).toMatchObject({
      internetMessageId: value[0].internetMessageId,
      conversationId: value[0].conversationId,
      isRead: false,
      bccRecipients: [],
      from: { emailAddress: people.mette },
    });
  }
});

test('nothing stays with the sender when that is asked for; a mail to oneself arrives once', async () => {
  const { ask, all } = asking();
  const count = async (folder: string) => (await all(`/me/mailFolders/${folder}/messages`)).items.length;
  const before = [await count('sentitems'), await count('inbox')];
  const message = { subject: 'Husk', toRecipients: to(people.mette.address) };
  await ask('POST', '/me/sendMail', { body: { Message: message, SaveToSentItems: 'false' } });
  expect([await count('sentitems'), await count('inbox')]).toEqual([before[0], (before[1] ?? 0) + 1]);
  await ask('POST', '/me/sendMail', { body: { message, saveToSentItems: true } });
  expect([await count('sentitems'), await count('inbox')]).toEqual([
    (before[0] ?? 0) + 1,
    (before[1] ?? 0) + 2,
  ]);
});

test('a list reaches its members, a full mailbox nothing', async () => {
  const setup = asking();
  await setup.ask('POST', '/me/sendMail', {
    body: {
      message: { subject: 'Til alle', toRecipients: to('alle@fjordby.example', people.camilla.address) },
    },
  });
  const { items } = await clerk(setup).inbox();
  expect(items.filter(({ subject }) => subject === 'Til alle')).toHaveLength(1);
  const full = setup.world.mailbox(SPECIAL.full)?.store.snapshot().messages ?? [];
  expect(full.some(({ subject }) => subject === 'Til alle')).toBe(false);
});

test.each([
  ['/me/sendMail', {}, 'ErrorInvalidParameter'],
  ['/me/sendMail', { message: { subject: 'Ingen' } }, 'ErrorInvalidRecipients'],
  ['/me/sendMail', { message: { toRecipients: to('ingen adresse') } }, 'ErrorInvalidRecipients'],
  [
    '/me/sendMail',
    { message: { toRecipients: to('a@b.dk') }, saveToSentItems: 'maybe' },
    'ErrorInvalidParameter',
  ],
  ['/me/sendMail', { message: {}, comment: 'x' }, 'BadRequest'],
])('refuses %s of %j', async (path, body, code) => {
  const { ask } = asking();
  const answer = await ask('POST', path, { body });
  expect([answer.status, answer.body.error.code]).toEqual([400, code]);
});

test('nobody sends in somebody else’s name', async () => {
  const { ask } = asking();
  const send = (address: string) =>
    ask('POST', '/me/sendMail', { body: { message: { toRecipients: to('a@b.dk'), from: to(address)[0] } } });
  const refused = await send(people.annemarie.address);
  expect([refused.status, refused.body.error.code]).toEqual([403, 'ErrorSendAsDenied']);
  expect((await send(people.borgerservice.address)).status).toBe(202);
});

test('the immutable id of a draft finds its copy in Sent Items', async () => {
  const { ask, get } = asking();
  const prefer = 'IdType="ImmutableId"';
  const message = { subject: 'Kladde', toRecipients: to(people.camilla.address) };
  const { body: draft } = await ask('POST', '/me/messages', { body: message, prefer });
  expect((await ask('POST', `/me/messages/${draft.id}/send`)).status).toBe(202);
  const sent = await get(`/me/messages/${draft.id}`, { prefer });
  expect(sent).toMatchObject({ id: draft.id, isDraft: false, internetMessageId: draft.internetMessageId });
  const { id } = await get('/me/mailFolders/sentitems');
  expect(sent.parentFolderId).toBe(id);
  const again = await ask('POST', `/me/messages/${draft.id}/send`);
  expect([again.status, again.body.error.code]).toEqual([400, 'ErrorInvalidReferenceItem']);
});

test.each([
  ['reply', '102', {}],
  ['replyAll', '103', {}],
  ['forward', '104', { toRecipients: to(people.camilla.address) }],
])('%s marks the mail with verb %s and the time', async (action, verb, more) => {
  const { ask, get, clock } = asking();
  const filter = 'receivedDateTime ge 1900-01-01T00:00:00Z and isRead eq false';
  const { value } = await get(
    `/me/mailFolders/inbox/messages?$filter=${filter}&$orderby=receivedDateTime desc`,
  );
  const [mail] = value;
  clock.forward(3_600_000);
  const answer = await ask('POST', `/me/messages/${mail.id}/${action}`, {
    body: { comment: 'Tak.\n<b>', ...more },
  });
  expect(answer.status).toBe(202);
  const marked = await get(`/me/messages/${mail.id}?${LAST}`);
  expect(marked.singleValueExtendedProperties).toEqual([
    { id: 'Integer 0x1081', value: verb },
    { id: 'SystemTime 0x1082', value: '2026-11-23T09:30:00Z' },
  ]);
  const sent = (
    await get(
      `/me/mailFolders/sentitems/messages?${newest}&$select=body,subject,conversationId,toRecipients,internetMessageHeaders`,
    )
  ).value[0];
  expect(sent.conversationId).toBe(mail.conversationId);
  expect(sent.subject).toBe(`${action === 'forward' ? 'VS' : 'SV'}: ${mail.subject}`);
  expect(sent.body.content).toContain('&lt;b&gt;');
  expect(sent.body.content).toContain('divRplyFwdMsg');
  const names = sent.internetMessageHeaders.map(({ name }: { name: string }) => name);
  expect(names.includes('In-Reply-To')).toBe(action !== 'forward');
});

test('an answer begun as a draft marks the mail only when it is sent', async () => {
  const { ask, get } = asking();
  const { value } = await get('/me/mailFolders/inbox/messages?$top=1');
  const path = `/me/messages/${value[0].id}`;
  const before = (await get(`${path}?${LAST}`)).singleValueExtendedProperties;
  const { status, body: draft } = await ask('POST', `${path}/createReply`);
  expect(status).toBe(201);
  expect(draft).toMatchObject({
    isDraft: true,
    toRecipients: [value[0].from],
    conversationId: value[0].conversationId,
  });
  expect((await get(`${path}?${LAST}`)).singleValueExtendedProperties).toEqual(before);
  await ask('PATCH', `/me/messages/${draft.id}`, { body: { body: { contentType: 'text', content: 'Tak' } } });
  await ask('POST', `/me/messages/${draft.id}/send`);
  expect((await get(`${path}?${LAST}`)).singleValueExtendedProperties[0].value).toBe('102');
});

test('recipients of an answer: Reply-To before the sender, given ones beside them', async () => {
  const { ask, store } = asking();
  const mail = store.create({
    parentFolderId: 'inbox',
    isDraft: false,
    from: { emailAddress: people.karen },
    replyTo: to('svar@example.org'),
    toRecipients: to(people.mette.address, people.camilla.address),
  });
  const addresses = async (action: string, body?: unknown) => {
    const made = await ask('POST', `/me/messages/${mail.id}/${action}`, { body });
    return made.body.toRecipients.map(
      (one: { emailAddress: { address: string } }) => one.emailAddress.address,
    );
  };
  expect(await addresses('createReply')).toEqual(['svar@example.org']);
  expect(await addresses('createReplyAll')).toEqual(['svar@example.org', people.camilla.address]);
  expect(await addresses('createForward')).toEqual([]);
  const message = { toRecipients: to('ogsaa@example.org', 'svar@example.org') };
  expect(await addresses('createReply', { Message: message })).toEqual([
    'svar@example.org',
    'ogsaa@example.org',
  ]);
});

test.each([
  ['reply', { comment: 'a', message: { body: { contentType: 'text', content: 'b' } } }, 'BadRequest'],
  ['forward', { toRecipients: to('a@b.dk'), message: { toRecipients: to('a@b.dk') } }, 'BadRequest'],
  ['forward', { comment: 'a' }, 'ErrorInvalidRecipients'],
  ['reply', { toRecipients: to('a@b.dk') }, 'BadRequest'],
])('refuses %s of %j', async (action, body, code) => {
  const { ask, get } = asking();
  const { value } = await get('/me/mailFolders/inbox/messages?$top=1');
  const answer = await ask('POST', `/me/messages/${value[0].id}/${action}`, { body });
  expect([answer.status, answer.body.error.code]).toEqual([400, code]);
});

test('a forwarded mail takes the files with it, an answer does not', async () => {
  const { ask, store } = asking();
  const mail = store.snapshot().messages.find((one) => one.hasAttachments && !one.isDraft);
  const forward = await ask('POST', `/me/messages/${mail?.id}/createForward`);
  const reply = await ask('POST', `/me/messages/${mail?.id}/createReply`);
  expect([forward.body.hasAttachments, reply.body.hasAttachments]).toEqual([true, false]);
});

test('from a shared mailbox the sender is the person', async () => {
  const { ask, get } = asking();
  const message = { subject: 'Fra os', toRecipients: to(people.camilla.address) };
  expect((await ask('POST', `${SHARED}/sendMail`, { body: { message } })).status).toBe(202);
  const { value } = await get(`${SHARED}/mailFolders/sentitems/messages?${newest}`);
  expect(value[0]).toMatchObject({
    from: { emailAddress: { address: people.borgerservice.address } },
    sender: { emailAddress: { address: people.mette.address } },
  });
});

test('a hostile mail is answered at once', async () => {
  const { ask, store } = asking();
  const content = '<body '.repeat(170_000);
  const mail = store.create({
    parentFolderId: 'inbox',
    isDraft: false,
    body: { contentType: 'html', content },
  });
  const begin = performance.now();
  expect((await ask('POST', `/me/messages/${mail.id}/createReply`)).status).toBe(201);
  expect(performance.now() - begin).toBeLessThan(5000);
});
