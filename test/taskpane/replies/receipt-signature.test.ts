import { bodyFromHtml } from '../../../src/hygiene/mail/body';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { isReadAs, receiptTemplate, writeReceipt } from '../../../src/hygiene/replies/receipt';
import type { SignatureManual } from '../../../src/hygiene/signature/types';
import { verifySignature } from '../../../src/hygiene/signature/verify';
import type { OwnPerson } from '../../../src/outlook/person';
import {
  type ReceiptSignature,
  signatureFor,
  withoutOwnClosing,
} from '../../../src/taskpane/replies/receipt-signature';
import { FJORDBY, METTES } from '../../support/manual';

const OWN: OwnPerson = { person: METTES.fields, complete: true, language: 'da', campaign: true };
const SHARED = 'borgerservice@fjordby.example';
const DAY = '2026-11-26';

const { da } = FJORDBY.forms;
const greetingless: SignatureManual = { ...FJORDBY, forms: { da: { ...da, greetings: [] } } };
const longOnly: SignatureManual = { ...FJORDBY, forms: { da: { ...da, reply: null } } };
const withPhone: SignatureManual = {
  ...FJORDBY,
  forms: { da: { ...da, reply: [...da.lines, { text: 'Mobil {mobilePhone}', need: 'required' }] } },
};

function signed(...given: Parameters<typeof signatureFor>): ReceiptSignature {
  const found = signatureFor(...given);
  if (found === null || found === 'missing') throw new Error(`nothing to sign with: ${found}`);
  return found;
}

test.each<[string, SignatureManual, string | null, 'da' | 'en', string]>([
  ['the short form', FJORDBY, null, 'da', 'Venlig hilsen\n\nMette Holm\nHovednummer 74 34 34 34'],
  [
    'the long one, where answers have no other',
    longOnly,
    null,
    'da',
    'Venlig hilsen\n\nMette Holm\nSagsbehandler\nTeknik\nDirekte 74 34 01 23\nHovednummer 74 34 34 34',
  ],
  [
    'the department’s of a shared mailbox',
    FJORDBY,
    SHARED,
    'da',
    'Venlig hilsen\n\nMette Holm\nHovednummer 74 34 99 99',
  ],
  ['in English', FJORDBY, null, 'en', 'Kind regards\n\nMette Holm\nMain number 74 34 34 34'],
  ['without a closing', greetingless, null, 'da', 'Mette Holm\nHovednummer 74 34 34 34'],
])('%s', (_what, manual, from, language, text) => {
  expect(signed(manual, OWN, from, language).text).toBe(text);
});

test.each<[string, SignatureManual | null, OwnPerson, ReturnType<typeof signatureFor>]>([
  ['no manual', null, OWN, null],
  [
    'nobody ever asked for a field',
    longOnly,
    { ...OWN, person: { displayName: 'Mette Holm' }, complete: false },
    'missing',
  ],
  [
    'a field that is demanded was left empty',
    withPhone,
    { ...OWN, person: { ...METTES.fields, mobilePhone: '' } },
    'missing',
  ],
])('%s', (_what, manual, own, expected) => {
  expect(signatureFor(manual, own, null, 'da')).toBe(expected);
});

test('a line that may stay empty was left empty: the signature is whole', () => {
  const { text } = signed(longOnly, { ...OWN, person: { ...METTES.fields, jobTitle: '' } }, null, 'da');
  expect(text).not.toContain('Sagsbehandler');
});

/** The receipt as the draft holds it. */
function written(manual: SignatureManual, language: 'da' | 'en', policy: RepliesPolicy, from: string | null) {
  const signature = signed(manual, OWN, from, language);
  const replies = withoutOwnClosing(policy, signature.greets);
  const ask = {
    replies,
    language,
    day: DAY,
    subject: 'Plads i dagpleje',
    name: 'Mette Holm',
    department: null,
  };
  const receipt = writeReceipt(ask);
  return { text: receipt.text, html: receipt.html + signature.html };
}

describe.each(['da', 'en'] as const)('a whole receipt, %s', (language) => {
  test.each<[string, SignatureManual, string | null]>([
    ['the short form', FJORDBY, null],
    ['the long form', longOnly, null],
    ['a shared mailbox', FJORDBY, SHARED],
    ['a closing of the receipt’s own', greetingless, null],
  ])('%s: nothing is said twice, and Kuvert has nothing to ask', (_what, manual, from) => {
    const receipt = written(manual, language, DEFAULT_REPLIES, from);
    const body = bodyFromHtml(receipt.html, true);
    expect(body.text.match(/hilsen|regards/gi)).toHaveLength(1);
    expect(body.text.match(/Mette Holm/g)).toHaveLength(1);
    const occasion = { composeType: 'reply', from: from ?? undefined, complete: true } as const;
    expect(verifySignature(body, manual, OWN.person, occasion).faults).toEqual([]);
    expect(isReadAs(DAY, body.text)).toBe(true);
  });
});

const policyOf = (...da: string[]): RepliesPolicy => ({ ...DEFAULT_REPLIES, receipt: { da, en: null } });
const BODY = 'Du får svar senest {dato}.';

test.each<[string, string[], string[], string[]]>([
  [
    'closing and name',
    ['Hej', BODY, 'Venlig hilsen\n{navn}\n{afdeling}'],
    ['Hej', BODY],
    ['Hej', BODY, 'Venlig hilsen'],
  ],
  ['on one line', [BODY, 'Venlig hilsen {navn}, {afdeling}'], [BODY], [BODY, 'Venlig hilsen']],
  [
    'in two paragraphs',
    [BODY, 'Med venlig hilsen', '{navn}\nFjordby Kommune'],
    [BODY],
    [BODY, 'Med venlig hilsen'],
  ],
  [
    'good wishes above it',
    [BODY, 'Hav en god dag\nVenlig hilsen\n{navn}'],
    [BODY, 'Hav en god dag'],
    [BODY, 'Hav en god dag\nVenlig hilsen'],
  ],
  ['no closing', [BODY, '{navn}\n{afdeling}'], [BODY], [BODY]],
  ['neither', ['Hej', BODY], ['Hej', BODY], ['Hej', BODY]],
  [
    'the department in a sentence',
    ['{afdeling} svarer dig.', BODY],
    ['{afdeling} svarer dig.', BODY],
    ['{afdeling} svarer dig.', BODY],
  ],
])('a policy’s own receipt with %s', (_what, da, greeted, bare) => {
  const left = (greets: boolean) => receiptTemplate(withoutOwnClosing(policyOf(...da), greets), 'da');
  expect(left(true)).toEqual(greeted);
  expect(left(false)).toEqual(bare);
});
