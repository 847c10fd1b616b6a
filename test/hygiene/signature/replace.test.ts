import { bodyFromHtml, bodyFromText } from '../../../src/hygiene/mail/body';
import type { BodyText } from '../../../src/hygiene/mail/types';
import { withoutNewSignature, withSignature } from '../../../src/hygiene/signature/replace';
import { shortManual } from '../../../src/hygiene/signature/short-form';
import type { SignatureManual } from '../../../src/hygiene/signature/types';
import { verifySignature } from '../../../src/hygiene/signature/verify';
import { signatureHtml, signatureText } from '../../../src/hygiene/signature/write';
import { type LabelledSignature, LEARNT_FROM, readSignatures } from '../../corpus/signature/read';

/** Words of the writer's between two signatures: they stay, and so does the first signature, which is named again. */
const WORDS_BETWEEN = 'c233';
/** What a line below the signature can be named for. */
const STAYS: readonly string[] = ['extra-text', 'font', 'colour', 'emoji', 'image'];
const cases = LEARNT_FROM.flatMap((file) => readSignatures(file)).map((each) => [each.id, each] as const);

/** The signature is put in as the pane does it: where the verifier says that one stands, or else at the end. */
function mended({ html, profile, manual: short, composeType }: LabelledSignature) {
  const base = shortManual(short);
  const manual: SignatureManual = {
    ...base,
    forms: { da: { ...base.forms.da, greetings: ['Venlig hilsen'] } },
  };
  const occasion = { composeType, from: profile.mail, complete: true };
  const before = bodyFromHtml(html, true);
  const { where } = verifySignature(before, manual, profile, occasion);
  const signature = {
    html: signatureHtml(manual, profile, occasion),
    text: signatureText(manual, profile, occasion),
  };
  const result = withSignature({ type: 'html', content: html }, signature, where);
  return { before, where, result, manual, occasion };
}

/** The lines above a place that have something in them. */
const linesAbove = ({ text }: BodyText, end: number) =>
  text
    .slice(0, end)
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('a signature in place of the one that stands there, in every client’s HTML', () => {
  test.each(cases)('%s', (id, each) => {
    const { before, where, result, manual, occasion } = mended(each);
    if (!result) throw new Error('could not be replaced');
    const { content, back } = result;
    const after = bodyFromHtml(content, true);

    // What stands below the signature may be the writer's own: it stays, and is named until the writer has seen to it.
    const left = verifySignature(after, manual, each.profile, occasion).faults.map(({ code }) => code);
    const below = each.faults.map(({ code }) => code).filter((code) => STAYS.includes(code));
    expect(left.filter((code) => !below.includes(code))).toEqual(id === WORDS_BETWEEN ? ['duplicate'] : []);
    const above = linesAbove(before, where?.start ?? before.quoted[0]?.start ?? before.text.length);
    expect(linesAbove(after, after.text.length).slice(0, above.length)).toEqual(above);
    const quoted = (body: BodyText) => body.quoted.map(({ start, end }) => body.text.slice(start, end));
    expect(quoted(after)).toEqual(quoted(before));
    expect(withoutNewSignature(back, { type: 'html', content })).toBe(each.html);
  });
});

describe('plain text', () => {
  const signature = { html: '', text: 'Venlig hilsen\n\nAnne Holm' };
  test.each([
    ['an empty mail', '', '\nVenlig hilsen\n\nAnne Holm'],
    ['behind the words', 'Hej Bo', 'Hej Bo\n\nVenlig hilsen\n\nAnne Holm'],
    [
      'above the quoted mail',
      'Hej Bo\n\n> Hej Anne\n> Hvornår?',
      'Hej Bo\n\nVenlig hilsen\n\nAnne Holm\n\n> Hej Anne\n> Hvornår?',
    ],
  ])('%s', (_name, content, expected) => {
    const result = withSignature({ type: 'text', content }, signature, null);
    expect(result?.content).toBe(expected);
    expect(result && withoutNewSignature(result.back, { type: 'text', content: result.content })).toBe(
      content,
    );
  });

  test('in place of another', () => {
    const content = 'Hej Bo\n\nKnus\nAnne\n\n> Hej';
    const start = content.indexOf('Knus');
    const result = withSignature({ type: 'text', content }, signature, { start, end: start + 9 });
    expect(result?.content).toBe('Hej Bo\n\nVenlig hilsen\n\nAnne Holm\n\n> Hej');
    expect(bodyFromText(result?.content ?? '').quoted).toHaveLength(1);
  });
});

describe('the writer’s words stay, above and below', () => {
  const person = {
    displayName: 'Birgit Møller Ravn',
    jobTitle: 'Teamleder',
    department: 'Vej og Park',
    businessPhone: '74341122',
    mail: 'birgit@fjordby.dk',
  };
  const short = shortManual({
    fields: ['displayName', 'jobTitle', 'department', 'businessPhone', 'mail'],
    font: 'Verdana',
  });
  const greeting: SignatureManual = {
    ...short,
    forms: { da: { ...short.forms.da, greetings: ['Venlig hilsen'] } },
  };
  const WRONG = ['Birgit Møller Ravn', 'Teamleder', 'Vej og Park', '74 34 11 99', 'birgit@fjordby.dk'];
  const RIGHT = ['Birgit Møller Ravn', 'Teamleder', 'Vej og Park', '74341122', 'birgit@fjordby.dk'];
  const replacedIn = (lines: readonly string[], manual: SignatureManual) => {
    const html = lines.map((line) => `<p>${line || '&nbsp;'}</p>`).join('');
    const { where } = verifySignature(bodyFromHtml(html, true), manual, person, { complete: true });
    const signature = { html: signatureHtml(manual, person, {}), text: signatureText(manual, person, {}) };
    const result = withSignature({ type: 'html', content: html }, signature, where);
    return bodyFromHtml(result?.content ?? '')
      .text.split('\n')
      .map((line) => line.replace(/\u00a0/g, '').trim())
      .filter((line) => line !== '');
  };

  test.each([
    ['a last line without a full stop', ['Kære Bo', 'Mødet er aflyst'], []],
    ['the same right above', ['Mødet er aflyst'], []],
    ['a wish', ['Husk at tage pas med'], []],
    ['a list', ['Husk', 'pas', 'sundhedskort'], []],
    ['thanks', ['Se vedhæftede', 'På forhånd tak'], []],
    ['words below', ['Kære Bo'], ['Til sagen: jeg har talt med skolen.', 'PS: Husk kaffen']],
    ['enclosures below', ['Kære Bo'], ['Bilag: 1 tegning']],
    [
      'a colleague’s number above',
      ['Ring til Bo Holm, Vej og Park, 74 34 22 33', 'Han sidder der til klokken tre'],
      [],
    ],
    ['greetings of somebody else', ['Mange hilsner fra hende', 'Hun kommer mandag og henter den'], []],
    [
      'who one is',
      ['Jeg, Birgit Møller Ravn, Teamleder i Vej og Park, ringer fra 74 34 11 22 i morgen.'],
      [],
    ],
  ])('%s', (_name, above, below) => {
    expect(replacedIn([...above, '', ...WRONG, '', ...below], greeting)).toEqual([
      ...above,
      'Venlig hilsen',
      ...RIGHT,
      ...below,
    ]);
  });

  test('a closing that the manual leaves to the writer', () => {
    expect(replacedIn(['Kære Bo', '', 'Med venlig hilsen', '', ...WRONG], short)).toEqual([
      'Kære Bo',
      'Med venlig hilsen',
      ...RIGHT,
    ]);
  });

  test('what programs put below goes', () => {
    const below = ['Tænk på miljøet, før du printer', 'Sendt fra Outlook til iOS'];
    expect(replacedIn(['Kære Bo', '', ...WRONG, ...below], greeting)).toEqual([
      'Kære Bo',
      'Venlig hilsen',
      ...RIGHT,
    ]);
  });

  test('a sentence that tells who one is, without a signature below, is no signature', () => {
    const sentence = 'Jeg, Birgit Møller Ravn, Teamleder i Vej og Park, ringer fra 74 34 11 22 i morgen.';
    expect(replacedIn([sentence], greeting)).toEqual([sentence, 'Venlig hilsen', ...RIGHT]);
  });
});
