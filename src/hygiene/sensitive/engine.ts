import type { Category } from '../mail/types';
import type { Engine } from './facts';
import { featuresOf } from './features';
import { PACKED } from './packed';
import { type PackedLexicon, unpackLexicon } from './shipped-lexicon';
import { weightsFor } from './weights';

let packed: PackedLexicon | null = PACKED;
let ready: Engine | null = null;
let own: { readonly key: string; readonly engine: Engine } | null = null;

/**
 * Looks with another lexicon from now on: the pane starts without one, and the send handler with a small one.
 */
export function takeLexicon(lexicon: PackedLexicon): void {
  if (lexicon === packed) return;
  packed = lexicon;
  ready = null;
  own = null;
}

/**
 * The engine, made at its first use: the send handler does not pay for it before it has something to read.
 *
 * @param category whose own words come on top
 * @param words an organisation's own words, base forms; the last list asked for is kept
 * @throws RangeError while there is no lexicon: the check then says that it could not look
 */
export function engineWith(category?: Category, words: readonly string[] = []): Engine {
  if (category === undefined || words.length === 0) {
    if (ready === null) ready = build();
    return ready;
  }
  const key = `${category} ${words.join(' ')}`;
  if (own === null || own.key !== key) own = { key, engine: build(category, words) };
  return own.engine;
}

/** The engine without an organisation's own words; null while there is no lexicon. */
export const engineIfThere = () => (packed === null ? null : engineWith());

function build(category?: Category, words: readonly string[] = []): Engine {
  if (packed === null) throw new RangeError('the lexicon is not there yet');
  const lexicon = unpackLexicon(packed, category, words);
  const features = featuresOf(lexicon);
  const { learnt, numbers } = packed;
  return {
    lexicon,
    features,
    weights: weightsFor(features, learnt),
    numbers: numbers ? weightsFor(features, numbers) : null,
  };
}
