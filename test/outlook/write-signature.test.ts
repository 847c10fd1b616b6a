import { bodyFromHtml } from '../../src/hygiene/mail/body';
import type { InsertSignatureFix } from '../../src/hygiene/mail/types';
import { shortManual } from '../../src/hygiene/signature/short-form';
import {
  followWritten,
  insertOrReplaceSignature,
  type SignatureUndo,
  undoSignature,
} from '../../src/outlook/write-signature';
import { type StoredMail, TestOutlook } from '../support/compose-item';
import { FJORDBY, METTES } from '../support/manual';
import { givenOffice, withoutOffice } from '../support/own-settings';

const WORDS = '<P class=MsoNormal>K&aelig;re&nbsp;Karen,<br>vi ses <b>tirsdag</B>.</p>\r\n';
const OLD =
  '<div><p>Venlig hilsen</p><p>Mette Holm</p><p>Sagsbehandler</p><p>Teknik</p><p>Direkte 74 34 99 99</p><p>Hovednummer 74 34 34 34</p></div>';
const QUOTED =
  '<div id="divRplyFwdMsg"><p><b>Fra:</b> Karen &lt;karen@gmail.com&gt;<br><b>Sendt:</b> 23. november 2026 08:00<br><b>Til:</b> Mette<br><b>Emne:</b> Hegn</p></div><p>Hej Mette. Må jeg bygge?</p>';
const INSERT: InsertSignatureFix = { do: 'insert-signature', label: 'insert' };
const REPLACE: InsertSignatureFix = {
  do: 'insert-signature',
  label: 'replace',
  span: { part: 'body', start: 20, end: 120 },
};
const DIRECT = 'Direkte 74 34 01 23';

function given(body: string, mail: Partial<StoredMail> = {}) {
  givenOffice({ 'kuvert.person': METTES });
  const outlook = new TestOutlook({ body, ...mail });
  const { item } = outlook;
  const target = { item, limit: 200, isCurrent: () => outlook.isBeside(item) };
  const about = { from: { address: 'mette@fjordby.example' }, composeType: 'new' } as const;
  return {
    outlook,
    target,
    write: (fix: InsertSignatureFix) => insertOrReplaceSignature(target, [fix], FJORDBY, about),
    sees: () => bodyFromHtml(outlook.mail.body).text,
  };
}

async function written(body: string, fix: InsertSignatureFix) {
  const all = given(body);
  const { undo, why } = await all.write(fix);
  expect(why).toBeNull();
  return { ...all, undo: undo as SignatureUndo };
}

afterEach(withoutOffice);

describe('the signature', () => {
  test('is inserted below the words and above the quoted mail, which stay byte for byte', async () => {
    const { outlook, sees } = await written(WORDS + QUOTED, INSERT);
    const { body } = outlook.mail;
    expect([body.indexOf(WORDS.trim()), body.endsWith(QUOTED)]).toEqual([0, true]);
    expect(sees().indexOf('Hovednummer 74 34 34 34')).toBeGreaterThan(sees().indexOf('tirsdag'));
    expect([outlook.count('body.getAsync'), outlook.count('body.setAsync')]).toEqual([1, 1]);
  });

  test('is replaced where it stands now, and the words above stay byte for byte', async () => {
    const all = given(WORDS + OLD);
    all.outlook.mail.body = `<p>Et ord til</p>${all.outlook.mail.body}`; // typed since the check
    expect((await all.write(REPLACE)).why).toBeNull();
    expect(all.outlook.mail.body.indexOf(`<p>Et ord til</p>${WORDS.trim()}`)).toBe(0);
    expect(all.sees()).toContain(DIRECT);
    expect(all.sees()).not.toContain('Direkte 74 34 99 99');
    expect(all.sees().match(/Mette Holm/g)).toHaveLength(1);
  });

  test('is replaced above a quoted mail by the short form, and all around it stays byte for byte', async () => {
    const { outlook, sees } = await written(WORDS + OLD + QUOTED, REPLACE);
    const { body } = outlook.mail;
    expect([body.indexOf(WORDS.trim()), body.endsWith(QUOTED)]).toEqual([0, true]);
    expect(sees()).toContain('Mette Holm\nHovednummer 74 34 34 34\nFra:');
  });

  test('is replaced in plain text too', async () => {
    const old = 'Kære Karen\n\nVenlig hilsen\n\nMette Holm\nSagsbehandler\nDirekte 74 34 99 99';
    const { outlook, write } = given(old, { type: 'text' });
    expect((await write(REPLACE)).why).toBeNull();
    expect(outlook.mail.body.indexOf('Kære Karen\n\n')).toBe(0);
    expect(outlook.mail.body).toContain(DIRECT);
    expect(outlook.mail.body).not.toContain('99 99');
  });

  test.each<[string, string, InsertSignatureFix]>([
    ['is there no more is not inserted in its place', WORDS, REPLACE],
    ['has come meanwhile is not replaced unasked', WORDS + OLD, INSERT],
  ])('that %s', async (_name, body, fix) => {
    const { outlook, write } = given(body);
    expect(await write(fix)).toEqual({ undo: null, why: 'changed' });
    expect(outlook.count('body.setAsync')).toBe(0);
  });

  test('without a line is not written', async () => {
    const { target } = given(WORDS);
    const manual = shortManual({ fields: [], font: 'Arial' });
    expect(await insertOrReplaceSignature(target, [INSERT], manual, {})).toEqual({
      undo: null,
      why: 'changed',
    });
  });

  test('is not written into another mail that is chosen meanwhile', async () => {
    const { outlook, write } = given(WORDS);
    const other = outlook.add({ body: WORDS });
    outlook.troubles['body.getAsync'] = { after: 20 };
    setTimeout(() => outlook.show(other), 5);
    expect(await write(INSERT)).toEqual({ undo: null, why: 'left' });
    expect(outlook.mailOf(other).body).toBe(WORDS);
  });

  test('is there where Outlook wrote and never said so', async () => {
    const { outlook, write } = given(WORDS + OLD);
    outlook.troubles['body.setAsync'] = 'done-unanswered';
    expect((await write(REPLACE)).why).toBeNull();
  });

  test.each([['silent' as const], ['throws' as const], ['nothing' as const], [{ code: 9020 }]])(
    'is not there where Outlook did not write (%j)',
    async (trouble) => {
      const { outlook, write } = given(WORDS + OLD);
      outlook.troubles['body.setAsync'] = trouble;
      expect(await write(REPLACE)).toEqual({ undo: null, why: 'refused' });
      expect(outlook.mail.body).toBe(WORDS + OLD);
    },
  );
});

describe('undo', () => {
  test.each<[string, string, InsertSignatureFix]>([
    ['takes the new one out', WORDS + QUOTED, INSERT],
    ['puts the old one back', WORDS + OLD + QUOTED, REPLACE],
  ])('%s, and every byte is what it was', async (_name, body, fix) => {
    const { outlook, target, undo } = await written(body, fix);
    expect(await undoSignature(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.mail.body).toBe(body);
  });

  test('finds its place after writing above it, and keeps what was written', async () => {
    for (const read of [true, false]) {
      const { outlook, target, undo } = await written(WORDS + OLD + QUOTED, REPLACE);
      outlook.mail.body = `<p>Et ord til</p>${outlook.mail.body}`;
      const known = read ? followWritten(undo, outlook.mail.body) : undo;
      expect(await undoSignature(target, known)).toEqual({ rest: null, why: null });
      expect(outlook.mail.body).toBe(`<p>Et ord til</p>${WORDS}${OLD}${QUOTED}`);
    }
  });

  test('that was made already is not made twice', async () => {
    const { outlook, target, undo } = await written(WORDS + OLD, REPLACE);
    outlook.mail.body = WORDS + OLD;
    expect(await undoSignature(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.count('body.setAsync')).toBe(1);
  });

  test('leaves a signature alone that was changed since', async () => {
    const { outlook, target, undo } = await written(WORDS + OLD, REPLACE);
    outlook.mail.body = '<p>Alt er nyt</p>';
    expect(await undoSignature(target, undo)).toEqual({ rest: undo, why: 'changed' });
    expect(outlook.mail.body).toBe('<p>Alt er nyt</p>');
  });

  test('can be asked for again after Outlook refused, or when the mail is beside the pane again', async () => {
    const { outlook, target, undo } = await written(WORDS + OLD, REPLACE);
    outlook.troubles['body.setAsync'] = { code: 5000 };
    expect(await undoSignature(target, undo)).toEqual({ rest: undo, why: 'refused' });
    delete outlook.troubles['body.setAsync'];
    outlook.show(outlook.add({ body: '' }));
    expect(await undoSignature(target, undo)).toEqual({ rest: undo, why: 'left' });
    outlook.show(target.item);
    expect(await undoSignature(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.mail.body).toBe(WORDS + OLD);
  });

  test('counts as made where Outlook wrote and never said so', async () => {
    const { outlook, target, undo } = await written(WORDS + OLD, REPLACE);
    outlook.troubles['body.setAsync'] = 'done-unanswered';
    expect(await undoSignature(target, undo)).toEqual({ rest: null, why: null });
  });
});
