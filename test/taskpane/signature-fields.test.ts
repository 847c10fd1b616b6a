import { plainManual } from '../../src/hygiene/signature/short-form';
import type { ManualForm, ManualLine, SignatureManual } from '../../src/hygiene/signature/types';
import {
  draftOf,
  missingFields,
  personOf,
  problemsOf,
  requiredFields,
  shownFields,
} from '../../src/taskpane/signature/fields';

const line = (text: string, need: ManualLine['need'] = 'required'): ManualLine => ({ text, need });
const form = (lines: ManualLine[], reply: ManualLine[] | null = null): ManualForm => ({
  lines,
  reply,
  greetings: [],
});

const MANUAL: SignatureManual = {
  ...plainManual,
  forms: {
    da: form(
      [
        line('{displayName}'),
        line('{jobTitle}'),
        line('Direkte {businessPhone} | Mobil {mobilePhone}', 'when-filled'),
        line('{mainNumber}'),
      ],
      [line('{displayName}'), line('{mail}')],
    ),
    en: form([line('{displayName}'), line('{officeLocation}')]),
  },
};
const WITH_DEPARTMENTS: SignatureManual = {
  ...MANUAL,
  departments: [
    {
      name: 'Borgerservice',
      mailboxes: ['borgerservice@fjordby.example'],
      values: {},
      forms: { da: form([line('{department}')]) },
    },
  ],
};

describe('which fields the form has', () => {
  test('those that any line names, in the order of a directory, without the house’s own', () => {
    expect(shownFields(MANUAL)).toEqual([
      'displayName',
      'jobTitle',
      'businessPhone',
      'mobilePhone',
      'mail',
      'officeLocation',
    ]);
  });

  test('the department where it chooses the lines', () => {
    const { departments } = WITH_DEPARTMENTS;
    const nameless = departments.map(({ forms: _forms, ...department }) => department);
    expect(shownFields({ ...MANUAL, departments: nameless })).toContain('department');
  });
});

describe('what the manual asks for', () => {
  test('the fields of lines that must be there, in new mail and in replies', () => {
    expect(requiredFields(MANUAL, {}, 'da')).toEqual(['displayName', 'jobTitle', 'mail']);
    expect(requiredFields(MANUAL, {}, 'en')).toEqual(['displayName', 'officeLocation']);
  });

  test('by the department’s own lines, for whoever belongs to it', () => {
    expect(requiredFields(WITH_DEPARTMENTS, { department: 'borgerservice ' }, 'da')).toEqual(['department']);
  });

  test('what nobody has told, or is known to be empty, is missing', () => {
    const person = { displayName: 'Mette Holm', jobTitle: '  ', mail: 'mette@fjordby.example' };
    const asked = { businessPhone: '', mobilePhone: '' };
    expect(missingFields(MANUAL, { ...person, ...asked }, 'da')).toEqual(['jobTitle']);
  });

  test('what stands there for whoever has it is missing until the person was asked', () => {
    const person = { displayName: 'Mette Holm', jobTitle: 'Jurist', mail: 'mette@fjordby.example' };
    expect(missingFields(MANUAL, person, 'da')).toEqual(['businessPhone', 'mobilePhone']);
    expect(missingFields(MANUAL, { ...person, businessPhone: '', mobilePhone: '' }, 'da')).toEqual([]);
  });
});

describe('what is to be looked at', () => {
  const problem = (field: 'mail' | 'businessPhone' | 'jobTitle', value: string) =>
    problemsOf({ ...draftOf({}), [field]: value }, [field], ['jobTitle'])[field];

  test.each([
    ['74 34 34 34', undefined],
    ['74343434', undefined],
    ['+45 7434 3434', undefined],
    ['0045 74343434', undefined],
    ['+46 8 123 456 78', undefined],
    ['+49 (0)461 85-0', undefined],
    ['', undefined],
    ['7434 343', 'phone'],
    ['+45 7434 343', 'phone'],
    ['743434345', 'phone'],
    ['lokal 12', 'phone'],
    ['+12', 'phone'],
  ])('the phone number “%s”: %s', (value, says) => {
    expect(problem('businessPhone', value)).toBe(says);
  });

  test.each([
    ['mette@fjordby.example', undefined],
    ['Mette.Holm-Ø@post.fjordby.example', undefined],
    ['', undefined],
    ['mette', 'mail'],
    ['mette@fjordby', 'mail'],
    ['mette@@fjordby.example', 'mail'],
    ['mette holm@fjordby.example', 'mail'],
    ['mette@fjordby..example', 'mail'],
    ['Mette <mette@fjordby.example>', 'mail'],
  ])('the address “%s”: %s', (value, says) => {
    expect(problem('mail', value)).toBe(says);
  });

  test('an empty field is asked for where the manual demands it', () => {
    expect(problem('jobTitle', ' ')).toBe('asked-for');
    expect(problem('jobTitle', 'Sagsbehandler')).toBeUndefined();
  });

  test('a hostile value takes no time', () => {
    const long = `${'+ '.repeat(100_000)}@${'.'.repeat(100_000)}`;
    const started = Date.now();
    expect([problem('mail', long), problem('businessPhone', long)]).toEqual(['mail', 'phone']);
    expect(Date.now() - started).toBeLessThan(500);
  });
});

test('what was left empty is known to be empty; what the form does not show stays as it was', () => {
  const before = { displayName: 'Mette', department: 'Teknik', mobilePhone: '12345678' };
  const draft = { ...draftOf(before), displayName: ' Mette Holm ', mobilePhone: '' };
  expect(personOf(draft, ['displayName', 'jobTitle', 'mobilePhone'], before)).toEqual({
    displayName: 'Mette Holm',
    department: 'Teknik',
    jobTitle: '',
    mobilePhone: '',
  });
});
