import { bodyFromHtml } from '../../../../src/hygiene/mail/body';
import { PERSON_FIELDS, type Person } from '../../../../src/hygiene/mail/person';
import type { LookedAt } from '../../../../src/hygiene/rules/rule';
import { signatureDefaults } from '../../../../src/hygiene/rules/signature/options';
import { signature } from '../../../../src/hygiene/rules/signature/rule';
import { shortManual } from '../../../../src/hygiene/signature/short-form';

/** What the rule makes of the verifier's reading; the reading itself: test/hygiene/signature. */

const person: Person = {
  displayName: 'Anne Holm',
  jobTitle: 'Sagsbehandler',
  businessPhone: '09112031',
  mail: 'anne@fjordby.dk',
};
const complete: Person = Object.fromEntries(PERSON_FIELDS.map((field) => [field, person[field] ?? '']));
const manual = shortManual({ fields: ['displayName', 'jobTitle', 'businessPhone', 'mail'], font: 'Verdana' });
const citizen = { field: 'to', index: 0, address: 'karen@gmail.com', kind: 'citizen' } as const;
const colleague = { field: 'to', index: 0, address: 'bo@fjordby.dk', kind: 'internal' } as const;
const NOW = new Date('2026-11-23T10:00:00Z');

const body = (...lines: string[]) =>
  bodyFromHtml(`<div style="font-family:Verdana">${lines.join('<br>')}</div>`, true);
const RIGHT = ['Venlig hilsen', 'Anne Holm', 'Sagsbehandler', 'Direkte 09 11 20 31', 'anne@fjordby.dk'];
const WRONG = RIGHT.map((line) => line.replace('31', '99'));

const look = (mail: Partial<LookedAt>, options = signatureDefaults) =>
  signature.look({ manual, person: complete, recipients: [citizen], ...mail }, options, NOW);

test('right: nothing to say', () => {
  expect(look({ body: body('Hej', ...RIGHT) })).toEqual([]);
});

test('none: one finding, and the signature can be inserted', () => {
  expect(look({ body: body('Hej', 'Tak for sidst.') })).toEqual([
    {
      category: 'signature',
      says: 'none',
      sure: 'certain',
      because: [{ says: 'how' }],
      fixes: [{ do: 'insert-signature', label: 'insert' }],
    },
  ]);
});

test('a wrong number: its line, where it stands, and what is to be replaced', () => {
  const mail = body('Hej', ...WRONG);
  const [finding] = look({ body: mail });
  const at = mail.text.indexOf('09 11 20 99');
  expect(finding).toMatchObject({
    says: 'differs',
    because: [
      { says: 'wrong-businessPhone', data: { line: 3 }, where: { part: 'body', start: at, end: at + 11 } },
    ],
    fixes: [{ do: 'insert-signature', label: 'replace' }],
  });
  const { start, end } = finding?.where ?? { start: 0, end: 0 };
  expect(mail.text.slice(start, end)).toBe(WRONG.slice(1).join('\n'));
});

test('every reason has a text in both languages', () => {
  const [finding] = look({
    body: body('Solrige hilsner', 'Anne Holm', 'Leder', 'anne@fjordby.dk', '<img src="cid:1">😀'),
  });
  expect(finding?.because.length).toBeGreaterThan(3);
  for (const { says } of finding?.because ?? [])
    for (const language of ['da', 'en'] as const) expect(signature.texts[language][says]).toMatch(/\.$/);
});

test.each<[string, Partial<LookedAt>]>([
  ['the policy has no manual', { manual: null }],
  ['nobody knows who writes', { person: undefined as unknown as Person }],
  ['a meeting with a place', { location: 'Rådhuset' }],
])('nothing is said where %s', (_name, mail) => {
  const { person: own, ...rest } = { person: complete, ...mail };
  const given = {
    manual,
    recipients: [citizen],
    body: body('Hej', ...WRONG),
    ...rest,
    ...(own && { person: own }),
  };
  expect(signature.look(given, signatureDefaults, NOW)).toEqual([]);
});

test('among colleagues it is a hint, unless the policy wants more', () => {
  const mail = { body: body('Hej', ...WRONG), recipients: [colleague] };
  expect(look(mail)[0]?.sure).toBe('possible');
  expect(look(mail, { inside: true })[0]?.sure).toBe('certain');
  expect(look({ ...mail, recipients: [] })[0]?.sure).toBe('certain');
});

test('until the fields were saved, what stands in place of an unknown one is nobody’s fault', () => {
  const mail = {
    body: body('Hej', 'Venlig hilsen', 'Anne Holm', 'Teamleder', 'Tlf. 12 34 56 78', 'anne@fjordby.dk'),
  };
  const known = { displayName: 'Anne Holm', mail: 'anne@fjordby.dk' };
  expect(look({ ...mail, person: known })).toEqual([]);
  expect(look(mail)).toHaveLength(1);
});

test('the mail that it answers tells a reply, whatever Outlook calls it', () => {
  const reply = {
    ...manual,
    forms: { da: { ...manual.forms.da, reply: [{ text: '{displayName}', need: 'required' as const }] } },
  };
  const quoted = '<div id="divRplyFwdMsg">Fra: Bo</div><p>Hvornår?</p>';
  const answer = bodyFromHtml(`<p>Ja.</p><p>Venlig hilsen</p><p>Anne Holm</p>${quoted}`, true);
  expect(look({ body: answer, manual: reply, composeType: 'new' })).toEqual([]);
});
