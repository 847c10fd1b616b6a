import { ABOUT_PERSONS } from '../../evaluate/table';
import { nearDuplicates } from './near-duplicates';
import { type LabelledMail, readHalf, readMails } from './read';

/** The yardstick, measured: enough mails, half of them to be left alone, and no mail in both halves. */
const heldOut = readHalf('held-out'); // throws, naming the mail, where one does not parse
const learning = readHalf('learning');
const isMails = ([file]: [string, unknown]) => !file.startsWith('pairs-');
const mails = [...heldOut, ...learning].filter(isMails).flatMap(([, list]) => list);

test('there are at least 600 mails, half of them hard negatives', () => {
  const negatives = mails.filter(({ marks }) => marks.length === 0);
  expect(mails.length).toBeGreaterThanOrEqual(600);
  expect(negatives.length / mails.length).toBeGreaterThanOrEqual(0.49);
});

test.each([...heldOut, ...learning])('%s is whole', (_file, list) => {
  const faults = list.flatMap((mail) => faultsOf(mail).map((fault) => `${mail.name}: ${fault}`));
  expect(list.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
});

function faultsOf({ name, body, marks }: LabelledMail): string[] {
  return [
    ...(name === '' ? ['has no name'] : []),
    ...(body === '' ? ['has no text'] : []),
    ...marks.filter(({ start, end }) => start === end).map(() => 'has an empty mark'),
    ...marks
      .filter(({ category }) => !ABOUT_PERSONS.includes(category))
      .map(({ category }) => `has a mark of no category: ${category}`),
  ];
}

describe('no mail of the reported half is also learnt from', () => {
  /** Of the runs of four words. Two people who write about the same thing come to a quarter. */
  const MOST = 0.4;

  test('none is nearly the same', () => {
    expect(nearDuplicates(heldOut, learning, MOST)).toEqual([]);
  });

  test('one that was changed a little would be noticed', () => {
    const text = `=== a
to: a@gmail.com
subject: Om timen
---
Hej Karen. Vi har flyttet din tid hos tandplejen til fredag klokken ti, fordi Jonna er på kursus hele ugen.`;
    const half = (changed: string) => new Map([['x.txt', readMails(changed, 'x.txt')]]);
    const other = text.replace('fredag klokken ti', 'mandag klokken otte').replace('Karen', 'Bent');
    expect(nearDuplicates(half(text), half(other), MOST)).toHaveLength(1);
  });
});
