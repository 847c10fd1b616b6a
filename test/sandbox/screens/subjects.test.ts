import { prefixSubject } from '../../../src/sandbox/outlook/screens/mail/subjects';

test.each<['reply' | 'forward', string, 'da' | 'en', string, string]>([
  ['reply', 'Møde', 'da', 'SV: Møde', 'first answer'],
  ['reply', 'Møde', 'en', 'RE: Møde', 'first answer in English'],
  ['forward', 'Møde', 'da', 'VS: Møde', 'passed on'],
  ['forward', 'Møde', 'en', 'FW: Møde', 'passed on in English'],
  ['reply', 'SV: Møde', 'da', 'SV: Møde', 'not doubled'],
  ['reply', 'Re: SV: sv : Møde', 'da', 'SV: Møde', 'a pile of prefixes in two languages'],
  ['reply', 'Aw: Møde', 'da', 'SV: Møde', 'a German one'],
  ['reply', 'VS: Møde', 'da', 'SV: VS: Møde', 'what was passed on stays visible'],
  ['forward', 'Fwd: FW: Møde', 'da', 'VS: Møde', 'two ways of writing it'],
  ['forward', 'SV: Møde', 'da', 'VS: SV: Møde', 'an answer passed on'],
  ['reply', 'Svar: fra kommunen', 'da', 'SV: Svar: fra kommunen', 'a word that only begins alike'],
  ['reply', '', 'da', 'SV:', 'no subject'],
])('%s to "%s" in %s: "%s" (%s)', (kind, subject, language, expected) => {
  expect(prefixSubject(kind, subject, language)).toBe(expected);
});
