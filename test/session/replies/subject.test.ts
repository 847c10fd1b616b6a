import { sayFrom, sayReceived, saySubject } from '../../../src/session/replies/subject';
import { plainLine } from '../../../src/ui/plain-line';
import { NOW, SHOWN } from './fake-follower';

const mail = { ...SHOWN, id: 'mail' };

test('the subject, or why there is none', () => {
  expect(saySubject(mail, 'da')).toBe(SHOWN.subject);
  expect(saySubject(undefined, 'da')).toBe('Henter emnet …');
  expect(saySubject('coming', 'en')).toBe('Fetching the subject …');
  expect(saySubject('failed', 'da')).toBe('Emnet kunne ikke hentes');
  expect(saySubject('gone', 'da')).toBe('Mailen findes ikke mere');
  expect(saySubject({ ...mail, subject: ' \u202E ' }, 'da')).toBe('(intet emne)');
});

test('who wrote it, by name or else by address', () => {
  expect(sayFrom(mail)).toBe('Bente Holm');
  expect(sayFrom({ ...mail, from: { name: '\u202E', address: 'bente@mail.example' } })).toBe(
    'bente@mail.example',
  );
  expect(sayFrom('failed')).toBe('');
});

test('the day it came does not fall apart', () => {
  expect(sayReceived('2026-11-10T09:00:00Z', NOW, 'da')).toBe('modtaget 10.\u00a0november');
});

describe('what strangers wrote, as one line', () => {
  test.each([
    ['right to left', 'Svar\u202Exslx.exe', 'Svarxslx.exe'],
    ['isolates that are not closed', '\u2066\u2067Hej\u2068', 'Hej'],
    ['lines and bells', ' Hej\r\nBcc: alle\u0007 ', 'Hej Bcc: alle'],
    ['line separators', 'Hej\u2028du', 'Hej du'],
    ['marks of direction', '\u200FHej\u200E', 'Hej'],
    ['nothing but such', '\u202E\u0000', ''],
    ['letters of other languages', 'שלום – 你好 – é', 'שלום – 你好 – é'],
    ['HTML stays text', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ])('%s', (_what, text, line) => {
    expect(plainLine(text)).toBe(line);
  });

  test('a megabyte of it is fast', () => {
    const before = performance.now();
    plainLine('\u202E \u0000'.repeat(400_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
