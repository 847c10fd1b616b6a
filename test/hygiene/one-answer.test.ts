import { checkMail } from '../../src/hygiene/check';
import { bodyFromText } from '../../src/hygiene/mail/body';
import type { Mail, Report } from '../../src/hygiene/mail/types';
import { factsToKeep, withSeenFacts } from '../../src/hygiene/seen-facts';
import { takeLexicon } from '../../src/hygiene/sensitive/engine';
import { PACKED } from '../../src/hygiene/sensitive/packed';
import { PACKED as CORE } from '../../src/hygiene/sensitive/packed-core';
import { verdictOf } from '../../src/hygiene/verdict';
import { type LabelledMail, readHalf } from '../corpus/mails/read';
import { mailTo, now, policy } from './checking';

afterAll(() => takeLexicon(PACKED));

test('a hand with the core alone gives the answer of the one with the whole lexicon, on mails of the corpus', () => {
  const files = [...readHalf('learning')].filter(([file]) => file.startsWith('mails-')); // the others are single lines
  const all = files.flatMap(([, mails]) => mails);
  const mails = all.filter((_mail, at) => at % 5 === 0).map(asMail); // a fifth takes seconds
  takeLexicon(PACKED);
  const whole = mails.map((mail) => checkMail(mail, policy, now));
  takeLexicon(CORE);
  let others = 0;
  mails.forEach((mail, at) => {
    const report = whole[at] as Report;
    const kept = factsToKeep(mail, policy, report);
    if (kept === null) return; // a line or two: the core looks
    if (answerOf(checkMail(mail, policy, now)) !== answerOf(report)) others++;
    expect(answerOf(checkMail(withSeenFacts(mail, kept, policy), policy, now))).toBe(answerOf(report));
  });
  expect(others).toBeGreaterThan(10); // else this test would say nothing
});

const asMail = ({ to, subject, body, attachments }: LabelledMail): Mail =>
  mailTo(to, { subject, body: bodyFromText(body), attachments: attachments.map((name) => ({ name })) });

/** All that Send makes of a report. Hints are left out: it says nothing of them. */
function answerOf({ findings, ...report }: Report): string {
  const told = findings.filter(({ sure }) => sure !== 'possible');
  const verdict = verdictOf({ ...report, findings: told }, policy, { silenced: [], override: null });
  const { is, signature, override } = verdict;
  const places = told.map(({ rule, level, key, where }) => [rule, level, key, where]);
  return JSON.stringify([is, signature, override, places, report.channel, report.persons, report.because]);
}
