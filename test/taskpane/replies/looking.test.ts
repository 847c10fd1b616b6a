import { inquiry } from '../../session/replies/fake-follower';
import { until } from '../../support/until';
import { begin, isLoaded } from './begin';

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

    test('coming back looks anew, but not within five minutes', async () => {
      const given = await loaded();
      await forward(given, 4);
      given.session.focus();
      expect(given.follower().syncs).toBe(1);
      given.clock.now = new Date(given.clock.now.getTime() + 2 * 60_000);
      given.session.focus();
      await jest.advanceTimersByTimeAsync(0);
      expect(given.follower().syncs).toBe(2);
    });

    test('a page that stays in view looks anew each five minutes', async () => {
      const given = await loaded();
      for (let minute = 0; minute < 16; minute += 1) await forward(given, 1);
      expect(given.follower().syncs).toBe(1 + 3);
    });

    test('coming back looks anew where the clock was put back', async () => {
      const given = await loaded();
      await forward(given, -60);
      given.session.focus();
      await jest.advanceTimersByTimeAsync(0);
      expect(given.follower().syncs).toBe(2);
    });

    test('a first history that somebody stopped is not gone on with by itself; what was read whole is kept up with', async () => {
      const given = await loaded();
      const asked: unknown[] = [];
      given.follower().sync = async (signal, options) => {
        asked.push(options);
        if (asked.length === 1) await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      };
      void given.session.look();
      given.session.stopLooking();
      await forward(given, 10);
      expect(given.state()).toMatchObject({ looking: false, stopped: true });
      await given.session.look();
      expect(given.state()).toMatchObject({ looking: false, stopped: false });
      expect(asked).toEqual([undefined, { onlyFollowed: true }, undefined]);
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
