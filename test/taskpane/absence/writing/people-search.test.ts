import { type DirectoryPerson, GraphError } from '../../../../src/graph/types';
import { PeopleSearch } from '../../../../src/taskpane/absence/writing/people-search';
import { SOEREN, settled } from './support';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Question {
  readonly text: string;
  readonly signal: AbortSignal | undefined;
  readonly answer: (people: DirectoryPerson[]) => void;
  readonly fail: (error: unknown) => void;
}

/** A directory that answers when it is told to. */
function directory() {
  const asked: Question[] = [];
  const search = new PeopleSearch(
    (text, signal) => new Promise((answer, fail) => asked.push({ text, signal, answer, fail })),
  );
  return { search, asked };
}

test('asks once somebody has stopped typing', () => {
  const { search, asked } = directory();
  for (const text of ['sø', 'sør', 'søre', 'søren ']) {
    search.type(text);
    jest.advanceTimersByTime(200);
  }
  expect(asked).toEqual([]);
  expect(search.get().state).toBe('searching');
  jest.advanceTimersByTime(50);
  expect(asked.map(({ text }) => text)).toEqual(['søren']);
  search.type('søren');
  jest.advanceTimersByTime(1000);
  expect(asked).toHaveLength(1);
});

test('ends the question before, and does not hear its answer', async () => {
  const { search, asked } = directory();
  search.type('sø');
  jest.advanceTimersByTime(250);
  search.type('ca');
  expect(asked[0]?.signal?.aborted).toBe(true);
  jest.advanceTimersByTime(250);
  asked[0]?.answer([SOEREN]);
  await settled();
  expect(search.get()).toMatchObject({ state: 'searching', people: [] });
  asked[1]?.answer([]);
  await settled();
  expect(search.get()).toMatchObject({ state: 'nobody', people: [] });
});

test('those found stay while the next are looked for', async () => {
  const { search, asked } = directory();
  search.type('sø');
  jest.advanceTimersByTime(250);
  asked[0]?.answer([SOEREN]);
  await settled();
  expect(search.get().state).toBe('found');
  search.type('sør');
  expect(search.get()).toMatchObject({ state: 'searching', people: [SOEREN] });
});

test('one letter asks nobody, and forgets', () => {
  const { search, asked } = directory();
  search.type('sø');
  search.type('s');
  jest.advanceTimersByTime(1000);
  expect(asked).toEqual([]);
  expect(search.get()).toEqual({ state: 'idle', people: [], problem: null });
});

test('says what went wrong, and asks again on the same name', async () => {
  const { search, asked } = directory();
  search.type('sø');
  jest.advanceTimersByTime(250);
  asked[0]?.fail(new GraphError('throttled'));
  await settled();
  expect(search.get()).toEqual({ state: 'failed', people: [], problem: 'throttled' });
  search.type('sø');
  jest.advanceTimersByTime(250);
  expect(asked).toHaveLength(2);
  asked[1]?.fail(new TypeError('nobody may read this'));
  await settled();
  expect(search.get().problem).toBe('failed');
});

test('stops', () => {
  const { search, asked } = directory();
  search.type('sø');
  jest.advanceTimersByTime(250);
  search.stop();
  expect(asked[0]?.signal?.aborted).toBe(true);
  expect(search.get().state).toBe('idle');
});
