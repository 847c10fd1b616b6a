import type { MoveToBccFix, Recipient } from '../../src/hygiene/mail/types';
import { moveBackInOutlook, moveToBccInOutlook } from '../../src/outlook/move-to-bcc';
import type { Target } from '../../src/outlook/target';
import { TestOutlook, type Trouble } from '../support/compose-item';

const OWN = 'anna@haderslev.dk';
const A = 'a@gmail.com';
const B = 'b@hotmail.dk';
const C = 'c@mail.dk';
const FIX: MoveToBccFix = { do: 'move-to-bcc', label: 'move', recipients: ['to:0', 'to:2', 'cc:0'] };
const SEEN: Recipient[] = [
  { field: 'to', index: 0, address: A },
  { field: 'to', index: 1, address: OWN },
  { field: 'to', index: 2, address: B },
  { field: 'cc', index: 0, address: C },
];
const BEFORE = { to: [A, OWN, B], cc: [C], bcc: [] as string[] };
const AFTER = { to: [OWN], cc: [] as string[], bcc: [A, B, C] };

function given(troubles: Record<string, Trouble> = {}, lists: Partial<typeof BEFORE> = {}) {
  const outlook = new TestOutlook({ ...structuredClone(BEFORE), ...lists });
  Object.assign(outlook.troubles, troubles);
  const { item } = outlook;
  const target: Target = { item, limit: 20, isCurrent: () => outlook.isBeside(item) };
  const lists_ = () => {
    const { to, cc, bcc } = outlook.mailOf(item);
    return { to, cc, bcc };
  };
  const move = (fix = FIX, seen = SEEN) => moveToBccInOutlook(target, [fix], seen);
  return { outlook, item, target, lists: lists_, move };
}

/** Whoever stood in the mail stands there still. */
const everybody = (lists: typeof BEFORE) => [...new Set([...lists.to, ...lists.cc, ...lists.bcc])].sort();

describe('moving to Bcc', () => {
  test('writes Bcc before the others, and undo puts everybody back in place', async () => {
    const { outlook, target, lists, move } = given();
    const { undo, why } = await move();
    expect([why, lists()]).toEqual([null, AFTER]);
    expect(outlook.calls.filter((one) => !one.endsWith('getAsync'))).toEqual([
      'bcc.addAsync',
      'to.setAsync',
      'cc.setAsync',
    ]);
    expect(await moveBackInOutlook(target, undo as NonNullable<typeof undo>)).toEqual({
      rest: null,
      why: null,
    });
    expect(lists()).toEqual(BEFORE);
  });

  test('moves the same people where the writer has added others meanwhile', async () => {
    const { target, lists, move } = given({}, { to: ['ny@haderslev.dk', A, OWN, B] });
    const { undo } = await move();
    expect(lists().to).toEqual(['ny@haderslev.dk', OWN]);
    await moveBackInOutlook(target, undo as NonNullable<typeof undo>);
    expect(everybody(lists())).toEqual(everybody({ ...BEFORE, cc: [C, 'ny@haderslev.dk'] }));
  });

  test('does nothing where they are gone', async () => {
    const { outlook, move } = given({}, { to: [OWN], cc: [] });
    expect(await move()).toEqual({ undo: null, why: 'changed' });
    expect(outlook.calls.some((one) => !one.endsWith('getAsync'))).toBe(false);
  });

  test.each<[why: string, troubles: Record<string, Trouble>]>([
    ['a list does not come', { 'cc.getAsync': { code: 9001 } }],
    ['Bcc is refused', { 'bcc.addAsync': { code: 9000 } }],
    ['Bcc throws', { 'bcc.addAsync': 'throws' }],
    ['To is refused', { 'to.setAsync': { code: 9000 } }],
    ['Cc is refused', { 'cc.setAsync': { code: 9000 } }],
  ])('all is as it was when %s', async (_why, troubles) => {
    const { lists, move } = given(troubles);
    expect(await move()).toEqual({ undo: null, why: 'refused' });
    expect(lists()).toEqual(BEFORE);
  });

  test.each<[why: string, troubles: Record<string, Trouble>]>([
    ['Bcc is never answered', { 'bcc.addAsync': 'silent' }],
    ['To is never answered', { 'to.setAsync': 'silent' }],
    ['To is answered late', { 'to.setAsync': { after: 900 } }],
    ['Cc is never answered', { 'cc.setAsync': 'silent' }],
    [
      'To is refused, and so is what puts Bcc back',
      { 'to.setAsync': { code: 1 }, 'bcc.setAsync': { code: 1 } },
    ],
  ])('nobody is lost when %s', async (_why, troubles) => {
    const { lists, move } = given(troubles);
    expect((await move()).why).toBe('refused');
    expect(everybody(lists())).toEqual(everybody(BEFORE));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(everybody(lists())).toEqual(everybody(BEFORE));
  });

  test('is done when Outlook did it and never said so', async () => {
    const { lists, move } = given({ 'bcc.addAsync': 'done-unanswered', 'to.setAsync': 'done-unanswered' });
    expect((await move()).why).toBeNull();
    expect(lists()).toEqual(AFTER);
  });

  test('a field that Outlook emptied while refusing is filled again', async () => {
    const { outlook, item, lists, move } = given();
    const set = item.to.setAsync.bind(item.to) as (list: unknown, done: (result: unknown) => void) => void;
    let first = true;
    item.to.setAsync = ((list: unknown, done: (result: unknown) => void) => {
      if (!first) return set(list, done);
      first = false;
      outlook.mail.to = [];
      done({ status: 'failed', error: { code: 9000 } });
    }) as typeof item.to.setAsync;
    expect((await move()).why).toBe('refused');
    expect(lists()).toEqual(BEFORE);
  });

  test.each([
    ['a contact group has no address', { to: [A, '', B] }],
    ['Exchange’s own address cannot be written', { to: [A, '/o=Exchange/cn=bo', B] }],
  ])('is not tried where %s', async (_why, lists) => {
    const { outlook, move } = given({}, lists);
    expect((await move()).why).toBe('refused');
    expect(outlook.calls.some((one) => !one.endsWith('getAsync'))).toBe(false);
  });

  test('is not tried where the client has no such call', async () => {
    const { item, lists, move } = given();
    Object.assign(item.bcc, { addAsync: undefined });
    expect((await move()).why).toBe('refused');
    expect(lists()).toEqual(BEFORE);
  });

  test('leaves another mail alone', async () => {
    const { outlook, item, lists, move } = given({ 'bcc.addAsync': { after: 10 } });
    const other = outlook.add(structuredClone(BEFORE));
    const moving = move();
    setTimeout(() => outlook.show(other), 5);
    expect((await moving).why).toBe('left');
    expect(outlook.count('to.setAsync')).toBe(0);
    expect(everybody(lists())).toEqual(everybody(BEFORE));
    expect(outlook.mailOf(item).to).toEqual(BEFORE.to);
  });
});

describe('more than Outlook takes at once', () => {
  const many = Array.from({ length: 230 }, (_, at) => `borger${at}@gmail.com`);
  const seen: Recipient[] = [OWN, ...many].map((address, index) => ({ field: 'to', index, address }));
  const fix = (from: number): MoveToBccFix => ({
    ...FIX,
    recipients: seen.slice(from).map(({ index }) => `to:${index}` as const),
  });

  test('they are moved and moved back bit by bit', async () => {
    const { target, lists, move } = given({}, { to: [OWN, ...many], cc: [] });
    const { undo, why } = await move(fix(1), seen);
    expect([why, lists()]).toEqual([null, { to: [OWN], cc: [], bcc: many }]);
    expect(await moveBackInOutlook(target, undo as NonNullable<typeof undo>)).toEqual({
      rest: null,
      why: null,
    });
    expect(lists()).toEqual({ to: [OWN, ...many], cc: [], bcc: [] });
  });

  test('nothing is done where more must stay than a field can be set to', async () => {
    const { outlook, move } = given({}, { to: [OWN, ...many], cc: [] });
    expect((await move(fix(200), seen)).why).toBe('too-large');
    expect(outlook.calls.some((one) => !one.endsWith('getAsync'))).toBe(false);
  });
});

describe('moving back', () => {
  test.each<[why: string, troubles: Record<string, Trouble>]>([
    ['To is refused', { 'to.setAsync': { code: 9000 } }],
    ['Bcc is refused', { 'bcc.setAsync': { code: 9000 } }],
    ['To is never answered', { 'to.setAsync': 'silent' }],
  ])('nobody is lost and it can be tried again when %s', async (_why, troubles) => {
    const { outlook, target, lists, move } = given();
    const { undo } = await move();
    Object.assign(outlook.troubles, troubles);
    const undone = await moveBackInOutlook(target, undo as NonNullable<typeof undo>);
    expect(undone.why).toBe('refused');
    expect(everybody(lists())).toEqual(everybody(BEFORE));
    for (const member of Object.keys(troubles)) delete outlook.troubles[member];
    expect(await moveBackInOutlook(target, undone.rest as NonNullable<typeof undo>)).toEqual({
      rest: null,
      why: null,
    });
    expect(lists()).toEqual(BEFORE);
  });
});
