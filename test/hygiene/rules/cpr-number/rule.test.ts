import type { RecipientKind } from '../../../../src/hygiene/mail/types';
import { cprTexts } from '../../../../src/hygiene/rules/cpr-number/texts';
import type { LookedAt } from '../../../../src/hygiene/rules/rule';
import { mark, marked } from '../../../support/marked';
import { found } from './found';
import { foundNames } from './found-names';
import { foundPlaces } from './found-places';
import { foundSentences } from './found-sentences';
import { body, look, recipient } from './looking';

const NUMBER = '070761-4285';

const to = (...kinds: RecipientKind[]): LookedAt => ({
  recipients: kinds.map((kind, index) => ({ field: 'to', index, address: 'a@example.dk', kind })),
});
const reasons = (mail: LookedAt) => look(mail).map(({ because }) => because.map(({ says }) => says));

describe('where it looks', () => {
  test.each([
    ['subject', { subject: NUMBER }, 'subject'],
    ['text', body(NUMBER), 'body'],
    ['quoted history', body(NUMBER, [{ start: 0, end: 11 }]), 'body'],
    ['location', { location: NUMBER }, 'location'],
    ['name of an attachment', { attachments: [{ name: 'a.txt' }, { name: NUMBER }] }, 'attachment-name:1'],
    ['text of an attachment', { attachments: [{ name: 'a.txt', text: NUMBER }] }, 'attachment:0'],
    ['address', { recipients: [recipient(`${NUMBER}@example.dk`)] }, 'to:0'],
    ['address of a copy', { recipients: [recipient(`${NUMBER}@example.dk`, '', 'bcc', 3)] }, 'bcc:3'],
  ] as const)('the %s', (_name, mail, part) => {
    expect(look(mail)).toMatchObject([
      { category: 'cpr', where: { part, start: 0, end: 11 }, sure: 'certain', same: '0707614285' },
    ]);
  });

  test('a mail of which nothing was read holds nothing', () => {
    expect(look({})).toEqual([]);
  });
});

describe('fixes', () => {
  test.each([
    ['hyphen', 'CPR «010190-1234»', 'CPR 010190-«xxxx»'],
    ['bare', 'CPR «0101901234»', 'CPR 010190«xxxx»'],
    ['dotted date', 'CPR «01.01.90-1234»', 'CPR 01.01.90-«xxxx»'],
    ['soft hyphens stay', 'CPR «010190-12\u00ad34»', 'CPR 010190-«xx\u00adxx»'],
    ['pairs', 'CPR «01 01 90 12 34»', 'CPR 01 01 90 «xx xx»'],
    ['long year', 'CPR «01.01.1990-1234»', 'CPR 01.01.1990-«xxxx»'],
    ['full width', 'CPR «０１０１９０－１２３４»', 'CPR ０１０１９０－«xxxx»'],
  ])('mask, %s: the last four only, same length, separators kept', (_name, source, masked) => {
    const [sighting] = look(body(marked(source).text));
    const [mask, remove] = sighting?.fixes ?? [];
    const { spans } = marked(source);
    const { text, spans: after } = marked(masked);
    expect(mask).toEqual({
      do: 'replace',
      label: 'mask',
      span: { part: 'body', ...after[0] },
      with: text.slice(after[0]?.start, after[0]?.end),
    });
    expect(remove).toEqual({
      do: 'replace',
      label: 'remove',
      span: { part: 'body', ...spans[0] },
      with: '',
    });
  });

  test.each([...found, ...foundNames, ...foundPlaces, ...foundSentences])(
    'a mail masked once holds nothing any more: %s',
    (_why, source) => {
      const { text } = marked(source);
      let masked = text;
      for (const { fixes = [] } of look(body(text))) {
        const [fix] = fixes;
        if (fix?.do === 'replace')
          masked = masked.slice(0, fix.span.start) + fix.with + masked.slice(fix.span.end);
      }
      expect(masked).not.toBe(text);
      expect(look(body(masked))).toEqual([]);
    },
  );

  test('mask, eCPR: the digit for the century, the letters and the last digit', () => {
    const [sighting] = look(body('eCPR 020329-1WQ3'));
    expect(sighting?.fixes?.[0]).toMatchObject({ span: { start: 12, end: 16 }, with: 'xxxx' });
  });

  test('in the quoted history: mask, or leave the quoted mail out', () => {
    const [sighting] = look(body(`Hej\n> ${NUMBER}`, [{ start: 4, end: 17 }]));
    expect(sighting?.fixes).toEqual([
      { do: 'replace', label: 'mask', span: { part: 'body', start: 13, end: 17 }, with: 'xxxx' },
      { do: 'remove-quoted-history', label: 'remove-quoted' },
    ]);
  });

  test('in the name of a file: mask it there, and the reason says what to do', () => {
    const [sighting] = look({ attachments: [{ name: 'a.txt' }, { name: `${NUMBER}.pdf` }] });
    expect(sighting?.fixes).toEqual([
      {
        do: 'rename-attachment',
        label: 'rename',
        span: { part: 'attachment-name:1', start: 7, end: 11 },
        with: 'xxxx',
      },
    ]);
    expect(sighting?.because).toContainEqual({ says: 'in-file-name' });
  });

  test.each([
    ['the contents of a file', { attachments: [{ name: 'a.txt', text: `CPR ${NUMBER}` }] }, 'in-attachment'],
    ['an address', { recipients: [recipient(`${NUMBER}@example.dk`)] }, 'in-address'],
    ['the name of a recipient', { recipients: [recipient('ida@example.dk', `Ida ${NUMBER}`)] }, 'in-name'],
  ])('in %s: none, and the reason says where it stands', (_name, mail, says) => {
    const [sighting] = look(mail);
    expect(sighting?.fixes).toEqual([]);
    expect(sighting?.because).toContainEqual({ says });
  });
});

describe('reasons', () => {
  test.each([
    ['word, check digit', body(`CPR ${NUMBER}`), ['named-cpr', 'check-digit']],
    ['check digit', body(NUMBER), ['check-digit']],
    ['listed date', body('010190-1234'), ['listed-date']],
    ['date only', body('150375-2345'), ['date-only']],
    ['born', body('født 150375-2345'), ['named-birth', 'date-only']],
    ['a person', body('borger 150375-2345'), ['named-person', 'date-only']],
    ['replacement', body('670190-1234'), ['day-plus-60']],
    ['another name perhaps', body(`sag ${NUMBER}`), ['check-digit', 'perhaps-other']],
    ['a part of something longer', body(`${NUMBER}-01`), ['check-digit', 'part-of-longer']],
    ['quoted', body(NUMBER, [{ start: 0, end: 11 }]), ['check-digit', 'in-quoted-history']],
  ] as const)('%s', (_name, mail, expected) => {
    expect(reasons(mail)).toEqual([expected]);
  });

  test('the word that names the number is pointed at', () => {
    const { text, spans } = marked('Hendes «cpr-nummer» er 070761-4285.');
    expect(look(body(text))[0]?.because[0]?.where).toEqual({ part: 'body', start: spans[0]?.start, end: 10 });
  });

  test.each([
    ['to a citizen', to('internal', 'citizen'), true],
    ['to another authority', to('authority'), true],
    ['inside the house', to('internal', 'internal'), false],
    ['to recipients that were not read', {}, true],
  ])('in the subject, %s', (_name, recipients, says) => {
    expect(reasons({ subject: NUMBER, ...recipients })[0]?.includes('in-subject')).toBe(says);
  });
});

describe('the same number elsewhere', () => {
  test('makes a doubtful one likely, and says so', () => {
    const sightings = look({ subject: '150375 2345', ...body('CPR 150375-2345') });
    expect(sightings.map(({ sure }) => sure)).toEqual(['likely', 'certain']);
    expect(sightings[0]?.because).toContainEqual({ says: 'known-elsewhere' });
  });

  test('makes ten bare digits a finding', () => {
    const text = 'CPR 150375-2345 står også som 1503752345';
    expect(
      mark(
        text,
        look(body(text)).flatMap(({ where }) => where ?? []),
      ),
    ).toBe('CPR «150375-2345» står også som «1503752345»');
  });

  test('called something else, it is a hint where nothing names it', () => {
    const sightings = look({ subject: `SV: ${NUMBER}`, ...body(`Ordre ${NUMBER} er ikke kommet.`) });
    expect(sightings.map(({ sure }) => sure)).toEqual(['possible']);
    const both = look({ subject: `SV: ${NUMBER}`, ...body(`Lønnr. ${NUMBER}, cpr ${NUMBER}`) });
    expect(both.map(({ sure }) => sure)).toEqual(['certain', 'certain']);
  });

  test('does not touch a number with a name of its own', () => {
    expect(look(body(`CPR ${NUMBER}, fakturanr. ${NUMBER}`))).toHaveLength(1);
  });
});

describe('many persons', () => {
  const list = 'CPR: 070761-4285, 110472-9998, 070761-4285, 230358-9999';

  test('are counted once each, and the advice grows', () => {
    const counted = look(body(list), { manyPersons: 3 });
    expect(counted).toHaveLength(4);
    for (const { because } of counted) {
      expect(because).toContainEqual({ says: 'many-persons', data: { count: 3 } });
    }
  });

  test('in whatever part and spelling they stand', () => {
    const mail: LookedAt = {
      subject: '070761-4285',
      ...body('CPR 0707614285, cpr. 07.07.61-4285, ０７０７６１-４２８５ og eCPR 020329-1wq3'),
      attachments: [{ name: '110472-9998.pdf', text: 'cpr 230358 9999, 0203291WQ3' }],
      recipients: [recipient('2303589999@example.dk')],
    };
    const counted = look(mail, { manyPersons: 4 });
    expect(counted).toHaveLength(9);
    for (const { because } of counted) {
      expect(because).toContainEqual({ says: 'many-persons', data: { count: 4 } });
    }
    expect(JSON.stringify(look(mail))).not.toContain('many-persons');
  });

  test('below the limit nothing is said', () => {
    expect(JSON.stringify(look(body(list), { manyPersons: 4 }))).not.toContain('many-persons');
  });
});

describe('options', () => {
  test('the quoted history can be left out', () => {
    const mail = body(`${NUMBER}\n> ${NUMBER}`, [{ start: 12, end: 25 }]);
    expect(look(mail)).toHaveLength(2);
    expect(look(mail, { lookInQuotedHistory: false })).toHaveLength(1);
  });

  test('replacement numbers can be left out', () => {
    for (const text of ['erstatningscpr 670190-1234', 'eCPR 020329-1WQ3']) {
      expect(look(body(text), { replacementNumbers: false })).toEqual([]);
    }
  });

  test('an own word names CPR numbers', () => {
    expect(look(body('borgerkode 1503752345'))).toEqual([]);
    expect(look(body('borgerkode 1503752345'), { cprWords: ['borgerkode'] })).toHaveLength(1);
  });

  test('an own word names other numbers', () => {
    expect(look(body(`sbsys ${NUMBER}`))).toHaveLength(1);
    expect(look(body(`sbsys ${NUMBER}`), { otherNumberWords: ['sbsys'] })).toEqual([]);
  });
});

test('a sighting quotes nothing of the mail, and every text it names exists', () => {
  const keys = Object.keys(cprTexts.da);
  for (const [, source] of [...found, ...foundNames, ...foundPlaces, ...foundSentences]) {
    for (const { says, because, fixes = [], same: _same, ...rest } of look(body(marked(source).text))) {
      expect(keys).toEqual(expect.arrayContaining([says, ...because.map((one) => one.says)]));
      expect(keys).toEqual(expect.arrayContaining(fixes.map(({ label }) => label)));
      expect(JSON.stringify([rest.data, because])).not.toMatch(/\d{4}/);
      for (const fix of fixes) if ('with' in fix) expect(fix.with).not.toMatch(/[0-9\uff10-\uff19]/);
    }
  }
});
