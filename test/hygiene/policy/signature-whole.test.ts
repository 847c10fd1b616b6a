import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PERSON_FIELDS } from '../../../src/hygiene/mail/person';
import { policySchema, readPolicy } from '../../../src/hygiene/policy/read';
import { shippedPolicies } from '../../../src/hygiene/policy/shipped';
import { FIELDS, HOUSE_FIELDS } from '../../../src/hygiene/policy/signature-texts';
import { signatureText } from '../../../src/hygiene/signature/write';

const readOf = (signature: unknown, organisation: object = {}) => readPolicy({ organisation, signature });
const policyOf = (signature: unknown, organisation: object = {}) => {
  const read = readOf(signature, organisation);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.policy;
};

const ORGANISATION = { name: 'Fjordby Kommune', domains: ['fjordby.example'] };

test('every problem of a signature is named at once, beside those of the rest', () => {
  const read = readPolicy({
    mod: 'guide',
    signature: {
      forms: {
        da: {
          lines: ['{displayNam}', '{ean}', '{ean}', '<b>', { text: 7 }, 'a{'],
          reply: ['1', '2', '3', '4', '5', '6', '7'],
          greetings: ['Hilsen', 'Hilsen', ''],
        },
        en: {},
      },
      values: { cvr: '1', web: 'b.dk', adress: 'x' },
      departments: [
        { name: 'A', mailboxes: ['x@a.dk', 'y'], forms: { da: { lines: ['{cvrr}', '{administration}'] } } },
        { name: 'a', mailboxes: ['x@a.dk'], values: { ean: '1' } },
        'B',
      ],
      font: { family: '"Verdana"', points: 500, colours: ['sort', '#000000', '#000000'] },
      logo: { is: 'required', width: 5000 },
      links: ['a.dk', 'a.dk', '*'],
      extras: ['{mail}'],
      confidentiality: { by: 'signature', text: '' },
      campaign: { text: '', link: 'http://c.dk', from: '2026-12-01', to: '2026-11-01' },
    },
  });
  const paths = 'problems' in read ? read.problems.map((problem) => problem.path) : [];
  const within = (...below: string[]) => below.map((each) => `signature.${each}`);
  expect([...new Set(paths)].sort()).toEqual(
    [
      'mod',
      ...within(
        'forms.da.lines[0]',
        'forms.da.lines[2]',
        'forms.da.lines[3]',
        'forms.da.lines[4].text',
        'forms.da.lines[5]',
        'forms.da.reply',
        'forms.da.greetings[1]',
        'forms.da.greetings[2]',
        'forms.en.lines',
        'values.cvr',
        'values.web',
        'values.adress',
        'departments[0].mailboxes[1]',
        'departments[0].forms.da.lines[0]',
        'departments[0].forms.da.lines[1]',
        'departments[1].name',
        'departments[1].mailboxes[0]',
        'departments[1].values.ean',
        'departments[2]',
        'font.family',
        'font.points',
        'font.colours[0]',
        'font.colours[2]',
        'logo.url',
        'logo.width',
        'links[1]',
        'links[2]',
        'extras[0]',
        'confidentiality.text',
        'campaign.text',
        'campaign.link',
        'campaign.to',
      ),
    ].sort(),
  );
});

describe('what a manual leaves out', () => {
  test('is as plain as can be; links lead to the own domains, and the name is the organisation’s', () => {
    const { signature } = policyOf(
      {
        forms: { da: { lines: ['{displayName}', { text: '{mail}', need: 'optional' }] } },
        font: { family: 'Verdana' },
        values: { web: 'https://www.havn.example/om' },
      },
      ORGANISATION,
    );
    expect(signature).toEqual({
      forms: {
        da: {
          lines: [
            { text: '{displayName}', need: 'when-filled' },
            { text: '{mail}', need: 'optional' },
          ],
          reply: null,
          greetings: ['Venlig hilsen', 'Med venlig hilsen'],
        },
      },
      departments: [],
      values: { organisation: 'Fjordby Kommune', web: 'https://www.havn.example/om' },
      font: { family: 'Verdana', points: null, colours: ['#000000'] },
      logo: { is: 'forbidden', url: null, alt: '', width: 120 },
      links: ['fjordby.example', 'havn.example'],
      extras: [],
      confidentiality: { by: 'nobody', text: '' },
      campaign: null,
    });
  });

  test('a department has everybody’s closings, and a logo that has an address may be there', () => {
    const { signature } = policyOf({
      forms: { da: { lines: ['{displayName}'], greetings: ['Venlig hilsen'] } },
      font: { family: 'Verdana', colours: ['#00000A'] },
      logo: { url: 'https://fjordby.example/logo.png' },
      departments: [
        { name: ' Byg ', mailboxes: ['Byg@Fjordby.example'], forms: { da: { lines: ['{department}'] } } },
        { name: 'Havn', forms: { da: { lines: ['{department}'], greetings: [] } } },
      ],
    });
    expect(signature?.departments).toMatchObject([
      {
        name: 'Byg',
        mailboxes: ['byg@fjordby.example'],
        values: {},
        forms: { da: { greetings: ['Venlig hilsen'] } },
      },
      { name: 'Havn', mailboxes: [], forms: { da: { greetings: [] } } },
    ]);
    expect(signature?.logo).toMatchObject({ is: 'allowed', url: 'https://fjordby.example/logo.png' });
    expect(signature?.font.colours).toEqual(['#00000a']);
  });

  test('no manual is null', () => {
    expect([policyOf(undefined).signature, policyOf(null).signature]).toEqual([null, null]);
  });
});

test('a complete manual, read again, is itself', () => {
  const fjordby = JSON.parse(
    readFileSync(path.join(__dirname, '../../../src/sandbox/policy/fjordby.json'), 'utf8'),
  );
  const short = { fields: ['displayName', 'mainNumber'], font: 'Verdana', mainNumber: '00 00 00 00' };
  for (const { organisation, signature } of [
    policyOf(fjordby.signature, fjordby.organisation),
    policyOf(short),
    policyOf(short, ORGANISATION),
    ...Object.values(shippedPolicies),
  ]) {
    expect(signature).not.toBeNull();
    expect(policyOf(JSON.parse(JSON.stringify(signature)), organisation).signature).toEqual(signature);
  }
});

test('each policy that ships signs with its own name, its main number and nothing that nobody gave', () => {
  const person = { displayName: 'Anne Eksempel', jobTitle: 'Konsulent', mail: 'anne@eksempel.example' };
  for (const { signature } of Object.values(shippedPolicies)) {
    const text = signature ? signatureText(signature, person, { composeType: 'new' }) : '';
    expect(text).toContain('Anne Eksempel\nKonsulent\n');
    expect(text).toContain('00 00 00 00'); // our example: it rings nowhere
    expect(text).not.toMatch(/[{}<>]|undefined/);
  }
});

test('the README’s examples are in order', () => {
  const readme = readFileSync(path.join(__dirname, '../../../src/hygiene/policy/README.md'), 'utf8');
  const examples = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => `{${json}}`);
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples)
    expect(readPolicy({ organisation: ORGANISATION, ...JSON.parse(example) })).toHaveProperty(
      'policy.signature.font',
    );
});

test('the schema for editors knows both forms and every value', () => {
  const text = JSON.stringify((policySchema() as { properties: { signature: object } }).properties.signature);
  for (const word of ['fields', 'forms', 'reply', 'greetings', 'departments', 'campaign', ...HOUSE_FIELDS])
    expect(text).toContain(`"${word}"`);
  expect(FIELDS).toEqual([...PERSON_FIELDS, ...HOUSE_FIELDS]);
});

test('a hostile manual of 1 MB is read in no time', () => {
  const big = 'a'.repeat(1_000_000);
  const hostile = [
    '{'.repeat(1_000_000),
    `{${big}`,
    `<${big}`,
    `https://${big}`,
    `&${big}`,
    '0 '.repeat(500_000),
    `${big}-`,
  ];
  const begun = performance.now();
  for (const text of hostile) {
    const read = readOf({
      forms: { da: { lines: [text], greetings: [text] } },
      font: { family: text, colours: [text] },
      values: { mainNumber: text, web: text, ean: text, cvr: text },
      logo: { url: text },
      campaign: { text, link: text, from: text, to: text },
    });
    expect('problems' in read).toBe(true);
  }
  expect(performance.now() - begun).toBeLessThan(3000);
});
