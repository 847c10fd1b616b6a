import assert from 'node:assert/strict';
import fc from 'fast-check';
import { judgeAbsence } from '../../../src/hygiene/absence/judge';
import { dayOf, isWorkday } from '../../../src/hygiene/danish/calendar';
import { datesIn } from '../../../src/hygiene/danish/dates';
import { readInquiry } from '../../../src/hygiene/replies/inquiry';
import { readPromise } from '../../../src/hygiene/replies/promise';
import { type Held, held } from './held';

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

const neverPast = fc.property(anyText, anyDay, (text, sentAt) => {
  const { kind, promisedDate } = readPromise({ sentAt, text });
  if (kind === 'final') assert.equal(promisedDate, null);
  if (promisedDate === null) return;
  assert.notEqual(dayOf(promisedDate), null);
  assert.ok(promisedDate >= sentAt);
});

const counted = fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (sentAt, count) => {
  const text = `Du får svar inden for ${count} hverdage.`;
  const promised = dayOf(readPromise({ sentAt, text }).promisedDate as string) as number;
  let workdays = 0;
  for (let day = (dayOf(sentAt) as number) + 1; day <= promised; day++) if (isWorkday(day)) workdays++;
  assert.equal(workdays, count);
  assert.ok(isWorkday(promised));
  const monday = dayOf(
    readPromise({ sentAt, text: 'Du får svar på mandag.' }).promisedDate as string,
  ) as number;
  const ahead = monday - (dayOf(sentAt) as number);
  assert.ok(ahead >= 1 && ahead <= 7);
});

const HISTORY = '\n\nFra: Anne Eksempel\nSendt: 20. november 2026 11:02\nTil: Asta\nEmne: Sag\n\n';

const quotedHistory = fc.property(
  fc.constantFrom('Tak for hjælpen.', 'Hvornår åbner I?', 'Du får svar på fredag.'),
  anyText,
  (own, old) => {
    const mail = { from: { address: 'a@b.example' }, subject: 'SV: Sag' };
    const text = own + HISTORY + old.replace(/[>]/g, '');
    assert.deepEqual(readInquiry({ ...mail, text }), readInquiry({ ...mail, text: own }));
    const sentAt = '2026-11-23';
    assert.deepEqual(readPromise({ sentAt, text }), readPromise({ sentAt, text: own }));
  },
);

/** Sentences that promise nothing and name no day. */
const HARMLESS = [
  'Tak for din mail.',
  'Tak, fordi du skriver til os.',
  'Vi har modtaget din ansøgning om byggetilladelse.',
  'Rådhuset ligger midt i byen.',
  'Sagen vedrører matriklen ved åen.',
  'Der er parkering bag rådhuset.',
];
const harmless = fc.array(fc.constantFrom(...HARMLESS), { maxLength: 3 });

const TIMES = [
  ...['på mandag', 'senest på fredag', 'i morgen', 'i næste uge', 'inden for 5 hverdage', 'inden for 3 uger'],
  ...['senest den 30. november', 'senest 1/12', 'senest den 4. januar 2027', 'i uge 49', 'inden jul'],
];

const promiseAlone = fc.property(
  fc.constantFrom(...TIMES),
  anyDay,
  harmless,
  harmless,
  fc.constantFrom(' ', '\n', '\n\n'),
  (time, sentAt, before, after, between) => {
    const said = `Du får svar ${time}.`;
    const text = [...before, said, ...after].join(between);
    assert.deepEqual(readPromise({ sentAt, text }), readPromise({ sentAt, text: said }));
  },
);

const BACK = [
  ...['Jeg er tilbage på mandag.', 'Jeg er tilbage den 30. november.', 'Jeg er tilbage i uge 49.'],
  ...['Jeg holder ferie til og med fredag d. 27/11.', 'Jeg holder ferie i uge 48 og 49.'],
  ...['Jeg er på kursus i dag og i morgen.', 'Jeg er væk resten af ugen.', 'Jeg holder ferie i næste uge.'],
];
const WITHOUT_DAY = [
  'Hej.',
  'Tak for din mail.',
  'Du kan skrive til borgerservice@kommune.example.',
  'Min mail bliver ikke læst imens.',
  'Rådhuset ligger midt i byen.',
];
const withoutDay = fc.array(fc.constantFrom(...WITHOUT_DAY), { maxLength: 3 });
const backOn = (text: string, today: string) => {
  const { returnDate, returnDateConsistent } = judgeAbsence({ text, audience: 'external', today });
  return { returnDate, returnDateConsistent };
};

const returnAlone = fc.property(
  fc.constantFrom(...BACK),
  anyDay,
  withoutDay,
  withoutDay,
  fc.constantFrom(' ', '\n', '\n\n'),
  (said, today, before, after, between) =>
    assert.deepEqual(backOn([...before, said, ...after].join(between), today), backOn(said, today)),
);

const anyAbsence = fc
  .array(
    fc.oneof(anyText, fc.constantFrom(...BACK, ...WITHOUT_DAY, 'fra den ', ' til den ', 'efter påske')),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));

const validReturn = fc.property(anyAbsence, anyDay, (text, today) => {
  const { returnDate, returnDateConsistent } = backOn(text, today);
  if (returnDate === null) return assert.equal(returnDateConsistent, null);
  assert.notEqual(dayOf(returnDate), null);
  // "Tilbage den 22. december", read in January: an old reply, which must not pass for one that is in order.
  if (returnDate < today) assert.equal(returnDateConsistent, false);
});

const placesOfDates = fc.property(anyAbsence, anyDay, (text, today) => {
  let previous = 0;
  for (const { start, end, first, last } of datesIn(text, {
    today: dayOf(today) as number,
    about: undefined,
  })) {
    assert.ok(start >= previous && end > start && end <= text.length);
    assert.ok(Number.isInteger(first) && Number.isInteger(last) && first <= last);
    previous = end;
  }
});

/** Days in prose: when a reply is promised, and when somebody is back. */
export const dates: readonly Held[] = [
  held('a promise is a day that is not past, and a final answer has none', 500, neverPast),
  held('so many working days are so many working days, and a weekday is the next one', 100, counted),
  held('quoted history changes nothing', 200, quotedHistory),
  held('what is promised does not hang on harmless sentences around it', 300, promiseAlone),
  held('the day of return does not hang on harmless sentences around it', 300, returnAlone),
  held('the day of return is a day, and a past one is never in order', 500, validReturn),
  held('dates lie inside the text, in its order, and end no sooner than they begin', 500, placesOfDates),
];
