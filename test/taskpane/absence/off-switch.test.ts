import { GraphError } from '../../../src/graph/types';
import { FakeGraph, REPLIES } from './fake-graph';
import { failing, loaded, rules } from './opened';

describe('turning off', () => {
  const FORGOTTEN = {
    ...REPLIES,
    status: 'alwaysEnabled' as const,
    internal: REPLIES.internal.replaceAll('mandag den 30. november', 'mandag den 16. november'),
    external: REPLIES.external.replaceAll('mandag den 30. november', 'mandag den 16. november'),
  };

  test('turns off what is still on, keeps the texts, and takes it back', async () => {
    const { session, graph, state } = await loaded(new FakeGraph(FORGOTTEN));
    expect(rules(state)).toContain('still-on');
    await session.turnOff();
    const { start: _start, end: _end, ...rest } = FORGOTTEN;
    expect(graph.saves).toEqual([{ ...rest, status: 'disabled' }]);
    expect(state()).toMatchObject({ before: FORGOTTEN, working: null, loaded: { report: { state: 'off' } } });
    await session.undo();
    // Past days are refused by the service, and mean nothing without a schedule.
    expect(graph.saves[1]).toEqual(rest);
    expect(state()).toMatchObject({ before: null, loaded: { report: { state: 'on' } } });
  });

  test('what was changed elsewhere is shown, and not overwritten', async () => {
    const { session, graph, state } = await loaded(new FakeGraph(FORGOTTEN));
    graph.replies = REPLIES;
    await session.turnOff();
    expect(graph.saves).toEqual([]);
    expect(state()).toMatchObject({
      before: null,
      trouble: { problem: 'changed-elsewhere' },
      loaded: { replies: REPLIES },
    });
  });

  test('formatting that was changed elsewhere is shown, and not overwritten', async () => {
    const { session, graph, state } = await loaded(new FakeGraph(FORGOTTEN));
    const bold = { ...FORGOTTEN, external: FORGOTTEN.external.replace('Haster det', '<b>Haster det</b>') };
    graph.replies = bold;
    await session.turnOff();
    expect(graph.saves).toEqual([]);
    expect(state()).toMatchObject({
      trouble: { problem: 'changed-elsewhere' },
      loaded: { replies: bold },
    });
    await session.turnOff();
    expect(graph.replies.external).toBe(bold.external);
  });

  test('the frame that Exchange puts around it is nobody’s change', async () => {
    const { session, graph } = await loaded(new FakeGraph(FORGOTTEN));
    const framed = (text: string) =>
      `<html>\r\n<head></head>\r\n<body dir="ltr">\r\n${text}\r\n</body>\r\n</html>`;
    graph.replies = { ...FORGOTTEN, internal: framed(FORGOTTEN.internal) };
    await session.turnOff();
    expect(graph.saves).toHaveLength(1);
  });

  describe.each(['offline', 'unavailable', 'failed'] as const)('no answer (%s)', (problem) => {
    async function unanswered(arrives: boolean) {
      const all = await loaded(new FakeGraph(FORGOTTEN));
      const works = all.graph.saveAutomaticReplies;
      all.graph.saveAutomaticReplies = async (replies) => {
        if (arrives) await works(replies);
        throw new GraphError(problem);
      };
      await all.session.turnOff();
      all.graph.saveAutomaticReplies = works;
      expect(all.state()).toMatchObject({
        before: FORGOTTEN,
        working: null,
        trouble: { problem, unsure: true },
      });
      return all;
    }

    test('it got there: one click takes it back', async () => {
      const { session, graph, state } = await unanswered(true);
      await session.undo();
      expect(graph.replies.status).toBe('alwaysEnabled');
      expect(state()).toMatchObject({ before: null, trouble: null, loaded: { report: { state: 'on' } } });
    });

    test('it got there: fetching again shows it, with the way back', async () => {
      const { session, state } = await unanswered(true);
      await session.load();
      expect(state()).toMatchObject({ before: FORGOTTEN, loaded: { report: { state: 'off' } } });
    });

    test('it did not: fetching again shows that, and there is nothing to take back', async () => {
      const { session, state } = await unanswered(false);
      await session.load();
      expect(state()).toMatchObject({ before: null, trouble: null, loaded: { replies: FORGOTTEN } });
    });
  });

  test('a failed saving says so and changes nothing on the screen', async () => {
    const { session, graph, state } = await loaded(new FakeGraph(FORGOTTEN));
    graph.saveAutomaticReplies = failing('throttled', 30);
    await session.turnOff();
    expect(state()).toMatchObject({
      before: null,
      working: null,
      trouble: { problem: 'throttled', retryAfter: 30 },
      loaded: { replies: FORGOTTEN },
    });
  });
});
