import fc from 'fast-check';
import { createGate, mailboxOf } from '../../../src/graph/client/gate';
import { preferences } from '../../../src/graph/client/prefer';

const once = (name: string, places = 1) => new Map([[name, places]]);
/** Lets everything go on that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the gate', () => {
  test('never lets more than four into a mailbox, and everybody in at last', async () => {
    const visit = fc.record({
      in: fc.dictionary(fc.constantFrom('me', 'users/a', 'users/b'), fc.integer({ min: 1, max: 6 }), {
        minKeys: 1,
        noNullPrototype: true,
      }),
      stays: fc.nat(4),
      givesUp: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { maxLength: 25 }), async (visits) => {
        const gate = createGate();
        const inside = new Map<string, number>();
        let most = 0;
        const count = (places: ReadonlyMap<string, number>, sign: 1 | -1) => {
          for (const [name, wanted] of places) {
            const now = (inside.get(name) ?? 0) + sign * Math.min(wanted, 4);
            inside.set(name, now);
            most = Math.max(most, now);
          }
        };
        const ends = await Promise.all(
          visits.map(async ({ in: rooms, stays, givesUp }) => {
            const places = new Map(Object.entries(rooms));
            const stop = new AbortController();
            if (givesUp) setImmediate(() => stop.abort());
            try {
              const leave = await gate.enter(places, stop.signal);
              count(places, 1);
              for (let turn = 0; turn < stays; turn += 1) await settle();
              count(places, -1);
              leave();
              return 'was in';
            } catch {
              return givesUp ? 'gave up' : 'was refused';
            }
          }),
        );
        expect(most).toBeLessThanOrEqual(4);
        expect(ends).not.toContain('was refused');
        // Nothing is left behind: all four places are free again.
        for (const name of ['me', 'users/a', 'users/b']) (await gate.enter(once(name, 4)))();
      }),
      { numRuns: 60 },
    );
  });

  test('keeps mailboxes apart', async () => {
    const gate = createGate();
    await gate.enter(once('me', 4));
    await expect(gate.enter(once('users/a'))).resolves.toBeInstanceOf(Function);
  });

  test('lets in by order, so that one who needs much is not overtaken for ever', async () => {
    const gate = createGate();
    const order: string[] = [];
    const leave = await gate.enter(once('me', 1));
    const all = gate.enter(once('me', 4)).then(() => order.push('four'));
    gate.enter(once('me', 1)).then(() => order.push('one'));
    await settle();
    expect(order).toEqual([]);
    leave();
    await all;
    expect(order).toEqual(['four']);
  });

  test('who gives up makes way for those behind', async () => {
    const gate = createGate();
    await gate.enter(once('me', 3));
    const stop = new AbortController();
    const big = gate.enter(once('me', 4), stop.signal);
    const small = gate.enter(once('me', 1));
    stop.abort();
    await expect(big).rejects.toMatchObject({ problem: 'aborted' });
    await expect(small).resolves.toBeInstanceOf(Function);
  });
});

test.each([
  ['/me', 'me'],
  ['/me/messages?$top=1', 'me'],
  ['/me?$select=id', 'me'],
  ['/users/A%40b.dk/messages', 'users/a%40b.dk'],
  ["/users('A1')/messages?$skip=10", 'users/a1'],
  ['/users?$top=1', 'directory'],
  ['/members', 'directory'],
  ['/$batch', 'directory'],
])('%s works in the mailbox %s', (path, mailbox) => {
  expect(mailboxOf(path)).toBe(mailbox);
});

test.each([
  ['/me/messages', true],
  ['/me/messages/AAMk/attachments', true],
  ['/me/mailFolders/inbox/messages/delta?$deltatoken=a', true],
  ["/users('a')/mailFolders('b')/messages?$skip=1", true],
  ['/users/a%40b.dk/calendarView?startDateTime=x', true],
  ['/me/sendMail', true],
  ['/me/mailFolders', false],
  ['/me/calendar/calendarPermissions', false],
  ['/me/mailboxSettings', false],
  ['/me?$select=messages', false],
  ['/users?$filter=/messages', false],
])('%s asks for ids that stay: %s', (path, does) => {
  expect(preferences(path)).toBe(does ? 'IdType="ImmutableId"' : undefined);
});
