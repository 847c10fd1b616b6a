import type { MailboxState } from '../../../src/graph/follow/types';
import { GRAPH_TEXTS } from '../../../src/graph/texts';
import type { Problem } from '../../../src/graph/types';
import { listOf } from '../../../src/taskpane/replies/list';
import { IDLE, type Row } from '../../../src/taskpane/replies/row-state';
import { NOTHING_YET, type RepliesState } from '../../../src/taskpane/replies/state';
import { REPLIES_TEXTS, ROW_TEXTS } from '../../../src/taskpane/replies/texts';
import {
  isClosed,
  mailboxName,
  sayFirstLine,
  sayMailboxProblem,
  sayMark,
  sayMoment,
  sayRow,
  sharedProblem,
} from '../../../src/taskpane/replies/words';
import { inquiry, NOW, OWN, POLICY, SHARED } from './fake-follower';

const NEW: MailboxState = { ...OWN, stage: 'new', syncedAt: null };
const HISTORY: MailboxState = { ...NEW, stage: 'history', progress: { mails: 40, share: 0.5 } };
const CLOSED: MailboxState = { ...NEW, mailbox: SHARED, problem: 'forbidden' };
const LATE = inquiry('late', { status: 'overdue', dueAt: '2026-11-19T22:59:59Z' });

/** A time of day does not stand alone on a line. */
const plain = (words: string) => words.replace(/\u00a0/g, ' ');

function firstLine(change: Partial<RepliesState>) {
  const state = { ...NOTHING_YET, now: NOW, mailboxes: [OWN], ...change };
  return sayFirstLine(
    state,
    listOf(state, new Map(), () => POLICY.target),
    'da',
  );
}

test.each<[string, Partial<RepliesState>, string, string, string]>([
  ['nobody', {}, 'good', 'Ingen venter på svar', 'Set efter kl. 9.55.'],
  ['some', { inquiries: [inquiry('a')] }, 'info', '1 venter på svar', 'Set efter kl. 9.55.'],
  [
    'some of them late',
    { inquiries: [inquiry('a'), LATE] },
    'warn',
    '2 venter på svar · 1 over fristen',
    'Set efter kl. 9.55.',
  ],
  [
    'at the very first',
    { mailboxes: [NEW], looking: true },
    'info',
    'Ser efter, hvem der venter på svar',
    'Ikke set efter endnu.',
  ],
  [
    'stopped on the way',
    { mailboxes: [HISTORY] },
    'info',
    'Ingen venter på svar indtil nu',
    'Ikke set efter endnu. Ikke alt er set igennem.',
  ],
  [
    'stopped before the first mail',
    { mailboxes: [{ ...HISTORY, progress: { mails: 0, share: 0 } }] },
    'info',
    'Ikke set igennem endnu',
    'Listen kommer, når Kuvert har set efter.',
  ],
  [
    'nothing was ever seen',
    { mailboxes: [{ ...NEW, problem: 'not-on-graph' }] },
    'info',
    'Kuvert kan ikke se, hvem der venter',
    'Ikke set efter endnu.',
  ],
  [
    'one is not mine to open',
    { mailboxes: [OWN, CLOSED] },
    'good',
    'Ingen venter på svar',
    'Set efter kl. 9.55.',
  ],
  [
    'answers cannot be seen',
    { inquiries: [inquiry('a', { status: 'unknown' })] },
    'info',
    'Ingen venter på svar',
    'Set efter kl. 9.55. Ved 1 kan Kuvert ikke se, om der er svaret.',
  ],
])('the first line: %s', (_what, state, tone, title, why) => {
  const said = firstLine(state);
  expect({ ...said, why: plain(said.why) }).toEqual({ tone, title, why });
});

test.each([
  ['2026-11-23T08:55:00Z', 'kl. 9.55', 'at 9.55'],
  ['2026-11-22T13:05:00Z', 'i går kl. 14.05', 'yesterday at 14.05'],
  ['2026-11-20T15:30:00Z', 'i fredags kl. 16.30', 'last Friday at 16.30'],
  ['2026-10-01T05:00:00Z', 'den 1. oktober kl. 7.00', 'on 1 October at 7.00'],
])('the moment %s: %s', (instant, da, en) => {
  expect([plain(sayMoment(instant, NOW, 'da')), plain(sayMoment(instant, NOW, 'en'))]).toEqual([da, en]);
});

test('a mailbox is called by its department', () => {
  expect(mailboxName(null, POLICY, 'da')).toBe('Min postkasse');
  expect(mailboxName(SHARED, POLICY, 'da')).toBe('Borgerservice');
  expect(mailboxName('andet@fjordby.example', POLICY, 'da')).toBe('andet@fjordby.example');
});

test('a shared mailbox that never could be opened is closed; one that was followed is not', () => {
  expect(isClosed(CLOSED)).toBe(true);
  expect(isClosed({ ...CLOSED, stage: 'followed' })).toBe(false);
  expect(isClosed({ ...CLOSED, mailbox: null })).toBe(false);
});

test('what all mailboxes have in common is one problem', () => {
  const offline = { ...OWN, problem: 'offline' } as const;
  expect(sharedProblem([offline, { ...offline, mailbox: SHARED }])).toBe('offline');
  expect(sharedProblem([offline, OWN])).toBeNull();
});

const row = (change: Partial<Row>): Row => ({ ...IDLE, ...change });
const done = { inquiry: inquiry('a'), message: 'a', before: [] };

test.each<[Partial<Row>, string]>([
  [{}, ''],
  [{ done: { ...done, mark: { says: 'needs-none' } } }, 'Kræver ikke svar'],
  [{ done: { ...done, mark: { says: 'phone', day: '2026-11-23' } } }, 'Besvaret på telefon i dag'],
  [
    { done: { ...done, mark: { says: 'handed-over', to: 'Teknik og Miljø' } } },
    'Overdraget til Teknik og Miljø',
  ],
  [{ done: { ...done, mark: { says: 'promised', day: '2026-12-01' } } }, 'Svar er lovet den 1. december'],
  [{ drafted: { day: '2026-11-27', opened: true, counted: true, link: null } }, ROW_TEXTS.da.drafted],
  [
    { drafted: { day: '2026-11-27', opened: false, counted: true, link: null } },
    ROW_TEXTS.da.draftedUnopened,
  ],
  [
    { drafted: { day: '2026-11-27', opened: true, counted: false, link: null } },
    ROW_TEXTS.da.draftedUncounted,
  ],
  [{ heldBack: 'https://outlook.example/mail' }, ROW_TEXTS.da.heldBack],
  [{ trouble: { of: 'open', problem: 'not-found' } }, ROW_TEXTS.da.mailGone],
  [
    { trouble: { of: 'mark', problem: 'offline' } },
    `Det blev ikke gemt. ${GRAPH_TEXTS.da.offline.what} Prøv igen, når du er på nettet.`,
  ],
  [{ trouble: { of: 'mark', problem: 'consent-needed' } }, ROW_TEXTS.da.mayNotMark],
  [
    { trouble: { of: 'undo', problem: 'throttled', retryAfter: 30 } },
    `Det blev ikke fortrudt. ${GRAPH_TEXTS.da.throttled.what} Prøv igen om 30 sekunder.`,
  ],
  [
    { trouble: { of: 'draft', problem: 'offline', unsure: true } },
    `${GRAPH_TEXTS.da.offline.what} ${ROW_TEXTS.da.unsureDraft}`,
  ],
])('a row says %j: %s', (change, words) => {
  expect(sayRow(row(change), NOW, 'da')).toBe(words);
});

test('a call whose day is not known', () => {
  expect(sayMark({ says: 'phone' }, NOW, 'da')).toBe('Besvaret på telefon');
});

describe.each(['da', 'en'] as const)('%s', (language) => {
  test('every problem of a mailbox is said, with nothing left to fill in', () => {
    for (const problem of Object.keys(GRAPH_TEXTS.da) as Problem[]) {
      for (const stage of ['new', 'followed'] as const) {
        const says = sayMailboxProblem({ ...OWN, stage, problem }, language);
        expect(says).toMatch(/\.$/);
        expect(says).not.toMatch(/[{}!]/);
        // Nobody writes anything here.
        expect(says).not.toMatch(/du har skrevet|you have written/);
      }
    }
  });

  test('no text blames, shouts or is empty', () => {
    const words = [...Object.values(REPLIES_TEXTS[language]), ...Object.values(ROW_TEXTS[language])];
    for (const text of words.flatMap((each) => (typeof each === 'object' ? Object.values(each) : each))) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/!|fejl|error|violation|ticket/i);
    }
  });
});
