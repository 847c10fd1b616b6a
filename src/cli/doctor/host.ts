import { type Answer, type Ask, NoAnswer } from './ask';

/** What a host answered for each file that was asked for, by its path below the address. */
export interface Host {
  /** https address of the add-in's folder, no slash at the end */
  readonly address: string;
  readonly answers: ReadonlyMap<string, Answer | NoAnswer>;
}

/** Enough to be quick, few enough to be no burden. */
const AT_ONCE = 6;

/** Asks for these files, a few at a time, in their order. Never throws: a file without an answer has a reason instead. */
export async function answersOf(
  address: string,
  paths: Iterable<string>,
  ask: Ask,
): Promise<Map<string, Answer | NoAnswer>> {
  const waiting = [...new Set(paths)];
  const found = new Map<string, Answer | NoAnswer>(waiting.map((path) => [path, new NoAnswer('no-answer')]));
  const next = waiting.values();
  const one = async () => {
    for (const path of next) found.set(path, await answerOf(`${address}/${path}`, ask));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return found;
}

export async function answerOf(url: string, ask: Ask): Promise<Answer | NoAnswer> {
  try {
    return await ask(url);
  } catch (error) {
    return error instanceof NoAnswer ? error : new NoAnswer('no-answer');
  }
}

/** The file as text, where it came. */
export function textOf({ answers }: Host, path: string): string | null {
  const answer = answers.get(path);
  return isThere(answer) ? answer.body.toString('utf8') : null;
}

export const isThere = (answer: Answer | NoAnswer | undefined): answer is Answer =>
  answer !== undefined && !(answer instanceof NoAnswer) && answer.status === 200;

/** The files that came, with their answers. */
export const thereOf = ({ answers }: Host): [string, Answer][] =>
  [...answers].flatMap(([path, answer]) => (isThere(answer) ? [[path, answer] as [string, Answer]] : []));

/** Those that a browser opens. Licence notes beside scripts (`x.js.LICENSE.txt`) are for people: nothing runs or keeps them. */
export const openedOf = (host: Host): [string, Answer][] =>
  thereOf(host).filter(([path]) => !path.endsWith('.LICENSE.txt'));
