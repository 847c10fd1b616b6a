import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { GAPS } from '../../../../src/hygiene/absence/write/gaps';
import type { AbsenceForm, AbsenceTemplate } from '../../../../src/hygiene/absence/write/types';
import { textOf, writeReplies } from '../../../../src/hygiene/absence/write/write';
import { FORM, POLICY } from './forms';

const both = (form: Partial<AbsenceForm>, policy = POLICY) => {
  const { internal, external } = writeReplies({ ...FORM, ...form }, policy);
  return { internal: textOf(internal), external: textOf(external) };
};
const own = (text: string[], more: Partial<AbsenceTemplate> = {}) => ({
  ...POLICY,
  templates: [{ language: 'da' as const, audience: 'external' as const, text, ...more }],
});

describe('the default texts', () => {
  test('a citizen reads thanks, the day in words, whom to contact, and who writes', () => {
    expect(both({}).external.split('\n')).toEqual([
      'Hej',
      'Tak for din mail. Jeg holder ferie og er tilbage mandag den 3. august 2026. Så læser jeg din mail og svarer dig hurtigst muligt.',
      'Haster det, hjælper vi dig gerne inden da. Kontakt:',
      'Peter Holm (teamleder), tlf. 09 11 20 05, peter.holm@fjordby.example',
      'Borgerservice, tlf. 09 11 20 00, borgerservice@fjordby.example',
      'De bedste hilsner',
      'Mette Lindholm',
      'Sagsbehandler',
      'Familieafdelingen',
    ]);
  });

  test('a colleague reads less: the day and the stand-in', () => {
    expect(both({ tone: 'plain' }).internal.split('\n')).toEqual([
      'Jeg holder ferie og er tilbage mandag den 3. august 2026.',
      'Haster det, så kontakt Peter Holm (teamleder), tlf. 09 11 20 05, peter.holm@fjordby.example.',
      'Venlig hilsen',
      'Mette Lindholm',
    ]);
  });

  test('without a stand-in the colleague reads the unit, and without a unit the citizen reads the stand-in', () => {
    expect(both({ standIn: null }).internal).toContain('fat i Borgerservice, tlf. 09 11 20 00');
    expect(both({ urgent: null }).external).toContain('Kontakt:\nPeter Holm (teamleder)');
    expect(both({ urgent: null }).external).not.toContain('Borgerservice');
  });

  test('both languages: Danish first, English below, each day in its own words', () => {
    const { external } = both({ language: 'da-en' });
    const [danish, english] = external.split('– English below –') as [string, string];
    expect(danish).toContain('mandag den 3. august 2026');
    expect(english).toContain('I am on holiday and will be back on Monday 3 August 2026.');
    expect(english).toContain('tel. 09 11 20 00');
  });

  test('opening hours, self-service and the policy’s notice stand where they are known', () => {
    const policy = { ...POLICY, notice: { da: 'CPR-numre hører ikke til i mail.' } };
    const urgent = { unit: 'Borgerservice', phone: '09 11 20 00', hours: { da: 'alle hverdage 10-14' } };
    const { external, internal } = both({ urgent, selfService: { da: 'www.fjordby.example' } }, policy);
    expect(external).toContain('\nBorgerservice, tlf. 09 11 20 00 (alle hverdage 10-14)\n');
    expect(external).toContain('\nDu kan også finde hjælp her: www.fjordby.example\n');
    expect(external).toContain('\nCPR-numre hører ikke til i mail.\n');
    expect(internal).not.toMatch(/CPR|hjælp her/);
  });

  test('one who has left promises nothing and names no day', () => {
    for (const text of Object.values(both({ reason: 'left', language: 'da-en' }))) {
      expect(text).not.toMatch(/tilbage|back|2026/);
      expect(text).toContain('Peter Holm');
    }
  });

  test.each([
    ['none', 'Jeg er ikke på arbejde og'],
    ['holiday', 'Jeg holder ferie og'],
    ['course', 'Jeg er på kursus og'],
    ['leave', 'Jeg har orlov og'],
  ] as const)('reason %s', (reason, says) => expect(both({ reason }).external).toContain(says));
});

describe('an organisation’s own texts', () => {
  test('the one that says most is taken, and the default where none fits', () => {
    const policy = {
      ...POLICY,
      templates: [
        { language: 'da', audience: 'external', text: ['alle {tilbage}'] },
        { language: 'da', audience: 'external', tone: 'plain', text: ['saglig {tilbage}'] },
        { language: 'da', audience: 'external', reason: 'course', text: ['kursus {tilbage}'] },
        { language: 'da', audience: 'external', reason: 'course', tone: 'plain', text: ['begge {tilbage}'] },
      ] satisfies AbsenceTemplate[],
    };
    const day = 'mandag den 3. august 2026';
    expect(both({}, policy).external).toBe(`alle ${day}`);
    expect(both({ tone: 'plain' }, policy).external).toBe(`saglig ${day}`);
    expect(both({ reason: 'course' }, policy).external).toBe(`kursus ${day}`);
    expect(both({ reason: 'course', tone: 'plain' }, policy).external).toBe(`begge ${day}`);
    expect(both({}, policy).internal).toContain('De bedste hilsner');
    expect(both({ reason: 'left' }, policy).external).toContain('arbejder ikke her længere');
  });

  test('a line goes with its gap, and a paragraph with its lines', () => {
    const policy = own([
      'Hej',
      '',
      '{selvbetjening}',
      '{bemærk}',
      '',
      '',
      'Jeg er tilbage {tilbage}',
      '{titel}',
    ]);
    const { external } = writeReplies({ ...FORM, owner: { displayName: 'Mette' } }, policy);
    expect(external).toBe('<p>Hej</p>\n<p>Jeg er tilbage mandag den 3. august 2026</p>');
  });

  test('every gap has something to say in a whole form', () => {
    const form: AbsenceForm = { ...FORM, selfService: { da: 'www.fjordby.example' } };
    for (const gap of GAPS) {
      const reason = gap === 'lukker' ? 'left' : 'holiday';
      const policy = { ...own([`«{${gap}}»`], { reason }), notice: { da: 'Husk.' } };
      expect(writeReplies({ ...form, reason }, policy).external).toMatch(/^<p>«[^{}]+»<\/p>$/);
    }
  });
});

describe('nothing of a form or a policy becomes HTML', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '"quoted" & \'so\'',
      '&lt;b&gt;',
      '{navn}{tilbage}',
      '</p><script>',
      'a\nb',
    ),
  );

  test('whatever stands in it', () => {
    const form = fc.record({ name: hostile, title: hostile, unit: hostile, mail: hostile, notice: hostile });
    fc.assert(
      fc.property(form, ({ name, title, unit, mail, notice }) => {
        const written = writeReplies(
          {
            ...FORM,
            standIn: { name, title, mail },
            urgent: { unit, mail, hours: { da: title } },
            owner: { displayName: name, jobTitle: title, department: unit },
            selfService: { da: notice },
          },
          {
            ...own([`Hej ${notice.replace(/[{}]/g, '')}`, '{stedfortræder} {navn}', '{bemærk}']),
            notice: { da: notice },
          },
        );
        for (const html of Object.values(written)) {
          const tags = new Set<string>();
          const parser = new Parser({
            onopentag: (tag, attributes) => tags.add(tag + Object.keys(attributes).join()),
            oncomment: () => tags.add('comment'),
          });
          parser.end(html);
          expect([...tags].filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['Anne "Bo" O\'Holm', 'Smith & Søn', '<Anne>', '&amp; Co', '{tilbage}'])(
    'a name stays what it is: %s',
    (displayName) => {
      expect(both({ owner: { displayName } }).external.split('\n').pop()).toBe(displayName);
    },
  );

  test('a name pasted with line breaks stays on its line', () => {
    expect(both({ owner: { displayName: ' Mette\r\n\tLindholm ' } }).internal).toMatch(/\nMette Lindholm$/);
  });
});

test('a form that is not filled in yet is shown as far as it goes', () => {
  const { external } = both({ firstDayBack: '', standIn: null, urgent: null });
  expect(external).not.toMatch(/[{}]|undefined|tilbage/);
  expect(external).toContain('Mette Lindholm');
});
