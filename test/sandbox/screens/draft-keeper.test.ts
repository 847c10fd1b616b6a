import type { ItemStore } from '../../../src/sandbox/outlook/model';
import { keepDraft } from '../../../src/sandbox/outlook/screens/state/draft-keeper';

const item = {} as ItemStore;
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('saves once, a pause after the last change', async () => {
  const save = jest.fn(async () => {});
  const keeper = keepDraft(item, save, () => {}, 1000);
  keeper.touch();
  await jest.advanceTimersByTimeAsync(900);
  keeper.touch();
  await jest.advanceTimersByTimeAsync(900);
  expect(save).toHaveBeenCalledTimes(0);
  await jest.advanceTimersByTimeAsync(200);
  expect(save).toHaveBeenCalledTimes(1);
  await keeper.flush();
  expect(save).toHaveBeenCalledTimes(1);
});

test('never saves twice at a time, or the store would get two drafts', async () => {
  let running = 0;
  let most = 0;
  const save = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 50));
    running -= 1;
  };
  const keeper = keepDraft(item, save, () => {}, 10);
  keeper.touch();
  const all = [keeper.flush(true), keeper.flush(true), keeper.flush()];
  keeper.touch();
  await jest.advanceTimersByTimeAsync(1000);
  await Promise.all(all);
  expect(most).toBe(1);
});

test('what could not be saved is tried again, and says so', async () => {
  const save = jest.fn(async () => {});
  save.mockRejectedValueOnce(new Error('down'));
  const failed = jest.fn();
  const keeper = keepDraft(item, save, failed, 10);
  keeper.touch();
  await jest.advanceTimersByTimeAsync(20);
  expect(failed).toHaveBeenCalledTimes(1);
  await keeper.flush();
  expect(save).toHaveBeenCalledTimes(2);
});

test('after stop nothing is saved', async () => {
  const save = jest.fn(async () => {});
  const keeper = keepDraft(item, save, () => {}, 10);
  keeper.touch();
  keeper.stop();
  await jest.advanceTimersByTimeAsync(100);
  await keeper.flush(true);
  expect(save).not.toHaveBeenCalled();
});
