import type { ChannelActions } from '../../src/hygiene/channel/actions';
import { readMail } from '../../src/outlook/read-mail';
import { readMarks } from '../../src/outlook/read-marks';
import { TestOutlook, type Trouble } from '../support/compose-item';

const LABEL = 'b4d1f0aa-0000-4000-8000-000000000001';
const ALL: ChannelActions = {
  'secure-mail': [{ header: { name: 'X-Send-Sikkert', value: 'ja' } }, { category: 'Send sikkert' }],
  'digital-post': [{ header: { name: 'x-digital-post', value: 'ja' } }, { sensitivityLabel: LABEL }],
};
const MAIL = { headers: { 'X-SEND-Sikkert': ' ja ' }, categories: ['Send sikkert', 'Andet'], label: LABEL };

function given(troubles: Record<string, Trouble> = {}, mail = MAIL) {
  const outlook = new TestOutlook(structuredClone(mail));
  Object.assign(outlook.troubles, troubles);
  return outlook;
}

test('all marks that the actions name, headers whatever their capitals', async () => {
  expect(await readMarks(given().item, ALL, 50)).toEqual({
    headers: { 'x-send-sikkert': 'ja' },
    categories: ['Send sikkert', 'Andet'],
    label: LABEL,
  });
});

test('none there is not the same as not read', async () => {
  const { item } = given({}, { headers: {} as never, categories: [], label: '' });
  expect(await readMarks(item, ALL, 50)).toEqual({ headers: {}, categories: [], label: null });
});

test('asks only for what an action names, and for nothing where none leaves a mark', async () => {
  const outlook = given();
  const some: ChannelActions = { 'secure-mail': [{ category: 'Send sikkert' }], 'digital-post': [] };
  expect(await readMarks(outlook.item, some, 50)).toEqual({ categories: ['Send sikkert', 'Andet'] });
  const none: ChannelActions = {
    'secure-mail': [{ subjectTag: '[Sikker]' }],
    'digital-post': [{ openPage: 'https://post.example' }],
  };
  expect(await readMarks(outlook.item, none, 50)).toBeUndefined();
  expect(outlook.calls).toEqual(['categories.getAsync']);
});

describe.each<[string, Trouble]>([
  ['says no', { code: 5000 }],
  ['throws', 'throws'],
  ['never answers', 'silent'],
  ['answers nothing', 'nothing'],
])('a mark that Outlook does not tell (%s) is left out, the others count', (_why, trouble) => {
  test.each([
    ['internetHeaders.getAsync', 'headers'],
    ['categories.getAsync', 'categories'],
    ['sensitivityLabel.getAsync', 'label'],
  ])('%s', async (member, mark) => {
    const { [mark]: _left, ...others } = {
      headers: { 'x-send-sikkert': 'ja' },
      categories: MAIL.categories,
      label: LABEL,
    } as Record<string, unknown>;
    expect(await readMarks(given({ [member]: trouble }).item, ALL, 20)).toEqual(others);
  });
});

test('so is one whose member this client does not have', async () => {
  const { item } = given();
  Object.assign(item, { sensitivityLabel: undefined, internetHeaders: undefined });
  expect(await readMarks(item, ALL, 50)).toEqual({ categories: MAIL.categories });
});

test('they come with the mail where the policy’s channels are given, and only then', async () => {
  const { item } = given();
  expect((await readMail(item, ['subject'], 50, ALL)).mail.marks).toMatchObject({ label: LABEL });
  expect((await readMail(item, ['subject'], 50)).mail).not.toHaveProperty('marks');
});
