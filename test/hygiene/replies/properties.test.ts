import fc from 'fast-check';
import { dayOf, isWorkday } from '../../../src/hygiene/danish/calendar';
import { readInquiry } from '../../../src/hygiene/replies/inquiry';
import { readPromise } from '../../../src/hygiene/replies/promise';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyText = fc
  .array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...[
          'du får svar ',
          'senest ',
          'på mandag',
          'næste uge',
          'uge 53',
          'den 31. februar',
          '30/11',
          '29/2',
        ],
        ...[
          'inden for 5 hverdage',
          '6-8 uger',
          'i marts',
          '99 måneder',
          '\n',
          '. ',
          '?',
          'tak ',
          'hvis ',
          'i dag',
        ],
        ...['Fra: x\nSendt: y\nTil: z\nEmne: w\n', '> ', 'Venlig hilsen\n', 'Har du ', 'kl. 9', '1. kvartal'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('whatever is written, a promise is a day that is not past, and a final answer has none', () => {
  fc.assert(
    fc.property(anyText, anyDay, (text, sentAt) => {
      const { kind, promisedDate } = readPromise({ sentAt, text });
      if (kind === 'final') expect(promisedDate).toBeNull();
      if (promisedDate === null) return;
      expect(dayOf(promisedDate)).not.toBeNull();
      expect(promisedDate >= sentAt).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('so many working days are so many working days, and a weekday is the next one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (sentAt, count) => {
      const text = `Du får svar inden for ${count} hverdage.`;
      const promised = dayOf(readPromise({ sentAt, text }).promisedDate as string) as number;
      let workdays = 0;
      for (let day = (dayOf(sentAt) as number) + 1; day <= promised; day++) if (isWorkday(day)) workdays++;
      expect(workdays).toBe(count);
      expect(isWorkday(promised)).toBe(true);
      const monday = dayOf(
        readPromise({ sentAt, text: 'Du får svar på mandag.' }).promisedDate as string,
      ) as number;
      expect(monday - (dayOf(sentAt) as number)).toBeGreaterThanOrEqual(1);
      expect(monday - (dayOf(sentAt) as number)).toBeLessThanOrEqual(7);
    }),
  );
});

test('quoted history changes nothing', () => {
  const history = '\n\nFra: Anne Eksempel\nSendt: 20. november 2026 11:02\nTil: Asta\nEmne: Sag\n\n';
  fc.assert(
    fc.property(
      fc.constantFrom('Tak for hjælpen.', 'Hvornår åbner I?', 'Du får svar på fredag.'),
      anyText,
      (own, old) => {
        const mail = { from: { address: 'a@b.example' }, subject: 'SV: Sag' };
        const quoted = old.replace(/[>]/g, '');
        expect(readInquiry({ ...mail, text: own + history + quoted })).toEqual(
          readInquiry({ ...mail, text: own }),
        );
        const sentAt = '2026-11-23';
        expect(readPromise({ sentAt, text: own + history + quoted })).toEqual(
          readPromise({ sentAt, text: own }),
        );
      },
    ),
    { numRuns: 200 },
  );
});
