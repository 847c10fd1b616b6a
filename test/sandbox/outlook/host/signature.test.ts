import { bodyMethods } from '../../../../src/sandbox/outlook/host/dispatch/body';
import type { Call } from '../../../../src/sandbox/outlook/host/dispatch/call';
import { itemMethods } from '../../../../src/sandbox/outlook/host/dispatch/item';
import { Faults } from '../../../../src/sandbox/outlook/host/faults';
import { createItemStore } from '../../../../src/sandbox/outlook/host/item-store';
import { signatureIn } from '../../../../src/sandbox/outlook/host/signature';
import type { HostItem } from '../../../../src/sandbox/outlook/model';
import { newDraft } from '../../../../src/sandbox/outlook/screens/mail/draft';
import { emptyLine, quoteHtml, quoteText } from '../../../../src/sandbox/outlook/screens/mail/quote';
import { message, owner } from '../../screens/samples';

const HTML = 3;
const TEXT = 0;
const LINE = '<div><br></div>';
const sign = (inner: string) => `<div id="Signature" class="elementToProof">${inner}</div>`;

/** Calls of an add-in's page about one mail being written, by dispatch id. */
function writing(over: Partial<HostItem> = {}, kind: 'pane' | 'runtime' = 'pane') {
  const item = createItemStore({ ...newDraft({ owner, language: 'da' }), ...over });
  const faults = new Faults();
  const signatureOff = jest.fn();
  const host = { faults, actions: { signatureOff } };
  const call = async (id: number, params: Record<string, unknown> = {}) =>
    ({ ...bodyMethods, ...itemMethods })[id]?.({
      host,
      frame: { kind },
      params,
      item: () => item,
    } as unknown as Call);
  const set = (data: string, coercionType = HTML) => call(173, { data, coercionType });
  return { call, set, item, faults, signatureOff, body: () => item.get().body };
}

describe('a signature in HTML', () => {
  const quote = quoteHtml(message(), '<p>Hej</p>', 'da', 'Europe/Copenhagen').slice(emptyLine.length);
  const foreign = '<div id="appendonsend"></div><div id="Signature">Ida</div>';

  test.each([
    ['a new mail: below the line with the cursor', emptyLine, emptyLine + LINE + sign('<b>Mette</b>')],
    ['nothing at all', '', LINE + sign('<b>Mette</b>')],
    ['what is written stays above', '<div>Hej Bo</div>', `<div>Hej Bo</div>${LINE}${sign('<b>Mette</b>')}`],
    ['an answer: above the quoted mail', emptyLine + quote, emptyLine + LINE + sign('<b>Mette</b>') + quote],
    [
      'an answer whose first mark is gone: above the rule',
      `<p>Ja</p><hr tabindex="-1"><div id="divRplyFwdMsg">Fra</div>`,
      `<p>Ja</p>${LINE}${sign('<b>Mette</b>')}<hr tabindex="-1"><div id="divRplyFwdMsg">Fra</div>`,
    ],
    [
      'a whole document: inside it',
      '<html><body><p>Hej</p></body></html>',
      `<html><body><p>Hej</p>${LINE}${sign('<b>Mette</b>')}</body></html>`,
    ],
    ['one that is there: replaced', `<p>Hej</p>${sign('<i>Før</i>')}`, `<p>Hej</p>${sign('<b>Mette</b>')}`],
    [
      'one with elements in it, and words below',
      `<p>Hej &amp; <BR>hå</p><div id=Signature><div>Før<div>x</div></div></div><p>PS</p>`,
      `<p>Hej &amp; <BR>hå</p><div id=Signature><b>Mette</b></div><p>PS</p>`,
    ],
    ['the one of the quoted mail stays', foreign, LINE + sign('<b>Mette</b>') + foreign],
    [
      'one that Outlook marked as quoted stays',
      '<div id="x_Signature">Ida</div>',
      `<div id="x_Signature">Ida</div>${LINE}${sign('<b>Mette</b>')}`,
    ],
  ])('%s', async (_why, body, expected) => {
    const mail = writing({ body });
    await mail.set('<b>Mette</b>');
    expect(mail.body()).toBe(expected);
  });

  test.each([
    ['<b>Mette</b>\nBorger & Service', TEXT, 'Mette<br>Borger &amp; Service'],
    ['<html><head><style>p{}</style></head><body lang=DA><p>Mette</p></body></html>', HTML, '<p>Mette</p>'],
    ['1 < 2 <mette@by.example><br/>', TEXT, '1 &lt; 2 &lt;mette@by.example&gt;'],
  ])('%j (coercion %i)', async (given, coercion, inner) => {
    const mail = writing();
    await mail.set(given, coercion);
    expect(mail.body()).toBe(emptyLine + LINE + sign(inner));
  });

  test('set twice, cleared and set again it stands once', async () => {
    const mail = writing();
    for (const given of ['<b>A</b>', '<b>B</b>', '', '<b>C</b>']) await mail.set(given);
    expect(mail.body()).toBe(emptyLine + LINE + sign('<b>C</b>'));
  });

  test('clearing one that is not there changes nothing', async () => {
    const mail = writing();
    await mail.set('');
    expect(mail.body()).toBe(emptyLine);
  });

  test('a client that stacks them can be had', async () => {
    const mail = writing();
    mail.faults.signature = 'stacks';
    await mail.set('A');
    await mail.set('B');
    expect(mail.body()).toBe(emptyLine + LINE + sign('A') + LINE + sign('B'));
    mail.faults.clear();
    expect(mail.faults.signature).toBe('replaces');
  });

  test('hostile input is read in no time', () => {
    const body = ['<div id=Signature'.repeat(30_000), '<div>'.repeat(30_000), '<div id="Signature">'].join(
      '',
    );
    const start = performance.now();
    signatureIn(body);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('a signature in plain text', () => {
  const quote = quoteText(message(), 'da', 'Europe/Copenhagen');

  test.each([
    ['a new mail: below the line with the cursor', '', '\n\nMette'],
    ['what is written stays above', 'Hej Bo', 'Hej Bo\n\nMette'],
    ['a line that was ended', 'Hej Bo\n', 'Hej Bo\n\nMette'],
    ['an answer: above the quoted mail', quote, `\n\nMette${quote}`],
    ['an answer that was begun', `Ja tak${quote}`, `Ja tak\n\nMette${quote}`],
  ])('%s', async (_why, body, expected) => {
    const mail = writing({ bodyType: 'text', body });
    await mail.set('Mette', TEXT);
    expect(mail.body()).toBe(expected);
  });

  test('replaces the one before as long as its words stand', async () => {
    const mail = writing({ bodyType: 'text', body: 'Hej' });
    await mail.set('Mette\r\n<b>Borgerservice</b>', TEXT);
    mail.item.change({ body: `Kære ${mail.body()}\nPS` }, 'user');
    await mail.set('Bo', TEXT);
    expect(mail.body()).toBe('Kære Hej\n\nBo\nPS');
    mail.item.change({ body: 'Hej\n\nB.o.' }, 'user');
    await mail.set('Ida', TEXT);
    expect(mail.body()).toBe('Hej\n\nB.o.\n\nIda');
  });

  test('takes no HTML', async () => {
    const mail = writing({ bodyType: 'text', body: 'Hej' });
    await expect(mail.set('<b>Mette</b>')).rejects.toMatchObject({ code: 2006 });
    expect(mail.body()).toBe('Hej');
  });
});

test('30,000 characters are taken, one more is refused', async () => {
  const mail = writing();
  await mail.set('a'.repeat(30_000));
  await expect(mail.set('a'.repeat(30_001))).rejects.toMatchObject({ code: 9031 });
});

test('a mail being read takes none', async () => {
  await expect(writing({ mode: 'read' }).set('a')).rejects.toMatchObject({ code: 7000 });
});

describe('whether a signature counts as a change of the form', () => {
  test.each([
    ['set by the handler of an event: no', 'runtime', false, true],
    ['set in the pane: yes', 'pane', false, false],
    ['set by the handler after the person wrote: yes', 'runtime', true, false],
  ] as const)('%s', async (_why, kind, wrote, untouched) => {
    const mail = writing({ untouchedBody: emptyLine }, kind);
    if (wrote) mail.item.change({ body: '<p>Hej</p>' }, 'user');
    await mail.set('Mette');
    await mail.set('Bo');
    expect(mail.item.get().untouchedBody === mail.body()).toBe(untouched);
  });
});

test('the client’s own signature: whether it is on, and off for good', async () => {
  const mail = writing({ clientSignatureEnabled: true });
  expect(await mail.call(175)).toBe(true);
  await mail.call(176);
  expect(await mail.call(175)).toBe(false);
  expect(mail.signatureOff).toHaveBeenCalledTimes(1);
});
