import { GROUPS } from '../../src/hygiene/sensitive/groups';
import { type PackedList, pack } from '../../src/hygiene/sensitive/packed-list';
import { type Source, shippedKind } from './lexicon-files';

/** The text of `packed-full.ts` or `packed-core.ts`. @param learnt the weights, as source text */
export function packedModule(
  { words, phrases, context }: Source,
  learnt: string,
  ofNumbers?: string,
): string {
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
    ...(ofNumbers === undefined ? [] : [`  numbers: ${ofNumbers},`]),
    '};',
    '',
  ].join('\n');
}

/** What the send handler gets. */
export function coreOf(source: Source): Source {
  return {
    ...source,
    context: source.coreContext,
    words: source.words.filter(({ isCore }) => isCore),
    phrases: source.phrases.filter(({ isCore }) => isCore),
  };
}
