import { reportOf } from '../../../src/dashboard/report/report';
import {
  sayFirst,
  sayGaps,
  sayMethod,
  sayNeedsNone,
  sayPrinted,
  sayReceipts,
  sayWaiting,
} from '../../../src/dashboard/report/say';
import type { MailboxState } from '../../../src/graph/follow/types';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import type { Language } from '../../../src/hygiene/rules/rule';
import {
  type Came,
  CHILDREN,
  closed,
  followed,
  MAILBOXES,
  POLICY,
  ROADS,
  reading,
  SCHOOL,
} from '../overview/town';
import { answered, inputOf, OWN, sayingOf } from './month';

type Given = Parameters<typeof inputOf>[0] & { readonly language?: Language };

function told(given: Given) {
  const input = inputOf(given);
  return { report: reportOf(input), saying: sayingOf(input, given.language) };
}

const OVERDUE: Came = [ROADS, '2026-10-05T09:00:00Z'];
const OPEN: Came = [ROADS, '2026-11-23T09:00:00Z'];
const slow: RepliesPolicy = {
  ...POLICY,
  departments: POLICY.departments.map((each, at) =>
    at === 0 ? each : { ...each, target: { ...DEFAULT_REPLIES.target, workingDays: 5 } },
  ),
};

test.each<[why: string, given: Given, says: string]>([
  [
    'a month that is over',
    { came: [...answered(CHILDREN, 3), OVERDUE] },
    '75\u00a0% af henvendelserne i oktober 2026 fik svar eller kvittering inden 3 arbejdsdage, 1 af dem er over fristen nu.',
  ],
  [
    'nothing overdue',
    { came: answered(CHILDREN, 3) },
    '100\u00a0% af henvendelserne i oktober 2026 fik svar eller kvittering inden 3 arbejdsdage, ingen af dem er over fristen nu.',
  ],
  [
    'targets differ',
    { came: answered(CHILDREN, 3), policy: slow },
    '100\u00a0% af henvendelserne i oktober 2026 fik svar eller kvittering inden fristen, ingen af dem er over fristen nu.',
  ],
  [
    'a month that goes on',
    { came: [OPEN], month: '2026-11' },
    'Ingen henvendelser i november 2026 til og med 24. nov. er afgjort endnu, ingen af dem er over fristen nu.',
  ],
  ['none that need an answer', {}, 'Ingen henvendelser i oktober 2026 skulle besvares.'],
  [
    'English',
    { came: [...answered(CHILDREN, 3), OVERDUE], language: 'en' },
    '75% of the inquiries in October 2026 got an answer or a receipt within 3 working days, 1 of them is overdue now.',
  ],
])('first sentence: %s', (_why, given, says) => {
  const { report, saying } = told(given);
  expect(sayFirst(report, saying)).toBe(says);
});

test('where no answers are seen the sentence says so, and not that nothing waits', () => {
  const policy: RepliesPolicy = {
    ...POLICY,
    departments: POLICY.departments.map((each) => ({
      ...each,
      mailboxes: each.mailboxes.map((one) => ({ ...one, copies: 'sender' as const })),
    })),
  };
  const { report, saying } = told({ came: answered(CHILDREN, 3), policy });
  expect(sayFirst(report, saying)).toBe(
    'Svarene ligger hos den enkelte, så hvor mange henvendelser i oktober 2026 der er besvaret, er ukendt.',
  );
  expect(sayWaiting(report, saying)).toBe('');
});

test('what waits is said whatever the month', () => {
  const { report, saying } = told({ came: [OVERDUE, OPEN] });
  expect(sayWaiting(report, saying)).toBe(
    'Fra alle måneder: 2 henvendelser venter på svar nu, 1 over fristen.',
  );
});

test.each<[why: string, came: readonly Came[], says: string]>([
  ['none anywhere', answered(ROADS, 2), 'Ukendt. De står i kategorier på mailene, og dem er der ingen af.'],
  [
    'some',
    [[CHILDREN, '2026-10-05T09:00:00Z', { at: '2026-10-06T09:00:00Z', text: 'receipt 2026-10-08' }]],
    `1 kvittering, 0 uden lovet dag · lovede dage: 0 holdt, 1 brudt. Ukendt for ${SCHOOL}, ${ROADS}, affald@fjordby.example.`,
  ],
])('receipts: %s', (_why, came, says) => {
  const { report, saying } = told({ came });
  expect(sayReceipts(report, saying)).toBe(says);
});

test('why people said that none is needed', () => {
  const { report, saying } = told({ came: answered(ROADS, 2) });
  const total = { ...report.total, needsNone: 1234 };
  expect(sayNeedsNone({ ...report, total }, saying)).toBe('1.234, ifølge afsender, emne og brevhoved.');
  const reasons = [
    { because: 'thanks', count: 3 },
    { because: null, count: 1 },
  ] as const;
  expect(sayNeedsNone({ ...report, total, reasons }, saying)).toBe(
    '1.234, heraf har en medarbejder sagt det om 4: tak 3, uden grund 1.',
  );
});

const [, , , WASTE = ''] = MAILBOXES;
const others = (...odd: MailboxState[]) => {
  const names = new Set(odd.map(({ mailbox }) => mailbox));
  return [...MAILBOXES.filter((each) => !names.has(each)).map((each) => followed(each)), ...odd];
};

test.each<[why: string, given: Given, says: readonly string[]]>([
  ['nothing', {}, ['Alle postkasser er læst, og hele måneden er med.']],
  [
    'mailboxes that are not read',
    { mailboxes: others(closed(SCHOOL), closed(WASTE), closed(ROADS, 'not-on-graph')) },
    [
      `Ikke med, da der ikke er adgang: ${SCHOOL}, ${WASTE}.`,
      `Ikke med, da den ligger på organisationens egen server: ${ROADS}.`,
    ],
  ],
  [
    'a first load under way',
    { mailboxes: others(reading(ROADS)) },
    [`Ikke med, da den stadig læses: ${ROADS}.`],
  ],
  [
    'a mailbox that could not be looked at since',
    { mailboxes: others(followed(ROADS, { problem: 'unavailable', syncedAt: '2026-11-20T09:00:00Z' })) },
    [`Sidst læst 20. nov.: ${ROADS}.`],
  ],
  [
    'a month that begins before what was read',
    { month: '2026-08' },
    ['Før 24. aug. er postkasserne ikke læst: Begyndelsen af måneden mangler.'],
  ],
  [
    'a month before all that was read',
    { month: '2026-05' },
    ['Før 24. aug. er postkasserne ikke læst: Måneden mangler.'],
  ],
  [
    'answers that nobody sees',
    {
      policy: {
        ...POLICY,
        departments: [
          { ...slow.departments[1], name: 'Veje', mailboxes: [{ address: ROADS, copies: 'sender' }] },
        ],
      } as RepliesPolicy,
      mailboxes: [followed(ROADS)],
      came: [OVERDUE],
    },
    ['Svar ligger hos den enkelte og kan ikke ses: Veje.', 'Om 1 henvendelse er besvaret, er ukendt.'],
  ],
  [
    'a mailbox of a person with few',
    { mailboxes: others(followed(null)), came: answered(OWN, 2) },
    ['1 tilføjet postkasse med under 5 henvendelser er ikke med: Den kan tilhøre en person.'],
  ],
])('not seen: %s', (_why, given, says) => {
  const { report, saying } = told(given);
  expect(sayGaps(report, saying)).toEqual(says);
});

test('an old first read reaches further back than a new one would', () => {
  const came = MAILBOXES.map(
    (mailbox): Came => [mailbox, '2026-07-30T09:00:00Z', { at: '2026-07-30T10:00:00Z' }],
  );
  const { report } = told({ month: '2026-08', came });
  expect(report.gaps.readFrom).toBeNull();
});

test('the method names the targets, of each department where they differ', () => {
  const same = told({});
  expect(sayMethod(same.report, same.saying)[0]).toBe(
    'Svarfrist: 3 arbejdsdage, talt fra dagen efter modtagelsen.',
  );
  const differ = told({ policy: slow });
  expect(sayMethod(differ.report, differ.saying)[0]).toBe(
    'Svarfrist: Børn og skole 3 arbejdsdage, Teknik og miljø 5 arbejdsdage, talt fra dagen efter modtagelsen.',
  );
});

test('when it was made', () => {
  const { saying } = told({});
  expect(sayPrinted(saying)).toBe('Opgjort med Kuvert 24. november 2026 kl. 10.00.');
});
