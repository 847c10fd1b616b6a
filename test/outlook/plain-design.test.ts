import type { PlainDesignFix } from '../../src/hygiene/mail/types';
import { type PlainDesignUndo, plainDesignInOutlook, undoPlainDesign } from '../../src/outlook/plain-design';
import { type StoredMail, TestOutlook } from '../support/compose-item';
import { FJORDBY } from '../support/manual';

const LOUD =
  '<html><body bgcolor="#ffcc00"><p>Kære Karen. <span style="font-family:\'Comic Sans MS\'">Vi ses tirsdag.</span></p></body></html>';
const MADE: readonly PlainDesignFix[] = [{ do: 'plain-design', label: 'plain' }];

function given(body = LOUD, mail: Partial<StoredMail> = {}) {
  const outlook = new TestOutlook({ body, ...mail });
  const { item } = outlook;
  const target = { item, limit: 200, isCurrent: () => outlook.isBeside(item) };
  return { outlook, target, plain: () => plainDesignInOutlook(target, MADE, FJORDBY) };
}

async function plained(normalise?: (html: string) => string) {
  const all = given();
  if (normalise) all.outlook.normalise = normalise;
  const { undo, why } = await all.plain();
  expect(why).toBeNull();
  return { ...all, undo: undo as PlainDesignUndo };
}

describe('the house style', () => {
  test('takes the design off and keeps the words', async () => {
    const { outlook } = await plained();
    expect(outlook.mail.body).toContain('Vi ses tirsdag.');
    expect(outlook.mail.body).not.toMatch(/ffcc00|Comic/);
  });

  test.each<[string, string, Partial<StoredMail>]>([['that is plain already', '<p>Hej</p>', {}]])(
    'has nothing to do in a mail %s',
    async (_name, body, mail) => {
      const { outlook, plain } = given(body, mail);
      expect(await plain()).toEqual({ undo: null, why: 'changed' });
      expect(outlook.count('body.setAsync')).toBe(0);
    },
  );

  test('has nothing to do in plain text', async () => {
    const { outlook, plain } = given('Hej', { type: 'text' });
    expect((await plain()).undo).toBeNull();
    expect(outlook.count('body.setAsync')).toBe(0);
  });

  test('is not written into another mail that is chosen meanwhile', async () => {
    const { outlook, plain } = given();
    const other = outlook.add({ body: LOUD });
    outlook.troubles['body.getAsync'] = { after: 20 };
    setTimeout(() => outlook.show(other), 5);
    expect(await plain()).toEqual({ undo: null, why: 'left' });
    expect(outlook.mailOf(other).body).toBe(LOUD);
  });

  test('is there where Outlook wrote and never said so', async () => {
    const { outlook, plain } = given();
    outlook.troubles['body.setAsync'] = 'done-unanswered';
    expect((await plain()).why).toBeNull();
  });

  test.each([['silent' as const], ['throws' as const], ['nothing' as const], [{ code: 9020 }]])(
    'is not there where Outlook did not write (%j)',
    async (trouble) => {
      const { outlook, plain } = given();
      outlook.troubles['body.setAsync'] = trouble;
      expect(await plain()).toEqual({ undo: null, why: 'refused' });
      expect(outlook.mail.body).toBe(LOUD);
    },
  );
});

describe('undo', () => {
  test('brings the design back, byte for byte', async () => {
    const { outlook, target, undo } = await plained();
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.mail.body).toBe(LOUD);
  });

  test('also where Outlook writes HTML its own way', async () => {
    const { outlook, target, undo } = await plained((html) => html.replace(/<p>/g, '<p class="own">'));
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.mail.body).toContain('ffcc00');
  });

  test('does not cost a word that was written since', async () => {
    const { outlook, target, undo } = await plained();
    outlook.mail.body += '<p>PS</p>';
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: undo, why: 'changed' });
    expect(outlook.mail.body).toContain('PS');
  });

  test('nor one that was written before Outlook could be read again', async () => {
    const { outlook, target, undo } = await plained((html) => html.replace('</body>', '<p>PS</p></body>'));
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: undo, why: 'changed' });
    expect(outlook.mail.body).toContain('PS');
  });

  test('that was made already is not made twice', async () => {
    const { outlook, target, undo } = await plained();
    outlook.mail.body = LOUD;
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: null, why: null });
    expect(outlook.count('body.setAsync')).toBe(1);
  });

  test('can be asked for again after Outlook refused, or when the mail is beside the pane again', async () => {
    const { outlook, target, undo } = await plained();
    outlook.troubles['body.setAsync'] = { code: 5000 };
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: undo, why: 'refused' });
    delete outlook.troubles['body.setAsync'];
    outlook.show(outlook.add({ body: '' }));
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: undo, why: 'left' });
    outlook.show(target.item);
    expect(await undoPlainDesign(target, undo)).toEqual({ rest: null, why: null });
  });
});
