import {
  asked,
  inFolder,
  local,
  mailOf,
  READ,
  sharedMailbox,
  sharedStore,
  store,
  WRITE,
  withLocalGraph,
} from './local-mail';

withLocalGraph();

describe('a drafted reply', () => {
  const HTML = '<p>Tak for din henvendelse. Du hører fra os senest den 1. december.</p>';

  test('has our text above the quoted mail, and sends nothing', async () => {
    const mailbox = sharedMailbox();
    const shared = sharedStore();
    const [inquiry] = inFolder('inbox', shared);
    const sentBefore = inFolder('sentitems', shared).length;
    const mail = mailOf(WRITE);
    const draft = await mail.draftReply(mailbox, inquiry?.immutableId ?? '', HTML);
    const stored = shared.find(draft.id);
    expect(stored).toMatchObject({ isDraft: true, parentFolderId: 'drafts', immutableId: draft.id });
    expect(draft).toMatchObject({ ordinaryId: stored?.id, webLink: expect.stringMatching(/^https:/) });
    expect(draft.messageId).toBe(stored?.internetMessageId);
    expect(stored?.toRecipients).toEqual([inquiry?.from]);
    expect(stored?.conversationId).toBe(inquiry?.conversationId);
    const { contentType, content = '' } = stored?.body ?? {};
    expect(contentType).toBe('html');
    const quoted = content.indexOf(inquiry?.from.emailAddress.address ?? '-');
    expect(content.indexOf(HTML)).toBeGreaterThan(content.indexOf('<body'));
    expect(quoted).toBeGreaterThan(content.indexOf(HTML));
    expect(inFolder('sentitems', shared)).toHaveLength(sentBefore);
  });

  test('to a plain text quotes it too', async () => {
    const stored = store.create({
      subject: 'Byggesag',
      parentFolderId: 'inbox',
      isDraft: false,
      from: { emailAddress: { name: 'Karen', address: 'karen@mail.example' } },
      body: { contentType: 'text', content: 'Hvornår får jeg svar?\r\n1 < 2 & 3 > 2' },
    });
    const { id } = await mailOf(WRITE).draftReply(null, stored.immutableId ?? '', HTML);
    const { content = '' } = store.find(id)?.body ?? {};
    expect(content).toContain(HTML);
    expect(content).toContain('Hvornår får jeg svar?');
    expect(content).toContain('1 &lt; 2 &amp; 3 &gt; 2');
  });

  test('keeps its immutable id when it is sent', async () => {
    const shared = sharedStore();
    const mailbox = sharedMailbox();
    const [inquiry] = inFolder('inbox', shared);
    const mail = mailOf(WRITE);
    const draft = await mail.draftReply(mailbox, inquiry?.immutableId ?? '', HTML);
    const { toRecipients = [] } = shared.find(draft.id) ?? {};
    shared.send({ toRecipients }, draft.ordinaryId);
    const { sentitems } = await mail.folders(mailbox);
    expect(await mail.facts(mailbox, [draft.id])).toMatchObject([
      { id: draft.id, isDraft: false, parentFolderId: sentitems },
    ]);
  });

  test('is made once, whatever happens; where its text is not taken, it stays as it is', async () => {
    const [inquiry] = inFolder('inbox');
    const id = inquiry?.immutableId ?? '';
    const mail = mailOf(WRITE);
    const drafts = () => inFolder('drafts').length;
    const before = drafts();
    local.world.faults.add({ on: /createReply$/, do: { status: 503 }, times: 1 });
    await expect(mail.draftReply(null, id, HTML)).rejects.toMatchObject({ problem: 'unavailable' });
    local.world.faults.add({ on: /createReply$/, do: 'drop', times: 1 });
    await expect(mail.draftReply(null, id, HTML)).rejects.toMatchObject({ problem: 'offline' });
    expect(asked().filter((one) => one.endsWith('createReply'))).toHaveLength(1);
    expect(drafts()).toBe(before);
    local.world.faults.add({ on: /^PATCH/, do: { status: 400, code: 'ErrorInvalidRequest' }, times: 1 });
    await expect(mail.draftReply(null, id, HTML)).rejects.toMatchObject({ problem: 'refused' });
    expect(drafts()).toBe(before + 1);
    expect(inFolder('drafts')[0]?.body.content).not.toContain(HTML);
  });

  test('wants more than reading', async () => {
    const id = inFolder('inbox')[0]?.immutableId ?? '';
    await expect(mailOf(READ).draftReply(null, id, HTML)).rejects.toMatchObject({ problem: 'forbidden' });
    await expect(mailOf(READ).setCategories(null, id, ['Haster'])).rejects.toMatchObject({
      problem: 'forbidden',
    });
  });
});

describe('a new draft', () => {
  const NEW = {
    to: ['borgerservice@fjordby.example', 'grethe@fjordby.example'],
    subject: 'Tre henvendelser venter på svar',
    html: '<p>Hej alle</p>',
  };
  const drafts = () => inFolder('drafts');

  test('lies in one’s own mailbox with all that was said, and is not sent', async () => {
    const [before, sentBefore] = [drafts().length, inFolder('sentitems').length];
    const draft = await mailOf(WRITE).draftMail(NEW);
    const stored = store.find(draft.id);
    expect(stored).toMatchObject({ isDraft: true, parentFolderId: 'drafts', subject: NEW.subject });
    expect(stored?.toRecipients.map(({ emailAddress }) => emailAddress.address)).toEqual(NEW.to);
    expect(stored?.body).toMatchObject({ contentType: 'html', content: NEW.html });
    expect(draft).toEqual({
      id: stored?.immutableId,
      messageId: stored?.internetMessageId,
      ordinaryId: stored?.id,
      webLink: expect.stringMatching(/^https:/),
    });
    expect(drafts()).toHaveLength(before + 1);
    expect(inFolder('sentitems')).toHaveLength(sentBefore);
    expect(asked()).toEqual(['POST /me/messages', expect.stringMatching(/^GET \/me\/messages\//)]);
  });

  test('is made once, whatever happens', async () => {
    const before = drafts().length;
    const mail = mailOf(WRITE);
    local.world.faults.add({ on: /^POST/, do: { status: 503 }, times: 1 });
    await expect(mail.draftMail(NEW)).rejects.toMatchObject({ problem: 'unavailable' });
    local.world.faults.add({ on: /^POST/, do: 'drop', times: 1 });
    await expect(mail.draftMail(NEW)).rejects.toMatchObject({ problem: 'offline' });
    expect(drafts()).toHaveLength(before);
    local.world.faults.add({ on: /^GET/, do: { status: 400 } });
    const { id } = await mail.draftMail(NEW);
    expect(store.find(id)).toMatchObject({ isDraft: true });
    expect(drafts()).toHaveLength(before + 1);
  });

  test('wants more than reading', async () => {
    const before = drafts().length;
    await expect(mailOf(READ).draftMail(NEW)).rejects.toMatchObject({ problem: 'forbidden' });
    expect(drafts()).toHaveLength(before);
  });
});

test('categories are what one says, and what the answer says is told', async () => {
  const [stored] = inFolder('inbox');
  const mail = mailOf(WRITE);
  const categories = ['Haster', 'Kuvert: lovet 01-12-2026'];
  local.world.faults.add({ on: /^PATCH/, do: { throttle: 1 }, times: 1 });
  expect(await mail.setCategories(null, stored?.immutableId ?? '', categories)).toEqual(categories);
  expect(store.get(stored?.id ?? '').categories).toEqual(categories);
  expect(await mail.setCategories(null, stored?.immutableId ?? '', [])).toEqual([]);
  await expect(mail.setCategories(null, 'AAkALgAAAAAAnobody', [])).rejects.toMatchObject({
    problem: 'not-found',
  });
});
