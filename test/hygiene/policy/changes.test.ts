import { changesBetween } from '../../../src/hygiene/policy/changes';
import { readPolicy } from '../../../src/hygiene/policy/read';
import { sayChange } from '../../../src/hygiene/policy/say-change';

const read = (file: object) => {
  const result = readPolicy(file);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result.policy;
};
const between = (before: object, after: object) => changesBetween(read(before), read(after));

const target = (workingDays: number) => ({ replies: { target: { workingDays } } });
const departments = (...given: object[]) => ({ replies: { departments: given } });
const borgerservice = (changes: object = {}) => ({
  name: 'Borgerservice',
  mailboxes: ['borgerservice@lillekoebing.example'],
  ...changes,
});
const manual = (lines: string[], changes: object = {}) => ({
  signature: { forms: { da: { lines } }, font: { family: 'Verdana' }, ...changes },
});
const reply = (changes: object) => ({
  language: 'da',
  audience: 'external',
  text: ['Jeg er tilbage {tilbage}.', '{kontakt}'],
  ...changes,
});
const own = { organisation: { domains: ['lillekoebing.example'] } };

type Row = [
  what: string,
  before: object,
  after: object,
  path: string,
  strictness: 'stricter' | 'looser' | 'neither',
  da: string,
  en: string,
];

test.each<Row>([
  [
    'a rule’s level',
    { rules: { health: { level: 'warn' } } },
    { rules: { health: { level: 'block' } } },
    'rules.health.level',
    'stricter',
    'Reglen Helbred: fra advarsel til stop',
    'The rule Health: from warning to stop',
  ],
  [
    'a rule put out',
    {},
    { rules: { 'missing-attachment': { level: 'off' } } },
    'rules.missing-attachment.level',
    'looser',
    'Reglen Glemt bilag: fra advarsel til slukket',
    'The rule Forgotten attachment: from warning to off',
  ],
  [
    'whether a reason lets a stop pass',
    {},
    { rules: { 'cpr-number': { override: false } } },
    'rules.cpr-number.override',
    'stricter',
    'Reglen CPR-nummer, stop kan fraviges med en grund: fra ja til nej',
    'The rule CPR number, a reason lets a stop pass: from yes to no',
  ],
  [
    'a word that means something else here',
    {},
    { rules: { health: { options: { ignoredWords: ['helbred'] } } } },
    'rules.health.options.ignoredWords[helbred]',
    'looser',
    'Reglen Helbred, ord, der betyder noget andet her: tilføjet “helbred”',
    'The rule Health, words that mean something else here: added “helbred”',
  ],
  [
    'a number that makes a rule milder when it grows',
    {},
    { rules: { 'visible-recipients': { options: { outsiders: 3 } } } },
    'rules.visible-recipients.options.outsiders',
    'stricter',
    'Reglen Synlige modtagere, fra så mange synlige modtagere: fra 5 til 3',
    'The rule Visible recipients, from so many visible recipients: from 5 to 3',
  ],
  [
    'what Send does',
    { mode: 'guide' },
    { mode: 'enforce' },
    'mode',
    'stricter',
    'Hvad Send gør: fra vejleder til håndhæver',
    'What Send does: from guides to enforces',
  ],
  [
    'what happens to what was not looked at',
    {},
    { whenUnchecked: 'hint' },
    'whenUnchecked',
    'looser',
    'Når noget ikke kunne undersøges: fra advarsel til råd',
    'When something could not be checked: from warning to hint',
  ],
  [
    'a channel',
    {},
    { channels: { citizen: { with: 'secure-mail' } } },
    'channels.citizen.with',
    'looser',
    'Kanal til borger, med følsomme oplysninger: fra Digital Post til Send sikkert',
    'Channel to citizen, with sensitive data: from Digital Post to “Send sikkert”',
  ],
  [
    'the way to a channel',
    {},
    { channels: { 'secure-mail': [{ header: { name: 'x-sikker', value: 'ja' } }] } },
    'channels.secure-mail[{"header":{"name":"x-sikker","value":"ja"}}]',
    'neither',
    'Vejen til Send sikkert: tilføjet headeren x-sikker: ja',
    'The way to “Send sikkert”: added the header x-sikker: ja',
  ],
  [
    'one more own domain: mail to it is internal',
    own,
    { organisation: { domains: ['lillekoebing.example', 'skoler.example'] } },
    'organisation.domains[skoler.example]',
    'looser',
    'Egne domæner: tilføjet “skoler.example”',
    'Own domains: added “skoler.example”',
  ],
  [
    'the first own domain: until now the sender’s was it',
    {},
    own,
    'organisation.domains[lillekoebing.example]',
    'neither',
    'Egne domæner: tilføjet “lillekoebing.example”',
    'Own domains: added “lillekoebing.example”',
  ],
  [
    'a name where there was none',
    {},
    { organisation: { name: 'Lillekøbing Kommune' } },
    'organisation.name',
    'neither',
    'Organisationens navn: sat til “Lillekøbing Kommune”',
    'The organisation’s name: set to “Lillekøbing Kommune”',
  ],
  [
    'one reason less to send all the same',
    {},
    { overrideReasons: ['not-personal-data', 'made-up', 'already-secure', 'no-secure-channel'] },
    'overrideReasons',
    'stricter',
    'Grunde til at sende alligevel: fjernet “Det haster af hensyn til liv eller helbred”',
    'Reasons to send all the same: removed “It is urgent for the sake of life or health”',
  ],
  [
    'the same reasons in another order',
    { overrideReasons: ['urgent', 'made-up'] },
    { overrideReasons: ['made-up', 'urgent'] },
    'overrideReasons',
    'neither',
    'Grunde til at sende alligevel: en anden rækkefølge',
    'Reasons to send all the same: another order',
  ],
  [
    'fewer days to answer in, where nothing was said of answers',
    {},
    target(2),
    'replies.target.workingDays',
    'stricter',
    'Svar på henvendelser, arbejdsdage til at svare: fra 3 til 2',
    'Answers to inquiries, working days to answer: from 3 to 2',
  ],
  [
    'one day’s opening hours',
    { replies: { target: { openingHours: { thursday: '09:00-15:00' } } } },
    { replies: { target: { openingHours: { thursday: '09:00-17:00' } } } },
    'replies.target.openingHours.thursday',
    'neither',
    'Svar på henvendelser, åbningstid, torsdag: fra 09:00-15:00 til 09:00-17:00',
    'Answers to inquiries, opening hours, Thursday: from 09:00-15:00 to 09:00-17:00',
  ],
  [
    'a department',
    {},
    departments(borgerservice()),
    'replies.departments[Borgerservice]',
    'neither',
    'Svar på henvendelser, afdelingen Borgerservice: tilføjet',
    'Answers to inquiries, the department Borgerservice: added',
  ],
  [
    'where copies of a department’s mailbox are kept',
    departments(borgerservice()),
    departments(
      borgerservice({ mailboxes: [{ address: 'borgerservice@lillekoebing.example', copies: 'sender' }] }),
    ),
    'replies.departments[Borgerservice].mailboxes[borgerservice@lillekoebing.example].copies',
    'neither',
    'Svar på henvendelser, afdelingen Borgerservice, postkassen borgerservice@lillekoebing.example, kopi af det sendte ligger hos: fra postkassen til afsenderen',
    'Answers to inquiries, the department Borgerservice, the mailbox borgerservice@lillekoebing.example, copies of what is sent are kept by: from the mailbox to the sender',
  ],
  [
    'one line more in the signature',
    manual(['{displayName}']),
    manual(['{displayName}', '{jobTitle}']),
    'signature.forms.da.lines',
    'neither',
    'Signatur, på dansk, linjer i en ny mail: tilføjet “{jobTitle}”',
    'Signature, in Danish, lines in a new mail: added “{jobTitle}”',
  ],
  [
    'any size of the font',
    manual(['{displayName}'], { font: { family: 'Verdana', points: 10.5 } }),
    manual(['{displayName}']),
    'signature.font.points',
    'neither',
    'Signatur, skriftens størrelse: 10,5 er fjernet',
    'Signature, size of the font: 10.5 is taken away',
  ],
  [
    'a text for automatic replies, known by what it is for',
    { absence: { templates: [reply({}), reply({ reason: 'leave' })] } },
    {
      absence: {
        templates: [reply({ reason: 'leave', text: ['Tilbage {tilbage}.', '{kontakt}'] }), reply({})],
      },
    },
    'absence.templates[da external leave *].text',
    'neither',
    'Autosvar, teksten på dansk, til alle andre, orlov: ændret',
    'Automatic replies, the text in Danish, to everybody else, leave: changed',
  ],
])('%s', (_what, before, after, path, strictness, da, en) => {
  const [change, ...others] = between(before, after);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ path, strictness });
  expect(change && [sayChange(change, 'da'), sayChange(change, 'en')]).toEqual([da, en]);
});
