import { type ReminderFacts, writeReminder } from '../../../src/dashboard/acting/reminder-text';

const FACTS: ReminderFacts = {
  figures: { open: 12, overdue: 3, dueToday: 2 },
  oldest: '2026-11-13T09:12:00Z',
  mailbox: 'Borgerservice',
  from: 'Anne-Marie Krogh',
};

test('numbers and one day, in friendly Danish', () => {
  expect(writeReminder(FACTS, 'da')).toEqual({
    subject: '12 henvendelser venter på svar i Borgerservice',
    html:
      '<div><p>Hej alle</p>' +
      '<p>Lige nu venter 12 henvendelser på svar i Borgerservice. 3 af dem er over fristen. 2 har frist i dag. Den ældste kom fredag den 13. november 2026.</p>' +
      '<p>Vil I se på dem, de ældste først? Når et svar må vente, så send en kvittering med den dag, det kommer. Sig endelig til, hvis I mangler hænder.</p>' +
      '<p>Tak for indsatsen.</p><p>Venlig hilsen<br>Anne-Marie Krogh</p></div>',
  });
});

test('the same in English', () => {
  const { subject, html } = writeReminder(FACTS, 'en');
  expect(subject).toBe('12 inquiries are waiting for an answer in Borgerservice');
  expect(html).toContain(
    '3 of them are overdue. 2 are due today. The oldest came on Friday 13 November 2026.',
  );
  expect(html).toContain('<p>Kind regards<br>Anne-Marie Krogh</p>');
});

test('one of each; none overdue and none due today', () => {
  const one = writeReminder({ ...FACTS, figures: { open: 1, overdue: 1, dueToday: 1 } }, 'da').html;
  expect(one).toContain('Lige nu venter 1 henvendelse på svar i Borgerservice. 1 af dem er over fristen.');
  const calm = writeReminder({ ...FACTS, figures: { open: 2, overdue: 0, dueToday: 0 } }, 'da').html;
  expect(calm).toContain('Ingen af dem er over fristen. Den ældste kom');
});

test('names are text: nothing of them is markup, and none turns the writing round', () => {
  const { subject, html } = writeReminder(
    { ...FACTS, mailbox: '<b>"Byg" & vej</b>', from: 'Ib\u202E <img src=x>\r\nBcc: alle' },
    'da',
  );
  expect(html.startsWith('<div>')).toBe(true);
  expect(html).toContain('i &lt;b&gt;&quot;Byg&quot; &amp; vej&lt;/b&gt;.');
  expect(html).toContain('Venlig hilsen<br>Ib &lt;img src=x&gt; Bcc: alle</p>');
  expect(subject).toBe('12 henvendelser venter på svar i <b>"Byg" & vej</b>');
});

test('where nobody is known to remind, no empty line stands for it', () => {
  expect(writeReminder({ ...FACTS, from: '' }, 'da').html).toContain('<p>Venlig hilsen</p></div>');
});
