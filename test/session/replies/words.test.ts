import type { MailboxState } from '../../../src/graph/follow/types';
import { GRAPH_TEXTS } from '../../../src/graph/texts';
import type { Problem } from '../../../src/graph/types';
import type { Mark } from '../../../src/hygiene/replies/marks';
import { IDLE, type Row, settledIn } from '../../../src/session/replies/row-state';
import { MAILBOX_TEXTS, RESULT_TEXTS } from '../../../src/session/replies/texts';
import {
  isClosed,
  mailboxName,
  sayMailboxProblem,
  sayMark,
  sayMoment,
  sayRow,
  sharedProblem,
} from '../../../src/session/replies/words';
import { inquiry, NOW, OWN, POLICY, SHARED } from './fake-follower';

const CLOSED: MailboxState = { ...OWN, mailbox: SHARED, stage: 'new', syncedAt: null, problem: 'forbidden' };

/** A time of day does not stand alone on a line. */
const plain = (words: string) => words.replace(/\u00a0/g, ' ');

test.each([
  ['2026-11-23T08:55:00Z', 'kl. 9.55', 'at 9:55'],
  ['2026-11-22T13:05:00Z', 'i går kl. 14.05', 'yesterday at 14:05'],
  ['2026-11-20T15:30:00Z', 'i fredags kl. 16.30', 'last Friday at 16:30'],
  ['2026-10-01T05:00:00Z', 'den 1. oktober kl. 7.00', 'on 1 October at 7:00'],
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
  [{ drafted: { day: '2026-11-27', opened: true, counted: true, link: null } }, RESULT_TEXTS.da.drafted],
  [
    { drafted: { day: '2026-11-27', opened: false, counted: true, link: null } },
    RESULT_TEXTS.da.draftedUnopened,
  ],
  [
    { drafted: { day: '2026-11-27', opened: true, counted: false, link: null } },
    RESULT_TEXTS.da.draftedUncounted,
  ],
  [{ heldBack: 'https://outlook.example/mail' }, RESULT_TEXTS.da.heldBack],
  [{ trouble: { of: 'open', problem: 'not-found' } }, RESULT_TEXTS.da.mailGone],
  [
    { trouble: { of: 'mark', problem: 'offline' } },
    `Det blev ikke gemt. ${GRAPH_TEXTS.da.offline.what} Prøv igen, når du er på nettet.`,
  ],
  [{ trouble: { of: 'mark', problem: 'consent-needed' } }, RESULT_TEXTS.da.mayNotMark],
  [{ trouble: { of: 'mark', problem: 'consent-needed', refused: true } }, 'Tilladelsen blev ikke givet.'],
  [
    { trouble: { of: 'undo', problem: 'throttled', retryAfter: 30 } },
    `Det blev ikke fortrudt. ${GRAPH_TEXTS.da.throttled.what} Prøv igen om 30 sekunder.`,
  ],
  [
    { trouble: { of: 'draft', problem: 'offline', unsure: true } },
    `${GRAPH_TEXTS.da.offline.what} ${RESULT_TEXTS.da.unsureDraft}`,
  ],
])('a row says %j: %s', (change, words) => {
  expect(sayRow(row(change), NOW, 'da')).toBe(words);
});

test('a call whose day is not known', () => {
  expect(sayMark({ says: 'phone' }, NOW, 'da')).toBe('Besvaret på telefon');
});

test('needing no reply, with the reason that was chosen', () => {
  const mark = { says: 'needs-none', because: 'answered-elsewhere' } as const;
  expect(sayMark(mark, NOW, 'da')).toBe('Kræver ikke svar – besvaret et andet sted');
  expect(sayMark(mark, NOW, 'en')).toBe('Needs no reply – answered elsewhere');
});

test('what was marked just now stays as it was before, and so does what a colleague changed meanwhile', () => {
  const [held, done, overtaken, back] = ['held', 'done', 'overtaken', 'back'].map((id) => inquiry(id));
  const rows = new Map([
    ['held', { ...IDLE, held: held ?? null }],
    ['done', { ...IDLE, done: doneWith({ says: 'needs-none' }, done) }],
    ['overtaken', { ...IDLE, overtaken: overtaken ?? null }],
    ['back', { ...IDLE, done: doneWith({ says: 'needs-reply' }, back) }],
    ['idle', IDLE],
  ]);
  expect([...settledIn(rows)]).toEqual([
    ['held', held],
    ['done', done],
    ['overtaken', overtaken],
  ]);
});

const doneWith = (mark: Mark, marked = inquiry('')) => ({ mark, inquiry: marked, message: '', before: [] });

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
    const words = [...Object.values(MAILBOX_TEXTS[language]), ...Object.values(RESULT_TEXTS[language])];
    for (const text of words.flatMap((each) => (typeof each === 'object' ? Object.values(each) : each))) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/!|fejl|error|violation|ticket/i);
    }
  });
});
