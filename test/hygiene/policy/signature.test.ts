import { SIGNATURE_PROBLEMS as P } from '../../../src/hygiene/policy/problems-signature';
import { campaign, form, LINE, LINES, lines, logo, manual, problemsOf, short, values } from './manuals';

describe('one problem of the lines, with its path', () => {
  test.each<[why: string, signature: unknown, path: string, says: string | RegExp]>([
    ['no object', 'Verdana', 'signature', /et objekt/],
    ['a list', [], 'signature', /et objekt/],
    ['no lines', manual({ forms: { da: {} } }), 'signature.forms.da.lines', /en liste/],
    ['an empty list of lines', lines(), 'signature.forms.da.lines', /mindst 1/],
    ['a form for replies without lines', form({ reply: [] }), 'signature.forms.da.reply', /mindst 1/],
    [
      'more lines than a signature has',
      lines(...Array.from({ length: 21 }, (_, at) => `Linje ${at}`)),
      'signature.forms.da.lines',
      /højst 20/,
    ],
    [
      'a language that is none',
      manual({ forms: { da: { lines: LINES }, de: { lines: LINES } } }),
      'signature.forms.de',
      /Her kan stå: da, en|Mente du/,
    ],
    ['no Danish form', manual({ forms: { en: { lines: LINES } } }), 'signature.forms.da', /et objekt/],
    ['a field that is none, with a near one', lines('{displayname1}'), LINE, /Mente du \{displayName\}\?/],
    [
      'a field that is like none',
      lines('{telefon}'),
      LINE,
      /\{telefon\} findes ikke\. Felterne er \{displayName\}, .*\{cvr\}\./,
    ],
    ['a field of JavaScript’s own', lines('{constructor}'), LINE, /findes ikke/],
    ['a field with blanks', lines('{ mail }'), LINE, /Mente du \{mail\}\?/],
    ['half a pair of brackets', lines('Direkte {businessPhone'), LINE, P.braces.da],
    ['brackets in brackets', lines('{{mail}}'), LINE, P.braces.da],
    ['a field within an object', lines({ text: '{maill}' }), `${LINE}.text`, /Mente du \{mail\}\?/],
    [
      'a need that is none',
      lines({ text: '{mail}', need: 'must' }),
      `${LINE}.need`,
      /required, when-filled, optional/,
    ],
    [
      'an unknown word in a line',
      lines({ text: '{mail}', ned: 'optional' }),
      `${LINE}.ned`,
      /Mente du "need"\?/,
    ],
    ['a number as a line', lines(5), LINE, /en tekst/],
    ['an empty line', lines('  '), LINE, P.blank.da],
    ['a line of two lines', lines('{mail}\nHej'), LINE, P.oneLine.da],
    ['a line with HTML', lines('<b>{displayName}</b>'), LINE, P.markup.da],
    ['a line with a character of HTML', lines('{displayName}&nbsp;'), LINE, P.markup.da],
    ['a line of endless length', lines('a'.repeat(201)), LINE, /højst 200/],
    ['a line twice', lines('{mail}', { text: '{mail}' }), 'signature.forms.da.lines[1]', /da\.lines\[0\]/],
    [
      'a closing among the lines',
      form({ lines: ['Venlig hilsen'], greetings: ['Venlig hilsen'] }),
      LINE,
      /greetings\[0\]/,
    ],
    [
      'a closing twice',
      form({ greetings: ['Hilsen', 'hilsen'] }),
      'signature.forms.da.greetings[1]',
      /greetings\[0\]/,
    ],
    [
      'a closing with a field',
      form({ greetings: ['Hilsen {displayName}'] }),
      'signature.forms.da.greetings[0]',
      P.noFields.da,
    ],
    [
      'more lines in a reply than in a new mail',
      form({ reply: ['{displayName}', '{mail}'] }),
      'signature.forms.da.reply',
      P.replyLonger.da,
    ],
  ])('%s', (_why, signature, path, says) => {
    const problems = problemsOf(signature);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.says.da).toMatch(says);
    expect(problems[0]?.says.en).toMatch(/[.?]$/);
  });
});

test.each<[why: string, signature: unknown]>([
  ['the least one', manual()],
  ['none', null],
  ['an optional line without a value', lines({ text: 'EAN {ean}', need: 'optional' })],
  [
    'a line for the departments that have the value',
    { ...lines('EAN {ean}'), departments: [{ name: 'A', values: { ean: '5790000000005' } }] },
  ],
  ['several fields in a line', lines('Tlf. {businessPhone} | Mobil {mobilePhone} & lidt < 5')],
  ['the same line in a new mail and in a reply', form({ reply: LINES })],
  [
    'a logo that is there',
    logo({ is: 'required', url: 'https://a.dk:8443/svg/logo.png', alt: 'Kommunens våben', width: 80 }),
  ],
  ['a campaign of one day', campaign({ to: '2026-11-16' })],
  [
    'a web address below a link domain',
    { ...values({ web: 'https://www.tønder.dk/kontakt' }), links: ['toender.dk', 'tønder.dk'] },
  ],
  ['the short one', short({ fields: ['displayName', 'mainNumber'], mainNumber: '+45 00 00 00 00' })],
])('nothing is wrong with %s', (_why, signature) => {
  expect(problemsOf(signature)).toEqual([]);
});

test('the organisation’s name is the value of its field', () => {
  expect(problemsOf(lines('{organisation}'), { name: 'Fjordby Kommune' })).toEqual([]);
});
