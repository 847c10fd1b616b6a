import { isAllCapitals, isCapital } from './capitals';
import { type Features, FORM } from './features';
import { bitOf } from './groups';
import { FIRST, KIN, NAMED_PERHAPS, ROLE, SECOND, THIRD } from './people';
import type { Candidate } from './reading';
import { POSSESSIVE } from './small-words';
import type { View } from './view';
import { isGenitiveName } from './who';
import type { Word } from './word';

const HAVING = bitOf('having');
/** How many words lie between somebody who has something and what they have, at most. */
const REACH = 7;
const HOLDERS = (1 << SECOND) | (1 << THIRD) | (1 << FIRST) | (1 << KIN) | (1 << ROLE) | (1 << NAMED_PERHAPS);

/** Adds how the candidate is written, and what stands right beside it. */
export function addForm(on: number[], candidate: Candidate, view: View, features: Features): void {
  const { first, last, meaning, isPhrase } = candidate;
  const { text, tokens } = view.reading;
  const { form } = features;
  const start = tokens.starts[first] as number;
  if (isPhrase) on.push(form + FORM.phrase);
  if (meaning.definite) on.push(form + FORM.definite);
  if (meaning.plural) on.push(form + FORM.plural);
  const capital = isCapital(text, start);
  if (first === view.sentence.from) on.push(form + FORM['first-in-sentence']);
  else if (capital) on.push(form + FORM['capital-inside']);
  if (capital && isAllCapitals(text, start, tokens.ends[first] as number))
    on.push(form + FORM['all-capitals']);
  if (last + 1 < view.sentence.to && isCapital(text, tokens.starts[last + 1] as number))
    on.push(form + FORM['capital-after']);
  if (first > view.sentence.from) addBefore(on, first, view, form);
}

function addBefore(on: number[], first: number, view: View, form: number): void {
  const { reading, sentence } = view;
  const { text, tokens, words } = reading;
  const before = words[tokens.kinds[first - 1] as number] as Word;
  const inside = first - 1 > sentence.from;
  if (inside && isCapital(text, tokens.starts[first - 1] as number)) on.push(form + FORM['capital-before']);
  const beforeThat = inside ? (words[tokens.kinds[first - 2] as number] as Word).roles : 0;
  if (((before.roles | beforeThat) & POSSESSIVE) !== 0) on.push(form + FORM['possessive-before']);
  if (before.isFirstName) on.push(form + FORM['named-before']);
  if (isGenitiveName(reading, first - 1)) on.push(form + FORM['genitive-name-before']);
  if (isHad(first, view)) on.push(form + FORM['person-has']);
}

/** "han har …", "Bente fik …", "du er …": somebody, a verb of having or being, and the word, with little between. */
function isHad(first: number, { reading: { tokens, words }, sentence }: View): boolean {
  let verb = false;
  for (let at = first - 1; at >= Math.max(sentence.from, first - REACH); at--) {
    const { groups, isFirstName, points } = words[tokens.kinds[at] as number] as Word;
    if ((groups & HAVING) !== 0) verb = true;
    if (verb && (isFirstName || (HOLDERS & (1 << points)) !== 0)) return true;
  }
  return false;
}
