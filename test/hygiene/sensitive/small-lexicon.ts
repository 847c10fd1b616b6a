import { bitOf, type Group } from '../../../src/hygiene/sensitive/groups';
import { type Lexicon, LexiconBuilder } from '../../../src/hygiene/sensitive/lexicon';

/** Kind and part of speech · words; "?" behind one: it is doubtful by itself. */
const WORDS: readonly (readonly [kind: string, pos: string, words: string])[] = [
  ['health.state', 'w', 'kræft sygdom adhd misbrug stress feber migræne diabetes depression'],
  ['health.thing', 'w', 'insulin stent rollator blodprøve scanning udredning'],
  ['health.thing', 'p', 'EpiPen MR Ritalin'],
  ['health.state', 'p', 'ADHD OCD'],
  ['health.body', 'w', 'knæ? krop? livmoder?'],
  ['health.head', 'w', 'operation? smerte?'],
  ['health.agent', 'w', 'psykiater'],
  ['criminal.state', 'w', 'tyveri voldsdom'],
  ['economic.state', 'w', 'gæld'],
  ['family.state', 'w', 'skilsmisse'],
];

const PHRASES: readonly (readonly [kind: string, phrase: string])[] = [
  ['health.state', '~gå_ned_med_stress'],
  ['health.state', 'ondt_i_~ryg'],
  ['health.state', 'ondt_i'],
  ['economic.state', '~stå_i_ribers'],
];

const CONTEXT: readonly (readonly [Group, string])[] = [
  ['having', 'have har få fået er være fik lider'],
  ['event', 'oplæg kursus'],
  ['service', 'afdeling'],
  ['machine', 'maskine'],
  ['person-role', 'vagtmester'],
];

/** A lexicon of some words, so that tests do not hang on the one that ships, which grows. */
export function smallLexicon(): Lexicon {
  const builder = new LexiconBuilder();
  for (const [kind, pos, words] of WORDS)
    for (const word of words.split(' '))
      builder.addWord(word.replace('?', ''), kind, pos, word.endsWith('?'));
  for (const [kind, phrase] of PHRASES) builder.addPhrase(phrase, kind);
  for (const [group, words] of CONTEXT)
    for (const word of words.split(' ')) builder.addContext(word, bitOf(group));
  return builder.build();
}
