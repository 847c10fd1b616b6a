import { cutText } from '../../../src/hygiene/danish/vocabulary';
import { FRAMES, leftFrame, rightFrame } from '../../../src/hygiene/sensitive/frame';
import { readText } from '../../../src/hygiene/sensitive/reading';
import { viewOf } from '../../../src/hygiene/sensitive/view';
import { marked } from '../../support/marked';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();

/** The frames of the marked word. */
function frames(source: string): (string | undefined)[] {
  const { text, spans } = marked(source);
  const reading = readText(cutText(text), lexicon);
  const candidate = reading.candidates.find(({ first }) => reading.tokens.starts[first] === spans[0]?.start);
  if (!candidate) throw new Error(`no candidate: ${source}`);
  const view = viewOf(candidate, reading, lexicon, null);
  return [FRAMES[leftFrame(view, candidate.first)], FRAMES[rightFrame(view, candidate.last)]];
}

test.each([
  ['a possessive', 'Husk hans «insulin».', 'left:possessive', undefined],
  ['a possessive over an adjective', 'Husk hendes nye «rollator».', 'left:possessive', undefined],
  ['a genitive', 'Vi så Bentes «migræne».', 'left:genitive', undefined],
  ['somebody has it', 'Bente har fået «stent».', 'left:have:person', undefined],
  ['the writer has it', 'Jeg har «feber».', 'left:have:self', undefined],
  ['people in general have it', 'Borgere har «diabetes».', 'left:have:generic', undefined],
  ['a topic', 'Der er et oplæg om «stress».', 'left:om:topic', undefined],
  ['a thing', 'En kaffemaskine med «feber».', 'left:med:thing', undefined],
  ['a person behind it', '«Rollatoren» til Karl kommer.', 'left:start', 'right:til:person'],
  ['nobody', '«Insulin»', 'left:start', undefined],
])('%s: %s', (_why, source, left, right) => {
  expect(frames(source)).toEqual([left, right]);
});
