import fc from 'fast-check';
import type { Category, Finding, Mail, Part, Report } from '../../src/hygiene/mail/types';
import type { Policy } from '../../src/hygiene/policy/types';
import { factsToKeep, withSeenFacts } from '../../src/hygiene/seen-facts';
import { CATEGORIES } from '../../src/hygiene/sensitive/categories';
import { takeLexicon } from '../../src/hygiene/sensitive/engine';
import { PACKED } from '../../src/hygiene/sensitive/packed';
import { PACKED as CORE } from '../../src/hygiene/sensitive/packed-core';
import { check, mailTo, policy } from './checking';

const MAIL = mailTo('karen@gmail.com', {
  subject: 'Din henvendelse',
  body: {
    text: 'Kære Karen. Tak for din mail. Vi ses på onsdag klokken ti.',
    quoted: [{ start: 30, end: 57 }],
  },
  attachments: [{ name: 'plan.pdf' }],
});

const found = (change: Partial<Finding> = {}): Finding => ({
  rule: 'health',
  category: 'health',
  says: 'fact',
  sure: 'certain',
  level: 'warn',
  because: [],
  key: '1a2f',
  where: { part: 'body', start: 12, end: 15 },
  ...change,
});
const reportOf = (findings: readonly Finding[]): Report => ({ ...check(MAIL), findings });
const keep = (findings: readonly Finding[], mail = MAIL) =>
  factsToKeep(mail, policy, reportOf(findings)) as string;
const KEPT = keep([found()]);
const facts = (mail: Mail, kept: string | null, by: Policy = policy) => withSeenFacts(mail, kept, by).facts;
const FACT = { category: 'health', sure: 'certain', key: '1a2f', where: found().where };

describe('what is kept', () => {
  test('is a name of the texts, and kinds, places and keys: no word of the mail', () => {
    expect(KEPT).toMatch(/^-?\d+\/-?\d+;body health certain 12 15 1a2f$/);
  });

  test('is read as it was written', () => {
    const kinds = fc.record({
      category: fc.constantFrom(...CATEGORIES),
      sure: fc.constantFrom('certain' as const, 'likely' as const),
      key: fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16).padStart(4, '0')),
      where: fc
        .tuple(fc.constantFrom<Part>('subject', 'body', 'location', 'attachment-name:12'), fc.nat(), fc.nat())
        .map(([part, start, length]) => ({ part, start, end: start + length })),
    });
    fc.assert(
      fc.property(
        fc.array(kinds, { maxLength: 40 }),
        fc.string({ minLength: 60, unit: 'grapheme' }),
        (all, text) => {
          fc.pre(text.replace(/\s/g, '').length >= 40);
          const mail = mailTo('karen@gmail.com', { body: { text, quoted: [] } });
          const kept = keep(all.map(found), mail);
          const inAnyOrder = (list: readonly object[] = []) =>
            list.map((one) => JSON.stringify(one, KEYS)).sort();
          expect(inAnyOrder(facts(JSON.parse(JSON.stringify(mail)), kept))).toEqual(inAnyOrder(all));
        },
      ),
    );
  });
  const KEYS = ['category', 'sure', 'key', 'where', 'part', 'start', 'end'];

  test.each<[string, Finding]>([
    ['a hint', found({ sure: 'possible' })],
    ['a number, which takes no lexicon', found({ rule: 'cpr-number', category: 'cpr' })],
    [
      'what stands in an attachment, which has a memory of its own',
      found({ where: { part: 'attachment:0', start: 1, end: 2 } }),
    ],
  ])('is not %s', (_name, finding) => {
    expect(facts(MAIL, keep([finding]))).toEqual([]);
  });

  test.each<[string, Partial<Mail>]>([
    [
      'a mail of a few words, which could be guessed',
      { subject: 'Svar', body: { text: 'Han har kræft.', quoted: [] } },
    ],
    ['a few words and much room', { body: { text: `Han har${' '.repeat(100)}kræft.`, quoted: [] } }],
    ['a mail of which nothing was read', { subject: '' }],
  ])('is nothing of %s', (_name, { body, ...parts }) => {
    const { body: _body, ...rest } = mailTo('karen@gmail.com', parts);
    const mail = body ? { ...rest, body } : rest;
    expect(factsToKeep(mail, policy, reportOf([]))).toBeNull();
  });

  test('is nothing where a rule failed: the lexicon did not come', () => {
    const report = { ...reportOf([]), unchecked: [{ rule: 'health', because: 'rule-failed' as const }] };
    expect(factsToKeep(MAIL, policy, report)).toBeNull();
  });

  test('of more than there is room for is the surest of each category, then one of each thing', () => {
    const many = (category: Category, sure: Finding['sure']) =>
      Array.from({ length: 400 }, (_, at) =>
        found({
          category,
          sure,
          key: (at % 20).toString(16).padStart(4, '0'),
          where: { part: 'body', start: at, end: at + 9 },
        }),
      );
    const all = many('health', 'certain').concat(
      many('family', 'likely'),
      found({ category: 'union', sure: 'likely', key: 'ffff' }),
    );
    const kept = keep(all);
    expect(kept.length).toBeLessThanOrEqual(8000);
    expect(kept.length).toBeGreaterThan(7900);
    const read = facts(MAIL, kept) ?? [];
    expect(read.slice(0, 3).map(({ category }) => category)).toEqual(['health', 'family', 'union']);
    expect(new Set(read.map(({ key }) => key)).size).toBe(21);
  });
});

describe('what was kept counts', () => {
  test.each<[string, Partial<Mail>, Partial<Policy>]>([
    ['the same texts', {}, {}],
    ['other recipients', { recipients: [] }, {}],
    ['another size or content of a file', { attachments: [{ name: 'plan.pdf', size: 7, text: 'x' }] }, {}],
    ['another mode', {}, { mode: 'enforce' }],
  ])('for %s', (_name, change, over) => {
    expect(facts({ ...MAIL, ...change }, KEPT, { ...policy, ...over })).toEqual([FACT]);
  });

  const { text, quoted } = MAIL.body as { text: string; quoted: { start: number; end: number }[] };
  const { health } = policy.rules;
  test.each<[string, Partial<Mail>, Partial<Policy>]>([
    ['another text', { body: { text: text.replace('ti', 'to'), quoted } }, {}],
    ['the same letters in another order', { body: { text: text.replace('Karen', 'Kaern'), quoted } }, {}],
    ['more text', { body: { text: `${text} `, quoted } }, {}],
    ['other quoted history', { body: { text, quoted: [] } }, {}],
    ['another subject', { subject: 'Din henvendelse?' }, {}],
    ['another name of a file', { attachments: [{ name: 'plan2.pdf' }] }, {}],
    ['one file more', { attachments: [{ name: 'plan.pdf' }, { name: '' }] }, {}],
    ['another place', { location: 'Rådhuset' }, {}],
    [
      'other words of the organisation’s own',
      {},
      {
        rules: {
          ...policy.rules,
          health: { ...health, options: { ...(health?.options as object), words: ['x'] } } as never,
        },
      },
    ],
  ])('not for %s', (_name, change, over) => {
    const mail = { ...MAIL, ...change };
    expect(withSeenFacts(mail, KEPT, { ...policy, ...over })).toBe(mail);
  });

  test('not for a mail of which a part did not come', () => {
    const { body: _body, ...mail } = MAIL;
    expect(withSeenFacts(mail, KEPT, policy)).toBe(mail);
  });

  const [NAME] = KEPT.split(';');
  test.each<[string, string | null]>([
    ['nothing', null],
    ['an empty word', ''],
    ['no name', ';body health certain 12 15 1a2f'],
    ['another name', `1/2;body health certain 12 15 1a2f`],
    ['an empty line', `${NAME};`],
    ['a line that was cut', `${NAME};body health certain 12 15`],
    ['a certainty that there is not', `${NAME};body health possible 12 15 1a2f`],
    ['a part that has no place in it', `${NAME};attachment:0 health certain 12 15 1a2f`],
    ['a recipient', `${NAME};to:0 health certain 12 15 1a2f`],
    ['an unheard-of part', `${NAME};__proto__ health certain 12 15 1a2f`],
    ['a place that is none', `${NAME};body health certain -1 15 1a2f`],
    ['a number that is none', `${NAME};body health certain 1e9 15 1a2f`],
    ['a key that holds words', `${NAME};body health certain 12 15 Karen`],
    ['one good line and one bad', `${KEPT};x`],
    ['two lines in one', `${KEPT}\nbody health certain 12 15 1a2f`],
    ['JSON', '{"health":1}'],
  ])('not where it holds %s', (_name, kept) => {
    expect(withSeenFacts(MAIL, kept, policy)).toBe(MAIL);
  });

  test('not of categories that no rule over the lexicon has', () => {
    const kept = ['cpr', 'design', 'unheard-of', 'constructor']
      .map((one) => `;body ${one} certain 1 2 1a2f`)
      .join('');
    expect(check(withSeenFacts(MAIL, NAME + kept, policy)).findings).toEqual([]);
  });
});

describe('in the check', () => {
  test('they are findings like any other: with key, reasons, today’s level, and the fix for quoted history', () => {
    const kept = keep([
      found(),
      found({ key: 'beef', sure: 'likely', where: { part: 'body', start: 40, end: 43 } }),
    ]);
    const rules = { ...policy.rules, health: { ...policy.rules.health, level: 'block' } as never };
    const { findings, channel } = check(withSeenFacts(MAIL, kept, policy), { rules });
    expect(channel).toBe('digital-post');
    expect(findings).toMatchObject([
      { rule: 'health', level: 'block', key: '1a2f', says: 'fact', because: [{ says: 'about-somebody' }] },
      {
        level: 'block',
        key: 'beef',
        because: [{}, { says: 'in-quoted-history' }],
        fixes: [{ do: 'remove-quoted-history' }],
      },
    ]);
  });

  test('a number that was only a hint, where the whole lexicon knew the words around it, is one', () => {
    const text = 'Kære Karen. Tak for din mail. Det drejer sig om 120385-1236.';
    const mail = { ...MAIL, body: { text, quoted: [] } };
    const hint = found({
      rule: 'cpr-number',
      category: 'cpr',
      sure: 'possible',
      where: { part: 'body', start: text.indexOf('1203'), end: text.length - 1 },
    });
    const sureness = (one: Mail) => check(one).findings.map(({ rule, sure }) => `${rule} ${sure}`);
    takeLexicon(CORE);
    expect(sureness(mail)).toEqual(['cpr-number likely']);
    expect(sureness(withSeenFacts(mail, keep([hint], mail), policy))).toEqual(['cpr-number possible']);
    takeLexicon(PACKED);
  });

  test('contents of attachments that are at hand are read all the same', () => {
    const text = 'Kære Karen. Vi har modtaget oplysninger om, at du har kræft.';
    const mail = withSeenFacts({ ...MAIL, attachments: [{ name: 'plan.pdf', text }] }, KEPT, policy);
    const parts = check(mail).findings.map(({ where }) => where?.part);
    expect(new Set(parts)).toEqual(new Set(['body', 'attachment:0']));
  });
});
