import { describeWord } from '../../../src/hygiene/sensitive/word';
import { smallLexicon } from './small-lexicon';

const lexicon = smallLexicon();

/** "health.state direct kræft" */
function told(word: string): string[] {
  return describeWord(word, lexicon).meanings.map(
    ({ sense, way, base }) => `${lexicon.kinds[sense.kind]?.name} ${way} ${base}`,
  );
}

const MEANS: readonly (readonly [why: string, word: string, meaning: string])[] = [
  ['as it stands in the lexicon', 'kræft', 'health.state direct kræft'],
  ['inflected', 'kræften', 'health.state inflected kræft'],
  ['a part of the body that is somebody’s', 'kroppen', 'health.body inflected krop'],
  [
    'a part of the body with a second part that makes it an illness',
    'knæoperationen',
    'health.head head operation',
  ],
  ['the same with a joining s', 'livmodersmerter', 'health.head head smerte'],
  ['a second part that says whom it is about', 'kræftramt', 'health.state person-part kræft'],
  ['the same with a joining s', 'sygdomsforløbet', 'health.state person-part sygdoms'],
  ['the same with an ending', 'misbrugsbehandlingen', 'health.state person-part misbrugs'],
  [
    'a joining s that is none leaves a second part that tells nothing',
    'blodprøvesvar',
    'health.thing part blodprøves',
  ],
  ['a second part that says it is a service', 'kræftkampagnen', 'health.state service-part kræft'],
  ['a second part that tells nothing', 'kræftbamse', 'health.state part kræft'],
  ['known by its last part', 'prostatakræft', 'health.state head kræft'],
  ['an abbreviation with its use', 'adhd-udredning', 'health.state person-part adhd'],
  ['an abbreviation with a known word', 'xyz-scanning', 'health.thing head scanning'],
  ['a name with an apostrophe', "epipen'en", 'health.thing inflected epipen'],
  ['the ending of a class of medicines', 'atorvastatin', 'health.thing ending atorvastatin'],
  ['the same, definite', 'sertralinstatinen', 'health.thing ending sertralinstatinen'],
];

test.each(MEANS)('%s: %s', (_why, word, meaning) => {
  expect(told(word)).toContain(meaning);
});

const NOTHING: readonly (readonly [why: string, word: string])[] = [
  ['no word of the lexicon', 'mandag'],
  ['a part of the body of nobody', 'krop'],
  ['what is left is an ending', 'operationist'],
  ['a verb with a prefix', 'undgæld'],
  ['a doubtful last part must be long', 'xknæ'],
  ['one letter', 'a'],
  ['nothing', ''],
];

test.each(NOTHING)('means nothing, for it is %s: %j', (_why, word) => {
  expect(told(word)).toEqual([]);
});

test('"MR-scanning" is told by its first part, which the lexicon has', () => {
  expect(told('mr-scanning')).toEqual(['health.thing part mr']);
});

test.each([
  ['kaffemaskinen', 'machine'],
  ['oplæg', 'event'],
  ['øl', null],
])('%s speaks of %s', (word, group) => {
  expect(describeWord(word, lexicon).groups !== 0).toBe(group !== null);
});

test.each([
  ['of any form', 'gik', 0],
  ['of any form', 'gå', 1],
  ['as written', 'ned', 1],
  ['as written', 'nede', 0],
])('a word of a phrase, %s: %s', (_why, word, count) => {
  expect(describeWord(word, lexicon).inPhrases).toHaveLength(count);
});
