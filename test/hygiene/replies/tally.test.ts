import fc from 'fast-check';
import { figuresByMailbox, figuresOf, figuresOfWeeks, timesOf } from '../../../src/hygiene/replies/figures';
import type { Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { weekNow, weekOf, weeksBefore } from '../../../src/hygiene/replies/periods';
import { receiptFigures, receiptsOf } from '../../../src/hygiene/replies/receipt-figures';
import {
  NO_TALLY,
  shareOf,
  sumOf,
  type Tally,
  talliesByWeek,
  tallyOf,
} from '../../../src/hygiene/replies/tally';
import { OPTIONS } from './mails';
import { anyInquiries, NOW } from './random-mails';

const { targetOf } = OPTIONS;
const WEEKS = [...weeksBefore(NOW, 60), weekNow(NOW)];

const holds = (says: (inquiries: readonly Inquiry[]) => void) =>
  fc.assert(fc.property(anyInquiries, says), { numRuns: 150 });

/** What figures and tallies both tell. */
const counted = (tally: Tally) => {
  const { open, overdue, dueToday, answered, promisesKept, promisesBroken, handedOver, unknown } = tally;
  const { receiptsWithoutEnd } = tally;
  return {
    ...{ open, overdue, dueToday, answered, promisesKept, promisesBroken, handedOver, unknown },
    ...{ receiptsWithoutEnd, withinTarget: shareOf(tally) },
  };
};

test('a tally and the times are the figures', () => {
  holds((inquiries) =>
    expect({ ...counted(tallyOf(inquiries, NOW)), ...timesOf(inquiries, NOW, targetOf) }).toEqual(
      figuresOf(inquiries, NOW, targetOf),
    ),
  );
});

test('each number is what its formula says, one by one', () => {
  holds((inquiries) => {
    const of = (...statuses: string[]) => inquiries.filter(({ status }) => statuses.includes(status)).length;
    const tally = tallyOf(inquiries, NOW);
    expect(tally).toMatchObject({
      needsNone: of('no-reply-needed'),
      received: inquiries.length - of('no-reply-needed'),
      open: of('open', 'overdue', 'acknowledged', 'promise-overdue'),
      overdue: of('overdue', 'promise-overdue'),
      answered: of('answered', 'answered-late'),
      decided: of('overdue', 'acknowledged', 'promise-overdue', 'answered', 'answered-late'),
      promisedOverdue: of('promise-overdue'),
    });
    expect(tally.received).toBe(tally.open + tally.answered + tally.handedOver + tally.unknown);
    expect(tally.inTime).toBeLessThanOrEqual(tally.decided);
  });
});

test('parts add up to the whole, however it is parted', () => {
  fc.assert(
    fc.property(anyInquiries, fc.infiniteStream(fc.nat({ max: 3 })), (inquiries, places) => {
      const parts: Inquiry[][] = [[], [], [], []];
      for (const each of inquiries) parts[places.next().value]?.push(each);
      expect(sumOf(parts.map((part) => tallyOf(part, NOW)))).toEqual(tallyOf(inquiries, NOW));
    }),
    { numRuns: 150 },
  );
  expect(sumOf([])).toEqual(NO_TALLY);
  expect(shareOf(NO_TALLY)).toBeNull();
});

test('of a sum of mailboxes the share is that of all their inquiries', () => {
  holds((inquiries) => {
    const boxes = figuresByMailbox(inquiries, NOW, targetOf).map(({ mailbox }) => mailbox);
    const tallies = boxes.map((box) =>
      tallyOf(
        inquiries.filter(({ mailbox }) => mailbox === box),
        NOW,
      ),
    );
    expect(shareOf(sumOf(tallies))).toBe(figuresOf(inquiries, NOW, targetOf).withinTarget);
  });
});

test('by week, in one pass, they are the figures of the weeks', () => {
  holds((inquiries) => {
    const weeks = talliesByWeek(inquiries, WEEKS, NOW);
    expect(weeks.map(counted)).toEqual(
      figuresOfWeeks(inquiries, WEEKS, NOW, targetOf).map(
        ({ week: _week, medianWorkingHours: _median, p90WorkingHours: _p90, openByAge: _ages, ...rest }) =>
          rest,
      ),
    );
    const asked = WEEKS.slice(-3);
    const its = inquiries.filter(({ receivedAt }) => asked.includes(weekOf(receivedAt)));
    expect(sumOf(talliesByWeek(inquiries, asked, NOW))).toEqual(tallyOf(its, NOW));
  });
});

test('receipts of a sum are those of all', () => {
  holds((inquiries) => {
    const halves = [inquiries.slice(0, 5), inquiries.slice(5)].map((half) => tallyOf(half, NOW));
    expect(receiptsOf(sumOf(halves))).toEqual(receiptFigures(inquiries, NOW));
  });
});

test('a tally changes with the day, and not with the hour', () => {
  holds((inquiries) => {
    expect(tallyOf(inquiries, '2026-11-26T22:59:59Z')).toEqual(tallyOf(inquiries, NOW));
    expect(tallyOf(inquiries, '2026-11-25T23:00:00Z')).toEqual(tallyOf(inquiries, NOW));
  });
});
