import { firstLineOf } from '../../../src/dashboard/overview/first-line';
import { DEFAULT_REPLIES } from '../../../src/hygiene/replies/policy';
import type { RepliesPolicy } from '../../../src/hygiene/replies/policy-types';
import { type Came, CHILDREN, closed, followed, POLICY, ROADS, reading, SCHOOL, seen, WASTE } from './town';

const IN_TIME: Came = [CHILDREN, '2026-11-03T09:00:00Z', { at: '2026-11-04T09:00:00Z' }];
const LATE: Came = [SCHOOL, '2026-11-02T09:00:00Z', { at: '2026-11-20T09:00:00Z' }];
const OVERDUE: Came = [ROADS, '2026-11-10T09:00:00Z'];
const LONG_OVERDUE: Came = [ROADS, '2026-10-05T09:00:00Z'];
const DUE_TODAY: Came = [ROADS, '2026-11-19T10:00:00Z'];
const FRESH: Came = [WASTE, '2026-11-23T09:00:00Z'];

const slow: RepliesPolicy = {
  ...POLICY,
  departments: POLICY.departments.map((each, at) =>
    at === 0 ? each : { ...each, target: { ...DEFAULT_REPLIES.target, workingDays: 10 } },
  ),
};
const blind: RepliesPolicy = {
  ...POLICY,
  departments: POLICY.departments.map((each) => ({
    ...each,
    mailboxes: each.mailboxes.map(({ address }) => ({ address, copies: 'sender' })),
  })),
};

const all = [CHILDREN, SCHOOL, ROADS, WASTE];

test.each<[why: string, what: Parameters<typeof seen>[0], tone: string, title: string, says: string]>([
  [
    'some overdue',
    { came: [IN_TIME, IN_TIME, IN_TIME, LATE, OVERDUE, DUE_TODAY] },
    'warn',
    '60\u00a0% besvaret inden 3 arbejdsdage i denne måned, 1 henvendelse er over fristen',
    '2 venter på svar, 1 har frist i dag.',
  ],
  [
    'several overdue, from before the period too',
    { came: [IN_TIME, OVERDUE, LONG_OVERDUE] },
    'warn',
    '50\u00a0% besvaret inden 3 arbejdsdage i denne måned, 2 henvendelser er over fristen',
    '2 venter på svar, ingen har frist i dag.',
  ],
  [
    'none overdue',
    { came: [IN_TIME, FRESH] },
    'good',
    '100\u00a0% besvaret inden 3 arbejdsdage i denne måned, ingen er over fristen',
    '1 venter på svar, ingen har frist i dag.',
  ],
  [
    'another period',
    { came: [IN_TIME], period: 'twelve-weeks' },
    'good',
    '100\u00a0% besvaret inden 3 arbejdsdage de seneste 12 uger, ingen er over fristen',
    '',
  ],
  [
    'targets differ',
    { came: [IN_TIME], policy: slow },
    'good',
    '100\u00a0% besvaret inden fristen i denne måned, ingen er over fristen',
    '',
  ],
  [
    'nothing is decided yet',
    { came: [FRESH] },
    'info',
    'Intet modtaget i denne måned er afgjort endnu, ingen er over fristen',
    '1 venter på svar, ingen har frist i dag.',
  ],
  [
    'nothing is decided in the period, and some are overdue from before it',
    { came: [LONG_OVERDUE], period: 'this-month' },
    'warn',
    'Intet modtaget i denne måned er afgjort endnu, 1 henvendelse er over fristen',
    '1 venter på svar, ingen har frist i dag.',
  ],
  ['nothing came', {}, 'info', 'Ingen venter på svar', ''],
  [
    'the first load is not whole',
    { came: [IN_TIME, OVERDUE], mailboxes: [followed(CHILDREN), reading(ROADS), closed(SCHOOL)] },
    'info',
    'Indtil videre: 100\u00a0% besvaret inden 3 arbejdsdage i denne måned, ingen er over fristen',
    '1 af 3 postkasser er læst. 1 postkasse kan du ikke åbne.',
  ],
  [
    'nothing is read yet',
    { came: [OVERDUE], mailboxes: [reading(ROADS), closed(SCHOOL)] },
    'info',
    'Postkasserne læses for første gang',
    '0 af 2 postkasser er læst. 1 postkasse kan du ikke åbne.',
  ],
  [
    'one is closed',
    { came: [IN_TIME], mailboxes: [followed(CHILDREN), closed(ROADS)] },
    'good',
    '100\u00a0% besvaret inden 3 arbejdsdage i denne måned, ingen er over fristen',
    '1 postkasse kan du ikke åbne.',
  ],
  [
    'all are closed',
    { mailboxes: all.map((each) => closed(each)) },
    'warn',
    'Du har ikke adgang til nogen af de 4 postkasser',
    'Hører de til dit arbejde, så bed jeres it-afdeling om adgang.',
  ],
  [
    'all failed',
    { mailboxes: all.map((each) => closed(each, 'offline')) },
    'warn',
    'Postkasserne kunne ikke læses',
    '0 af 4 postkasser er læst.',
  ],
  [
    'no answers can be seen',
    { came: [IN_TIME, OVERDUE], policy: blind },
    'info',
    'Det kan ikke ses, om der bliver svaret til tiden',
    'Svar fra 4 postkasser kan ikke ses.',
  ],
  [
    'no answers can be seen, but a receipt',
    {
      came: [[SCHOOL, '2026-11-16T09:00:00Z', { at: '2026-11-17T09:00:00Z', text: 'receipt 2026-12-01' }]],
      policy: blind,
    },
    'info',
    'Det kan ikke ses, om der bliver svaret til tiden',
    '1 venter på svar, ingen har frist i dag. Svar fra 4 postkasser kan ikke ses.',
  ],
  ['no mailboxes', { mailboxes: [] }, 'info', 'Der er ingen postkasser at se på endnu', ''],
])('%s', (_, what, tone, title, says) => {
  expect(firstLineOf(seen(what), what.period ?? 'this-month', 'da')).toEqual({ tone, title, why: says });
});

test('figures that are not of now: of how many mailboxes, and from when; and a first load that somebody stopped', () => {
  const at = { now: '2026-11-24T09:00:00Z', stopped: false };
  const stale = { ...followed(ROADS), problem: 'unavailable', syncedAt: '2026-11-23T07:05:00Z' } as const;
  const { why } = firstLineOf(seen({ mailboxes: [followed(WASTE), stale] }), 'this-month', 'da', at);
  expect(why.replace(/\u00a0/g, ' ')).toBe('Tallene fra 1 postkasse er fra i går kl. 8.05.');
  const coming = seen({ mailboxes: [reading(ROADS)] });
  expect(firstLineOf(coming, 'this-month', 'da', at).title).toBe('Postkasserne læses for første gang');
  expect(firstLineOf(coming, 'this-month', 'da', { ...at, stopped: true }).title).toBe(
    'Hentningen er stoppet, og ingen postkasse er læst endnu',
  );
});

test('in English', () => {
  expect(firstLineOf(seen({ came: [IN_TIME, OVERDUE, DUE_TODAY] }), 'this-month', 'en')).toEqual({
    tone: 'warn',
    title: '50% answered within 3 working days this month, 1 inquiry is overdue',
    why: '2 wait for an answer, 1 is due today.',
  });
});

test('the sentence and its help leave no gap open', () => {
  for (const language of ['da', 'en'] as const) {
    for (const period of ['this-month', 'last-month', 'twelve-weeks', 'all'] as const) {
      const { title, why } = firstLineOf(seen({ came: [IN_TIME, OVERDUE, DUE_TODAY] }), period, language);
      expect(`${title}${why}`).not.toMatch(/[{}]/);
    }
  }
});
