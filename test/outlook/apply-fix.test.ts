import { readHtml } from '../../src/hygiene/mail/html';
import type { ReplaceFix } from '../../src/hygiene/mail/types';
import { applyToOutlook, follow, type Undo, undoInOutlook } from '../../src/outlook/apply-fix';
import type { Target } from '../../src/outlook/target';
import { TestOutlook } from '../support/compose-item';

/** The CPR office's own published example: nobody's number. */
const CPR = '070761-4285';
const MASK = '070761-xxxx';

const textOf = (outlook: TestOutlook) =>
  outlook.mail.type === 'html' ? readHtml(outlook.mail.body).text : outlook.mail.body;

/** The fix at every place of the number. */
function fixes(text: string, put = MASK): ReplaceFix[] {
  const found: ReplaceFix[] = [];
  for (let at = text.indexOf(CPR); at >= 0; at = text.indexOf(CPR, at + 1))
    found.push({ do: 'replace', label: 'mask', span: { part: 'body', start: at, end: at + 11 }, with: put });
  return found;
}

function given(body: string, put = MASK) {
  const outlook = new TestOutlook({ body });
  const { item } = outlook;
  const target: Target = { item, limit: 300, isCurrent: () => outlook.isBeside(item) };
  const seen = textOf(outlook);
  return { outlook, item, target, fix: () => applyToOutlook(target, fixes(seen, put), seen) };
}

/** Fixes, lets the writer write on with a reading after each step, and undoes. */
async function fixWriteUndo(body: string, steps: ((body: string) => string)[], put = MASK, read = true) {
  const { outlook, target, fix } = given(body, put);
  let undo = (await fix()).undo as Undo;
  for (const step of steps) {
    outlook.mail.body = step(outlook.mail.body);
    if (read) undo = follow(undo, textOf(outlook));
  }
  const undone = await undoInOutlook(target, undo);
  return { outlook, undone };
}

const DONE = { rest: null, why: null };
const greet = (body: string) => `<p>Kære Karen 0</p>${body}`;
const close = (body: string) => `${body}<p>Venlig hilsen Mette</p>`;

describe('a fix', () => {
  test('of several places is one reading and one writing', async () => {
    const { outlook, fix } = given(`<p>Nr. ${CPR}, og ${CPR}.</p><p><b>07</b>0761-4285</p>`);
    expect((await fix()).why).toBeNull();
    expect(outlook.mail.body).toBe(`<p>Nr. ${MASK}, og ${MASK}.</p><p><b>07</b>0761-xxxx</p>`);
    expect([outlook.count('body.getAsync'), outlook.count('body.setAsync')]).toEqual([1, 1]);
  });

  test('is made at the other places when one was touched meanwhile', async () => {
    const { outlook, fix } = given(`<p>Nr. ${CPR} først. Siden ${CPR} igen.</p>`);
    outlook.mail.body = outlook.mail.body.replace('4285 igen', '42 igen');
    const { undo, why } = await fix();
    expect([undo?.places.length, why]).toEqual([1, 'changed']);
    expect(textOf(outlook)).toBe(`Nr. ${MASK} først. Siden 070761-42 igen.`);
  });

  test.each(['body.getTypeAsync', 'body.getAsync'])(
    'never reaches another mail that is chosen while %s is under way',
    async (member) => {
      const { outlook, item, fix } = given(`<p>${CPR}</p>`);
      const other = outlook.add({ body: `<p>${CPR}</p>` });
      outlook.troubles[member] = { after: 20 };
      setTimeout(() => outlook.show(other), 5);
      expect(await fix()).toEqual({ undo: null, why: 'left' });
      expect(outlook.mailOf(other).body).toBe(`<p>${CPR}</p>`);
      expect(outlook.mailOf(item).body).toBe(`<p>${CPR}</p>`);
    },
  );

  test('that Outlook wrote and never confirmed is made', async () => {
    const { outlook, fix } = given(`<p>${CPR}</p>`);
    outlook.troubles['body.setAsync'] = 'done-unanswered';
    expect(await fix()).toMatchObject({ why: null, undo: { part: 'body' } });
  });

  test.each([['silent' as const], ['throws' as const], [{ code: 9020 }]])(
    'that Outlook did not write (%j) is not made',
    async (trouble) => {
      const { outlook, fix } = given(`<p>${CPR}</p>`);
      outlook.troubles['body.setAsync'] = trouble;
      expect(await fix()).toEqual({ undo: null, why: 'refused' });
    },
  );

  test('counts when nothing can be read after it', async () => {
    const { outlook, fix } = given(`<p>${CPR}</p>`);
    outlook.troubles['body.setAsync'] = 'done-unanswered';
    const applied = fix();
    setTimeout(() => Object.assign(outlook.troubles, { 'body.getAsync': 'silent' }), 30);
    expect((await applied).undo?.places).toHaveLength(1);
  });

  test('of a body that is larger than Outlook takes is refused before writing', async () => {
    const { outlook, fix } = given(`<p>${CPR}</p>${' '.repeat(1_000_000)}`);
    expect(await fix()).toEqual({ undo: null, why: 'too-large' });
    expect(outlook.count('body.setAsync')).toBe(0);
  });
});

describe('an undo', () => {
  const TWO = `<p>Nr. ${CPR}, fundet.</p><p>Nr. ${CPR}, fundet.</p>`;

  test.each([
    ['a greeting and a closing, each read', [greet, close], true],
    ['a greeting and a closing, read together', [greet, close], false],
    ['nothing', [], true],
  ])('of two equal lines works after %s', async (_name, steps, read) => {
    const { outlook, undone } = await fixWriteUndo(TWO, steps, MASK, read);
    expect(undone).toEqual(DONE);
    expect(outlook.mail.body).toBe(steps.reduce((body, step) => step(body), TWO));
  });

  test('of a removal works after a greeting and a closing', async () => {
    const body = `<p>Nummeret er ${CPR} i sagen her.</p>`;
    for (const read of [true, false]) {
      const { outlook, undone } = await fixWriteUndo(body, [greet, close], '', read);
      expect(undone).toEqual(DONE);
      expect(textOf(outlook)).toBe(readHtml(close(greet(body))).text);
    }
  });

  test('of a removal is not made where something was typed into the hole', async () => {
    const { outlook, undone } = await fixWriteUndo(
      `<p>Nr.${CPR}.</p>`,
      [(body) => body.replace('Nr..', 'Nr.7.')],
      '',
    );
    expect([undone.why, textOf(outlook)]).toEqual(['changed', 'Nr.7.']);
  });

  test('keeps what Outlook wrote its own way, and every tag', async () => {
    const { outlook, target, fix } = given(
      `<p>Kære&nbsp;A,</p><p>nr. <b>${CPR}</b> og <i>mere</i>.</p><p>B</p>`,
    );
    outlook.normalise = (html) => `<div>${html.replace(/&nbsp;/g, ' ')}<p>&nbsp;</p><p>--</p></div>`;
    const { undo } = await fix();
    outlook.normalise = (html) => html;
    const expected = outlook.mail.body.replace(MASK, CPR);
    expect(await undoInOutlook(target, undo as Undo)).toEqual(DONE);
    expect(outlook.mail.body).toBe(expected);
  });

  test.each([MASK, ''])('puts nothing in twice (%j)', async (put) => {
    const body = `<p>Nummeret er ${CPR} i sagen.</p>`;
    const { outlook, target, fix } = given(body, put);
    const undo = (await fix()).undo as Undo;
    outlook.troubles['body.setAsync'] = 'done-unanswered';
    await undoInOutlook(target, undo);
    delete outlook.troubles['body.setAsync'];
    expect(await undoInOutlook(target, undo)).toEqual(DONE);
    expect(textOf(outlook)).toBe(readHtml(body).text);
  });

  test('never reaches another mail', async () => {
    const { outlook, target, fix } = given(`<p>${CPR}</p>`);
    const undo = (await fix()).undo as Undo;
    outlook.show(outlook.add({ body: `<p>${MASK}</p>` }));
    expect(await undoInOutlook(target, undo)).toEqual({ rest: undo, why: 'left' });
    expect(outlook.mail.body).toBe(`<p>${MASK}</p>`);
  });
});
