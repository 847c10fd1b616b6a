import { checkMail } from '../../src/hygiene/check';
import { bodyFromText } from '../../src/hygiene/mail/body';
import type { Finding } from '../../src/hygiene/mail/types';
import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import type { ReadMail } from '../../src/outlook/read-mail';
import { sayPlaces, sayTitle, sayWhy } from '../../src/taskpane/check/card-words';
import { type Card, cardsOf } from '../../src/taskpane/check/cards';

const NOW = new Date('2026-11-23T12:00:00Z');
const POLICY = defaultPolicyFor('mette@fjordby.example');
const A = '070761-4285';

function read({ text = '' }): ReadMail {
  const mail = {
    from: { address: 'mette@fjordby.example' },
    subject: '',
    body: bodyFromText(text),
    recipients: [{ field: 'to' as const, index: 0, address: 'karen@gmail.com' }],
    attachments: [],
    location: '',
  };
  return { mail, source: { subject: '', body: { type: 'text', content: text } } };
}

describe('a category of sensitive data', () => {
  const TEXT =
    'Mathias har fået konstateret diabetes. Hans astma er slem, og hans epilepsi og hans migræne også. Diabetes igen.';

  /** A finding of the rule `health`, as the engine makes them; by hand, for the engine learns. */
  function health(word: string, who: string | null, more: Partial<Finding> = {}): Finding {
    const at = (words: string) => ({
      part: 'body' as const,
      start: TEXT.indexOf(words),
      end: TEXT.indexOf(words) + words.length,
    });
    const where = at(word);
    return {
      rule: 'health',
      category: 'health',
      says: 'fact',
      level: 'warn',
      sure: 'likely',
      key: word,
      where,
      because: [
        who === null ? { says: 'about-somebody', where } : { says: 'about-person', where, who: at(who) },
      ],
      ...more,
    };
  }

  const FINDINGS = [
    health('diabetes', 'Mathias'),
    health('astma', 'Hans'),
    health('epilepsi', 'hans', { sure: 'certain' }),
    health('migræne', 'hans', { sure: 'possible' }),
    health('Diabetes igen', null),
  ];
  const reading = read({ text: TEXT });

  test('is one card: the surest first, three sentences, and how many more', () => {
    const [card, ...others] = cardsOf(FINDINGS, reading) as [Card];
    expect(others).toEqual([]);
    expect(card.keys).toEqual(FINDINGS.map(({ key }) => key));
    expect(card.findings.map(({ sure }) => sure)).toEqual([
      'certain',
      'likely',
      'likely',
      'likely',
      'possible',
    ]);
    expect(sayTitle(card, 'da')).toBe('Helbred · sikkert');
    expect(sayPlaces(card.findings, reading.mail, 'da')).toBe('i teksten (5 steder)');
    expect(sayWhy(card, 'da')).toEqual([
      '„epilepsi“ handler om helbred, og „hans“ viser, hvem det gælder.',
      '„diabetes“ handler om helbred, og „Mathias“ viser, hvem det gælder.',
      '„astma“ handler om helbred, og „Hans“ viser, hvem det gælder.',
      '… og 2 steder mere.',
      'Skriv det uden oplysningen, eller send på en sikker kanal.',
    ]);
  });

  test('keeps its place on the screen while findings come and go', () => {
    const [all] = cardsOf(FINDINGS, reading);
    const [one] = cardsOf(FINDINGS.slice(3), reading);
    expect([all?.key, one?.key]).toEqual(['health', 'health']);
  });

  test('with one place is one paragraph', () => {
    const [card] = cardsOf([health('diabetes', 'Mathias')], reading) as [Card];
    expect(sayWhy(card, 'da')).toEqual([
      '„diabetes“ handler om helbred, og „Mathias“ viser, hvem det gælder. Skriv det uden oplysningen, eller send på en sikker kanal.',
    ]);
  });

  test('says the same of many places in one sentence', () => {
    const because = [{ says: 'about-person' }];
    const [card] = cardsOf(
      FINDINGS.map((finding) => ({ ...finding, because })),
      reading,
    ) as [Card];
    expect(sayWhy(card, 'da')).toEqual([
      'Teksten handler om helbred hos en person. Skriv det uden oplysningen, eller send på en sikker kanal.',
    ]);
  });

  test('names no number in full when a number is what tells of whom', () => {
    const text = `${A} har diabetes.`;
    const numbered = read({ text });
    const at = (words: string) => ({
      part: 'body' as const,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const about = { says: 'about-person', where: at('diabetes'), who: at(A) };
    const found = checkMail(numbered.mail, POLICY, NOW).findings.filter(({ rule }) => rule === 'cpr-number');
    const all = cardsOf(
      [...found, { ...health('diabetes', null), where: at('diabetes'), because: [about] }],
      numbered,
    );
    const said = all.flatMap((card) => sayWhy(card, 'da')).join(' ');
    expect(said).toContain('„070761-xxxx“');
    expect(said).not.toContain(A);
  });

  test('what stops the mail comes before what only deserves a glance', () => {
    const hint = health('diabetes', 'Mathias', { level: 'hint', sure: 'possible' });
    const block: Finding = { ...health('astma', 'Hans'), rule: 'social', category: 'social', level: 'block' };
    expect(cardsOf([hint, block], reading).map(({ key }) => key)).toEqual(['social', 'health']);
  });

  test('renaming is offered for files and not for mails or links among the attachments', () => {
    const { mail, source } = read({});
    const named = (kind: 'file' | 'item' | 'cloud'): ReadMail => {
      const name = `CPR ${A}.pdf`;
      const file = { id: 'a', name, size: 1, kind, inline: false };
      return { mail: { ...mail, attachments: [{ name }] }, source, files: [file] };
    };
    const offered = (kind: 'file' | 'item' | 'cloud') => {
      const reading = named(kind);
      return cardsOf(checkMail(reading.mail, POLICY, NOW).findings, reading).flatMap(({ fixes }) => fixes);
    };
    expect([offered('file'), offered('item'), offered('cloud')]).toEqual([['rename'], [], []]);
  });
});
