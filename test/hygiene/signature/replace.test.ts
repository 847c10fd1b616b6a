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

    const codes = verifySignature(after, manual, each.profile, occasion).faults.map(({ code }) => code);
    expect(codes).toEqual(id === WORDS_BETWEEN ? ['duplicate'] : []);
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
