import type { StoredMail } from './compose-item';

type Done = (result: unknown) => void;
type Act = (member: string, done: Done, run: () => unknown) => void;

/** The mailbox's own list: others cannot be put on a mail. */
const MASTER_CATEGORIES = ['Send sikkert', 'Digital Post'];

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The members of a mail that gateways listen to: headers, categories and the sensitivity label. */
export function marksOf(mail: () => StoredMail, act: Act) {
  return {
    internetHeaders: {
      getAsync: (names: string[], done: Done) =>
        act('internetHeaders.getAsync', done, () =>
          Object.fromEntries(
            Object.entries(mail().headers).filter(([name]) => names.some((one) => isSame(one, name))),
          ),
        ),
      setAsync: (headers: Record<string, string>, done: Done) =>
        act('internetHeaders.setAsync', done, () => void Object.assign(mail().headers, headers)),
      removeAsync: (names: string[], done: Done) =>
        act('internetHeaders.removeAsync', done, () => {
          for (const name of names) delete mail().headers[name];
        }),
    },
    categories: {
      getAsync: (done: Done) =>
        act('categories.getAsync', done, () => {
          const { categories } = mail();
          return categories.length > 0 ? categories.map((displayName) => ({ displayName })) : null;
        }),
      addAsync: (names: string[], done: Done) =>
        act('categories.addAsync', done, () => {
          if (names.some((name) => !MASTER_CATEGORIES.includes(name))) throw new Error('InvalidCategory');
          mail().categories = [...new Set([...mail().categories, ...names])];
        }),
      removeAsync: (names: string[], done: Done) =>
        act('categories.removeAsync', done, () => {
          mail().categories = mail().categories.filter((name) => !names.includes(name));
        }),
    },
    sensitivityLabel: {
      getAsync: (done: Done) => act('sensitivityLabel.getAsync', done, () => mail().label),
      setAsync: (label: string, done: Done) =>
        act('sensitivityLabel.setAsync', done, () => {
          mail().label = label;
        }),
    },
  };
}
