import { bodyFromHtml } from '../../src/hygiene/mail/body';
import type { Policy } from '../../src/hygiene/policy/types';
import { insertSignature } from '../../src/outlook/insert-signature';
import { type StoredMail, TestOutlook } from '../support/compose-item';
import { FJORDBY, METTES, policyWith } from '../support/manual';
import { givenOffice, withoutOffice } from '../support/own-settings';

const QUOTED =
  '<div id="divRplyFwdMsg"><p><b>Fra:</b> Karen &lt;karen@gmail.com&gt;<br><b>Sendt:</b> 23. november 2026 08:00<br><b>Til:</b> Mette<br><b>Emne:</b> Hegn</p></div><p>Hej Mette. Må jeg bygge?</p>';
const FULL =
  'Venlig hilsen\n\nMette Holm\nSagsbehandler\nTeknik\nDirekte 74 34 01 23\nHovednummer 74 34 34 34';
const SHARED =
  'Venlig hilsen\n\nMette Holm\nSagsbehandler\nBorgerservice\nDirekte 74 34 01 23\nHovednummer 74 34 99 99';
const SHORT = 'Venlig hilsen\n\nMette Holm\nHovednummer 74 34 34 34';
const MAILBOX = 'borgerservice@fjordby.example';

function given(mail: Partial<StoredMail> = {}, saved: object = METTES) {
  givenOffice({ 'kuvert.person': saved });
  const outlook = new TestOutlook(mail);
  const { item } = outlook;
  const target = { item, limit: 300, isCurrent: () => outlook.isBeside(item) };
  return {
    outlook,
    insert: (policy: Policy = policyWith(), again?: boolean) => insertSignature(target, policy, again),
    /** What a person sees, blank lines and blanks at the edges aside. */
    sees: () => seen(outlook.mail),
  };
}

const seen = ({ type, body }: StoredMail) =>
  (type === 'html' ? bodyFromHtml(body).text : body)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A mail that was signed in Mette's own name. */
async function signed(mail: Partial<StoredMail> = {}) {
  const all = given(mail);
  expect(await all.insert()).toBe('inserted');
  return all;
}

afterEach(withoutOffice);

describe('a mail that was just begun', () => {
  test.each<[string, Partial<StoredMail>, object, string]>([
    ['is signed in full', {}, METTES, FULL],
    ['as plain text gets the plain form', { type: 'text' }, METTES, FULL],
    ['from a shared mailbox gets the department’s form', { from: MAILBOX }, METTES, SHARED],
    [
      'in English, for whoever chose it',
      {},
      { ...METTES, language: 'en' },
      'Kind regards\n\nMette Holm\nMain number 74 34 34 34',
    ],
    [
      'bears the campaign, for whoever wants it',
      {},
      { ...METTES, campaign: true },
      `${FULL}\n\nFjordby holder åbent hus`,
    ],
    [
      'by a person who has saved nothing is signed with what Outlook knows',
      {},
      {},
      `${SHORT}\n\nFjordby holder åbent hus`,
    ],
  ])('%s', async (_name, mail, saved, expected) => {
    const { insert, sees } = given({ ...mail, subject: 'Sag' }, saved);
    expect(await insert()).toBe('inserted');
    expect(sees()).toBe(expected);
  });

  test.each(['reply', 'forward', 'newMail'] as const)(
    'above a quoted mail gets the short form, whatever Outlook calls it (%s)',
    async (composeType) => {
      const { insert, outlook, sees } = given({ composeType, body: `<div><br></div>${QUOTED}` });
      expect(await insert()).toBe('inserted');
      expect(sees().indexOf(SHORT)).toBe(0);
      expect(outlook.mail.body.endsWith(QUOTED)).toBe(true);
    },
  );

  test('a reply that Outlook opens without the mail that it answers gets the short form', async () => {
    const { insert, sees } = given({ composeType: 'reply' });
    await insert();
    expect(sees()).toBe(SHORT);
  });

  test('loses the signature of Outlook’s own, which is turned off first', async () => {
    const { insert, outlook, sees } = given({
      clientSignature: true,
      body: '<div><br></div><div id="Signature"><p>Kh. Mette Holm, 74 34 01 23</p></div><!--s-->',
    });
    expect(await insert()).toBe('inserted');
    expect(sees()).toBe(FULL);
    expect(outlook.calls.indexOf('disableClientSignatureAsync')).toBeLessThan(
      outlook.calls.indexOf('body.setSignatureAsync'),
    );
    expect(outlook.mail.clientSignature).toBe(false);
  });

  test('keeps words that stand there already, byte for byte', async () => {
    const words = '<p>Kære&nbsp;Karen <B>Hegn</b></p>';
    const { insert, outlook } = given({ body: words });
    await insert();
    expect(outlook.mail.body.indexOf(words)).toBe(0);
  });
});

describe('nothing is inserted, and Outlook’s own stays as it is,', () => {
  const off = {
    ...policyWith().rules,
    signature: { level: 'off', override: true, options: {} },
  } as Policy['rules'];

  test.each<[string, Policy]>([
    ['without a manual', policyWith(null)],
    ['where the rule is off', policyWith(FJORDBY, { rules: off })],
    [
      'where the manual has no lines',
      policyWith({ ...FJORDBY, forms: { da: { lines: [], reply: null, greetings: [] } } }),
    ],
    [
      'above Outlook’s 30,000 characters',
      policyWith({ ...FJORDBY, values: { mainNumber: '7'.repeat(31_000) } }),
    ],
  ])('%s', async (_name, policy) => {
    const { insert, outlook } = given({ clientSignature: true });
    expect(await insert(policy)).toBe('nothing');
    expect(outlook.mail).toMatchObject({ body: '', clientSignature: true });
    expect(outlook.count('disableClientSignatureAsync')).toBe(0);
  });

  test('in a meeting', async () => {
    const { outlook } = given();
    const item = Object.assign(outlook.item, { requiredAttendees: {} });
    expect(await insertSignature({ item, limit: 300, isCurrent: () => true }, policyWith())).toBe('nothing');
    expect(outlook.calls).toEqual([]);
  });

  test('once another mail is beside the pane', async () => {
    const { insert, outlook } = given();
    const { item } = outlook;
    outlook.troubles['body.getAsync'] = { after: 20 };
    setTimeout(() => outlook.show(outlook.add({})), 5);
    expect(await insert()).toBe('refused');
    expect([outlook.mailOf(item).body, outlook.mail.body]).toEqual(['', '']);
  });
});

describe('no mail is signed twice', () => {
  const twice = async ({ insert, outlook }: ReturnType<typeof given>, again: boolean) => {
    const before = outlook.mail.body;
    expect(await insert(policyWith(), again)).toBe('nothing');
    expect(outlook.mail.body).toBe(before);
  };

  test.each([false, true])('when the event comes a second time (the sender’s: %s)', async (again) => {
    await twice(await signed(), again);
    await twice(await signed({ type: 'text' }), again);
    await twice(await signed({ composeType: 'reply', body: QUOTED }), again);
  });

  test('when it is sent again, and Outlook finds its own place no more', async () => {
    const all = await signed();
    all.outlook.mail.body = all.outlook.mail.body.replace(' id="Signature"', '').replace('<!--s-->', '');
    await twice(all, false);
  });

  test('when it bears the signature of a colleague, or one that the writer has changed', async () => {
    const all = await signed();
    all.outlook.mail.body = all.outlook.mail.body.replace('Sagsbehandler', 'Konsulent');
    await twice(all, false);
    await twice(all, true);
  });
});

describe('with another sender', () => {
  test.each([
    ['html', 'newMail'],
    ['html', 'reply'],
    ['text', 'newMail'],
  ] as const)('the signature follows, there and back (%s, %s)', async (type, composeType) => {
    const { insert, outlook, sees } = await signed({ type, composeType });
    const own = sees();
    for (const [from, number] of [
      [MAILBOX, '74 34 99 99'],
      ['mette@fjordby.example', '74 34 34 34'],
    ] as const) {
      outlook.mail.from = from;
      if (type === 'text') outlook.mail.body = ''; // Outlook takes its own place in plain text away itself
      expect(await insert(policyWith(), true)).toBe('inserted');
      expect(sees().match(/Mette Holm/g)).toHaveLength(1);
      expect(sees()).toContain(`Hovednummer ${number}`);
    }
    expect(sees()).toBe(own);
  });

  test('a longer form makes room for a shorter one that begins alike', async () => {
    const values = { values: { mainNumber: '74 34 34 34 (kl. 10-14)' } };
    const manual = { ...FJORDBY, departments: [{ ...FJORDBY.departments[0], ...values }] } as typeof FJORDBY;
    const { insert, outlook, sees } = given({ composeType: 'reply', from: MAILBOX });
    await insert(policyWith(manual));
    outlook.mail.from = 'mette@fjordby.example';
    expect(await insert(policyWith(manual), true)).toBe('inserted');
    expect(sees()).toBe(SHORT);
  });

  test('it comes back where Outlook has taken it away', async () => {
    const { insert, outlook, sees } = await signed();
    outlook.mail.body = '<p>Kære Karen</p>';
    outlook.mail.from = MAILBOX;
    expect(await insert(policyWith(), true)).toBe('inserted');
    expect(sees()).toBe(`Kære Karen\n${SHARED}`);
  });
});
