import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../src/hygiene/policy/types';
import { plainManual } from '../../src/hygiene/signature/short-form';
import type { SignatureManual } from '../../src/hygiene/signature/types';
import { saySettled } from '../../src/taskpane/check/card-words';
import type { Card } from '../../src/taskpane/check/cards';
import { CheckSession } from '../../src/taskpane/check/session';
import { SignatureForm } from '../../src/taskpane/signature/form';
import { insertOwnSignature } from '../../src/taskpane/signature/insertion';
import { manualOf, signatureSeen } from '../../src/taskpane/signature/seen';
import { withFields } from '../../src/taskpane/signature/with-fields';
import { type StoredMail, TestOutlook, type Trouble } from '../support/compose-item';
import { givenOffice, withoutOffice } from '../support/own-settings';
import { until } from '../support/until';

const MANUAL: SignatureManual = {
  ...plainManual,
  forms: {
    da: {
      lines: [
        { text: '{displayName}', need: 'required' },
        { text: '{jobTitle}', need: 'required' },
        { text: 'Direkte {businessPhone}', need: 'when-filled' },
      ],
      reply: null,
      greetings: ['Venlig hilsen'],
    },
  },
};
const base = defaultPolicyFor('mette@fjordby.example');
const settings = { level: 'warn', override: true, options: { inside: false } } as const;
const POLICY: Policy = { ...base, signature: MANUAL, rules: { ...base.rules, signature: settings } };

const FIELDS = {
  displayName: 'Mette Holm',
  jobTitle: 'Jurist',
  businessPhone: '12 34 56 78',
  mobilePhone: '',
};
const saved = (fields = FIELDS) => ({ 'kuvert.person': { fields, language: 'da', campaign: true } });
const LETTER = '<p>Kære Karen</p><p>Du får svar i morgen.</p>';
const line = (words: string) => `<p style="margin:0;font-family:Arial,sans-serif;color:#000000">${words}</p>`;
const signed = (phone: string) =>
  LETTER + ['Venlig hilsen', '&nbsp;', 'Mette Holm', 'Jurist', `Direkte ${phone}`].map(line).join('');

const running: CheckSession[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
  withoutOffice();
});

async function opened(
  mail: Partial<StoredMail>,
  {
    policy = POLICY,
    settings = saved() as Record<string, unknown>,
    troubles = {} as Record<string, Trouble>,
  } = {},
) {
  const office = givenOffice(settings);
  const outlook = new TestOutlook({ subject: 'Svar', to: ['karen@gmail.com'], ...mail });
  Object.assign(outlook.troubles, troubles);
  const { item } = outlook;
  const check = new CheckSession(item, policy, () => outlook.isBeside(item));
  running.push(check);
  check.start();
  await until(() => check.get().report);
  const seen = () => {
    const { read, report } = check.get();
    return read && report && signatureSeen(report, read, policy);
  };
  return { outlook, check, state: check.get, office, seen };
}

const card = (check: CheckSession) => check.get().cards.find(({ lead }) => lead.rule === 'signature') as Card;
const says = (check: CheckSession) => check.get().settled.map((one) => saySettled(one, 'da'));

describe('a signature with a wrong number', () => {
  test('is replaced with one click, and the letter above stays byte for byte', async () => {
    const { outlook, check, seen } = await opened({ body: signed('12 34 56 79') });
    expect(seen()).toBeNull();
    await check.fix(card(check), card(check).fixes[0] as string);
    expect(outlook.mail.body.startsWith(LETTER)).toBe(true);
    expect(outlook.mail.body).toContain('12 34 56 78');
    expect(outlook.mail.body).not.toContain('12 34 56 79');
    expect(says(check)).toEqual(['Signaturen er udskiftet']);
    expect([card(check), seen()]).toEqual([undefined, 'right']);
  });

  test('comes back with Undo', async () => {
    const body = signed('12 34 56 79');
    const { outlook, check, state } = await opened({ body });
    await check.fix(card(check), card(check).fixes[0] as string);
    await check.undo(state().settled[0] as never);
    expect(outlook.mail.body).toBe(body);
    expect(state()).toMatchObject({ settled: [], trouble: null });
    expect(card(check)).toBeDefined();
  });

  test('stays where Outlook refuses, and the pane says so', async () => {
    const body = signed('12 34 56 79');
    const { outlook, check, state } = await opened(
      { body },
      { troubles: { 'body.setAsync': { code: 5000 } } },
    );
    await check.fix(card(check), card(check).fixes[0] as string);
    expect(outlook.mail.body).toBe(body);
    expect(state()).toMatchObject({ settled: [], trouble: 'refused', working: null });
  });
});

describe('no signature', () => {
  test('is inserted below the letter, and taken out again', async () => {
    const { outlook, check, state } = await opened({ body: LETTER });
    await check.fix(card(check), card(check).fixes[0] as string);
    expect(outlook.mail.body).toMatch(/^<p>Kære Karen<\/p><p>Du får svar i morgen\.<\/p>.*Mette Holm/s);
    expect(says(check)).toEqual(['Signaturen er sat ind']);
    await check.undo(state().settled[0] as never);
    expect(outlook.mail.body).toBe(LETTER);
  });

  test('the fields come first while some are missing, and behind the fix when all are known', async () => {
    const run = () => {};
    const fix = { label: 'Indsæt signatur', mends: true, run };
    const silence = { label: 'Den er god', mends: false, run };
    const { check } = await opened({ body: LETTER }, { settings: {} });
    const labels = () =>
      withFields(card(check), [fix, silence], new SignatureForm(MANUAL), 'da').map(({ label }) => label);
    expect(labels()).toEqual(['Udfyld dine felter', 'Indsæt signatur', 'Den er god']);
    givenOffice(saved());
    expect(labels()).toEqual(['Indsæt signatur', 'Ret dine felter', 'Den er god']);
    const other = { ...card(check), lead: { ...card(check).lead, category: 'cpr' as const } };
    expect(withFields(other, [fix], new SignatureForm(MANUAL), 'da')).toEqual([fix]);
  });
});

describe('asked for from the form', () => {
  test('a signature that was right is replaced when the fields have changed', async () => {
    const { outlook, check, office } = await opened({ body: signed('12 34 56 78') });
    Object.assign(office.settings, saved({ ...FIELDS, businessPhone: '87 65 43 21' }));
    expect(await insertOwnSignature(check, MANUAL)).toBe(true);
    expect(outlook.mail.body.startsWith(LETTER)).toBe(true);
    expect(outlook.mail.body).toContain('87 65 43 21');
    expect(outlook.mail.body).not.toContain('12 34 56 78');
    expect(says(check)).toEqual(['Signaturen er udskiftet']);
  });

  test('it is put in once, and can be taken back', async () => {
    const { outlook, check, state } = await opened({ body: LETTER });
    expect(await insertOwnSignature(check, MANUAL)).toBe(true);
    expect(outlook.mail.body.match(/Mette Holm/g)).toHaveLength(1);
    await check.undo(state().settled[0] as never);
    expect(outlook.mail.body).toBe(LETTER);
  });

  test('what Outlook refuses is told by the session', async () => {
    const { check, state } = await opened(
      { body: LETTER },
      { troubles: { 'body.setAsync': { code: 5000 } } },
    );
    expect(await insertOwnSignature(check, MANUAL)).toBe(false);
    expect(state().trouble).toBe('refused');
  });
});

describe('what is said when nothing was found', () => {
  test('right, where all of it was held against the manual', async () => {
    const { seen } = await opened({ body: signed('12 34 56 78') });
    expect(seen()).toBe('right');
  });

  test('only in part, while fields of the person are not known', async () => {
    const { seen } = await opened({ body: signed('12 34 56 78') }, { settings: {} });
    expect(seen()).toBe('partly');
  });

  test.each<[name: string, policy: Policy]>([
    ['no manual', { ...POLICY, signature: null }],
    ['the rule is off', { ...POLICY, rules: { ...POLICY.rules, signature: { ...settings, level: 'off' } } }],
  ])('nothing: %s', async (_name, policy) => {
    const { seen } = await opened({ body: signed('12 34 56 78') }, { policy });
    expect(seen()).toBeNull();
    expect(manualOf(policy)).toBeNull();
  });

  test('nothing where the text was not read', async () => {
    const { seen, state } = await opened(
      { body: signed('12 34 56 78') },
      { troubles: { 'body.getAsync': { code: 5000 } } },
    );
    expect(seen()).toBeNull();
    expect(state().report?.unchecked).toContainEqual({
      rule: 'signature',
      part: 'body',
      because: 'unreadable',
    });
  });
});
