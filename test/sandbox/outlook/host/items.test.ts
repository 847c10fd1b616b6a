import { contentOf } from '../../../../src/sandbox/outlook/host/dispatch/attachments';
import { changedAttachments, changedRecipients } from '../../../../src/sandbox/outlook/host/item-events';
import { createItemStore } from '../../../../src/sandbox/outlook/host/item-store';
import { deliver, draftOf } from '../../../../src/sandbox/outlook/host/send';
import type { HostItem } from '../../../../src/sandbox/outlook/model';

const person = (address: string) => ({ name: address, address });
const file = (id: string) => ({
  id,
  name: `${id}.txt`,
  contentType: 'text/plain',
  size: 1,
  isInline: false,
  contentBytes: 'eA==',
});
const mail = (over: Partial<HostItem> = {}): HostItem => ({
  storeId: null,
  mode: 'compose',
  composeType: 'reply',
  conversationId: 'c1',
  inReplyTo: '<1@by.example>',
  from: person('mette@by.example'),
  subject: 'Svar',
  to: [person('bo@gmail.com')],
  cc: [],
  bcc: [],
  bodyType: 'html',
  body: '<html><body><p>Hej</p></body></html>',
  attachments: [file('a')],
  headers: { 'x-kuvert': '1' },
  categories: ['Haster'],
  customProperties: {},
  sessionData: {},
  notifications: [],
  clientSignatureEnabled: true,
  isProtected: false,
  ...over,
});

test('every change is told with who made it, and what was seen before stays as it was', () => {
  const item = createItemStore(mail());
  const seen: unknown[] = [];
  const before = item.get();
  const stop = item.subscribe((now, by, patch) => seen.push([now.subject, by, patch]));
  item.change({ subject: 'Nyt' }, 'add-in');
  stop();
  item.change({ subject: 'Nyere' }, 'user');
  expect(seen).toEqual([['Nyt', 'add-in', { subject: 'Nyt' }]]);
  expect([before.subject, item.get().subject]).toEqual(['Svar', 'Nyere']);
});

test('recipients: which fields changed', () => {
  expect(changedRecipients(mail(), mail())).toBeUndefined();
  expect(changedRecipients(mail(), mail({ cc: [person('x@y.dk')] }))).toMatchObject({
    to: false,
    cc: true,
    bcc: false,
  });
  expect(changedRecipients(mail(), mail({ to: [], bcc: [person('x@y.dk')] }))).toMatchObject({
    to: true,
    cc: false,
    bcc: true,
  });
});

test('attendees of a meeting: which of the two lists changed', () => {
  const meeting = { location: '', start: '2026-11-23T13:00:00Z', end: '2026-11-23T13:30:00Z' };
  const change = (over: Partial<HostItem>) =>
    changedRecipients(mail({ meeting }), mail({ meeting, ...over }));
  expect(change({ to: [] })).toMatchObject({ to: false, requiredAttendees: true, optionalAttendees: false });
  expect(change({ cc: [person('x@y.dk')] })).toMatchObject({
    cc: false,
    requiredAttendees: false,
    optionalAttendees: true,
  });
});

test.each([
  [{}, { content: 'SMO4', format: 'base64' }],
  [{ kind: 'item' as const }, { content: 'Hø', format: 'eml' }],
  [
    { kind: 'cloud' as const, contentBytes: 'https://x.example/a' },
    { content: 'https://x.example/a', format: 'url' },
  ],
])('the content of an attachment (%j) comes in the form that Outlook gives it', (change, content) => {
  expect(contentOf({ ...file('a'), contentBytes: 'SMO4', ...change })).toEqual(content);
});

test('attachments: what came and what went, without contents', () => {
  const changes = changedAttachments(mail(), mail({ attachments: [file('b')] }));
  expect(changes).toMatchObject([
    { attachmentStatus: 'added', attachmentDetails: { id: 'b', attachmentType: 0 } },
    { attachmentStatus: 'removed', attachmentDetails: { id: 'a' } },
  ]);
  expect(JSON.stringify(changes)).not.toContain('eA==');
});

test('an invitation goes out with place and time, a label with its id', () => {
  const meeting = { location: 'Lokale 2', start: '2026-11-23T13:00:00Z', end: '2026-11-23T13:30:00Z' };
  expect(draftOf(mail({ meeting, sensitivityLabel: 'guid' }))).toMatchObject({
    meeting,
    sensitivityLabel: 'guid',
  });
  expect(Object.keys(draftOf(mail()))).not.toEqual(expect.arrayContaining(['meeting']));
});

test('a mail goes out with conversation, answer, headers and categories', () => {
  expect(draftOf(mail())).toMatchObject({
    conversationId: 'c1',
    categories: ['Haster'],
    toRecipients: [{ emailAddress: { address: 'bo@gmail.com' } }],
    internetMessageHeaders: [
      { name: 'In-Reply-To', value: '<1@by.example>' },
      { name: 'References', value: '<1@by.example>' },
      { name: 'x-kuvert', value: '1' },
    ],
  });
  expect(draftOf(mail({ inReplyTo: null, headers: {} })).internetMessageHeaders).toEqual([]);
});

test.each([
  ['html', '<html><body><p>Hej</p></body></html>', '<html><body><p>Hej</p><hr></body></html>'],
  ['html', '<p>Hej</p>', '<p>Hej</p><hr>'],
  ['text', 'Hej\n', 'Hej\n<hr>'],
] as const)('what the add-in appends on send stands at the end (%s %s)', async (bodyType, body, sentBody) => {
  const send = jest.fn();
  const item = createItemStore(mail({ bodyType, body, storeId: 'd1' }));
  await deliver(item, { appendOnSend: '<hr>', delayDelivery: 0 }, { send } as never);
  expect(send).toHaveBeenCalledWith(
    expect.objectContaining({ body: { contentType: bodyType, content: sentBody } }),
    'd1',
  );
});
