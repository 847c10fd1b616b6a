import {
  followRemoval,
  putQuotedBackInOutlook,
  removeQuotedInOutlook,
} from '../../src/outlook/remove-quoted';
import type { Target } from '../../src/outlook/target';
import { TestOutlook } from '../support/compose-item';

const QUOTED = '<blockquote type="cite"><p>Mit nummer er 070761-4285.</p></blockquote>';
const BODY = `<p>Tak for din mail.</p>${QUOTED}`;
const LEFT = '<p>Tak for din mail.</p>';
const MADE = [{ do: 'remove-quoted-history', label: 'remove-quoted' }] as const;

function given(body = BODY) {
  const outlook = new TestOutlook({ body });
  const { item } = outlook;
  const target: Target = { item, limit: 60, isCurrent: () => outlook.isBeside(item) };
  return { outlook, item, target, remove: () => removeQuotedInOutlook(target, MADE) };
}

async function removed() {
  const all = given();
  const { undo } = await all.remove();
  if (!undo) throw new Error('nothing was removed');
  return { ...all, undo };
}

describe('the quoted mail', () => {
  test('is taken out in one reading and one writing', async () => {
    const { outlook, remove } = given();
    expect(await remove()).toMatchObject({ why: null, undo: { made: MADE } });
    expect(outlook.mail.body).toBe(LEFT);
    expect([outlook.count('body.getAsync'), outlook.count('body.setAsync')]).toEqual([1, 1]);
  });

  test('that is there no more is not taken out', async () => {
    const { outlook, remove } = given('<p>Hej</p>');
    expect(await remove()).toEqual({ undo: null, why: 'changed' });
    expect(outlook.count('body.setAsync')).toBe(0);
  });

  test('of another mail that is chosen meanwhile stays', async () => {
    const { outlook, item, remove } = given();
    const other = outlook.add({ body: BODY });
    outlook.troubles['body.getAsync'] = { after: 20 };
    setTimeout(() => outlook.show(other), 5);
    expect(await remove()).toEqual({ undo: null, why: 'left' });
    expect([outlook.mailOf(other).body, outlook.mailOf(item).body]).toEqual([BODY, BODY]);
  });

  test('is gone where Outlook wrote and never said so', async () => {
    const { outlook, remove } = given();
    outlook.troubles['body.setAsync'] = 'done-unanswered';
    expect((await remove()).why).toBeNull();
  });

  test.each([['silent' as const], ['throws' as const], [{ code: 9020 }]])(
    'is still there where Outlook did not write (%j)',
    async (trouble) => {
      const { outlook, remove } = given();
      outlook.troubles['body.setAsync'] = trouble;
      expect(await remove()).toEqual({ undo: null, why: 'refused' });
    },
  );
});

describe('undo', () => {
  test('puts it back after writing above and below, each read or not', async () => {
    for (const read of [true, false]) {
      const { outlook, target, undo } = await removed();
      let known = undo;
      for (const write of [
        (body: string) => `<p>Kære Bo</p>${body}`,
        (body: string) => `${body}<p>Ida</p>`,
      ]) {
        outlook.mail.body = write(outlook.mail.body);
        if (read) known = followRemoval(known, outlook.mail.body);
      }
      expect(await putQuotedBackInOutlook(target, known)).toEqual({ rest: null, why: null });
      expect(outlook.mail.body).toContain(QUOTED);
      expect(outlook.mail.body.replace(QUOTED, '')).toBe(`<p>Kære Bo</p>${LEFT}<p>Ida</p>`);
    }
  });

  test('puts nothing in twice', async () => {
    const { outlook, target, undo } = await removed();
    outlook.mail.body = BODY.replace('Tak', 'Mange tak');
    expect(await putQuotedBackInOutlook(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.count('body.setAsync')).toBe(1);
  });

  test('can be asked for again after Outlook refused, or when the mail is beside the pane again', async () => {
    const { outlook, item, target, undo } = await removed();
    outlook.troubles['body.setAsync'] = { code: 5000 };
    expect(await putQuotedBackInOutlook(target, undo)).toEqual({ rest: undo, why: 'refused' });
    delete outlook.troubles['body.setAsync'];
    outlook.show(outlook.add({ body: '' }));
    expect(await putQuotedBackInOutlook(target, undo)).toEqual({ rest: undo, why: 'left' });
    outlook.show(item);
    expect(await putQuotedBackInOutlook(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.mail.body).toBe(BODY);
  });
});
