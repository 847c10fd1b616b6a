import { readAttachment } from '../../../src/attachments/read-attachment';
import { readHtml } from '../../../src/hygiene/mail/html';
import { fjordbyDirectory } from '../../../src/sandbox/directory/directory';
import { SEED_DOMAIN, seedMailbox } from '../../../src/sandbox/mailbox/seed';
import { OWNER, people } from '../../../src/sandbox/mailbox/seed/people';
import { before } from '../../../src/sandbox/mailbox/seed/when';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import type { StoredMessage } from '../../../src/sandbox/mailbox/types';

const NOW = new Date('2026-11-23T09:00:00Z'); // a Monday, ten o'clock in Denmark
const store = new MailboxStore(seedMailbox(NOW), () => NOW);
const { folders, messages, owner } = store.snapshot();
const textOf = ({ body }: (typeof messages)[number]) =>
  body.contentType === 'html' ? readHtml(body.content).text : body.content;

test('two weeks of a caseworker: enough of everything', () => {
  const inFolder = (id: string) => folders.find((folder) => folder.id === id)?.totalItemCount ?? 0;
  expect(messages.length).toBeGreaterThanOrEqual(30);
  expect(inFolder('inbox')).toBeGreaterThanOrEqual(20);
  expect(inFolder('drafts')).toBeGreaterThanOrEqual(2);
  expect(inFolder('sentitems')).toBeGreaterThanOrEqual(4);
  expect(messages.filter((message) => message.isProtected)).toHaveLength(2);
  expect(messages.filter((message) => message.hasAttachments).length).toBeGreaterThanOrEqual(3);
  expect(messages.filter((message) => message.body.contentType === 'text').length).toBeGreaterThanOrEqual(5);
});

test.each([
  ['a Monday morning', '2026-11-23T07:00:00Z'],
  ['a Sunday', '2026-06-14T12:00:00Z'],
  ['New Year', '2027-01-01T00:30:00Z'],
  ['the day clocks go forward', '2026-03-29T10:00:00Z'],
])('no mail lies in the future or before the last three weeks (%s)', (_case, at) => {
  const now = new Date(at);
  for (const { receivedDateTime } of seedMailbox(now).messages) {
    const age = now.getTime() - Date.parse(receivedDateTime);
    expect(age).toBeGreaterThan(0);
    expect(age).toBeLessThan(21 * 86_400_000);
  }
});

test('ids are stable and unique, and conversations hang together', () => {
  const ids = messages.map((message) => message.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    seedMailbox(new Date('2027-02-03T04:05:06Z'))
      .messages.map((message) => message.id)
      .sort(),
  ).toEqual([...ids].sort());
  const known = new Set(messages.map((message) => message.internetMessageId));
  const answered = messages.flatMap((message) =>
    message.internetMessageHeaders.filter(({ name }) => name === 'In-Reply-To').map(({ value }) => value),
  );
  expect(answered.length).toBeGreaterThanOrEqual(6);
  for (const id of answered) expect(known).toContain(id);
});

test('the journey starts with a citizen who wrote her CPR number, once, from a private address', () => {
  const withNumber = messages.filter((message) => /\d{6}-\d{4}/.test(textOf(message)));
  expect(withNumber.map((message) => message.id)).toEqual(['seed-boligstoette']);
  expect(withNumber[0]).toMatchObject({ parentFolderId: 'inbox', isRead: false });
  expect(withNumber[0]?.from.emailAddress.address).toMatch(/@gmail\.com$/);
});

test('organisations live under a domain that nobody can own', () => {
  expect(owner.address.endsWith(`@${SEED_DOMAIN}`)).toBe(true);
  const privateProviders = /@(?:gmail\.com|hotmail\.com|icloud\.com|outlook\.dk|mail\.dk|yahoo\.dk)$/;
  for (const { from } of messages) {
    expect(from.emailAddress.address).toMatch(new RegExp(`${privateProviders.source}|\\.example$`));
  }
});

describe('the seed and the directory agree', () => {
  const directory = fjordbyDirectory();
  const colleagues = Object.values(people).filter(({ address }) => address.endsWith(`@${SEED_DOMAIN}`));

  test.each(colleagues.map(({ name, address }) => [name, address]))('%s', (name, address) => {
    expect(directory.user(address)?.displayName).toBe(name);
  });

  test('on whom the mailbox is for', () => {
    const { jobTitle, department } = directory.user(OWNER.address) ?? {};
    expect(OWNER.jobTitle).toBe(`${jobTitle}, ${department}`);
  });

  /** The lines of the signature that Fjordby asks for; the shorter one has no title. */
  const SIGNATURE = /Venlig hilsen\s+(\S.*)\n(?:(\S.*)\n)?(\S.*?)(?:, |\s*\n\s*)Fjordby Kommune/g;
  const signatures = messages.flatMap((message) =>
    [...textOf(message).matchAll(SIGNATURE)].map(([, name = '', title, department = '']) => ({
      name: name.trim(),
      title: title?.trim(),
      department: department.trim(),
    })),
  );

  test('on title and department in every signature', () => {
    expect(new Set(signatures.map(({ name }) => name)).size).toBeGreaterThanOrEqual(5);
    for (const { name, title, department } of signatures) {
      const known = directory.users.find((user) => user.displayName === name);
      expect({ name, title: title ?? known?.jobTitle, department }).toEqual({
        name,
        title: known?.jobTitle,
        department: known?.department,
      });
    }
  });

  test('on who signs: the one who sends it, above whatever is quoted', () => {
    const signed = messages.flatMap((message) => {
      const { name, address } = message.from.emailAddress;
      const [, by] = /Venlig hilsen\s+(\S.*)/.exec(textOf(message)) ?? [];
      return address.endsWith(`@${SEED_DOMAIN}`) && by !== undefined ? [{ by: by.trim(), name }] : [];
    });
    expect(signed.length).toBeGreaterThanOrEqual(8);
    for (const { by, name } of signed) expect(by).toBe(name);
  });
});

test('every mail can be read and says something', () => {
  for (const message of messages) expect(textOf(message).trim().length).toBeGreaterThan(20);
});

test('attachments are what they say', () => {
  const files = messages.flatMap((message) => message.attachments);
  for (const file of files) {
    const bytes = Buffer.from(file.contentBytes, 'base64');
    expect(bytes.length).toBe(file.size);
    if (file.contentType === 'application/pdf') {
      const text = bytes.toString('latin1');
      expect(text.startsWith('%PDF-1.4')).toBe(true);
      const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
      expect(text.slice(start, start + 4)).toBe('xref');
    }
    if (file.contentType === 'image/png') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  }
});

test('a clock on a Danish wall, in winter and in summer', () => {
  expect(before(NOW).day(1, '08:30').toISOString()).toBe('2026-11-22T07:30:00.000Z');
  expect(before(new Date('2026-07-10T12:00:00Z')).day(1, '08:30').toISOString()).toBe(
    '2026-07-09T06:30:00.000Z',
  );
  expect(before(NOW).workday(1, '16:00').toISOString()).toBe('2026-11-20T15:00:00.000Z');
});

test('its files can be read: a Word file by the same reader as any other, and a page without text is none', async () => {
  const { attachments } = messages.find(({ subject }) => subject.startsWith('Støttetimer')) as StoredMessage;
  const read = await Promise.all(
    attachments.map(({ name, contentBytes }) =>
      readAttachment(Buffer.from(contentBytes, 'base64'), { name }),
    ),
  );
  expect(read).toMatchObject([
    { text: expect.stringContaining('CPR-nummer 150388-1237\n'), unread: [] },
    { text: '', gaps: [{ kind: 'page', number: 1 }] },
  ]);
});
