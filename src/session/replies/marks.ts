import { type Mark, markName, readMark } from '../../hygiene/replies/marks';

/** The categories with a person's word: it takes the place of an earlier one. A promise is only replaced by another. */
export function withMark(categories: readonly string[], mark: Mark): string[] {
  const goes = (category: string) => {
    const other = readMark(category);
    return other !== null && (other.says !== 'promised' || mark.says === 'promised');
  };
  return [...categories.filter((category) => !goes(category)), markName(mark)];
}

/** The categories after the way back. */
interface TakenBack {
  readonly categories: readonly string[];
  /** Somebody else has said something of the mail since. */
  readonly overtaken: boolean;
}

/**
 * The way back: our word goes, and those that it took the place of are there again. Where somebody has taken our word away or
 * put another beside it, theirs is the newer one, and nothing older comes back.
 *
 * @param before what was there before `withMark`
 */
export function withoutMark(categories: readonly string[], mark: Mark, before: readonly string[]): TakenBack {
  const ours = markName(mark);
  if (!categories.includes(ours)) return { categories, overtaken: true };
  const rest = categories.filter((category) => category !== ours || before.includes(category));
  const isNews = (category: string) => readMark(category) !== null && !before.includes(category);
  if (rest.some(isNews)) return { categories: rest, overtaken: true };
  const back = before.filter((category) => readMark(category) !== null && !rest.includes(category));
  return { categories: [...rest, ...back], overtaken: false };
}

/**
 * Which of an inquiry's messages carries a word, is opened and answered: always the newest, as with a receipt that was sent.
 * Two messages of one inquiry with a promised day each would say two days.
 */
export const newestOf = ({
  id,
  messages,
}: {
  readonly id: string;
  readonly messages: readonly string[];
}): string => messages[messages.length - 1] ?? id;
