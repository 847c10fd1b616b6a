import fc from 'fast-check';
import { hasUrgentContact, isReachable, namedContacts } from '../../../src/hygiene/absence/contacts';

const owner = { displayName: 'Anne Eksempel', mail: 'anne.eksempel@kommune.example', phone: '09 11 20 01' };

/** name | mail | phone of each that the text names to turn to. */
const shown = (text: string) =>
  namedContacts(text, 'external', owner).map(
    ({ name = '', mail = '', phone = '' }) => `${name}|${mail}|${phone}`,
  );

test.each<[text: string, ...contacts: string[]]>([
  ['Kontakt Asta Opdigtet på 09 11 20 02.', 'Asta Opdigtet||09 11 20 02'],
  [
    'Kontakt Asta Opdigtet på 09 11 20 02 eller asta@kommune.example.',
    'Asta Opdigtet|asta@kommune.example|09 11 20 02',
  ],
  ['Skriv til asta@kommune.example (Asta Opdigtet).', 'Asta Opdigtet|asta@kommune.example|'],
  ['Skriv til borgerservice@kommune.example.', '|borgerservice@kommune.example|'],
  ['Haster det: Borgerservice, 09 11 20 00.', 'Borgerservice||09 11 20 00'],
  ['Kontakt Jobcenter Nordby på 09 11 20 00.', 'Jobcenter Nordby||09 11 20 00'],
  ['Ring til omstillingen på 09 11 20 00.', 'omstillingen||09 11 20 00'],
  ['Kontakt Asta Opdigtet i Teknik og Miljø på 09 11 20 02.', 'Asta Opdigtet||09 11 20 02'],
  [
    'Asta Opdigtet (09 11 20 02) og Bo Fiktiv (09 11 20 03) hjælper.',
    'Asta Opdigtet||09 11 20 02',
    'Bo Fiktiv||09 11 20 03',
  ],
  [
    'Ring 09 11 20 02 (Asta Opdigtet) eller 09 11 20 03 (Bo Fiktiv).',
    'Asta Opdigtet||09 11 20 02',
    'Bo Fiktiv||09 11 20 03',
  ],
  ['Skriv til Asta Opdigtet på Teams.', 'Asta Opdigtet||'],
  ['Spørg Asta.', 'Asta||'],
  ['Asta Opdigtet overtager mine sager.', 'Asta Opdigtet||'],
  ['Kontakt Asta Opdigtet på 09 11 20 02. Asta svarer også på mail.', 'Asta Opdigtet||09 11 20 02'],
  ['hvis det haster så ring til asta opdigtet på 09112002', 'asta opdigtet||09112002'],
  ['Kontakt Vej og Park, 09 11 20 00.\n\nContact Roads and Parks, 09 11 20 00.', 'Vej og Park||09 11 20 00'],
  ['Ring på 09 11 20 00.'],
  ['Jeg er ikke på kontoret. Ring på 09 11 20 00.'],
  ['Ring 112 ved livsfare.'],
  ['Kontakt Anne Eksempel på 09 11 20 99.'],
  ['Ring til mig på 09 11 20 01.'],
  ['Venlig hilsen\nAnne Eksempel\nTlf. 09 11 20 99'],
  ['Skriv til anne.eksempel@kommune.example.'],
  ['Jeg er tilbage 30.11.2026 og 2026-11-30.'],
  ['Kontakt XX på NN.'],
])('%s', (text, ...contacts) => expect(shown(text)).toEqual(contacts));

test('the writer whom nobody told of is the one who signs', () => {
  const text = 'Kontakt Asta Opdigtet på 09 11 20 02.\n\nVenlig hilsen\nAnne Eksempel\nTlf. 09 11 20 01';
  expect(namedContacts(text, 'internal').map(({ name }) => name)).toEqual(['Asta Opdigtet']);
  expect(hasUrgentContact('Hej\nVenlig hilsen\nAnne Eksempel\nTlf. 09 11 20 01')).toBe(false);
});

const PIECES = [
  'Kontakt ',
  'Asta Opdigtet',
  'Bo Fiktiv-Prøve',
  'Vej og Park',
  ' på ',
  '09 11 20 02',
  'asta@kommune.example',
  ' (',
  ')',
  '. ',
  '\n',
  'ring til asta opdigtet ',
  'Venlig hilsen\n',
  'omstillingen',
  '😀',
  ' og ',
  ', ',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

test('the offsets are those of the name, else of the address', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { name, mail, start, end } of namedContacts(text, 'external'))
        expect(text.slice(start, end)).toBe(name ?? mail);
    }),
  );
});

test('there is an urgent contact exactly where one of them can be reached', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(hasUrgentContact(text)).toBe(namedContacts(text, 'external').some(isReachable));
    }),
  );
});

test('each is named once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const names = namedContacts(text, 'external').flatMap(({ name }) => name?.toLowerCase() ?? []);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
