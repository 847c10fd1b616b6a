import { until } from '../../support/until';
import { begin, inquiry, isLoaded } from './fake-follower';

describe('looking', () => {
  test('what becomes known is there at once, while the look goes on', async () => {
    let finish = () => {};
    const given = begin({
      follower: {
        sync: () =>
          new Promise((resolve) => {
            finish = resolve;
          }),
      },
    });
    await until(() => given.state().looking);
    given.follower().tell({ known: [inquiry('a')] });
    expect(given.state()).toMatchObject({ looking: true, inquiries: [{ id: 'a' }] });
    finish();
    await until(() => !given.state().looking);
  });

  test('it can be stopped, and goes on', async () => {
    let signal: AbortSignal | undefined;
    const given = begin({
      follower: {
        sync: (given) => {
          signal = given;
          return new Promise(() => {});
        },
      },
    });
    await until(() => given.state().looking);
    given.session.stopLooking();
    expect(signal?.aborted).toBe(true);
    expect(given.state()).toMatchObject({ looking: false, stopped: true });
    given.follower().sync = async () => {};
    await given.session.look();
    expect(given.state()).toMatchObject({ looking: false, stopped: false });
  });

  test('“Opdater” asks closed mailboxes too; a look by itself does not', async () => {
    const given = await isLoaded(begin());
    const asked: unknown[] = [];
    given.follower().sync = async (_signal, options) => void asked.push(options?.askClosed ?? false);
    await given.session.look();
    await given.session.refresh();
    expect(asked).toEqual([false, true]);
  });

  describe('with the clock', () => {
    beforeEach(() => void jest.useFakeTimers());
    afterEach(() => void jest.useRealTimers());
    const forward = (given: ReturnType<typeof begin>, minutes: number) => {
      given.clock.now = new Date(given.clock.now.getTime() + minutes * 60_000);
      return jest.advanceTimersByTimeAsync(5_000);
    };
    const loaded = async () => {
      const given = begin();
      await jest.advanceTimersByTimeAsync(0);
      expect(given.state()).toMatchObject({ stage: 'loaded', looking: false });
      return given;
    };

    test('the time left is told anew with each minute', async () => {
      const given = await loaded();
      const { now } = given.state();
      await forward(given, 0);
      expect(given.state().now).toBe(now);
      await forward(given, 1);
      expect(Date.parse(given.state().now) - Date.parse(now)).toBe(60_000);
    });

    test('coming back looks anew, but not within five minutes, and once', async () => {
      const given = await loaded();
      await forward(given, 4);
      given.session.focus();
      expect(given.follower().syncs).toBe(1);
      await forward(given, 2);
      expect(given.follower().syncs).toBe(2);
      await forward(given, 60);
      expect(given.follower().syncs).toBe(2);
      given.session.focus();
      await jest.advanceTimersByTimeAsync(0);
      expect(given.follower().syncs).toBe(3);
    });

    test('coming back looks anew where the clock was put back', async () => {
      const given = await loaded();
      await forward(given, -60);
      given.session.focus();
      await jest.advanceTimersByTimeAsync(0);
      expect(given.follower().syncs).toBe(2);
    });

    test('what somebody stopped is not begun by itself', async () => {
      const given = await loaded();
      given.follower().sync = () => new Promise(() => {});
      void given.session.look();
      given.session.stopLooking();
      given.session.focus();
      await forward(given, 10);
      expect(given.state()).toMatchObject({ looking: false, stopped: true });
    });

    test('nothing ticks on when the tab is gone', async () => {
      const given = await loaded();
      given.session.stop();
      const { now } = given.state();
      await forward(given, 10);
      expect(given.state().now).toBe(now);
    });
  });
});
