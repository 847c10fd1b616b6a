import { bodyFromText } from '../../src/hygiene/mail/body';
import type { Finding, Mail, Report } from '../../src/hygiene/mail/types';
import type { Verdict } from '../../src/hygiene/verdict';
import { alertText } from '../../src/launchevent/alert';

const TEXT = 'Mathias har fået konstateret diabetes.';
const span = (words: string) => {
  const start = TEXT.indexOf(words);
  return { part: 'body' as const, start, end: start + words.length };
};
const finding: Finding = {
  rule: 'health',
  category: 'health',
  says: 'fact',
  level: 'warn',
  sure: 'certain',
  key: 'a',
  where: span('diabetes'),
  because: [{ says: 'about-person', where: span('diabetes'), who: span('Mathias') }],
};
const mail: Mail = { subject: '', body: bodyFromText(TEXT), recipients: [], attachments: [] };
const findings = [finding, { ...finding, key: 'b' }];
const report: Report = {
  findings,
  unchecked: [],
  persons: 0,
  recipients: [],
  channel: 'digital-post',
  because: ['health'],
};
const verdict: Verdict = { is: 'ask', findings, unchecked: [], override: false, signature: 's' };

test.each([
  ['da' as const, 'Helbred i teksten.'],
  ['en' as const, 'Health in the text.'],
])('the alert names the category once and where, and none of the mail’s words (%s)', (language, said) => {
  const words = alertText(verdict, report, mail, language, { paneButton: true, sendAnyway: true });
  expect(words).toContain(said);
  expect(words).not.toMatch(/diabetes|Mathias|[{}]/);
  expect(words.split(said)).toHaveLength(2);
});
