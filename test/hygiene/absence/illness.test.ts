import { judgeAbsence } from '../../../src/hygiene/absence/judge';

/** Illness or treatment of oneself or one's family as the reason; the house's own words are none. */
test.each<[string, boolean]>([
  ['Jeg er sygemeldt og tilbage mandag den 30. november.', true],
  ['Mit barn er syg, så jeg er hjemme i dag.', true],
  ['I am in hospital and will be back on 30 November.', true],
  ['Jeg holder ferie. Kontakt sekretariatet på hospitalet i Fjordby.', false],
  ['Jeg holder ferie. Ved sygdom hos dit barn: ring til skolens kontor i Nordby.', false],
  ['Jeg er på barsel til den 1. marts.', false],
])('%s → %s', (text, sensitive) => {
  expect(judgeAbsence({ text, audience: 'external', today: '2026-11-23' }).sensitive).toBe(sensitive);
});
