import { quotedInText } from '../../../src/hygiene/mail/quoted';
import { mark, marked } from '../../support/marked';

/** Why · a text whose quoted history is «marked». */
type Row = readonly [why: string, lines: readonly string[]];

function quotes(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_why, lines) => {
      const expected = lines.join('\n');
      const { text } = marked(expected);
      expect(mark(text, quotedInText(text))).toBe(expected);
    });
  });
}

quotes('lines with >', [
  ['are quoted', ['Hej', '«> Tak for sidst', '> Hilsen Bo»', '']],
  ['however deep', ['Ja', '«>> Nej', '> > Måske', '>»']],
  ['and a little way in', ['Ja', '«  > Nej»']],
  ['answers between them are not', ['«> Hvornår?»', 'På mandag.', '«> Hvor?»', 'Her.']],
  ['blank lines between them are', ['«> Hvornår?', '', '> Hvor?»', '', 'Her.']],
  ['an arrow inside a line is none', ['Fra Vojens -> Haderslev']],
]);

quotes('"… skrev:"', [
  ['Gmail', ['Ja.', '', '«Den tors. 12. nov. 2026 kl. 10.15 skrev Bo Bøgh <bo@example.dk>:', '> Kan I?»']],
  [
    'Gmail without "Den"',
    ['Ja.', '«tors. 12. nov. 2026 kl. 10.15 skrev Bo Bøgh <bo@example.dk>:', '> Kan I?»'],
  ],
  ['Apple Mail', ['Ja.', '«Den 12. nov. 2026 kl. 10.15 skrev Bo Bøgh <bo@example.dk>:', '', '> Kan I?»']],
  [
    'a telephone number right above is no date',
    ['Tlf.', '76 16 23 77', '«Den 12-11-2026 kl. 10:15 skrev Bo Bøgh:', '> Kan I?»'],
  ],
  ['Thunderbird', ['Ja.', '«Den 12-11-2026 kl. 10:15 skrev Bo Bøgh:', '> Kan I?»']],
  ['Outlook for Mac', ['Ja.', '«D. 12.11.2026 10.15 skrev "Bo Bøgh" <bo@example.dk>:', '', 'Kan I?»']],
  [
    'on two lines',
    ['Ja.', '«Den tors. 12. nov. 2026 kl. 10.15 skrev Bo Bøgh Bertelsen', '<bo@example.dk>:', '> Kan I?»'],
  ],
  ['English', ['Ja.', '«On Thu, Nov 12, 2026 at 10:15 AM Bo Bøgh <bo@example.dk> wrote:', '> Kan I?»']],
  ['English, Apple Mail', ['Ja.', '«On 12 Nov 2026, at 10.15, Bo Bøgh <bo@example.dk> wrote:', '> Kan I?»']],
  ['German', ['Ja.', '«Am 12.11.2026 um 10:15 schrieb Bo Bøgh:', '> Kan I?»']],
  [
    'without > all below is quoted',
    ['Ja.', '«Den 12. nov. 2026 kl. 10.15 skrev Bo <bo@example.dk>:', 'Kan I?', '', 'Bo»'],
  ],
  [
    'with > an answer below is not',
    [
      '«Den 12. nov. 2026 kl. 10.15 skrev Bo <bo@example.dk>:',
      '> Kan I?»',
      '',
      'Ja.',
      '«> Og hvornår?»',
      'I dag.',
    ],
  ],
]);

quotes('what people write themselves', [
  ['"Fra:" at the start of a sentence', ['Fra: jeg flyttede hertil har jeg ventet på svar.', 'Til: i dag.']],
  ['"Til:" and "Emne:" alone', ['Til: Borgerservice', 'Emne: Ventetid', '', 'Jeg har ventet længe.']],
  ['a journey', ['Fra: Vojens', 'Til: Haderslev', 'Dato: 3. maj', '', 'Kan I betale?']],
  ['when something begins', ['Emne: Møde', 'Dato: 3. maj', 'Fra: kl. 10.00', 'Til: kl. 12.00']],
  ['"Den 3. maj skrev I:"', ['Den 3. maj skrev I til mig:', 'At I ville ringe.']],
  ['also with the year', ['Den 3. maj 2026 skrev jeg følgende:', 'Ring venligst.']],
  ['also with the time', ['Den 3. maj 2026 kl. 10.15 skrev jeg til Bo Bøgh:', 'Ring venligst.']],
  ['dashes around other words', ['-----Vigtigt-----', 'Ring venligst.']],
  ['a rule', ['Hej', '_______________', 'Bo Bøgh']],
  [
    '"Oprindelig meddelelse" in a sentence',
    ['Jeres oprindelige meddelelse var klar.', 'Oprindelig meddelelse'],
  ],
]);

quotes('the header of an earlier mail', [
  [
    'Outlook',
    [
      'Ja.',
      '',
      '«Fra: Bo Bøgh <bo@example.dk>',
      'Sendt: 12. november 2026 10:15',
      'Til: Borgerservice',
      'Emne: Plads',
      '',
      'Kan I?»',
    ],
  ],
  [
    'with Cc and a rule above (Outlook, plain text)',
    [
      'Ja.',
      '«________________________________',
      'Fra: Bo Bøgh',
      'Sendt: 12. november 2026 10:15',
      'Til: Borgerservice',
      'Cc: Ida',
      'Emne: Plads',
      '',
      'Kan I?»',
    ],
  ],
  [
    'with "Dato" (Apple Mail, Outlook for Mac)',
    [
      'Ja.',
      '«Fra: Bo Bøgh <bo@example.dk>',
      'Dato: torsdag den 12. november 2026 kl. 10.15',
      'Til: Borgerservice',
      'Emne: Plads',
      'Kan I?»',
    ],
  ],
  [
    'without a subject',
    ['Ja.', '«Fra: Bo Bøgh', 'Sendt: 12. november 2026 10:15', 'Til: Borgerservice', '', 'Kan I?»'],
  ],
  [
    'English',
    [
      'Ja.',
      '«From: Bo <bo@example.dk>',
      'Sent: Thursday, November 12, 2026 10:15 AM',
      'To: Desk',
      'Subject: Plads',
      '',
      'Kan I?»',
    ],
  ],
  [
    'German',
    [
      'Ja.',
      '«Von: Bo <bo@example.dk>',
      'Gesendet: Donnerstag, 12. November 2026 10:15',
      'An: Amt',
      'Betreff: Platz',
      '',
      'Kan I?»',
    ],
  ],
  [
    'in *bold*',
    [
      'Ja.',
      '«*Fra:* Bo <bo@example.dk>',
      '*Sendt:* 12. november 2026 10:15',
      '*Til:* Borgerservice',
      '*Emne:* Plads',
      '',
      'Kan I?»',
    ],
  ],
  [
    'with receivers on several lines',
    [
      'Ja.',
      '«Fra: Bo',
      'Sendt: 12. november 2026 10:15',
      'Til: Ida <ida@example.dk>;',
      '  Else <else@example.dk>;',
      '  Per <per@example.dk>',
      'Emne: Plads',
      'Kan I?»',
    ],
  ],
  [
    'subject first (Thunderbird)',
    [
      'Se her:',
      '«Emne: Plads',
      'Dato: 12 Nov 2026 10:15',
      'Fra: Bo <bo@example.dk>',
      'Til: Borgerservice',
      '',
      'Kan I?»',
    ],
  ],
]);

quotes('separators', [
  ['Danish', ['Ja.', '', '«-----Oprindelig meddelelse-----', 'Fra: Bo', 'Sendt: i går', '', 'Kan I?»']],
  ['English', ['Ja.', '«-----Original Message-----', 'Kan I?»']],
  ['with spaces', ['Ja.', '«---- Oprindelig besked ----', 'Kan I?»']],
  [
    'forwarded (Gmail)',
    [
      'Se her.',
      '«---------- Forwarded message ---------',
      'Fra: Bo <bo@example.dk>',
      'Date: tors. 12. nov. 2026 kl. 10.15',
      'Subject: Plads',
      'To: <desk@example.dk>',
      '',
      'Kan I?»',
    ],
  ],
  ['forwarded (Thunderbird, Yahoo)', ['Se her.', '«-------- Videresendt meddelelse --------', 'Kan I?»']],
  [
    'forwarded (Apple Mail)',
    ['Se her.', '«Start på videresendt besked:', '', '> Fra: Bo <bo@example.dk>', '> Emne: Plads»'],
  ],
  [
    'before lines with >, answered below',
    ['«-----Original Message-----', 'From: Bo', 'Sent: Thursday', 'To: Desk', '', '> Kan I?»', '', 'Ja.'],
  ],
]);

test('line endings of two characters make no difference', () => {
  const text = 'Ja.\r\n\r\nFra: Bo\r\nSendt: i går\r\nTil: Ida\r\nEmne: Plads\r\n\r\nKan I?';
  expect(quotedInText(text)).toEqual([{ start: text.indexOf('Fra:'), end: text.length }]);
});

test('a mail without history has none', () => {
  expect(quotedInText('')).toEqual([]);
  expect(quotedInText('Hej Bo\n\nTak for din mail.\n\nVenlig hilsen\nIda')).toEqual([]);
});
