import { runInNewContext } from 'node:vm';
import { Clock } from '../../../src/sandbox/clock';
import { clockState, moveClock } from '../../../src/sandbox/server/clock-api';
import { clockStandIn, withClock } from '../../../src/sandbox/server/clock-stand-in';
import { RunningSandbox } from './running-sandbox';

describe('moving the clock', () => {
  test.each([
    ['an hour', '2026-11-23T08:30:00Z', { hours: 1 }, '2026-11-23T09:30:00.000Z'],
    ['half an hour', '2026-11-23T08:30:00Z', { hours: 0.5 }, '2026-11-23T09:00:00.000Z'],
    ['a working day', '2026-11-23T08:30:00Z', { workingDays: 1 }, '2026-11-24T08:30:00.000Z'],
    ['over a weekend', '2026-11-27T08:30:00Z', { workingDays: 1 }, '2026-11-30T08:30:00.000Z'],
    ['from a Saturday', '2026-11-28T08:30:00Z', { workingDays: 1 }, '2026-11-30T08:30:00.000Z'],
    ['over Easter', '2026-04-01T08:30:00Z', { workingDays: 1 }, '2026-04-07T08:30:00.000Z'],
    ['into summer time', '2026-03-27T08:30:00Z', { workingDays: 1 }, '2026-03-30T07:30:00.000Z'],
    [
      'late in the evening in Denmark',
      '2026-11-23T23:30:00Z',
      { workingDays: 2 },
      '2026-11-25T23:30:00.000Z',
    ],
  ])('%s', (_what, from, wish, to) => {
    const clock = new Clock(() => new Date(from));
    moveClock(clock, wish);
    expect(clock.now().toISOString()).toBe(to);
    moveClock(clock, { reset: true });
    expect(clockState(clock)).toEqual({ now: new Date(from).toISOString(), ahead: 0 });
  });

  test.each([
    [{}],
    [null],
    ['1'],
    [{ hours: -1 }],
    [{ hours: 0 }],
    [{ hours: '1' }],
    [{ hours: 1e9 }],
    [{ workingDays: 1.5 }],
    [{ workingDays: 1e9 }],
    [{ reset: false }],
    [{ hours: 1, workingDays: 1 }],
  ])('%j moves nothing', (wish) => {
    const clock = new Clock();
    expect(() => moveClock(clock, wish)).toThrow(expect.objectContaining({ problem: 'bad-message' }));
    expect(clock.ahead).toBe(0);
  });
});

test('the pages’ Date is ahead as the clock is, and is a Date otherwise', () => {
  const window: Record<string, unknown> = {};
  const context = { window, Date, Reflect, Proxy };
  const own = runInNewContext('window.Date = Date; Date', { window }) as DateConstructor;
  runInNewContext(clockStandIn({ ahead: 86_400_000 }), context);
  const moved = window.Date as DateConstructor;
  const tomorrow = own.now() + 86_400_000;
  expect(Math.abs(moved.now() - tomorrow)).toBeLessThan(1000);
  expect(Math.abs(new moved().getTime() - tomorrow)).toBeLessThan(1000);
  expect(new moved(2026, 0, 2).getMonth()).toBe(0);
  expect(new moved('2026-11-23T08:30:00Z').toISOString()).toBe('2026-11-23T08:30:00.000Z');
  expect(new moved() instanceof moved && new moved() instanceof own).toBe(true);
  expect(moved.UTC(2026, 0)).toBe(own.UTC(2026, 0));
  expect((moved as unknown as () => string)()).toContain(String(new own(tomorrow).getFullYear()));
});

test.each([
  [
    '<!doctype html><html><head lang="da"><script src="a.js"></script></head>',
    '<!doctype html><html><head lang="da"><script src="/sandbox/clock.js"></script><script src="a.js"></script></head>',
  ],
  [
    '<!doctype html><script src="a.js"></script><header>',
    '<!doctype html><script src="/sandbox/clock.js"></script><script src="a.js"></script><header>',
  ],
  ['<p>', '<script src="/sandbox/clock.js"></script><p>'],
])('the script comes first: %s', (page, expected) => {
  expect(withClock(page)).toBe(expected);
});

describe('in the sandbox', () => {
  let running: RunningSandbox;
  beforeAll(async () => {
    running = await RunningSandbox.start();
  });
  afterAll(() => running.stop());

  test('the clock is read, moved and put back over the API, and the add-in’s pages follow', async () => {
    const before = (await running.api('GET', 'clock')).body;
    expect(before.ahead).toBe(0);
    const after = await running.api('POST', 'clock', { hours: 48 });
    expect([after.status, after.body.ahead]).toEqual([200, 172_800_000]);
    expect(running.sandbox.clock.ahead).toBe(172_800_000);
    expect((await running.api('POST', 'clock', { years: 1 })).status).toBe(400);
    const script = await running.ask(running.sandbox.addinUrl, '/sandbox/clock.js');
    expect(script.body).toContain('(window, 172800000)');
    const state = await running.ask(running.sandbox.addinUrl, '/sandbox/clock');
    expect(JSON.parse(state.body).ahead).toBe(172_800_000);
    await running.api('POST', 'clock', { reset: true });
    expect(running.sandbox.clock.ahead).toBe(0);
  });
});
