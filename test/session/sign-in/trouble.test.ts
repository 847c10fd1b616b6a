import { GRAPH_TEXTS } from '../../../src/graph/texts';
import { GraphError, type Problem } from '../../../src/graph/types';
import { sayBecause, sayTrouble, troubleOf } from '../../../src/session/sign-in/trouble';

/** What a person reads of each problem there is: calm, whole, and with something to do. */
const PROBLEMS = Object.keys(GRAPH_TEXTS.da) as Problem[];

describe.each(['da', 'en'] as const)('%s', (language) => {
  test.each(PROBLEMS)('%s: what happened, and what to do', (problem) => {
    const { what, help } = GRAPH_TEXTS[language][problem];
    for (const text of [what, help, sayTrouble({ problem }, language), sayBecause(problem, language)]) {
      expect(text).toMatch(/^[A-ZÆØÅ].{15,}\.$/);
      expect(text).not.toMatch(
        /[!{}<>]|\b(?:fejl|fejlkode|error|exception|HTTP|Graph|token|API|[45]\d\d)\b/i,
      );
    }
  });

  test('the two languages have the same problems, and no two of them the same words', () => {
    expect(Object.keys(GRAPH_TEXTS[language]).sort()).toEqual([...PROBLEMS].sort());
    const all = PROBLEMS.map((problem) => GRAPH_TEXTS[language][problem].what);
    expect(new Set(all).size).toBe(all.length);
  });
});

test.each([
  [0, 'Prøv igen om 1 sekund.'],
  [3600, 'Prøv igen om 60 minutter.'],
  [3601, GRAPH_TEXTS.da.throttled.help],
  [86_400 * 365, GRAPH_TEXTS.da.throttled.help],
  [Number.MAX_VALUE, GRAPH_TEXTS.da.throttled.help],
])('asked to come back in %s seconds: %s', (retryAfter, words) => {
  expect(sayTrouble({ problem: 'throttled', retryAfter }, 'da')).toBe(
    `${GRAPH_TEXTS.da.throttled.what} ${words}`,
  );
});

test.each<[unknown, object]>([
  [new GraphError('offline'), { problem: 'offline' }],
  [new GraphError('throttled', { retryAfter: 3 }), { problem: 'throttled', retryAfter: 3 }],
  [new GraphError('forbidden', { leftDraft: true }), { problem: 'forbidden', unsure: true }],
  [new TypeError('of mette@fjordby.example'), { problem: 'failed' }],
  [undefined, { problem: 'failed' }],
])('%s', (error, trouble) => {
  expect(JSON.parse(JSON.stringify(troubleOf(error)))).toEqual(trouble);
});
