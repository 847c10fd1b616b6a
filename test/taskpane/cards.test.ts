import { checkMail } from '../../src/hygiene/check';
import { bodyFromText } from '../../src/hygiene/mail/body';
import type { Mail } from '../../src/hygiene/mail/types';
import { defaultPolicyFor } from '../../src/hygiene/policy/shipped/default';
import { verdictOf } from '../../src/hygiene/verdict';
import type { ReadMail } from '../../src/outlook/read-mail';
import { sayPlaces, sayTitle, sayWhat, sayWhy } from '../../src/taskpane/check/card-words';
import { type Card, cardsOf } from '../../src/taskpane/check/cards';
import { sayCoverage } from '../../src/taskpane/check/coverage';
import { sayVerdict } from '../../src/taskpane/check/words';

const NOW = new Date('2026-11-23T12:00:00Z');
const POLICY = defaultPolicyFor('mette@fjordby.example');
const A = '070761-4285';
const B = '010203-4567';

function read({ subject = '', text = '', to = 'karen@gmail.com' }): ReadMail {
  const mail: Mail = {
    from: { address: 'mette@fjordby.example' },
    subject,
    body: bodyFromText(text),
    recipients: [{ field: 'to', index: 0, address: to }],
    attachments: [],
    location: '',
  };
  return { mail, source: { subject, body: { type: 'text', content: text } } };
}

function cards(given: Parameters<typeof read>[0]): { cards: Card[]; mail: Mail } {
  const reading = read(given);
  return { cards: cardsOf(checkMail(reading.mail, POLICY, NOW).findings, reading), mail: reading.mail };
}

describe('cards', () => {
  test('the same number in three places is one card that names them all', () => {
    const {
      cards: [card, ...rest],
      mail,
    } = cards({ subject: `Sag ${A}`, text: `CPR ${A}. Igen: ${A}.` });
    expect(rest).toEqual([]);
    const { findings } = card as Card;
    expect(sayPlaces(findings, mail, 'da')).toBe('i emnet og i teksten (2 steder)');
    expect(sayPlaces(findings, mail, 'en')).toBe('in the subject and in the text (2 places)');
    expect(sayTitle(card as Card, 'da')).toBe('CPR-nummer · sikkert');
    expect(sayTitle(card as Card, 'en')).toBe('CPR number · certain');
  });

  test('two numbers are two cards', () => {
    expect(cards({ text: `CPR ${A} og CPR ${B}` }).cards).toHaveLength(2);
  });

  test('a snippet masks what was found, and every other number in the same line', () => {
    for (const { snippet } of cards({ text: `CPR ${A} og CPR ${B} står her.\nNæste linje` }).cards) {
      const { before, found, after } = snippet as NonNullable<Card['snippet']>;
      expect(before + found + after).toBe('CPR 070761-xxxx og CPR 010203-xxxx står her.');
    }
  });

  test('a number in a file name, which no fix reaches, is masked as well', () => {
    const { mail, source } = read({});
    const named: ReadMail = { mail: { ...mail, attachments: [{ name: `Afgørelse ${A}.pdf` }] }, source };
    const [card] = cardsOf(checkMail(named.mail, POLICY, NOW).findings, named);
    expect(card?.snippet).toEqual({ before: 'Afgørelse ', found: '070761-xxxx', after: '.pdf' });
    expect(sayPlaces((card as Card).findings, named.mail, 'da')).toContain('i navnet på bilag 1');
  });

  test('pictures in the text do not count when attachments are numbered', () => {
    const { mail, source } = read({});
    const attachments = [{ name: 'logo.png', inline: true }, { name: `CPR ${A}.pdf` }];
    const named: ReadMail = { mail: { ...mail, attachments }, source };
    const [card] = cardsOf(checkMail(named.mail, POLICY, NOW).findings, named);
    expect(sayPlaces((card as Card).findings, named.mail, 'da')).toContain('bilag 1');
  });

  test('many numbers in a long mail make their cards in linear time', () => {
    const lines = (n: number) =>
      Array.from(
        { length: n },
        (_, at) => `CPR 0101${String(50 + (at % 40))}-4${String(at).padStart(3, '0')}`,
      ).join('\n');
    const time = (n: number) => {
      const reading = read({ text: lines(n) });
      const { findings } = checkMail(reading.mail, POLICY, NOW);
      const started = performance.now();
      expect(cardsOf(findings, reading).length).toBeGreaterThan(n / 2);
      return performance.now() - started;
    };
    time(100);
    console.info(`cards of 250 and 1,000 numbers: ratio ${(time(1000) / time(250)).toFixed(1)}`);
  });

  test('a long line is cut at whole words', () => {
    const words = 'ord '.repeat(40);
    const {
      cards: [card],
    } = cards({ text: `${words}CPR ${A} ${words}` });
    expect(card?.snippet?.before).toMatch(/^…\u00a0(ord )+CPR $/);
    expect(card?.snippet?.after).toMatch(/^( ord)+\u00a0…$/);
  });

  test('every card says what, why and what to do, in both languages, with no gap left open', () => {
    for (const card of cards({ subject: A, text: `CPR ${A}, ${B}. Se vedhæftet.` }).cards) {
      for (const language of ['da', 'en'] as const) {
        expect(`${sayWhat(card, language)} ${sayWhy(card, language).join(' ')}`).toMatch(/^[^{}!]{20,}$/);
      }
    }
  });
});

describe('the verdict in words', () => {
  const say = (given: Parameters<typeof read>[0]) => {
    const report = checkMail(read(given).mail, POLICY, NOW);
    return sayVerdict(verdictOf(report, POLICY, { silenced: [], override: null }), report, 'da');
  };

  test.each([
    ['nothing', { text: 'Hej' }, 'Intet at bemærke', 'good'],
    ['a number to a citizen', { text: `CPR ${A}` }, 'Må ikke sendes som almindelig mail', 'stop'],
    [
      'a number to an authority',
      { text: `CPR ${A}`, to: 'post@haderslev.dk' },
      'Må ikke sendes som almindelig mail',
      'stop',
    ],
    ['a number to a colleague', { text: `CPR ${A}`, to: 'lone@fjordby.example' }, 'Kan sendes', 'info'],
    ['a forgotten attachment', { text: 'Se vedhæftet.' }, 'Se på dette, før du sender', 'warn'],
  ])('%s', (_name, given, title, tone) => {
    expect(say(given)).toMatchObject({ title, tone });
  });

  test('the channel fits the recipient', () => {
    expect(say({ text: `CPR ${A}` }).why).toBe(
      'Personoplysninger til denne modtager hører til i Digital Post (1 person).',
    );
    expect(say({ text: `CPR ${A}, CPR ${B}`, to: 'post@haderslev.dk' }).why).toContain(
      'Send sikkert (2 personer)',
    );
  });

  test('what was not looked at is never called clean', () => {
    const { mail } = read({ text: 'Hej' });
    const { body: _unread, ...rest } = mail;
    const report = checkMail({ ...rest, unread: { body: 'encrypted' } }, POLICY, NOW);
    const said = sayVerdict(
      verdictOf(report, { ...POLICY, whenUnchecked: 'off' }, { silenced: [], override: null }),
      report,
      'da',
    );
    expect(said.title).toBe('Ikke alt er undersøgt');
    expect(sayCoverage({ ...rest, unread: { body: 'encrypted' } }, report.unchecked, 'da')).toContain(
      'Ikke undersøgt: tekst – mailen er beskyttet (krypteret).',
    );
  });
});
