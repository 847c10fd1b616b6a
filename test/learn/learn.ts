import { type Beforehand, OF_FACTS } from './beforehand';
import type { Sample } from './samples';

/** Weights in logits, by the features' names. */
export type Model = Map<string, number>;

/** What is being fitted: one weight a name, and how each row is judged by all of them so far. */
interface Fit {
  /** 1: a fact, -1: none. */
  readonly signs: Float64Array;
  /** The logit of each row. */
  readonly margins: Float64Array;
}

/** One name's weight, and how far it may move in one step. */
interface Weight {
  readonly name: string;
  /** The rows that have the name; twice where they have it twice. */
  readonly rows: readonly number[];
  readonly prior: number;
  readonly penalty: number;
  value: number;
  reach: number;
}

/**
 * Logistic regression with a quadratic penalty around the priors, by cyclic Newton steps (Genkin, Lewis and Madigan,
 * "Large-Scale Bayesian Logistic Regression for Text Categorization", 2007). Exact and repeatable: no chance in it.
 *
 * @param beforehand what is known of the weights
 * @param rounds how often each weight is mended; more change the third digit
 */
export function learn(samples: readonly Sample[], beforehand: Beforehand = OF_FACTS, rounds = 12): Model {
  const labelled = samples.filter(({ label }) => label !== null);
  const fit: Fit = {
    signs: Float64Array.from(labelled, ({ label }) => (label === 1 ? 1 : -1)),
    margins: new Float64Array(labelled.length),
  };
  const weights = weightsFor(labelled, beforehand);
  for (const weight of weights) move(weight, beforehand.within(weight.name, weight.prior), fit);
  for (let round = 0; round < rounds; round++) for (const weight of weights) mend(weight, fit, beforehand);
  return new Map(weights.map(({ name, value }) => [name, value]));
}

/** A weight for each name that is met often enough to be learnt, in the order of the names. */
function weightsFor(labelled: readonly Sample[], { priorOf, penaltyOf }: Beforehand): Weight[] {
  const rows = new Map<string, number[]>([['bias', labelled.map((_, row) => row)]]);
  const mails = new Map<string, Set<string>>();
  labelled.forEach(({ names, mail }, row) => {
    for (const name of names) {
      placeFor(mails, name, () => new Set<string>()).add(mail);
      placeFor(rows, name, () => [] as number[]).push(row);
    }
  });
  return [...rows.keys()]
    .filter(
      (name) => name === 'bias' || priorOf(name) !== 0 || (mails.get(name)?.size ?? 0) >= leastMails(name),
    )
    .sort()
    .map((name) => ({
      name,
      rows: rows.get(name) as number[],
      prior: priorOf(name),
      penalty: penaltyOf(name),
      value: 0,
      reach: 1,
    }));
}

/** A word that stands in few mails tells of those mails only. */
const leastMails = (name: string) => (/^(word|before|after|text|note):/.test(name) ? 6 : 2);

function placeFor<V>(map: Map<string, V>, name: string, make: () => V): V {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = make();
  map.set(name, made);
  return made;
}

/** One Newton step for one weight, no longer than its reach. */
function mend(weight: Weight, fit: Fit, { within }: Beforehand): void {
  const { name, rows, prior, penalty, value, reach } = weight;
  let gradient = penalty * (value - prior);
  let curvature = penalty;
  for (const row of rows) {
    const sign = fit.signs[row] as number;
    const z = (fit.margins[row] as number) * sign;
    gradient -= sign / (1 + Math.exp(z));
    // The steepest that the curve becomes within the reach.
    const near = Math.max(0, Math.abs(z) - reach);
    curvature += near === 0 ? 0.25 : 1 / (2 + Math.exp(near) + Math.exp(-near));
  }
  const free = Math.max(-reach, Math.min(reach, -gradient / curvature));
  const step = within(name, value + free) - value;
  weight.reach = Math.max(2 * Math.abs(step), reach / 2, 0.01);
  move(weight, step, fit);
}

function move(weight: Weight, step: number, { margins }: Fit): void {
  weight.value += step;
  for (const row of weight.rows) margins[row] = (margins[row] as number) + step;
}

/** The logit that a model gives a candidate with these names; a name that stands twice counts twice, as in the engine. */
export function scoreWith(model: Model, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (model.get(name) ?? 0), model.get('bias') ?? 0);
}
