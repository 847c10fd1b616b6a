import { GRAPH_TEXTS, mailboxText } from '../../src/graph/texts';
import type { Problem } from '../../src/graph/types';

const problems = Object.keys(GRAPH_TEXTS.da) as Problem[];

test.each(problems)('a mailbox with “%s” has words in both languages', (problem) => {
  const [da, en] = [mailboxText('da', problem), mailboxText('en', problem)];
  for (const text of [da.what, da.help, en.what, en.help]) expect(text).toMatch(/^[A-ZÆØÅ].+[.]$/);
  expect(da.what).not.toBe(en.what);
});

test('what may be somebody else’s mailbox is not called one’s own', () => {
  for (const problem of ['forbidden', 'not-found', 'not-on-graph'] as const) {
    expect(mailboxText('da', problem).what).not.toMatch(/\bdin postkasse\b/i);
    expect(mailboxText('en', problem).what).not.toMatch(/\byour mailbox\b/i);
    expect(mailboxText('da', problem)).not.toEqual(GRAPH_TEXTS.da[problem]);
  }
});
