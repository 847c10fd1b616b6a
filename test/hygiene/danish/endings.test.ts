import { ADJECTIVE, basesOf, NAME, NOUN, rootOf, VERB } from '../../../src/hygiene/danish/endings';

const GIVES: readonly (readonly [why: string, form: string, base: string, as: number])[] = [
  ['the word itself', 'kræft', 'kræft', NOUN],
  ['definite, common gender', 'kræften', 'kræft', NOUN],
  ['definite, neuter', 'misbruget', 'misbrug', NOUN],
  ['a doubled consonant goes back to one', 'kroppen', 'krop', NOUN],
  ['an e that fell out comes back', 'anklen', 'ankel', NOUN],
  ['the same in the plural', 'cykler', 'cykel', NOUN],
  ['plural', 'operationer', 'operation', NOUN],
  ['definite plural', 'operationerne', 'operation', NOUN],
  ['genitive', 'sygdommens', 'sygdom', NOUN],
  ['genitive of the plural', 'tabletternes', 'tablet', NOUN],
  ['an abbreviation with an apostrophe', "epipen'en", 'epipen', NAME],
  ['an abbreviation in the genitive', "adhd's", 'adhd', NAME],
  ['participle of a verb in -ere', 'deprimeret', 'deprimere', VERB],
  ['an adjective in the plural', 'kroniske', 'kronisk', ADJECTIVE],
  ['a participle as an adjective', 'alkoholiserede', 'alkoholiseret', ADJECTIVE],
  ['present', 'lider', 'lide', VERB],
  ['past', 'brugte', 'bruge', VERB],
  ['past of a verb with two consonants', 'stemte', 'stemme', VERB],
  ['its participle', 'glemt', 'glemme', VERB],
  ['participle', 'opereret', 'operere', VERB],
  ['passive', 'indlægges', 'indlægge', VERB],
];

test.each(GIVES)('%s: %s ← %s', (_why, form, base, as) => {
  const found = basesOf(form).filter(({ text }) => text === base);
  expect(found.some((one) => (one.as & as) !== 0)).toBe(true);
});

const NOT: readonly (readonly [why: string, form: string, base: string])[] = [
  ['too little is left', 'er', ''],
  ['one letter is no word', 'sen', 's'],
];

test.each(NOT)('%s: %s gives no %j', (_why, form, base) => {
  expect(basesOf(form).map(({ text }) => text)).not.toContain(base);
});

test.each([
  ['insulinen', true, false],
  ['tabletterne', true, true],
  ['operationer', false, true],
])('%s: definite %j, plural %j', (form, definite, plural) => {
  expect(basesOf(form)[1]).toMatchObject({ definite, plural });
});

test.each([
  ['borger', 'borg'],
  ['borgeren', 'borger'],
  ['borgerne', 'borg'],
  ['borgernes', 'borg'],
  ['kroppen', 'krop'],
  ['sove', 'sov'],
  ['is', 'is'],
  ['', ''],
])('in the context, %s counts as %s', (word, root) => {
  expect(rootOf(word)).toBe(root);
});
