import type { RenameAttachmentFix } from '../../src/hygiene/mail/types';
import { renameBackInOutlook, renamed, renameInOutlook } from '../../src/outlook/rename-attachment';
import type { Target } from '../../src/outlook/target';
import { type StoredAttachment, TestOutlook, type Trouble } from '../support/compose-item';

const NAME = 'Afgørelse 070761-4285.pdf';
const MASKED = 'Afgørelse 070761-xxxx.pdf';
const fix = (start: number, end: number, put: string): RenameAttachmentFix => ({
  do: 'rename-attachment',
  label: 'rename',
  span: { part: 'attachment-name:0', start, end },
  with: put,
});
const FIX = fix(17, 21, 'xxxx');

test.each<[why: string, name: string, fixes: RenameAttachmentFix[], to: string]>([
  ['masks in place', NAME, [FIX], MASKED],
  [
    'takes all fixes of a name',
    '0707614285 og 0707614285.pdf',
    [fix(6, 10, 'xxxx'), fix(20, 24, 'xxxx')],
    '070761xxxx og 070761xxxx.pdf',
  ],
  ['keeps the extension', 'a.docx', [fix(0, 6, 'b')], 'b.docx'],
  ['takes digits behind a dot for no extension', 'sag.0707614285', [fix(10, 14, 'xxxx')], 'sag.070761xxxx'],
  ['needs no extension', '070761-4285', [fix(7, 11, 'xxxx')], '070761-xxxx'],
])('a name: %s', (_why, name, fixes, to) => {
  expect(renamed(name, fixes)).toBe(to);
});

function given(troubles: Record<string, Trouble> = {}, attachment: Partial<StoredAttachment> = {}) {
  const file = { id: 'a', name: NAME, content: 'AAAA', ...attachment };
  const outlook = new TestOutlook({ attachments: [file, { id: 'b', name: 'andet.pdf', content: 'BBBB' }] });
  Object.assign(outlook.troubles, troubles);
  const { item } = outlook;
  const target: Target = { item, limit: 20, isCurrent: () => outlook.isBeside(item) };
  const names = () => outlook.mailOf(item).attachments.map(({ name, content }) => `${name} ${content}`);
  return { outlook, item, target, names, rename: () => renameInOutlook(target, [FIX], NAME) };
}

const BEFORE = [`${NAME} AAAA`, 'andet.pdf BBBB'];
const AFTER = ['andet.pdf BBBB', `${MASKED} AAAA`];

describe('renaming an attachment', () => {
  test('adds the same content under the new name before the old one goes, and undo does the same', async () => {
    const { outlook, target, names, rename } = given();
    const { undo, why } = await rename();
    expect([why, names()]).toEqual([null, AFTER]);
    expect(outlook.calls).toEqual([
      'getAttachmentsAsync',
      'getAttachmentContentAsync',
      'addFileAttachmentFromBase64Async',
      'removeAttachmentAsync',
    ]);
    expect(await renameBackInOutlook(target, undo as NonNullable<typeof undo>)).toEqual({
      rest: null,
      why: null,
    });
    expect(names()).toEqual(['andet.pdf BBBB', `${NAME} AAAA`]);
  });

  test('finds the file by its name when its place in the list is another one', async () => {
    const { outlook, names, rename } = given();
    outlook.mail.attachments.reverse();
    expect((await rename()).why).toBeNull();
    expect(names()).toEqual(AFTER);
  });

  test.each<[why: string, troubles: Record<string, Trouble>]>([
    ['the list does not come', { getAttachmentsAsync: 'silent' }],
    ['the content does not come', { getAttachmentContentAsync: 'silent' }],
    ['the content is refused', { getAttachmentContentAsync: { code: 9001 } }],
    ['the client knows no such call', { getAttachmentContentAsync: 'throws' }],
    ['the new file is refused', { addFileAttachmentFromBase64Async: { code: 9000 } }],
    ['the new file is never answered', { addFileAttachmentFromBase64Async: 'silent' }],
  ])('changes nothing when %s', async (_why, troubles) => {
    const { names, rename } = given(troubles);
    expect(await rename()).toEqual({ undo: null, why: 'refused' });
    expect(names()).toEqual(BEFORE);
  });

  test('goes on when the new file came and was never confirmed', async () => {
    const { names, rename } = given({ addFileAttachmentFromBase64Async: 'done-unanswered' });
    expect((await rename()).why).toBeNull();
    expect(names()).toEqual(AFTER);
  });

  test('takes a file that came late instead of adding one more', async () => {
    const { outlook, names, rename } = given({ addFileAttachmentFromBase64Async: { after: 200 } });
    expect((await rename()).why).toBe('refused');
    await new Promise((resolve) => setTimeout(resolve, 250));
    delete outlook.troubles.addFileAttachmentFromBase64Async;
    expect(names()).toEqual([...BEFORE, `${MASKED} AAAA`]);
    expect((await rename()).why).toBeNull();
    expect(names()).toEqual(AFTER);
  });

  test('is done when the old one went and nobody said so', async () => {
    const { names, rename } = given({ removeAttachmentAsync: 'done-unanswered' });
    expect((await rename()).why).toBeNull();
    expect(names()).toEqual(AFTER);
  });

  test('never loses the file: while the old one may still go, the new one stays', async () => {
    const { names, rename } = given({ removeAttachmentAsync: 'silent' });
    expect(await rename()).toEqual({ undo: null, why: 'doubled' });
    expect(names()).toEqual([...BEFORE, `${MASKED} AAAA`]);
  });

  test.each<[Trouble]>([['silent'], ['throws'], [{ code: 5000 }]])(
    'takes the new file that stayed beside the old one (%j) instead of adding a third',
    async (trouble) => {
      const { outlook, names, rename } = given({ removeAttachmentAsync: trouble });
      expect((await rename()).why).toBe('doubled');
      delete outlook.troubles.removeAttachmentAsync;
      expect((await rename()).why).toBeNull();
      expect(names()).toEqual(AFTER);
    },
  );

  test.each<[Partial<StoredAttachment>]>([
    [{ attachmentType: 'item' }],
    [{ attachmentType: 'cloud' }],
    [{ format: 'url' }],
  ])('is not tried where there is no content of its own (%j)', async (attachment) => {
    const { outlook, names, rename } = given({}, attachment);
    expect(await rename()).toEqual({ undo: null, why: 'no-file' });
    expect(names()).toEqual(BEFORE);
    expect(outlook.count('addFileAttachmentFromBase64Async')).toBe(0);
  });

  test('says so when the attachment was taken away meanwhile', async () => {
    const { outlook, rename } = given();
    outlook.mail.attachments.shift();
    expect(await rename()).toEqual({ undo: null, why: 'gone' });
  });

  test.each(['getAttachmentsAsync', 'getAttachmentContentAsync'])(
    'never reaches another mail that is chosen while %s is under way',
    async (member) => {
      const { outlook, names, rename } = given({ [member]: { after: 15 } });
      const attachments = [{ id: 'a', name: NAME, content: 'CCCC' }];
      const other = outlook.add({ attachments });
      setTimeout(() => outlook.show(other), 5);
      expect(await rename()).toEqual({ undo: null, why: 'left' });
      expect(outlook.mailOf(other).attachments).toEqual(attachments);
      expect(names()).toEqual(BEFORE);
    },
  );
});
