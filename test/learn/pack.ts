import { GROUPS } from '../../src/hygiene/sensitive/groups';
import type { Lexicon } from '../../src/hygiene/sensitive/lexicon';
import { type PackedList, pack } from '../../src/hygiene/sensitive/packed-list';
import { describeWord } from '../../src/hygiene/sensitive/word';
import { type Entry, lexiconOf, type Source, shippedKind } from './lexicon-files';

/** Leaves out what inflection, compounding and shorter phrases give anyway. */
export function pruned(source: Source): Source {
  const lexicon = lexiconOf({ ...source, phrases: [] });
  const senses = lexicon.senses as Map<string, unknown>;
  const words: Entry[] = [];
  for (const entry of [...source.words].sort((a, b) => b.word.length - a.word.length)) {
    const lower = entry.word.toLowerCase();
    const own = senses.get(lower);
    if (/\.(?:body|head)$/.test(entry.kind) || entry.word !== lower) {
      words.push(entry);
      continue;
    }
    senses.delete(lower);
    if (gives(lower, entry, lexicon)) continue;
    senses.set(lower, own);
    words.push(entry);
  }
  return { ...source, words, phrases: prunedPhrases(source, lexiconOf({ ...source, words, phrases: [] })) };
}

function gives(word: string, entry: Entry, lexicon: Lexicon): boolean {
  return describeWord(word, lexicon).meanings.some(({ sense, way }) => {
    if (categoryOf(lexicon, sense.kind) !== entry.kind.split('.')[0]) return false;
    const weak = sense.ambiguous || way === 'part' || way === 'service-part';
    return entry.ambiguous ? weak : !weak;
  });
}

const categoryOf = (lexicon: Lexicon, kind: number) => lexicon.kinds[kind]?.category;

function prunedPhrases({ phrases }: Source, lexicon: Lexicon): Source['phrases'] {
  const category = (kind: string) => kind.slice(0, kind.indexOf('.'));
  const all = new Set(phrases.map(({ words, kind }) => `${category(kind)} ${words}`));
  return phrases.filter(({ words, kind }) => {
    const list = words.split('_');
    const strong = list.some((word) =>
      describeWord(word.replace('~', ''), lexicon).meanings.some(
        ({ sense, way }) =>
          !sense.ambiguous &&
          categoryOf(lexicon, sense.kind) === category(kind) &&
          way !== 'service-part' &&
          way !== 'part',
      ),
    );
    if (strong) return false;
    for (let from = 0; from < list.length; from++) {
      for (let to = from + 2; to <= list.length; to++) {
        const inner =
          to - from < list.length && all.has(`${category(kind)} ${list.slice(from, to).join('_')}`);
        if (inner) return false;
      }
    }
    return true;
  });
}

/** The text of `packed.ts`. */
export function packedModule({ words, phrases, context }: Source, learnt: string): string {
  const bySenses = new Map<string, string[]>();
  for (const { word, kind, pos, ambiguous } of words) {
    const section = `${shippedKind(kind)}.${pos === 'p' || pos === 'x' ? pos : 'w'}${ambiguous || /\.(?:body|head)$/.test(kind) ? '?' : ''}`;
    bySenses.set(word, [...(bySenses.get(word) ?? []), section]);
  }
  const byPhrase = new Map<string, string[]>();
  for (const { words: phrase, kind } of phrases)
    byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), `${shippedKind(kind)}.w`]);
  const counts = new Map<string, number>();
  for (const list of [...bySenses.values(), ...byPhrase.values()]) {
    const key = list.sort().join('+');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sections = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
  const numbers = new Map(sections.map((key, at) => [key, at]));
  const list = (of: Map<string, string[]>) =>
    pack(
      [...of.keys()]
        .sort()
        .map((word) => [word, numbers.get((of.get(word) as string[]).sort().join('+')) as number]),
    );
  const inContext = [...context.keys()].sort().map((word): [string, number] => {
    const [first, second] = (context.get(word) ?? []).map((group) => GROUPS.indexOf(group) + 1);
    return [word, (first ?? 0) + 32 * (second ?? 0)];
  });
  const packed = ({ shared, rest, numbers }: PackedList) =>
    `{\n    shared:\n      '${shared}',\n    rest: '${rest}',\n    numbers:\n      '${numbers}',\n  }`;
  return [
    "import type { PackedLexicon } from './shipped-lexicon';",
    '',
    '// Written by `npm run learn` from lexicon/*.txt. Change the files there, not this one.',
    'export const PACKED: PackedLexicon = {',
    `  sections:\n    '${sections.join(' ')}',`,
    `  words: ${packed(list(bySenses))},`,
    `  phrases: ${packed(list(byPhrase))},`,
    `  context: ${packed(pack(inContext))},`,
    `  learnt: ${learnt},`,
    '};',
    '',
  ].join('\n');
}

/** What the send handler gets. */
export function coreOf(source: Source): Source {
  return {
    ...source,
    words: source.words.filter(({ isCore }) => isCore),
    phrases: source.phrases.filter(({ isCore }) => isCore),
  };
}
