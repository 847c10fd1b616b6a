import { type Mark, markName, readMark } from '../../hygiene/replies/marks';

/** The categories with a person's word: it takes the place of an earlier one. A promise is only replaced by another. */
export function withMark(categories: readonly string[], mark: Mark): string[] {
  const goes = (category: string) => {
    const other = readMark(category);
    return other !== null && (other.says !== 'promised' || mark.says === 'promised');
  };
  return [...categories.filter((category) => !goes(category)), markName(mark)];
}

/**
 * The way back: our word goes, and those that it took the place of are there again. What somebody else has put there
 * since stays.
 *
 * @param before what was there before `withMark`
 */
export function withoutMark(categories: readonly string[], mark: Mark, before: readonly string[]): string[] {
  const ours = markName(mark);
  const back = before.filter((category) => readMark(category) !== null && !categories.includes(category));
  return [...categories.filter((category) => category !== ours || before.includes(category)), ...back];
}

/** Which of an inquiry's messages carries a word: a promise the one that opened it, as a receipt's does; all else the newest. */
export const messageFor = (
  { id, messages }: { readonly id: string; readonly messages: readonly string[] },
  { says }: Mark,
): string => (says === 'promised' ? id : (messages[messages.length - 1] ?? id));
