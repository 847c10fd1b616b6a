import { GRAPH_TEXTS } from '../../../src/graph/texts';
import type { Problem } from '../../../src/graph/types';
import { judgeReplies } from '../../../src/hygiene/absence/judge-replies';
import type { AbsenceSurroundings, AutomaticReplies } from '../../../src/hygiene/absence/types';
import type { Loaded, Unlooked } from '../../../src/taskpane/absence/state';
import { ABSENCE_TAB_TEXTS } from '../../../src/taskpane/absence/texts';
import { findingsOf, sayLines, sayReport, sayTrouble } from '../../../src/taskpane/absence/words';
import { nextTab } from '../../../src/taskpane/tabs/pane-tabs';
import { NOW, REPLIES } from './fake-graph';

function loaded(
  change: Partial<AutomaticReplies>,
  around: Partial<AbsenceSurroundings> = {},
  unlooked: Unlooked[] = [],
): Loaded {
  const replies = { ...REPLIES, ...change };
  const all = { now: NOW.toISOString(), citizensWrite: true, ...around };
  return { replies, around: all, owner: null, report: judgeReplies(replies, all), unlooked };
}

const BARE = { internal: '<p>Jeg er væk.</p>', external: '<p>Jeg er væk.</p>' };
const AWAY_TOMORROW = {
  calendar: { away: [{ start: '2026-11-24T06:00:00Z', end: '2026-11-24T16:00:00Z' }] },
};
const OFF = { status: 'disabled' as const };
const OVER = { start: '2026-11-01T08:00:00Z', end: '2026-11-09T08:00:00Z' };
const LATER = { start: '2026-11-24T23:00:00Z' };

describe('the verdict', () => {
  test.each([
    ['all is well', loaded({}), 'good', 'Dit autosvar er i orden'],
    [
      'all is well as far as was seen',
      loaded({}, {}, [{ part: 'calendar', because: 'unavailable', asks: null }]),
      'info',
      'Teksterne er i orden',
    ],
    [
      'what is lacking',
      loaded(BARE),
      'warn',
      'Dit autosvar mangler din tilbagedag, nogen at kontakte og en venlig tone',
    ],
    ['something else', loaded({ externalAudience: 'none' }), 'warn', 'Der er noget at se på i dit autosvar'],
    ['off', loaded(OFF), 'info', 'Dit autosvar er slået fra'],
    [
      'off, and away tomorrow',
      loaded(OFF, AWAY_TOMORROW),
      'warn',
      'Dit autosvar er slået fra, men du skal være væk',
    ],
    ['over', loaded(OVER), 'info', 'Dit autosvar er udløbet'],
    [
      'over, and away tomorrow',
      loaded(OVER, AWAY_TOMORROW),
      'warn',
      'Dit autosvar er udløbet, men du skal være væk',
    ],
    [
      'on without a word',
      loaded({ internal: '', external: '' }, { citizensWrite: false }),
      'warn',
      'Dit autosvar er tomt',
    ],
  ])('%s', (_when, what, tone, title) => {
    expect(sayReport(what, 'da')).toMatchObject({ tone, title });
  });

  test.each([
    ['off', loaded(OFF), 'Ingen får et automatisk svar fra dig.'],
    ['on until', loaded({}), 'Det er slået til indtil mandag den 30. november.'],
    [
      'on for ever, whatever days Exchange kept',
      loaded({ status: 'alwaysEnabled' }),
      'Det er slået til og fortsætter, indtil du slår det fra. 1 ting at se på.',
    ],
    ['waiting', loaded(LATER), 'Det begynder onsdag den 25. november og slutter mandag den 30. november.'],
    ['over', loaded(OVER), 'Perioden sluttede mandag den 9. november kl. 9. Ingen får det længere.'],
    ['the same lack in both texts counts once', loaded(BARE), '3 ting at se på.'],
    [
      'not all was looked at',
      loaded({}, {}, [{ part: 'tips', because: 'offline', asks: null }]),
      'Ikke alt er undersøgt.',
    ],
  ])('why: %s', (_when, what, why) => {
    expect(sayReport(what, 'da').why).toContain(why);
  });
});

describe('the lines of a card', () => {
  const linesOf = (text: string) => {
    const { report } = loaded({ internal: text, external: text });
    if (!report.external) throw new Error('not read');
    return sayLines(report.external, findingsOf(report, 'external'), '2026-11-23', 'da');
  };

  test('what holds, with the day', () => {
    const { lines, rest } = linesOf(REPLIES.external);
    expect(lines.map(({ holds, says }) => [holds, says])).toEqual([
      [true, 'Venlig tone'],
      [true, 'Tilbage mandag den 30. november'],
      [true, 'Siger, hvem man kan kontakte'],
      [true, 'Ingen følsomme oplysninger'],
    ]);
    expect(rest).toEqual([]);
  });

  test('what does not holds why and what to do, and stands nowhere else', () => {
    const { lines, rest } = linesOf('<p>Jeg er syg med influenza. [navn]</p>');
    expect(lines.map(({ holds }) => holds)).toEqual([false, false, false, false]);
    for (const { more } of lines) expect(more).toHaveLength(2);
    expect(rest.map(({ rule }) => rule)).toEqual(['placeholder']);
  });
});

describe('why something did not come about', () => {
  test.each(Object.keys(GRAPH_TEXTS.da) as Problem[])('%s has a sentence in both languages', (problem) => {
    for (const language of ['da', 'en'] as const) {
      expect(sayTrouble({ problem }, language)).toMatch(/^[A-ZÆØÅ].{20,}\.$/);
    }
  });

  test('what was sent without an answer is told as uncertain', () => {
    expect(sayTrouble({ problem: 'offline', unsure: true }, 'da')).toMatch(/Det er uvist, om ændringen/);
  });

  test('a caseworker reads no settings of the build', () => {
    for (const { notSetUpHelp } of Object.values(ABSENCE_TAB_TEXTS)) {
      expect(notSetUpHelp).not.toMatch(/KUVERT_|Entra/);
    }
  });

  test.each([
    [1, 'Prøv igen om 1 sekund.'],
    [0.2, 'Prøv igen om 1 sekund.'],
    [30, 'Prøv igen om 30 sekunder.'],
    [600, 'Prøv igen om 10 minutter.'],
  ])('after %s seconds', (retryAfter, words) => {
    expect(sayTrouble({ problem: 'throttled', retryAfter }, 'da')).toContain(words);
  });
});

test.each([
  ['ArrowRight', 'check', 'absence'],
  ['ArrowRight', 'absence', 'replies'],
  ['ArrowRight', 'replies', 'check'],
  ['ArrowLeft', 'check', 'replies'],
  ['Home', 'absence', 'check'],
  ['End', 'check', 'replies'],
  ['a', 'check', null],
] as const)('%s from %s', (key, from, to) => {
  expect(nextTab(key, from)).toBe(to);
});
