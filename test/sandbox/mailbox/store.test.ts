import { ordinaryId } from '../../../src/sandbox/mailbox/ids';
import { type MailboxChange, MailboxError, type MailboxSeed } from '../../../src/sandbox/mailbox/mailbox';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';

const NOW = new Date('2026-11-23T09:00:00Z');
const seed: MailboxSeed = {
  owner: {
    displayName: 'Mette',
    address: 'mette@by.example',
    jobTitle: '',
    timeZone: 'Romance Standard Time',
  },
  messages: [],
};
const to = (address: string) => [{ emailAddress: { name: address, address } }];
const store = () => new MailboxStore(seed, () => NOW);

test('a mail is completed with what Graph would add', () => {
  const made = store().create({
    subject: 'Hej',
    body: { contentType: 'html', content: '<p>Kære&nbsp;<b>Bo</b></p><style>p{}</style>' },
  });
  expect(made).toMatchObject({
    parentFolderId: 'drafts',
    isDraft: true,
    bodyPreview: 'Kære Bo',
    hasAttachments: false,
    from: { emailAddress: { address: 'mette@by.example' } },
    receivedDateTime: '2026-11-23T09:00:00.000Z',
  });
  expect(made.internetMessageId).toMatch(/^<[\w-]+@by\.example>$/);
});

test('only what stands beside the text counts as an attachment', () => {
  const inline = {
    id: '',
    name: 'logo.png',
    contentType: 'image/png',
    size: 1,
    isInline: true,
    contentBytes: 'eA==',
  };
  const mailbox = store();
  const made = mailbox.create({ attachments: [inline] });
  expect(made.hasAttachments).toBe(false);
  expect(made.attachments[0]?.id).not.toBe('');
  expect(mailbox.update(made.id, { attachments: [{ ...inline, isInline: false }] }).hasAttachments).toBe(
    true,
  );
});

test('the preview of a protected mail is empty', () => {
  expect(
    store().create({ isProtected: true, body: { contentType: 'text', content: 'hemmeligt' } }).bodyPreview,
  ).toBe('');
});

test('folders count what is in them and what is unread', () => {
  const mailbox = store();
  const first = mailbox.create({ parentFolderId: 'inbox', isRead: false });
  mailbox.create({ parentFolderId: 'inbox', isRead: true });
  const inbox = () => mailbox.snapshot().folders.find((folder) => folder.id === 'inbox');
  expect(inbox()).toEqual({ id: 'inbox', displayName: 'Indbakke', totalItemCount: 2, unreadItemCount: 1 });
  mailbox.move(first.id, 'deleteditems');
  expect(inbox()).toMatchObject({ totalItemCount: 1, unreadItemCount: 0 });
});

test('nobody holds a piece of the store', () => {
  const mailbox = store();
  const made = mailbox.create({ subject: 'Hej' });
  made.subject = 'ændret';
  mailbox.snapshot().messages[0]?.categories.push('ny');
  expect(mailbox.get(made.id)).toMatchObject({ subject: 'Hej', categories: [] });
});

test('sending puts the mail into Sent Items, removes the draft, and keeps what the draft had', () => {
  const mailbox = store();
  const draft = mailbox.create({ subject: 'Svar', categories: ['Haster'], conversationId: 'c1' });
  const sent = mailbox.send({ toRecipients: to('bo@gmail.com') }, draft.id);
  expect(sent).toMatchObject({
    parentFolderId: 'sentitems',
    isDraft: false,
    subject: 'Svar',
    categories: ['Haster'],
    conversationId: 'c1',
  });
  expect(() => mailbox.get(draft.id)).toThrow(MailboxError);
});

test('a mail to oneself arrives as well', () => {
  const mailbox = store();
  mailbox.send({ toRecipients: to('METTE@by.example'), bccRecipients: to('skjult@by.example') }, null);
  const arrived = mailbox.snapshot().messages.find((message) => message.parentFolderId === 'inbox');
  expect(arrived).toMatchObject({ isRead: false, bccRecipients: [] });
});

test.each<[string, (mailbox: MailboxStore) => unknown, string]>([
  ['an unknown mail', (mailbox) => mailbox.get('nej'), 'not-found'],
  ['an unknown draft', (mailbox) => mailbox.send({ toRecipients: to('a@b.dk') }, 'nej'), 'not-found'],
  ['an unknown folder', (mailbox) => mailbox.create({ parentFolderId: 'kælder' }), 'no-such-folder'],
  ['a mail to nobody', (mailbox) => mailbox.send({}, null), 'bad-message'],
])('%s is refused', (_case, act, problem) => {
  const error = catchError(() => act(store()));
  expect(error).toBeInstanceOf(MailboxError);
  expect(error).toMatchObject({ problem });
});

test('changes are told, in order, until one stops listening', () => {
  const mailbox = store();
  const told: MailboxChange[] = [];
  const stop = mailbox.subscribe((change) => told.push(change));
  const { id } = mailbox.create({});
  mailbox.update(id, { isRead: false });
  mailbox.remove(id);
  mailbox.reset(seed);
  stop();
  mailbox.create({});
  expect(told).toEqual([
    { type: 'created', id },
    { type: 'updated', id },
    { type: 'removed', id },
    { type: 'reset' },
  ]);
});

test('mails come newest first', () => {
  const mailbox = store();
  mailbox.create({ subject: 'gammel', receivedDateTime: '2026-01-01T00:00:00.000Z' });
  mailbox.create({ subject: 'ny', receivedDateTime: '2026-02-01T00:00:00.000Z' });
  expect(mailbox.snapshot().messages.map((message) => message.subject)).toEqual(['ny', 'gammel']);
});

function catchError(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('an ordinary id changes with every move, an immutable one never, not even when a draft is sent', () => {
  const mailbox = store();
  const draft = mailbox.create({ subject: 'Hej' });
  const immutable = draft.immutableId ?? '';
  expect(mailbox.find(draft.id)?.id).toBe(draft.id);
  expect(mailbox.find(immutable)?.id).toBe(draft.id);
  const moved = mailbox.move(draft.id, 'archive');
  expect(mailbox.find(draft.id)).toBeUndefined();
  expect(mailbox.find(ordinaryId(moved))?.id).toBe(draft.id);
  const sent = mailbox.send({ toRecipients: to('bo@by.example') }, draft.id);
  expect(mailbox.find(immutable)?.id).toBe(sent.id);
});

test('what the store keeps by itself cannot be said', () => {
  const mailbox = store();
  const made = mailbox.create({ subject: 'Hej' });
  const changed = mailbox.update(made.id, { ...made, ...{ immutableId: 'mine', version: 99, moves: 7 } });
  expect([changed.immutableId, changed.version, changed.moves]).toEqual([made.immutableId, 2, 0]);
});

test('a sent answer marks the mail that it answers, by its header or by name', () => {
  const mailbox = store();
  const mail = mailbox.create({ parentFolderId: 'inbox' });
  const answer = { toRecipients: to('bo@by.example') };
  const header = { name: 'In-Reply-To', value: mail.internetMessageId };
  mailbox.send({ ...answer, internetMessageHeaders: [header] }, null);
  const marks = () => mailbox.get(mail.id).extendedProperties?.map(({ value }) => value);
  expect(marks()).toEqual(['102', '2026-11-23T09:00:00Z']);
  mailbox.send({ ...answer, answers: { immutableId: mail.immutableId ?? '', verb: 104 } }, null);
  expect(marks()).toEqual(['104', '2026-11-23T09:00:00Z']);
});

test('a mail to oneself is one mail in two folders', () => {
  const mailbox = store();
  const sent = mailbox.send({ toRecipients: to('mette@by.example') }, null);
  const [copy] = mailbox.snapshot().messages.filter(({ parentFolderId }) => parentFolderId === 'inbox');
  expect(copy).toMatchObject({
    internetMessageId: sent.internetMessageId,
    conversationId: sent.conversationId,
    isRead: false,
    isDraft: false,
  });
  expect(copy?.immutableId).not.toBe(sent.immutableId);
});
