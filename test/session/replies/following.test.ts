import { type FollowedState, Following } from '../../../src/session/replies/following';
import type { VisiblePage } from '../../../src/session/replies/visible-page';
import { Store } from '../../../src/session/store';
import { FakeFollower, inquiry, NOW, OWN } from './fake-follower';

/** A page of its own kind: it has more in its state than following knows. */
interface PageState extends FollowedState {
  readonly theme: string;
}

const BEFORE: PageState = {
  mailboxes: [],
  asked: undefined,
  looking: false,
  stopped: false,
  now: '',
  inquiries: [],
  theme: 'dark',
};

const MINUTE = 60_000;

/** A page in a tab, and its clock. */
class Tab implements VisiblePage {
  now = Date.parse(NOW);
  gone = 0;
  private visible = true;
  private readonly listeners = new Set<() => void>();
  readonly isVisible = () => this.visible;
  readonly subscribe = (changed: () => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  show(visible: boolean): void {
    this.visible = visible;
    for (const listener of this.listeners) listener();
  }
}

const running: Following[] = [];
afterEach(() => {
  for (const following of running.splice(0)) following.close();
});

async function follow(tab = new Tab()) {
  const store = new Store<PageState>(BEFORE);
  const gone = () => {
    tab.gone += 1;
  };
  const following = new Following(store, () => new Date(tab.now), { gone, page: tab });
  running.push(following);
  const follower = new FakeFollower();
  follower.known = [inquiry('a')];
  await following.open(follower);
  return { store, following, follower };
}

test('whatever page holds the state, what was kept is told, and nothing else of it moves', async () => {
  const { store, following } = await follow();
  expect(store.get()).toEqual({
    ...BEFORE,
    mailboxes: [OWN],
    now: '2026-11-23T09:00:00.000Z',
    inquiries: [inquiry('a')],
  });
  following.close();
});

test('what becomes known is told until the page lets go', async () => {
  const { store, following, follower } = await follow();
  follower.tell({ known: [inquiry('b')] });
  expect(store.get().inquiries).toEqual([inquiry('b')]);
  following.close();
  follower.tell({ known: [] });
  expect(store.get().inquiries).toEqual([inquiry('b')]);
  expect(follower.closed).toBe(true);
});

test('where nothing is new nobody is told', async () => {
  const { store, follower } = await follow();
  const told = jest.fn();
  store.subscribe(told);
  const { inquiries } = store.get();
  for (const listener of [1, 2]) follower.tell({ known: follower.known.slice(0, listener) });
  expect(told).toHaveBeenCalledTimes(2); // its version says that something is new
  follower.repeat();
  expect(told).toHaveBeenCalledTimes(2);
  expect(store.get().inquiries).toEqual(inquiries);
});

describe('by itself', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** The clock of the computer and that of the timers. */
  async function pass(tab: Tab, minutes: number): Promise<void> {
    for (let at = 0; at < minutes * 12; at += 1) {
      tab.now += MINUTE / 12;
      await jest.advanceTimersByTimeAsync(MINUTE / 12);
    }
  }

  async function looked() {
    const tab = new Tab();
    const given = await follow(tab);
    await given.following.look();
    return { ...given, tab };
  }

  test('a page that nobody has asked to look does not', async () => {
    const tab = new Tab();
    const { follower } = await follow(tab);
    await pass(tab, 11);
    expect(follower.syncs).toBe(0);
  });

  test('it looks every five minutes without anybody coming back', async () => {
    const { tab, follower } = await looked();
    await pass(tab, 16);
    expect(follower.syncs).toBe(1 + 3);
  });

  test('nothing happens in a page that nobody sees, and it catches up when it is seen', async () => {
    const { tab, follower, store } = await looked();
    const { now } = store.get();
    tab.show(false);
    await pass(tab, 30);
    expect([follower.syncs, store.get().now]).toEqual([1, now]);
    expect(jest.getTimerCount()).toBe(0);
    tab.show(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(follower.syncs).toBe(2);
    expect(store.get().now).toBe(new Date(tab.now).toISOString());
    await pass(tab, 6);
    expect(follower.syncs).toBe(3);
  });

  test('seen again within five minutes it does not look', async () => {
    const { tab, follower } = await looked();
    tab.show(false);
    await pass(tab, 4);
    tab.show(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(follower.syncs).toBe(1);
  });

  test('a computer that was asleep looks when it wakes, without a focus', async () => {
    const { tab, follower } = await looked();
    tab.now += 9 * 60 * MINUTE;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(follower.syncs).toBe(2);
  });

  test('whoever asks does not wait for a look that nobody asked for', async () => {
    const { tab, follower, following, store } = await looked();
    const asked: unknown[] = [];
    follower.sync = async (signal, options) => {
      asked.push(options);
      if (asked.length > 1) return;
      await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    };
    await pass(tab, 6);
    expect(store.get().looking).toBe(true);
    await following.look({ askClosed: true });
    expect(asked).toEqual([undefined, { askClosed: true }]);
    expect(store.get().looking).toBe(false);
  });

  test('a line that is back looks at what was read whole, where somebody stopped the rest', async () => {
    const { follower, following, store } = await looked();
    store.set({ stopped: true });
    const asked: unknown[] = [];
    follower.sync = async (_signal, options) => void asked.push(options);
    await following.again();
    expect([asked, store.get().stopped]).toEqual([[{ onlyFollowed: true }], true]);
  });
});

describe('what is kept is gone', () => {
  test('it lets go, says so once, and looks no more', async () => {
    const tab = new Tab();
    const { follower, following } = await follow(tab);
    follower.goes();
    expect([tab.gone, follower.closed, following.follower()]).toEqual([1, true, null]);
    follower.goes();
    await following.look();
    expect([tab.gone, follower.syncs]).toEqual([1, 0]);
  });

  test('also where it goes while it is opened', async () => {
    const tab = new Tab();
    const store = new Store<PageState>(BEFORE);
    const gone = jest.fn();
    const following = new Following(store, () => new Date(NOW), { gone, page: tab });
    const follower = new FakeFollower();
    follower.open = async () => follower.goes();
    await following.open(follower);
    expect([gone.mock.calls.length, following.follower()]).toEqual([1, null]);
  });

  test('also in the middle of a look', async () => {
    const tab = new Tab();
    const { follower, following, store } = await follow(tab);
    follower.sync = async () => follower.goes();
    await following.look();
    expect([tab.gone, store.get().looking]).toEqual([1, false]);
  });
});
