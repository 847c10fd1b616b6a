import type { MailboxState } from '../../../src/graph/follow/types';
import { listOf } from '../../../src/taskpane/replies/list';
import { NOTHING_YET, type RepliesState } from '../../../src/taskpane/replies/state';
import { REPLIES_TEXTS, ROW_TEXTS } from '../../../src/taskpane/replies/texts';
import { sayFirstLine } from '../../../src/taskpane/replies/words';
import { inquiry, NOW, OWN, POLICY, SHARED } from '../../session/replies/fake-follower';

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

describe.each(['da', 'en'] as const)('%s', (language) => {
  test('no text blames, shouts or is empty', () => {
    const words = [...Object.values(REPLIES_TEXTS[language]), ...Object.values(ROW_TEXTS[language])];
    for (const text of words.flatMap((each) => (typeof each === 'object' ? Object.values(each) : each))) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/!|fejl|error|violation|ticket/i);
    }
  });
});
