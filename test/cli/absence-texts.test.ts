import { absence, line } from './absences';
import { objects } from './support';

/** Automatic replies as people write them, and what `design/cli.md` says of them. All people are invented. */

const CONTACT = 'Haster det, så ring til Borgerservice på 09 11 20 00.';

interface Row {
  readonly text: string;
  readonly today: string;
  readonly scheduledEnd?: string;
  readonly answer: Record<string, unknown>;
}

test.each<[name: string, row: Row]>([
  [
    'the last day of a holiday',
    {
      text: `Hej\n\nJeg holder ferie til og med fredag d. 27/11. ${CONTACT}\n\nVenlig hilsen\nAnne Eksempel`,
      today: '2026-11-23',
      answer: { returnDate: '2026-11-30', returnDateConsistent: true, ok: true },
    },
  ],
  [
    'a week',
    {
      text: `Hej, og tak for din mail. Jeg holder ferie i uge 41. ${CONTACT} Mvh Anne`,
      today: '2026-10-01',
      answer: { returnDate: '2026-10-12', returnDateConsistent: true, ok: true },
    },
  ],
  [
    'back in a week',
    {
      text: `Hej. Jeg er tilbage i uge 42. ${CONTACT} Mvh Anne`,
      today: '2026-10-01',
      answer: { returnDate: '2026-10-12', returnDateConsistent: true, ok: true },
    },
  ],
  [
    'the rest of the week',
    {
      text: `Tak for din henvendelse. Jeg er på kursus resten af ugen. ${CONTACT}`,
      today: '2026-11-25',
      answer: { returnDate: '2026-11-30', returnDateConsistent: true, ok: true },
    },
  ],
  [
    'a vague time',
    {
      text: `Hej. Jeg er tilbage i starten af august. ${CONTACT} Venlig hilsen Anne`,
      today: '2026-07-06',
      answer: { returnDate: null, returnDateConsistent: null, ok: false },
    },
  ],
  [
    'a weekday that does not fit its date',
    {
      text: `Hej. Jeg er tilbage tirsdag den 30. november 2026. ${CONTACT} Venlig hilsen Anne`,
      today: '2026-11-23',
      answer: { returnDate: '2026-11-30', returnDateConsistent: false, ok: false },
    },
  ],
  [
    'a day that is past',
    {
      text: `Hej. Jeg er tilbage mandag den 16. november 2026. ${CONTACT} Venlig hilsen Anne`,
      today: '2026-11-23',
      answer: { returnDate: '2026-11-16', returnDateConsistent: false, ok: false },
    },
  ],
  [
    'a schedule that ends before noon on the day of return',
    {
      text: `Hej. Jeg er tilbage mandag den 30. november. ${CONTACT} Venlig hilsen Anne`,
      today: '2026-11-23',
      scheduledEnd: '2026-11-30T08:00:00',
      answer: { returnDate: '2026-11-30', returnDateConsistent: true, ok: true },
    },
  ],
  [
    'English, with a colleague',
    {
      text: 'Hello\n\nThank you for your mail. I am out of the office and back on Monday 30 November 2026.\nIf it is urgent, please contact Asta Opdigtet at asta.opdigtet@kommune.example.\n\nKind regards\nAnne',
      today: '2026-11-23',
      answer: { returnDate: '2026-11-30', returnDateConsistent: true, urgentContact: true, ok: true },
    },
  ],
  [
    'brusque',
    {
      text: 'Jeg er væk og læser ikke mails. Tilbage mandag den 30. november 2026.',
      today: '2026-11-23',
      answer: { polite: false, urgentContact: false, returnDate: '2026-11-30', ok: false },
    },
  ],
  [
    'maternity leave, which is no illness',
    {
      text: `Hej. Jeg er på barsel til og med fredag den 27. november 2026. ${CONTACT} Venlig hilsen Anne`,
      today: '2026-11-23',
      answer: { sensitive: false, returnDate: '2026-11-30', ok: true },
    },
  ],
  [
    'an operation, which is',
    {
      text: `Hej. Jeg skal opereres i knæet og er tilbage mandag den 30. november 2026. ${CONTACT} Venlig hilsen Anne`,
      today: '2026-11-23',
      answer: { sensitive: true, ok: false },
    },
  ],
])('%s', async (_name, { answer, ...given }) => {
  for (const audience of ['internal', 'external']) {
    const { code, out } = await absence(line({ ...given, audience }));
    expect(code).toBe(0);
    expect(objects(out)).toMatchObject([answer]);
  }
});
