import { type FromWorker, readInWorker, type ToWorker } from '../../src/attachments/in-worker';
import { readAttachment } from '../../src/attachments/read-attachment';

const TEXT = new TextEncoder().encode('Hej 070761-4285');
const ABOUT = { name: 'a.txt' };

/** Stands in for the browser's Worker, which Node has not; `act` is what its script does. */
function workerThat(
  act: (say: (message: FromWorker) => void, fail: () => void) => ((asked: ToWorker) => void) | undefined,
) {
  const worker = {
    ended: false,
    onmessage: null as ((event: { data: FromWorker }) => void) | null,
    onerror: null as ((event: { preventDefault(): void }) => void) | null,
    answer: undefined as ((asked: ToWorker) => void) | undefined,
    postMessage: (asked: ToWorker) => worker.answer?.(structuredClone(asked)),
    terminate: () => {
      worker.ended = true;
    },
  };
  const say = (data: FromWorker) =>
    void (worker.ended || worker.onmessage?.({ data: structuredClone(data) }));
  setTimeout(() => {
    worker.answer = act(say, () => worker.onerror?.({ preventDefault() {} }));
    if (worker.answer) say({ says: 'ready' });
  });
  return worker;
}

const start = (worker: ReturnType<typeof workerThat>) => () => worker as unknown as Worker;

test('the worker reads, tells how far it is, and is ended', async () => {
  const worker = workerThat((say) => async ({ bytes, about, limits }) => {
    const onProgress = (fraction: number) => say({ says: 'progress', fraction });
    say({ says: 'done', result: await readAttachment(bytes, about, { limits, onProgress }) });
  });
  const told: number[] = [];
  const result = await readInWorker(
    TEXT,
    ABOUT,
    { onProgress: (fraction) => told.push(fraction) },
    start(worker),
  );
  expect(result).toEqual(await readAttachment(TEXT, ABOUT));
  expect(told).toEqual([1]);
  expect(worker.ended).toBe(true);
});

test.each([
  [
    'there are no workers',
    () => {
      throw new Error();
    },
  ],
  ['its script is not found', () => start(workerThat((_say, fail) => void fail()))()],
])('where %s, the reading goes on here', async (_what, startWorker) => {
  expect((await readInWorker(TEXT, ABOUT, {}, startWorker)).text).toBe('Hej 070761-4285');
});

test('a worker that breaks down: not looked at', async () => {
  const worker = workerThat((_say, fail) => () => fail());
  expect((await readInWorker(TEXT, ABOUT, {}, start(worker))).unread).toEqual(['unreadable']);
  expect(worker.ended).toBe(true);
});

test('a worker that is stuck is ended in time', async () => {
  jest.useFakeTimers();
  const worker = workerThat(() => () => {});
  const reading = readInWorker(TEXT, ABOUT, { limits: { milliseconds: 1000 } }, start(worker));
  await jest.advanceTimersByTimeAsync(4100);
  jest.useRealTimers();
  expect((await reading).unread).toEqual(['timed-out']);
  expect(worker.ended).toBe(true);
});

test('cancelling ends the worker', async () => {
  const stop = new AbortController();
  const worker = workerThat(() => () => stop.abort());
  await expect(readInWorker(TEXT, ABOUT, { signal: stop.signal }, start(worker))).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(worker.ended).toBe(true);
});

test('what is too large is not even handed over', async () => {
  const start = jest.fn();
  expect((await readInWorker(TEXT, ABOUT, { limits: { bytes: 3 } }, start)).unread).toEqual(['too-large']);
  expect(start).not.toHaveBeenCalled();
});
