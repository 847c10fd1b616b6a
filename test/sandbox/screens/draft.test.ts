import {
  answerDraft,
  isUntouched,
  newDraft,
  storedItem,
} from '../../../src/sandbox/outlook/screens/mail/draft';
import { ida, message, mette, owner, team } from './samples';

const writer = { owner, language: 'da' } as const;
const file = (name: string, isInline: boolean) => ({
  id: name,
  name,
  contentType: 'image/png',
  size: 3,
  isInline,
  contentBytes: 'AAAA',
  ...(isInline ? { contentId: `${name}@x` } : {}),
});
const withFiles = message({ attachments: [file('a.png', false), file('b.png', true)], cc: [team] });

test('a reply answers the sender under the same conversation', () => {
  const draft = answerDraft(withFiles, 'reply', writer, () => '<p>Hej</p>');
  expect(draft).toMatchObject({
    mode: 'compose',
    composeType: 'reply',
    storeId: null,
    conversationId: 'thread-1',
    inReplyTo: '<m1@eksempel.example>',
    from: mette,
    to: [ida],
    cc: [],
    subject: 'SV: Plads i dagpleje',
    bodyType: 'html',
  });
  expect(draft.body).toContain('<p>Hej</p>');
});

test('an answer carries the pictures of its text, a forwarded mail everything', () => {
  const names = (kind: 'reply' | 'forward') =>
    answerDraft(withFiles, kind, writer, () => '').attachments.map(({ name, contentId }) => [
      name,
      contentId,
    ]);
  expect(names('reply')).toEqual([['b.png', 'b.png@x']]);
  expect(names('forward')).toEqual([
    ['a.png', undefined],
    ['b.png', 'b.png@x'],
  ]);
});

test('plain text is answered in plain text, and nothing asks for HTML', () => {
  const plain = message({ body: { contentType: 'text', content: 'Hej' } });
  const draft = answerDraft(plain, 'reply', writer, () => {
    throw new Error('not needed');
  });
  expect(draft.bodyType).toBe('text');
  expect(draft.body.endsWith('\n\nHej')).toBe(true);
});

test('an answer to a protected mail is protected', () => {
  expect(answerDraft(message({ isProtected: true }), 'reply', writer, () => '').isProtected).toBe(true);
});

test('a stored draft keeps what it answers, once', () => {
  const headers = [
    { name: 'In-Reply-To', value: '<m0@x>' },
    { name: 'References', value: '<m0@x>' },
    { name: 'x-kuvert', value: '1' },
  ];
  const item = storedItem(message({ isDraft: true, internetMessageHeaders: headers }), owner, 'compose');
  expect(item).toMatchObject({
    storeId: 'm1',
    inReplyTo: '<m0@x>',
    composeType: 'newMail',
    headers: { 'x-kuvert': '1' },
  });
});

test('an untouched draft is told from one with a single sign', () => {
  const draft = newDraft(writer);
  expect(isUntouched(draft, draft)).toBe(true);
  expect(isUntouched({ ...draft, subject: 'a' }, draft)).toBe(false);
  expect(isUntouched({ ...draft, bcc: [ida] }, draft)).toBe(false);
  expect(isUntouched({ ...draft, attachments: [file('a', false)] }, draft)).toBe(false);
});
