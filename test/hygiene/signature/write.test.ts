import { bodyFromHtml } from '../../../src/hygiene/mail/body';
import type { Person } from '../../../src/hygiene/mail/person';
import { plainManual } from '../../../src/hygiene/signature/short-form';
import type { ManualForm, SignatureManual, SignatureOccasion } from '../../../src/hygiene/signature/types';
import { signatureHtml, signatureSheet, signatureText } from '../../../src/hygiene/signature/write';

/** What is written for whom: the manual's lines, filled. */

const lines = (...texts: string[]) => texts.map((text) => ({ text, need: 'when-filled' as const }));
const form = (more: Partial<ManualForm>): ManualForm => ({
  lines: lines(
    '{displayName}',
    '{jobTitle}',
    'Direkte {businessPhone} | Mobil {mobilePhone}',
    '{organisation}',
    '{mail}',
  ),
  reply: lines('{displayName}', '{department}, {organisation}'),
  greetings: ['Venlig hilsen'],
  ...more,
});
const manual: SignatureManual = {
  ...plainManual,
  forms: {
    da: form({}),
    en: form({
      lines: lines('{displayName}', 'Direct {businessPhone}'),
      reply: null,
      greetings: ['Kind regards'],
    }),
  },
  values: { organisation: 'Fjordby Kommune', mainNumber: '09 11 20 00' },
  departments: [
    {
      name: 'Borgerservice',
      mailboxes: ['borgerservice@fjordby.dk'],
      values: { organisation: 'Fjordby Borgerservice' },
    },
    {
      name: 'Havnen',
      mailboxes: [],
      values: {},
      forms: { da: form({ lines: lines('{displayName}', 'Havnevej 4') }) },
    },
  ],
  font: { family: 'Verdana', points: 10, colours: ['#000000'] },
  campaign: { text: 'Åbent hus', link: 'https://fjordby.dk/hus', from: '2026-11-16', to: '2026-12-12' },
};
const anne: Person = {
  displayName: 'Anne Holm',
  jobTitle: 'Sagsbehandler',
  department: 'Social',
  businessPhone: '09112031',
  mobilePhone: '09112032',
  mail: 'anne@fjordby.dk',
};

const written = (person: Person, occasion: SignatureOccasion = {}, from = manual) =>
  signatureText(from, person, occasion).split('\n');

test.each<[string, Person, SignatureOccasion, string[]]>([
  [
    'a new mail',
    anne,
    {},
    [
      'Venlig hilsen',
      '',
      'Anne Holm',
      'Sagsbehandler',
      'Direkte 09112031 | Mobil 09112032',
      'Fjordby Kommune',
      'anne@fjordby.dk',
    ],
  ],
  ['a reply', anne, { composeType: 'reply' }, ['Venlig hilsen', '', 'Anne Holm', 'Social, Fjordby Kommune']],
  [
    'a forward',
    anne,
    { composeType: 'forward' },
    ['Venlig hilsen', '', 'Anne Holm', 'Social, Fjordby Kommune'],
  ],
  [
    'who has no mobile: its part goes, and the bar',
    { ...anne, mobilePhone: '' },
    {},
    [
      'Venlig hilsen',
      '',
      'Anne Holm',
      'Sagsbehandler',
      'Direkte 09112031',
      'Fjordby Kommune',
      'anne@fjordby.dk',
    ],
  ],
  [
    'who has no phone: the line goes',
    { displayName: 'Anne Holm' },
    {},
    ['Venlig hilsen', '', 'Anne Holm', 'Fjordby Kommune'],
  ],
  [
    'who has no department: the part before the comma goes',
    { ...anne, department: '' },
    { composeType: 'reply' },
    ['Venlig hilsen', '', 'Anne Holm', 'Fjordby Kommune'],
  ],
  ['English', anne, { language: 'en' }, ['Kind regards', '', 'Anne Holm', 'Direct 09112031']],
  [
    'English has no short form: the long one',
    anne,
    { language: 'en', composeType: 'reply' },
    ['Kind regards', '', 'Anne Holm', 'Direct 09112031'],
  ],
  [
    'a department’s own lines',
    { ...anne, department: 'havnen' },
    {},
    ['Venlig hilsen', '', 'Anne Holm', 'Havnevej 4'],
  ],
  [
    'a shared mailbox: its own address, its department and values',
    anne,
    { from: 'Borgerservice@fjordby.dk', composeType: 'reply' },
    ['Venlig hilsen', '', 'Anne Holm', 'Borgerservice, Fjordby Borgerservice'],
  ],
  [
    'a campaign in its days',
    { displayName: 'Anne Holm' },
    { today: '2026-12-12' },
    ['Venlig hilsen', '', 'Anne Holm', 'Fjordby Kommune', '', 'Åbent hus https://fjordby.dk/hus'],
  ],
  [
    'a campaign the day after',
    { displayName: 'Anne Holm' },
    { today: '2026-12-13' },
    ['Venlig hilsen', '', 'Anne Holm', 'Fjordby Kommune'],
  ],
  [
    'no campaign in replies',
    { displayName: 'Anne Holm' },
    { today: '2026-12-12', composeType: 'reply' },
    ['Venlig hilsen', '', 'Anne Holm', 'Fjordby Kommune'],
  ],
  ['nobody', {}, {}, ['']],
])('%s', (_name, person, occasion, expected) => {
  const own = person.displayName === undefined ? { ...manual, values: {} } : manual;
  expect(written(person, occasion, own)).toEqual(expected);
});

test('an optional line is written for whoever has filled in a field of it', () => {
  const optional = [
    { text: '{displayName}', need: 'required' as const },
    { text: 'Mobil {mobilePhone}', need: 'optional' as const },
    { text: 'Hovednummer {mainNumber}', need: 'optional' as const },
  ];
  const own = { ...manual, forms: { da: form({ lines: optional, greetings: [] }) } };
  expect(written(anne, {}, own)).toEqual(['Anne Holm', 'Mobil 09112032']);
  expect(written({ displayName: 'Anne Holm' }, {}, own)).toEqual(['Anne Holm']);
});

test('as HTML: every line with its own look, links for addresses, nothing of a field as a tag', () => {
  const html = signatureHtml(manual, { ...anne, displayName: 'Anne <b>"Holm"</b> & Co' }, {});
  const { text, looks } = bodyFromHtml(html, true);
  expect(text).toContain('Anne <b>"Holm"</b> & Co\n');
  expect(looks?.runs.every(({ font, points }) => font === 'verdana' && points === 10)).toBe(true);
  expect(html).toContain('<a href="mailto:anne@fjordby.dk">anne@fjordby.dk</a>');
  expect(signatureSheet(manual)).toBe(
    "<style>span.kuvert-signature{font-family:'Verdana',sans-serif;font-size:10pt;color:#000000}</style>",
  );
});

test('the confidentiality text that the signature itself carries, and a logo', () => {
  const own: SignatureManual = {
    ...manual,
    confidentiality: { by: 'signature', text: 'Kun for modtageren.' },
    logo: { is: 'required', url: 'https://fjordby.dk/logo.png', alt: 'Fjordby', width: 90 },
  };
  expect(written(anne, { composeType: 'reply' }, own).slice(-2)).toEqual(['', 'Kun for modtageren.']);
  expect(signatureHtml(own, anne, {})).toContain(
    '<img src="https://fjordby.dk/logo.png" alt="Fjordby" width="90" border="0">',
  );
});
