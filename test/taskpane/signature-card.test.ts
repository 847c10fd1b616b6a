import { bodyFromHtml } from '../../src/hygiene/mail/body';
import type { Finding, Reason } from '../../src/hygiene/mail/types';
import type { ReadMail } from '../../src/outlook/read-mail';
import { saySettled, sayTitle, sayWhy } from '../../src/taskpane/check/card-words';
import { type Card, cardsOf } from '../../src/taskpane/check/cards';
import type { StepBack } from '../../src/taskpane/check/mending';
import { sayPoints } from '../../src/taskpane/signature/say-points';

const TEXT = 'Hej Karen\nVenlig hilsen\nMette Holm\nDirekte 12 34 56 78\nHav en god dag';
const HTML = TEXT.split('\n')
  .map((line) => `<p style="margin:0">${line}</p>`)
  .join('');
const READ: ReadMail = {
  mail: { body: bodyFromHtml(HTML, true) },
  source: { body: { type: 'html', content: HTML } },
};

function where(words: string) {
  const start = TEXT.indexOf(words);
  return { part: 'body' as const, start, end: start + words.length };
}

function finding(because: Reason[], span = true): Finding {
  const signature = where(TEXT.slice(TEXT.indexOf('Venlig')));
  return {
    rule: 'signature',
    category: 'signature',
    says: span ? 'differs' : 'none',
    level: 'warn',
    sure: 'certain',
    key: 'abcd',
    because,
    ...(span && { where: signature }),
    fixes: [
      span
        ? { do: 'insert-signature', label: 'replace', span: signature }
        : { do: 'insert-signature', label: 'insert' },
    ],
  };
}

const cardOf = (one: Finding) => cardsOf([one], READ)[0] as Card;

describe('a signature with faults', () => {
  const card = cardOf(
    finding([
      { says: 'wrong-businessPhone', data: { line: 3 }, where: where('12 34 56 78') },
      { says: 'extra-text', where: where('Hav en god dag') },
      { says: 'missing-jobTitle', data: { line: 2 } },
      { says: 'font', where: where('Mette Holm') },
      { says: 'font', where: where('Direkte') },
    ]),
  );

  test('names each line once and in order, and the words that are meant where they are the fault', () => {
    expect(sayPoints(card, 'da')).toEqual([
      'Linje 2: din titel mangler.',
      'Linje 3: dit direkte telefonnummer er ikke, som det skal være. „12 34 56 78“',
      'Her står tekst, som ikke hører til signaturen. „Hav en god dag“',
      'Skrifttypen er ikke designmanualens.',
    ]);
    expect(sayPoints(card, 'en')[1]).toContain('“12 34 56 78”');
  });

  test('says what should stand there, where that is known', () => {
    const values = { businessPhone: '12 34 56 87', mail: 'mette@fjordby.example' };
    expect(sayPoints(card, 'da', values)[1]).toBe(
      'Linje 3: dit direkte telefonnummer er ikke, som det skal være. Der står „12 34 56 78“, og det skal være „12 34 56 87“.',
    );
    expect(sayPoints(card, 'en', values)[1]).toMatch(/It says “12 34 56 78”, and should be “12 34 56 87”\.$/);
  });

  test('is a card without guesses and without a piece of the mail', () => {
    expect(sayTitle(card, 'da')).toBe('Signaturen følger ikke designmanualen');
    expect(card.snippet).toBeNull();
    expect(sayWhy(card, 'da').join(' ')).not.toContain('Linje');
  });

  test('a very long slogan is shortened', () => {
    const slogan = `Hav en ${'god '.repeat(40)}dag`;
    const long = cardOf(
      finding([{ says: 'extra-text', where: { part: 'body', start: 0, end: slogan.length } }]),
    );
    const shown = new Map([['body' as const, slogan]]);
    expect(sayPoints({ ...long, shown }, 'da')[0]).toMatch(/„Hav en (?:god )+…“$/);
    expect(sayPoints({ ...long, shown }, 'da')[0]?.length).toBeLessThan(120);
  });
});

test('no signature at all is one paragraph', () => {
  const card = cardOf(finding([{ says: 'how' }], false));
  expect(sayPoints(card, 'da')).toEqual([]);
  expect(sayWhy(card, 'da')[0]).toMatch(/^Kuvert kan sætte den ind/);
});

describe('what is left of the card', () => {
  const said = (card: Card, undo: unknown) =>
    saySettled({ id: '1', card, how: 'fixed', fixed: [], mail: null, undo: [undo as StepBack] }, 'da');

  test.each<[name: string, one: Finding, says: string]>([
    ['inserted', finding([{ says: 'how' }], false), 'Signaturen er sat ind'],
    ['replaced', finding([{ says: 'order' }]), 'Signaturen er udskiftet'],
  ])('%s', (_name, one, says) => {
    expect(said(cardOf(one), { do: 'insert-signature', made: one.fixes })).toBe(says);
  });

  test('made plain', () => {
    expect(said(cardOf(finding([])), { do: 'plain-design', made: [] })).toBe('Mailen har fået husets stil');
  });
});
