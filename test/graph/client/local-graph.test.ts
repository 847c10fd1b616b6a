import type { Graph } from '../../../src/graph/types';
import { PERSONAS, SPECIAL } from '../../../src/sandbox/directory/directory';
import type { World } from '../../../src/sandbox/graph/types';
import { type LocalGraph, NOW, startLocalGraph } from './local';

/** Each member of `Graph`, over TLS, before the sandbox's own Graph: its people, its refusals, its misbehaviour. */
let local: LocalGraph;
let world: World;
let mette: ReturnType<typeof userOf>;

beforeAll(async () => {
  local = await startLocalGraph();
  world = local.world;
  mette = userOf(PERSONAS.mette.id);
});
afterAll(() => local.stop());
afterEach(() => world.faults.clear());

function userOf(id: string) {
  const user = world.directory.user(id);
  if (!user) throw new Error('nobody of that id');
  return user;
}

const graphOf = (userId?: string, scopes?: readonly string[]): Graph => local.graphOf(userId, scopes);

describe('people', () => {
  test('oneself, by the fields of a signature', async () => {
    expect(await graphOf().me()).toMatchObject({
      id: mette.id,
      displayName: mette.displayName,
      mail: mette.mail,
      jobTitle: mette.jobTitle,
      department: mette.department,
      businessPhone: mette.businessPhones?.[0],
    });
  });

  test('by the beginning of a name, a surname or an address', async () => {
    const [given = '', surname = ''] = mette.displayName.split(' ');
    for (const text of [mette.displayName, surname, mette.mail, given.toLowerCase()]) {
      const ids = (await graphOf().findPeople(text)).map(({ id }) => id);
      expect(ids).toContain(mette.id);
      expect(ids.length).toBeLessThanOrEqual(10);
    }
    expect(await graphOf().findPeople('Ingen som hedder sådan')).toEqual([]);
    expect(await graphOf().findPeople('  ')).toEqual([]);
  });

  test.each(["O'Hara", 'a & b', 'x#y', '100 % + =', 'Åse Ø', "') or (true eq true"])(
    'the text “%s” is a name and nothing else',
    async (text) => {
      expect(await graphOf().findPeople(text)).toEqual([]);
    },
  );

  test('by their addresses, in order, whoever is not there as null', async () => {
    const all = world.directory.users.slice(0, 24).map(({ mail }) => mail.toUpperCase());
    const asked = [...all, 'ingen@fjordby.example', all[0] ?? '', "o'hara@fjordby.example", ''];
    const found = await graphOf().peopleByMail(asked);
    expect(found.map((each) => each?.mail.toUpperCase() ?? null)).toEqual([...all, null, all[0], null, null]);
  });
});

describe('automatic replies', () => {
  test('are read, with the mailbox’s zone', async () => {
    const { replies, timeZone } = await graphOf().automaticReplies();
    expect(replies).toMatchObject({ status: 'disabled', externalAudience: 'all' });
    expect(replies.internal).toContain('Jeg er på ferie');
    expect(timeZone).toBe('Romance Standard Time');
  });

  test('are saved, and are what Exchange has then; the rest of the settings stays', async () => {
    const graph = graphOf();
    const replies = {
      status: 'scheduled',
      externalAudience: 'contactsOnly',
      internal: '<p>Hej. Jeg er tilbage mandag den 30. november.</p>',
      external: '<p>Tak for din henvendelse.</p>',
      start: '2026-11-24T15:00:00.000Z',
      end: '2026-11-30T07:00:00.000Z',
    } as const;
    const before = structuredClone(world.mailbox(mette.id)?.settings);
    const saved = await graph.saveAutomaticReplies(replies);
    expect(saved).toMatchObject({ status: 'scheduled', externalAudience: 'contactsOnly' });
    expect([saved.start, saved.end]).toEqual([replies.start, replies.end]);
    expect(saved.internal).toContain('Jeg er tilbage mandag den 30. november.');
    expect((await graph.automaticReplies()).replies).toEqual(saved);
    const { automaticRepliesSetting: _now, ...rest } = world.mailbox(mette.id)?.settings ?? {};
    const { automaticRepliesSetting: _then, ...restBefore } = before ?? {};
    expect(rest).toEqual(restBefore);
  });

  test('are turned off again, whatever times they had', async () => {
    const graph = graphOf();
    const { replies } = await graph.automaticReplies();
    const past = { ...replies, status: 'disabled', start: '2020-01-01T00:00:00.000Z' } as const;
    expect(await graph.saveAutomaticReplies(past)).toMatchObject({ status: 'disabled' });
  });

  test('that Exchange does not take are “refused”', async () => {
    const { replies } = await graphOf().automaticReplies();
    const backward = {
      ...replies,
      status: 'scheduled',
      start: '2026-12-24T00:00:00.000Z',
      end: '2026-12-23T00:00:00.000Z',
    } as const;
    await expect(graphOf().saveAutomaticReplies(backward)).rejects.toMatchObject({ problem: 'refused' });
  });

  test('of a mailbox on a server of the organisation’s own are “not on Graph”', async () => {
    await expect(graphOf(SPECIAL.onPremises).automaticReplies()).rejects.toMatchObject({
      problem: 'not-on-graph',
    });
  });
});

test('mail tips tell who is away, who is full, how large a list is, and who is nobody', async () => {
  const list = world.directory.groups.find(({ memberAddresses }) =>
    memberAddresses.some((address) => !address.endsWith(mette.mail.split('@')[1] ?? '')),
  );
  const asked = [SPECIAL.away, SPECIAL.full, mette.id].map((id) => userOf(id).mail);
  const tips = await graphOf(PERSONAS.camilla.id).mailTips([
    ...asked,
    list?.mail ?? '',
    `ingen@${mette.mail.split('@')[1]}`,
  ]);
  const [away, full, , members, nobody] = tips;
  expect(away?.away?.message).toContain('Jeg holder ferie');
  expect(Date.parse(away?.away?.until ?? '')).toBeGreaterThan(NOW.getTime());
  expect(full).toMatchObject({ mailboxFull: true, away: null });
  expect(members?.members?.total).toBe(list?.memberAddresses.length);
  expect(members?.members?.external).toBeGreaterThan(0);
  expect(nobody).toEqual({ address: expect.stringContaining('ingen@'), unknown: true });
});

test('mail tips of 250 addresses are asked in portions, and come in order', async () => {
  const asked = Array.from({ length: 250 }, (_, at) => `borger${at}@mail.example`);
  const tips = await graphOf().mailTips(asked);
  expect(tips.map(({ address }) => address)).toEqual(asked);
});

describe('the calendar', () => {
  test('tells the days away, as days of Copenhagen', async () => {
    const away = await graphOf().awayInCalendar('2026-11-23T00:00:00Z', '2026-12-31T00:00:00Z');
    expect(away).toEqual([{ start: '2026-11-29T23:00:00.000Z', end: '2026-12-04T23:00:00.000Z' }]);
  });

  test('is refused for times that are none', async () => {
    await expect(graphOf().awayInCalendar('i dag', 'i morgen')).rejects.toMatchObject({ problem: 'refused' });
  });

  test('is readable or not, by what holds for everybody', async () => {
    const permissions = world.mailbox(mette.id)?.calendarPermissions ?? [];
    const everybody = permissions.find(({ isRemovable }) => isRemovable === false);
    if (!everybody) throw new Error('nothing holds for everybody');
    const { role } = everybody;
    everybody.role = 'freeBusyRead';
    expect(await graphOf().isCalendarReadable()).toBe(true);
    everybody.role = 'none';
    expect(await graphOf().isCalendarReadable()).toBe(false);
    if (role) everybody.role = role;
  });
});

describe('misbehaviour', () => {
  test('that passes is not noticed, in a save or in a batch', async () => {
    const graph = graphOf();
    world.faults.add({ on: /^PATCH/, do: { status: 503 }, times: 1 });
    world.faults.add({ on: /^PATCH/, do: 'drop', times: 1 });
    world.faults.add({ on: /^GET \/users/, do: { throttle: 2 }, times: 3 });
    const { replies } = await graph.automaticReplies();
    expect(await graph.saveAutomaticReplies(replies)).toEqual(replies);
    expect(await graph.peopleByMail([mette.mail, userOf(SPECIAL.away).mail])).not.toContain(null);
  });

  test('that stays ends in its own problem', async () => {
    world.faults.add({ do: { throttle: 20 } });
    await expect(graphOf().me()).rejects.toMatchObject({ problem: 'throttled', retryAfter: 20 });
    world.faults.clear();
    world.faults.add({ do: 'drop' });
    await expect(graphOf().me()).rejects.toMatchObject({ problem: 'offline' });
    world.faults.clear();
    world.faults.add({ do: 'expire-token' });
    await expect(graphOf().me()).rejects.toMatchObject({ problem: 'session-expired' });
  });

  test('a scope that lacks is “forbidden”', async () => {
    const bare = graphOf(mette.id, ['User.Read']);
    const ends = await Promise.allSettled([
      bare.automaticReplies(),
      bare.findPeople('M'),
      bare.peopleByMail([mette.mail]),
    ]);
    for (const end of ends)
      expect(end).toMatchObject({ status: 'rejected', reason: { problem: 'forbidden', status: 403 } });
  });

  test('every member may be stopped', async () => {
    const graph = graphOf();
    const stop = AbortSignal.abort();
    const { replies } = await graph.automaticReplies();
    const asked = [
      graph.me(stop),
      graph.automaticReplies(stop),
      graph.saveAutomaticReplies(replies, stop),
      graph.mailTips([mette.mail], stop),
      graph.findPeople('M', stop),
      graph.peopleByMail([mette.mail], stop),
      graph.awayInCalendar('2026-11-23T00:00:00Z', '2026-12-31T00:00:00Z', stop),
      graph.isCalendarReadable(stop),
    ];
    const ends = await Promise.allSettled(asked);
    expect(ends.map((end) => end.status === 'rejected' && end.reason.problem)).toEqual(
      asked.map(() => 'aborted'),
    );
  });
});
