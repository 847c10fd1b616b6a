import { judgeAbsence } from '../../../src/hygiene/absence/judge';

/** The day on which the writer answers again. Monday 23 November 2026, unless the row says another day. */
const rows: [string, string | null, string?][] = [
  ['Jeg er på ferie til og med fredag d. 27/11.', '2026-11-30'],
  ['Jeg holder ferie t.o.m. 27. november.', '2026-11-30'],
  ['Jeg holder ferie fra den 23. november til den 27. november.', '2026-11-30'],
  ['Jeg holder ferie 23.-27. november.', '2026-11-30'],
  ['Jeg holder ferie fra d. 23/11 til d. 27/11, begge dage inkl.', '2026-11-30'],
  ['Jeg holder ferie i perioden 23.11.2026-27.11.2026.', '2026-11-30'],
  ['Jeg holder ferie i uge 48.', '2026-11-30'],
  ['Jeg holder ferie i uge 48 og 49.', '2026-12-07'],
  ['Jeg holder ferie i uge 48-50 (begge inkl.).', '2026-12-14'],
  ['Ferie i uge 41.', '2026-10-12', '2026-10-01'],
  ['Jeg er tilbage i uge 42.', '2026-10-12', '2026-10-01'],
  ['Retur i uge 49.', '2026-11-30'],
  ['Jeg er tilbage mandag i uge 49.', '2026-11-30'],
  ['Jeg er tilbage torsdag i uge 49.', '2026-12-03'],
  ['Jeg er væk resten af ugen.', '2026-11-30', '2026-11-25'],
  ['Jeg er på kursus resten af ugen og er tilbage på mandag.', '2026-11-30', '2026-11-25'],
  ['Jeg er ude af huset i dag.', '2026-11-24'],
  ['Jeg er på kursus i dag og i morgen.', '2026-11-25'],
  ['Jeg er tilbage i morgen.', '2026-11-24'],
  ['Jeg holder fri fredag den 27. november.', '2026-11-30'],
  ['Jeg er på konference tirsdag og er tilbage onsdag den 25. november.', '2026-11-25'],
  ['Jeg er tilbage på kontoret på torsdag.', '2026-11-26'],
  ['Jeg træffes igen torsdag.', '2026-11-26'],
  ['Jeg kan træffes igen fra mandag den 30. november.', '2026-11-30'],
  ['Fra og med mandag den 30. november er jeg tilbage igen.', '2026-11-30'],
  ['Mandag den 30/11 sidder jeg klar igen.', '2026-11-30'],
  ['Jeg er først på arbejde igen mandag d. 30. november.', '2026-11-30'],
  ['Jeg er ikke på kontoret før mandag den 30. november.', '2026-11-30'],
  ['Jeg er fraværende frem til mandag den 30. november.', '2026-11-30'],
  ['Jeg er på barsel indtil den 1. september 2027.', '2027-09-01'],
  ['Jeg er på orlov og vender tilbage den 4. januar 2027.', '2027-01-04'],
  ['Jeg er tilbage den 4. januar.', '2027-01-04', '2026-12-20'],
  ['Jeg er tilbage den 22. december.', '2025-12-22', '2026-01-05'],
  ['Jeg er tilbage efter nytår.', '2027-01-04', '2026-12-21'],
  ['Jeg er tilbage første hverdag efter nytår.', '2027-01-04', '2026-12-21'],
  ['Jeg holder lukket mellem jul og nytår og er tilbage 1. hverdag efter nytår.', '2027-01-04', '2026-12-21'],
  ['Jeg er tilbage efter påske.', '2026-04-07', '2026-03-30'],
  ['Jeg holder påskeferie og er tilbage efter påsken.', '2026-04-07', '2026-03-27'],
  ['Jeg er tilbage efter pinse.', '2026-05-26', '2026-05-20'],
  ['Jeg holder fri i næste uge.', '2026-12-07'],
  ['Jeg har ferie hele næste uge.', '2026-12-07'],
  ['Jeg holder ferie i november og er tilbage 1. december.', '2026-12-01'],
  ['I am out of the office until Monday 30 November.', '2026-11-30'],
  ['I will be back on 30 November.', '2026-11-30'],
  ['I am returning on Monday, November 30th.', '2026-11-30'],
  ['I am on annual leave from 23 to 27 November.', '2026-11-30'],
  ['I am away until 27 November inclusive.', '2026-11-30'],
  ['I am on leave through Friday 27 November.', '2026-11-30'],
  ['Jeg vender tilbage til dig inden den 30. november.', null],
  ['Jeg er på ferie. Ansøgningsfristen er den 1. december.', null],
  ['Jeg er på ferie fra den 23. november.', null],
  ['Jeg er tilbage primo december.', null],
  ['Jeg er tilbage i starten af december.', null],
  ['Jeg er tilbage i begyndelsen af uge 50.', null],
  ['Jeg er tilbage efter sommerferien.', null],
  ['Jeg er tilbage i december.', null],
  ['Jeg er på orlov på ubestemt tid.', null],
  ['Jeg er væk den 23. og 24. november.', '2026-11-25'],
  ['Jeg er på tjenesterejse mandag-onsdag og tilbage torsdag.', '2026-11-26'],
  ['Min næste arbejdsdag er mandag den 30. november.', '2026-11-30'],
  ['Jeg læser mails igen d. 30. november.', '2026-11-30'],
  ['Jeg svarer på mails igen fra 30.11.', '2026-11-30'],
  ['Du kan fange mig igen onsdag 2. december.', '2026-12-02'],
  ['Du kan forvente svar fra mig igen den 30. november.', '2026-11-30'],
  ['Jeg holder ferie og vil være at træffe mandag d. 30. november 2026.', '2026-11-30'],
  ['Sidste feriedag er søndag den 29. november.', '2026-11-30'],
  ['Første arbejdsdag er mandag d. 30/11.', '2026-11-30'],
  ['Jeg afholder ferie fra mandag d. 23/11 til søndag d. 29/11 (begge dage inklusive).', '2026-11-30'],
  ['Jeg er på ferie fra 23/11 - 4/12.', '2026-12-07'],
  ['Mailen læses ikke fra den 23. november til den 4. december.', '2026-12-07'],
  ['Jeg kan først svare dig mandag den 30. november.', '2026-11-30'],
  ['Du kan tidligst forvente et svar mandag den 30. november.', '2026-11-30'],
  ['Mails besvares fra og med mandag den 30. november.', '2026-11-30'],
  ['Den 30. november er jeg atter at finde her.', '2026-11-30'],
  ['Jeg holder ferie i næste uge (uge 49) og er på plads igen mandag den 7. december.', '2026-12-07'],
  ['Jeg er hjemme igen søndag den 29. november.', '2026-11-30'],
  ['Jeg er på ferie til mandag den 30. november kl. 8.', '2026-11-30'],
  ['Lise er på arbejde frem til onsdag den 25. november.', null],
  ['Jeg er tilbage mandag den 31. november.', null],
  ['Jeg er tilbage efter påskeferien.', '2026-04-07', '2026-03-27'],
  ['I am on parental leave until 1 June 2027.', '2027-06-01'],
  ['Please leave a message before 1 December.', null],
];

test.each(rows)('%s → %s', (text, expected, today = '2026-11-23') => {
  expect(judgeAbsence({ text, audience: 'external', today }).returnDate).toBe(expected);
});

/** Whether the days of the text fit each other. */
test.each<[string, boolean]>([
  ['Jeg er på ferie fra den 27. november og er tilbage den 24. november.', false],
  ['Jeg er på ferie fra den 24. november og er tilbage den 27. november.', true],
  ['Jeg er på ferie til og med den 27. november og er tilbage den 25. november.', false],
  ['Jeg er på ferie til og med den 27. november og er tilbage den 1. december.', true],
  ['Jeg er tilbage den 30. november.\nI will be back on 1 December.', false],
  ['Jeg er tilbage den 30. november.\nI will be back on 30 November.', true],
])('%s fits: %s', (text, consistent) => {
  expect(judgeAbsence({ text, audience: 'external', today: '2026-11-23' }).returnDateConsistent).toBe(
    consistent,
  );
});

/** 24 December 2026 is a Thursday. */
test.each<[string, string | undefined, string, boolean, boolean]>([
  ['Jeg er tilbage den 24. december.', undefined, '2026-12-24', false, true],
  ['Jeg er på ferie til og med den 23. december.', undefined, '2026-12-28', true, true],
  ['Jeg er tilbage den 28. december.', '2026-12-24T00:00:00', '2026-12-28', true, false],
])(
  '%s until %s, with closing days: %s, which fits: %s, without: %s',
  (text, scheduledEnd, day, closed, open) => {
    const reply = {
      text,
      audience: 'external',
      today: '2026-12-14',
      ...(scheduledEnd && { scheduledEnd }),
    } as const;
    const reading = judgeAbsence({ ...reply, closingDays: ['--12-24'] });
    expect(reading).toMatchObject({ returnDate: day, returnDateConsistent: closed });
    expect(judgeAbsence(reply).returnDateConsistent).toBe(open);
  },
);
