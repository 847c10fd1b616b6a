import { readPolicy } from '../../../src/hygiene/policy/read';
import { defaultPolicy, shippedPolicies } from '../../../src/hygiene/policy/shipped';

const read = (absence: unknown) => readPolicy({ absence });
const problemsOf = (absence: unknown) => {
  const found = read(absence);
  return 'problems' in found ? found.problems : [];
};
const GOOD = ['Hej', '', 'Jeg er tilbage {tilbage}.', 'Haster det, så kontakt {kontakt}.'];
const template = (text: unknown = GOOD, more: object = {}) => ({
  templates: [{ language: 'da', audience: 'external', text, ...more }],
});
const TEXT = 'absence.templates[0].text';

describe('what is left out is filled in', () => {
  test.each([undefined, null])('%s: the default texts', (absence) => {
    const found = readPolicy({ absence });
    expect('policy' in found && found.policy.absence).toBeNull();
  });

  test('an empty entry is whole', () => {
    expect(read({})).toMatchObject({
      policy: { absence: { templates: [], urgent: null, selfService: null, leaverMonths: 12, notice: null } },
    });
  });

  test('a whole one stays as it is', () => {
    const absence = {
      ...template(),
      urgent: {
        unit: 'Borgerservice',
        phone: '00 00 00 00',
        mail: 'borgerservice@kommune.example',
        hours: { da: 'alle hverdage 10-14', en: 'weekdays 10-14' },
      },
      selfService: { da: 'www.kommune.example' },
      leaverMonths: 6,
      notice: { da: 'CPR-numre hører ikke til i mail.', en: 'CPR numbers do not belong in mail.' },
    };
    const found = read(absence);
    expect('policy' in found && found.policy.absence).toEqual(absence);
  });
});

describe('each problem of it by itself, with its path', () => {
  test.each<[why: string, absence: unknown, path: string, says: RegExp]>([
    ['a gap that there is not', template([...GOOD, '{tilbag}']), `${TEXT}[4]`, /Mente du \{tilbage\}\?/],
    ['a gap that nothing is like', template([...GOOD, '{x}']), `${TEXT}[4]`, /Felterne er \{fravær\}/],
    ['half a gap', template([...GOOD, '{navn']), `${TEXT}[4]`, /parvis/],
    ['HTML', template([...GOOD, '<b>Hej</b>']), `${TEXT}[4]`, /uden HTML/],
    ['a blank line that is none', template([...GOOD, ' ']), `${TEXT}[4]`, /mangler teksten/],
    ['two lines in one', template([...GOOD, 'a\nb']), `${TEXT}[4]`, /én linje/],
    ['a line that is too long', template([...GOOD, 'a'.repeat(501)]), `${TEXT}[4]`, /højst 500/],
    ['too many lines', template([...GOOD, ...Array(40).fill('')]), TEXT, /højst 40/],
    ['no lines', template([]), TEXT, /mindst 1/],
    ['one text instead of lines', template('Hej {tilbage} {kontakt}'), TEXT, /en liste/],
    ['no day of return', template(['{kontakt}']), TEXT, /skriv \{tilbage\}/],
    ['nobody to turn to', template(['{tilbage}']), TEXT, /hvem man kan kontakte/],
    [
      'a stand-in, but nobody where there is none',
      template(['{tilbage}', '{stedfortræder}']),
      TEXT,
      /\{haster\}/,
    ],
    [
      'a day that goes with a title',
      template(['{titel} {tilbage}', '{kontakt}']),
      `${TEXT}[0]`,
      /\{titel\} er tom, og så mangler \{tilbage\}/,
    ],
    [
      'two contacts on one line',
      template(['{tilbage}', '{stedfortræder}', 'eller {haster} {afdeling}']),
      `${TEXT}[2]`,
      /mangler \{haster\}/,
    ],
    ['a return of one who has left', template(GOOD, { reason: 'left' }), `${TEXT}[2]`, /altid tom/],
    [
      'a language that is none',
      template(GOOD, { language: 'dk' }),
      'absence.templates[0].language',
      /da, en/,
    ],
    [
      'an audience that is none',
      template(GOOD, { audience: 'alle' }),
      'absence.templates[0].audience',
      /internal, external/,
    ],
    [
      'illness as a reason',
      template(GOOD, { reason: 'sick' }),
      'absence.templates[0].reason',
      /none, holiday/,
    ],
    [
      'a unit that nobody can reach',
      { urgent: { unit: 'Borgerservice' } },
      'absence.urgent',
      /telefonnummer eller en mailadresse/,
    ],
    ['a unit without its name', { urgent: { phone: '00 00 00 00' } }, 'absence.urgent.unit', /tekst/],
    [
      'a phone number that is none',
      { urgent: { unit: 'B', phone: 'omstillingen' } },
      'absence.urgent.phone',
      /cifre/,
    ],
    [
      'half an address',
      { urgent: { unit: 'B', mail: 'borgerservice' } },
      'absence.urgent.mail',
      /hel mailadresse/,
    ],
    [
      'hours in English only',
      { urgent: { unit: 'B', phone: '00 00 00 00', hours: { en: '10-14' } } },
      'absence.urgent.hours.da',
      /tekst/,
    ],
    ['more than Datatilsynet allows', { leaverMonths: 13 }, 'absence.leaverMonths', /højst 12/],
    ['a notice in HTML', { notice: { da: 'Læs <a href="x">her</a>' } }, 'absence.notice.da', /uden HTML/],
    ['a gap in a notice', { notice: { da: 'Hej {navn}' } }, 'absence.notice.da', /kun til i linjerne/],
    ['a name that is none', { template: [] }, 'absence.template', /Mente du "templates"/],
  ])('%s', (_why, absence, path, says) => {
    expect(problemsOf(absence)).toEqual([
      { path, says: { da: expect.stringMatching(says), en: expect.stringMatching(/\S/) } },
    ]);
  });

  test('two texts for the same', () => {
    const twice = [...template().templates, ...template().templates];
    expect(problemsOf({ templates: twice })).toMatchObject([
      { path: 'absence.templates[1]', says: { da: 'Det står også i absence.templates[0].' } },
    ]);
    const [one] = template().templates;
    expect(problemsOf({ templates: [one, { ...one, tone: 'warm' }, { ...one, language: 'en' }] })).toEqual(
      [],
    );
  });

  test('all of them at once, also beside others', () => {
    const bad = { ...template(['{titel}']), leaverMonths: 0, urgent: { unit: '' } };
    expect(problemsOf(bad).map(({ path }) => path)).toEqual([
      'absence.urgent.unit',
      'absence.leaverMonths',
      TEXT,
      TEXT,
      'absence.urgent',
    ]);
  });
});

test.each([
  [
    'the stand-in twice, once by itself',
    ['{tilbage}', '{stedfortræder} {titel}', '{stedfortræder}', '{haster}'],
  ],
  ['both contacts and the short one', ['{tilbage}', '{kontakt}', '{stedfortræder}']],
])('in order: %s', (_why, text) => expect(problemsOf(template(text))).toEqual([]));

test('the policies that ship tell citizens where personal data belong (H2, T6); the default says nothing', () => {
  expect(defaultPolicy.absence).toBeNull();
  for (const { absence } of Object.values(shippedPolicies)) {
    expect(absence?.notice?.da).toMatch(/personfølsomme oplysninger.*digital/);
    expect(absence?.urgent).toBeNull();
  }
});
