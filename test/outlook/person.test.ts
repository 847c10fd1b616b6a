import { PERSON_FIELDS } from '../../src/hygiene/mail/person';
import { readPerson, savePerson } from '../../src/outlook/person';
import { givenOffice, METTE, withoutOffice } from '../support/own-settings';

const KEY = 'kuvert.person';
const OWN = { displayName: 'Mette Holm', mail: 'mette@fjordby.example' };
const NOTHING = { person: OWN, complete: false, language: 'da', campaign: true };
const FIELDS = { displayName: 'Mette H. Holm', jobTitle: 'Sagsbehandler', businessPhone: '74 34 01 23' };

afterEach(withoutOffice);

describe('before the person has saved anything', () => {
  test('Outlook’s own name and address are known, and nothing else', () => {
    givenOffice();
    expect(readPerson()).toEqual(NOTHING);
  });

  test.each<[string, unknown]>([
    ['a text', 'Mette'],
    ['a number', 7],
    ['a list', [{ fields: {} }]],
    ['null', null],
    ['fields that are a text', { fields: 'Mette' }],
    ['fields that are a list', { fields: ['Mette'] }],
    ['fields that are null', { fields: null }],
    ['a language that nobody speaks here', { language: 'de', campaign: 'yes' }],
  ])('rubbish in the settings (%s) is nothing saved', (_name, value) => {
    givenOffice({ [KEY]: value });
    expect(readPerson()).toEqual(NOTHING);
  });

  test('a profile without a name or an address leaves them unknown', () => {
    givenOffice({}, { displayName: '', emailAddress: 4 });
    expect(readPerson().person).toEqual({});
    givenOffice({}, null as unknown as object);
    expect(readPerson().person).toEqual({});
  });

  test('even without Office nothing is thrown', () => {
    withoutOffice();
    expect(readPerson()).toEqual({ ...NOTHING, person: {} });
  });

  test('nor where the settings themselves throw', () => {
    givenOffice();
    Object.defineProperty(Office.context, 'roamingSettings', {
      get: () => {
        throw new Error('not here');
      },
    });
    expect(readPerson()).toEqual(NOTHING);
  });
});

describe('what was saved', () => {
  test('is there with every field; one left empty is known to be empty', async () => {
    givenOffice();
    expect(await savePerson({ fields: FIELDS, language: 'en', campaign: false }, 50)).toBe(true);
    const { person, ...choices } = readPerson();
    expect(choices).toEqual({ complete: true, language: 'en', campaign: false });
    expect(Object.keys(person).sort()).toEqual([...PERSON_FIELDS].sort());
    expect(person).toEqual({
      ...FIELDS,
      department: '',
      mobilePhone: '',
      mail: METTE.emailAddress, // nobody has none: Outlook’s own
      officeLocation: '',
    });
  });

  test('lies under one key, and holds nothing else', async () => {
    const { saved } = givenOffice({ other: 1 });
    await savePerson({ fields: { ...FIELDS, more: 'x' } as object, language: 'da', campaign: true }, 50);
    expect(Object.keys(saved[0] ?? {}).sort()).toEqual([KEY, 'other']);
    expect(saved[0]?.[KEY]).toEqual({
      fields: { ...Object.fromEntries(PERSON_FIELDS.map((field) => [field, ''])), ...FIELDS },
      language: 'da',
      campaign: true,
    });
  });

  test('keeps to one line of 200 characters a field, whoever wrote it', async () => {
    const bad = {
      displayName: `  Mette\r\n\u0000Holm\u2028 `,
      jobTitle: 'x'.repeat(5000),
      businessPhone: 74,
    };
    const good = { displayName: 'Mette Holm', jobTitle: 'x'.repeat(200), businessPhone: '' };
    givenOffice({ [KEY]: { fields: bad } });
    expect(readPerson().person).toMatchObject(good);
    const { saved } = givenOffice();
    await savePerson({ fields: bad as object, language: 'da', campaign: true }, 50);
    expect(saved[0]?.[KEY]).toMatchObject({ fields: good });
  });
});

describe('what could not be saved', () => {
  test.each([['silent' as const], ['throws' as const], [{ code: 9019 }]])(
    'is said (%j), and what was there before stays',
    async (trouble) => {
      const office = givenOffice();
      await savePerson({ fields: FIELDS, language: 'da', campaign: true }, 50);
      const before = readPerson();
      office.trouble = trouble;
      expect(await savePerson({ fields: {}, language: 'en', campaign: false }, 50)).toBe(false);
      expect(readPerson()).toEqual(before);
    },
  );

  test('is not there where nothing was before', async () => {
    const office = givenOffice();
    office.trouble = 'throws';
    expect(await savePerson({ fields: FIELDS, language: 'da', campaign: true }, 50)).toBe(false);
    expect(readPerson()).toEqual(NOTHING);
    withoutOffice();
    expect(await savePerson({ fields: FIELDS, language: 'da', campaign: true }, 50)).toBe(false);
  });
});
