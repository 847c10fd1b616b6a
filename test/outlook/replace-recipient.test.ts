import { replaceRecipient } from '../../src/outlook/replace-recipient';
import type { Target } from '../../src/outlook/target';
import { TestOutlook, type Trouble } from '../support/compose-item';

const WRONG = 'lone.bisgard@fjordby.dk';
const RIGHT = 'lone.bisgaard@fjordby.dk';
const A = 'a@gmail.com';
const CHANGE = { from: { address: WRONG }, to: { address: RIGHT } };

type Lists = Record<'to' | 'cc' | 'bcc', string[]>;
function given(lists: Partial<Lists>, troubles: Record<string, Trouble> = {}) {
  const outlook = new TestOutlook({ to: [], cc: [], bcc: [], ...lists });
  Object.assign(outlook.troubles, troubles);
  const { item } = outlook;
  const target: Target = { item, limit: 20, isCurrent: () => outlook.isBeside(item) };
  const now = () => {
    const { to, cc, bcc } = outlook.mailOf(item);
    return { to, cc, bcc };
  };
  return { outlook, target, now };
}

test.each<[why: string, before: Partial<Lists>, after: Partial<Lists>]>([
  ['in its place', { to: [A, WRONG] }, { to: [A, RIGHT] }],
  ['in whatever capitals', { to: ['Lone.Bisgard@Fjordby.dk'] }, { to: [RIGHT] }],
  ['in every field', { to: [WRONG], cc: [WRONG, A] }, { to: [RIGHT], cc: [RIGHT, A] }],
  ['the right one stands there already', { to: [WRONG, RIGHT] }, { to: [RIGHT] }],
])('puts the right address there: %s', async (_why, before, after) => {
  const { target, now } = given(before);
  expect(await replaceRecipient(target, CHANGE)).toBeNull();
  expect(now()).toEqual({ to: [], cc: [], bcc: [], ...after });
});

test('an address that has left the mail meanwhile is not brought back', async () => {
  const { outlook, target, now } = given({ to: [A] });
  expect(await replaceRecipient(target, CHANGE)).toBe('changed');
  expect(now().to).toEqual([A]);
  expect(outlook.calls.every((call) => call.endsWith('getAsync'))).toBe(true);
});

test.each<[member: string, trouble: Trouble]>([
  ['to.getAsync', 'silent'],
  ['to.setAsync', { code: 9020 }],
])('where Outlook will not, everybody stays (%s)', async (member, trouble) => {
  const { target, now } = given({ to: [A, WRONG] }, { [member]: trouble });
  expect(await replaceRecipient(target, CHANGE)).toBe('refused');
  expect(now().to).toEqual([A, WRONG]);
});
