import fc from 'fast-check';
import { answeringTimes } from '../../../src/hygiene/replies/answering-times';
import { arrivals } from '../../../src/hygiene/replies/arrivals';
import {
  type Figures,
  figuresByMailbox,
  figuresByWeek,
  figuresOf,
  figuresOfWeeks,
} from '../../../src/hygiene/replies/figures';
import { handOvers } from '../../../src/hygiene/replies/hand-overs';
import type { Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { noReplyReasons } from '../../../src/hygiene/replies/no-reply-reasons';
import { weekNow, weeksBefore } from '../../../src/hygiene/replies/periods';
import { receiptFigures } from '../../../src/hygiene/replies/receipt-figures';
import { oldestWaiting } from '../../../src/hygiene/replies/trouble';
import { OPTIONS } from './mails';
import { anyInquiries, NOW } from './random-mails';

const { targetOf } = OPTIONS;
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const COUNTS = ['open', 'overdue', 'dueToday', 'answered', 'handedOver', 'unknown'] as const;
const counted = (figures: readonly Figures[]) => COUNTS.map((name) => sum(figures.map((each) => each[name])));

const holds = (says: (inquiries: readonly Inquiry[]) => void) =>
  fc.assert(fc.property(anyInquiries, says), { numRuns: 150 });

/** All weeks that the mails may be of. */
const WEEKS = [...weeksBefore(NOW, 60), weekNow(NOW)];

test('by weeks asked, all mailboxes together are the same as by week', () => {
  holds((inquiries) => {
    const weeks = figuresOfWeeks(inquiries, WEEKS, NOW, targetOf);
    expect(weeks.map(({ week }) => week)).toEqual(WEEKS);
    const byWeek = figuresByWeek(inquiries, NOW, targetOf);
    for (const { week, ...figures } of weeks) {
      expect(counted([figures])).toEqual(counted(byWeek.filter((each) => each.week === week)));
    }
    expect(counted(weeks)).toEqual(counted(figuresByMailbox(inquiries, NOW, targetOf)));
  });
});

test('a week in which nothing came has its entry, and no share', () => {
  expect(figuresOfWeeks([], ['2026-W47'], NOW, targetOf)).toEqual([
    { week: '2026-W47', ...figuresOf([], NOW, targetOf) },
  ]);
  expect(figuresOf([], NOW, targetOf)).toMatchObject({ open: 0, withinTarget: null });
});

test('answering times are those that the share within target counts, where their day is known', () => {
  holds((inquiries) => {
    const times = answeringTimes(inquiries, NOW, targetOf);
    const waiting = sum(times.map((each) => each.waiting));
    const answered = sum(times.map((each) => each.answered));
    expect(waiting).toBe(inquiries.filter(({ status }) => status === 'overdue').length);
    const reacted = ['answered', 'answered-late', 'acknowledged', 'promise-overdue'];
    const decided = inquiries.filter(({ status }) => reacted.includes(status));
    const known = decided.filter(
      (each) => each.acknowledgedAt !== undefined || each.answeredAt !== undefined,
    );
    expect(answered).toBe(known.length);
    // The share says the same of all of them.
    const { withinTarget } = figuresOf(inquiries, NOW, targetOf);
    if (decided.length + waiting === 0) expect(withinTarget).toBeNull();
    else expect(withinTarget).toBeLessThanOrEqual(decided.length / (decided.length + waiting) + 1e-4);
  });
});

test('arrivals are all that came', () => {
  holds((inquiries) => {
    const rows = arrivals(inquiries);
    expect(rows.map((row) => row.length)).toEqual(Array(7).fill(24));
    expect(sum(rows.map(sum))).toBe(inquiries.length);
  });
});

test('hand-overs are what is handed over', () => {
  holds((inquiries) => {
    const { handedOver } = figuresOf(inquiries, NOW, targetOf);
    const found = handOvers(inquiries);
    expect(sum(found.map(({ count }) => count))).toBe(handedOver);
    expect(found.every(({ from, to }) => from !== to)).toBe(true);
    const counts = found.map(({ count }) => count);
    expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  });
});

test('receipts and promises are those of the figures', () => {
  holds((inquiries) => {
    const receipts = receiptFigures(inquiries, NOW);
    const figures = figuresOf(inquiries, NOW, targetOf);
    expect(receipts).toMatchObject({
      kept: figures.promisesKept,
      broken: figures.promisesBroken,
      withoutEnd: figures.receiptsWithoutEnd,
    });
    expect(receipts.dueToday + receipts.overdue).toBeLessThanOrEqual(receipts.promised);
    expect(receipts.promised + receipts.withoutEnd).toBeLessThanOrEqual(figures.open);
    if (receipts.known) return;
    const { known: _known, ...numbers } = receipts;
    expect(Object.values(numbers)).toEqual(Array(7).fill(0));
  });
});

test('reasons are those of what needs none by a person’s word; the oldest that waits is open', () => {
  holds((inquiries) => {
    const said = inquiries.filter((each) => each.needsNoneBecause !== undefined);
    expect(sum(noReplyReasons(inquiries).map(({ count }) => count))).toBe(said.length);
    expect(said.every(({ status }) => status === 'no-reply-needed')).toBe(true);
    const { open } = figuresOf(inquiries, NOW, targetOf);
    expect(oldestWaiting(inquiries) === null).toBe(open === 0);
  });
});
