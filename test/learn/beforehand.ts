/**
 * What we know beforehand of the weights, by patterns over the features' names: where they start (`priorOf`), how far they
 * may go (`within`) and how strongly they are held there (`penaltyOf`). Some thousand marked mails are too few to teach a
 * weight for every word; what a reader of Danish takes for granted must not be unlearnt by chance.
 */

const AROUND = /^(word|before|after|text):/;

/** In logits. Several patterns that fit one name add up. */
const PRIORS: readonly (readonly [RegExp, number])[] = [
  // Without anything that speaks for it, one candidate in six is a fact.
  [/^bias$/, -1.6],

  // The word itself: doubtful words tell less than sure ones.
  [/^kind:/, 1.5],
  [/^ambiguous:/, -0.2],

  // How it came to its meaning: "kræftkampagne" is a service, "kræftramt" a person.
  [/^way:service-part$/, -2.5],
  [/^way:part$/, -0.9],
  [/^way:person-part$/, 0.2],
  [/^way:head$/, -0.2],

  // Its form: "insulinen" is somebody's, "operationer" are those of many, a capital makes a name of something.
  [/^form:phrase$/, 0.3],
  [/^form:definite$/, 0.5],
  [/^form:plural$/, -0.3],
  [/^form:capital-(inside|before)$/, -0.4],
  [/^form:capital-after$/, -0.2],

  // What it hangs on: "hans …", "Bentes …", "hun har …" against "et oplæg om …", "borgere med …".
  [/^left:possessive$/, 1.6],
  [/^left:genitive$/, 1.6],
  [/^left:have:(person|self)$/, 1.3],
  [/^left:have:none$/, 0.6],
  [/^left:have:(generic|thing|topic)$/, -0.8],
  [/^left:(om|mod|for|ved|over|af|i|til|på):topic$/, -1.8],
  [/^left:[a-zøåæ]+:generic$/, -1.5],
  [/^left:[a-zøåæ]+:thing$/, -0.8],
  [/^left:(med|til|efter|af|fra|på|i|under):(person|self)$/, 0.6],
  [/^left:om:/, -0.6],
  [/^left:verb:(topic|thing)$/, -0.4],
  [/^right:(til|hos):(person|self)$/, 0.8],
  [/^right:is:/, 0.2],
  [/^right:[a-zøåæ]+:generic$/, -1.2],
  [/^right:[a-zøåæ]+:(topic|thing)$/, -0.5],

  // The sentence and the mail: nobody is ill in a signature or in a mail to all.
  [/^shape:signature$/, -2],
  [/^shape:greets-all$/, -0.5],
  [/^shape:greets-one$/, 0.2],
  [/^shape:nobody$/, -0.4],
  [/^shape:nobody-ambiguous$/, -1],
  [/^shape:only-generic/, -1],
  [/^shape:question$/, -0.1],
  [/^shape:(one-more)$/, 0.3],
  [/^shape:(many-more)$/, 0.5],
  [/^shape:file-name$/, 0.3],

  // What else the sentence speaks of.
  [
    /^group:(event|paper|figures|service|machine|building|nature|fiction|sport|politics|news|job|food)$/,
    -0.4,
  ],
  [/^group:(general)$/, -0.2],
  [/^nearest:(machine|building|nature|food|fiction|politics)$/, -0.8],

  // Persons, the nearer the more; people in general (7) against it.
  [/^point:[1234568]:beside$/, 0.7],
  [/^point:[1234568]:before$/, 0.5],
  [/^point:[1234568]:after$/, 0.4],
  [/^point:[1234568]:sentence-before$/, 0.3],
  [/^point:7:(beside|before|after)$/, -0.5],
];

/** Least and most, in logits. The first pattern that fits a name counts. */
const BOUNDS: readonly (readonly [RegExp, number, number])[] = [
  // A person whom the word hangs on never speaks against it, a topic or people in general never for it.
  [/^left:(possessive|genitive|have:person|have:self)$/, 0.3, 4],
  [/^left:[a-zøåæ]+:(topic|generic|thing)$/, -4, 0],
  [/^right:[a-zøåæ]+:(topic|generic|thing)$/, -4, 0],
  [/^right:(til|hos|på|af):(person|self)$/, 0, 4],
  [/^frame:[^:]+:(possessive|genitive|has-person|has-self|to-person)$/, 0, 4],
  [/^frame:[^:]+:(topic|generic|thing)$/, -4, 0],

  // The same for those who are merely pointed at in the sentence.
  [/^point:[12345689]:/, 0, 2],
  [/^point:7:/, -2, 0],
  [/^strength:[^:]+:here/, -0.5, 3],
  [/^strength:[^:]+:(generic|nobody)/, -3, 0.5],
  [/^(shape:nobody|shape:only-generic)/, -3, 0],

  // Talk of things and services never makes a fact of a word.
  [
    /^group:(event|paper|figures|service|machine|building|nature|fiction|sport|politics|news|job|food|thing|organisation|money|general|rule|profession|order)$/,
    -3,
    0,
  ],
  [/^nearest:/, -2, 0],
  [/^text-group/, -1.5, 0.2],

  // The word itself.
  [/^form:(possessive-before|genitive-name-before|person-has|named-before)$/, 0, 3],
  [/^ambiguous:/, -4, 1],
  [/^kind:/, -1, 4],
  [/^way:(part|service-part)$/, -4, 0],

  // A single word around it must not decide.
  [AROUND, -0.5, 0.5],
  // Nor what a text is about whether it is a note.
  [/^note:[^.*]/, -1, 1],
];

/** How strongly a weight is held at its prior: what varies most from mail to mail, most. The first that fits counts. */
const PENALTIES: readonly (readonly [RegExp, number])[] = [
  [/^bias$/, 0.01],
  [/^word:/, 2],
  [/^text:/, 3],
  [/^note:/, 1],
  [/^(before|after):/, 2],
  [/^base:/, 0.5],
  [/^(group|text-group|point|shape|nearest)/, 1],
];
const OTHER_PENALTY = 2;

/** What is known of the weights before anything is learnt, by their names. */
export interface Beforehand {
  priorOf(name: string): number;
  within(name: string, weight: number): number;
  penaltyOf(name: string): number;
}

/** Of candidates of the lexicon. */
export const OF_FACTS: Beforehand = { priorOf, within, penaltyOf };

/** Of numbers that nothing names: there the words around are nearly all there is, and may decide. */
export const OF_NUMBERS: Beforehand = {
  priorOf,
  within: (name, weight) =>
    AROUND.test(name) ? Math.max(-1.5, Math.min(1.5, weight)) : within(name, weight),
  penaltyOf: (name) => (/^word:/.test(name) ? 1 : /^(before|after):/.test(name) ? 0.7 : penaltyOf(name)),
};

/** Where a weight starts, and stays where the samples are silent. */
function priorOf(name: string): number {
  return PRIORS.reduce((sum, [pattern, prior]) => (pattern.test(name) ? sum + prior : sum), 0);
}

/** The weight nearest to the given one that the name may have. */
function within(name: string, weight: number): number {
  const bound = BOUNDS.find(([pattern]) => pattern.test(name));
  return bound ? Math.max(bound[1], Math.min(bound[2], weight)) : weight;
}

function penaltyOf(name: string): number {
  return PENALTIES.find(([pattern]) => pattern.test(name))?.[1] ?? OTHER_PENALTY;
}
