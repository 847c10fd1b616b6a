import fc from 'fast-check';
import { applyFix, applyFixes, type Editable, inverseOf, textOf } from '../../../src/hygiene/mail/fix';
import type { Part, Range, ReplaceFix } from '../../../src/hygiene/mail/types';
import { mark, marked } from '../../support/marked';
import { documents, sourceOf } from './documents';

const mail: Editable = {
  subject: 'Sag 070761-4285',
  location: 'Rådhuset, lokale 2',
  body: { type: 'html', content: '<p>CPR <b>0707</b>61-4285&nbsp;</p>' },
};

const fix = (part: Part, start: number, end: number, put: string): ReplaceFix => ({
  do: 'replace',
  label: 'mask',
  span: { part, start, end },
  with: put,
});

describe('a fix changes its own part and nothing else', () => {
  test('the subject', () => {
    expect(applyFix(mail, fix('subject', 4, 15, '070761-••••'))).toEqual({
      ...mail,
      subject: 'Sag 070761-••••',
    });
  });

  test('the location', () => {
    expect(applyFix(mail, fix('location', 8, 18, ''))).toEqual({ ...mail, location: 'Rådhuset' });
  });

  test('an HTML body, at its visible characters', () => {
    expect(applyFix(mail, fix('body', 4, 15, '070761-••••')).body).toEqual({
      type: 'html',
      content: '<p>CPR <b>0707</b>61-••••&nbsp;</p>',
    });
  });

  test('a plain-text body, as it is written', () => {
    const source: Editable = { body: { type: 'text', content: '<b>\r\nCPR 070761-4285' } };
    expect(applyFix(source, fix('body', 9, 20, '&'))).toEqual({
      body: { type: 'text', content: '<b>\r\nCPR &' },
    });
  });

  test('and leaves the source alone', () => {
    const before = JSON.stringify(mail);
    applyFix(mail, fix('body', 4, 15, 'x'));
    expect(JSON.stringify(mail)).toBe(before);
  });
});

describe('a fix that does not fit is refused, by part and bounds and without a word of the mail', () => {
  test.each<[string, Editable, ReplaceFix, string]>([
    ['behind the end', mail, fix('subject', 4, 16, 'x'), 'subject: 4–16 lies outside 0–15'],
    ['behind the visible end', mail, fix('body', 4, 17, 'x'), 'body: 4–17 lies outside 0–16'],
    ['before the start', mail, fix('location', -1, 2, 'x'), 'location: -1–2 lies outside 0–18'],
    ['backwards', mail, fix('subject', 3, 2, 'x'), 'subject: 3–2 lies outside 0–15'],
    ['no number', mail, fix('subject', Number.NaN, 2, 'x'), 'subject: NaN–2 lies outside 0–15'],
    ['in a part that was not read', { subject: 'a' }, fix('body', 0, 0, 'x'), 'body: is not there'],
    ['in a recipient', mail, fix('to:0', 0, 1, 'x'), 'to:0: cannot be mended'],
    ['in an attachment', mail, fix('attachment-name:2', 0, 1, 'x'), 'attachment-name:2: cannot be mended'],
  ])('%s', (_why, source, wrong, message) => {
    expect(() => applyFix(source, wrong)).toThrow(new RangeError(message));
  });
});

test('the text of a part is what spans point into', () => {
  expect(textOf(mail, 'body')).toBe('CPR 070761-4285\u00a0');
  expect(textOf(mail, 'subject')).toBe('Sag 070761-4285');
  expect(() => textOf({}, 'subject')).toThrow(RangeError);
});

describe('undoing', () => {
  /** Removes the «marked» place of the visible text, and undoes it. */
  function undone(html: string, seen: string): { removed: string; back: string } {
    const { text, spans } = marked(seen);
    const [place] = spans as [Range];
    const source: Editable = { body: { type: 'html', content: html } };
    expect(mark(textOf(source, 'body'), spans)).toBe(seen);
    const removal = fix('body', place.start, place.end, '');
    const result = applyFix(source, removal);
    const inverse = inverseOf(removal, text, textOf(result, 'body'));
    expect(inverse?.label).toBe('mask');
    return { removed: textOf(result, 'body'), back: textOf(applyFix(result, inverse as ReplaceFix), 'body') };
  }

  test.each([
    ['inside a word', '<p>ab<b>12</b>cd</p>', 'ab«12»cd', 'abcd'],
    [
      'between two spaces, of which one is left',
      '<p>nr. <b>070761-4285</b> slut</p>',
      'nr. «070761-4285» slut',
      'nr. slut',
    ],
    [
      'behind the last space of a line, which goes too',
      '<p>nr. 070761-4285</p><p>slut</p>',
      'nr. «070761-4285»\nslut',
      'nr.\nslut',
    ],
    [
      'the only word of a line',
      '<div>nr.</div><div>070761-4285</div><div>slut</div>',
      'nr.\n«070761-4285»\nslut',
      'nr.\n\nslut',
    ],
    ['over a line break', '<p>nr. 070761-</p><p>4285</p>', 'nr. «070761-\n4285»', 'nr.'],
    ['everything', '<p>070761-4285</p>', '«070761-4285»', ''],
  ])('a removal %s', (_where, html, seen, removed) => {
    expect(undone(html, seen)).toEqual({ removed, back: marked(seen).text });
  });

  test('a masking, without having to know what came of it', () => {
    const masking = fix('body', 4, 15, '070761-••••');
    const inverse = inverseOf(masking, 'CPR 070761-4285\u00a0');
    expect(inverse).toEqual(fix('body', 4, 15, '070761-4285'));
    expect(applyFix(applyFix(mail, masking), inverse)).toEqual(mail);
  });

  const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

  test('brings the text back, whatever was put in a place of a line, but for spaces that had to be kept from collapsing', () => {
    const put = fc.oneof(fc.constant(''), fc.string({ unit: fc.constantFrom(...'ab1 •&<'), maxLength: 6 }));
    fc.assert(
      fc.property(documents.map(sourceOf), fraction, fraction, put, (content, a, b, words) => {
        const source: Editable = { body: { type: 'html', content } };
        const text = textOf(source, 'body');
        const [start, last] = [a, b].map((x) => Math.floor(x * (text.length + 1))).sort((x, y) => x - y) as [
          number,
          number,
        ];
        const stop = text.slice(start, last).search(/[\n\t]/);
        const change = fix('body', start, stop < 0 ? last : start + stop, words);
        const changed = applyFix(source, change);
        const inverse = inverseOf(change, text, textOf(changed, 'body'));
        const back = textOf(applyFix(changed, inverse as ReplaceFix), 'body');
        expect(back.replace(/\u00a0/g, ' ')).toBe(text.replace(/\u00a0/g, ' '));
      }),
      { numRuns: 1000 },
    );
  });

  test('brings back several removals of one text, also where the spaces between them melted', () => {
    const source: Editable = { body: { type: 'html', content: '<p>a 07 07 b</p><p>07 c</p>' } };
    const text = textOf(source, 'body');
    const places = [2, 5, 10].map((at) => fix('body', at, at + 2, ''));
    const mended = applyFixes(source, 'body', places);
    expect(mended.text).toBe(textOf(mended.source, 'body'));
    expect(textOf(applyFixes(mended.source, 'body', mended.inverses).source, 'body')).toBe(text);
  });

  test('leaves alone what the mail program wrote anew elsewhere', () => {
    const masking = fix('body', 4, 15, '070761-xxxx');
    const inverse = inverseOf(masking, 'CPR 070761-4285, ja', 'CPR\u00a0070761-xxxx, ja\n\nMette');
    expect(inverse).toEqual(fix('body', 4, 15, '070761-4285'));
  });

  test('of a hundred places in a long mail takes no longer than a few readings of it', () => {
    const line = '<p>Nr. <b>0707</b>61-4285 og mere &amp; mere.</p>';
    const content = line.repeat(100) + '<p>ord og <i>mere</i></p>'.repeat(8000);
    const source: Editable = { body: { type: 'html', content } };
    const text = textOf(source, 'body');
    const places = Array.from({ length: 100 }, (_, at) => 4 + at * (text.indexOf('\n') + 1));
    const started = Date.now();
    const mended = applyFixes(
      source,
      'body',
      places.map((at) => fix('body', at, at + 11, '070761-xxxx')),
    );
    expect(Date.now() - started).toBeLessThan(3000);
    expect(mended.source.body?.content).toBe(content.split('61-4285').join('61-xxxx'));
    expect(mended.inverses.map(({ span }) => span.start)).toEqual(places);
    expect(applyFixes(mended.source, 'body', mended.inverses).source).toEqual(source);
  });

  test('brings back plain text to the letter', () => {
    fc.assert(
      fc.property(fc.string(), fraction, fraction, fc.string(), (content, a, b, words) => {
        const source: Editable = { body: { type: 'text', content } };
        const [start, end] = [a, b]
          .map((x) => Math.floor(x * (content.length + 1)))
          .sort((x, y) => x - y) as [number, number];
        const change = fix('body', start, end, words);
        expect(applyFix(applyFix(source, change), inverseOf(change, content))).toEqual(source);
      }),
    );
  });
});
