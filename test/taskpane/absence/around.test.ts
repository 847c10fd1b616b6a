import { GraphError } from '../../../src/graph/types';
import { CAMILLA, FakeGraph, REPLIES } from './fake-graph';
import { failing, loaded, rules } from './opened';

describe('parts that cannot be had are said, and the rest is there', () => {
  test.each([
    ['awayInCalendar', 'calendar', 'calendar'],
    ['isCalendarReadable', 'sharing', 'calendar'],
    ['peopleByMail', 'contacts', 'directory'],
    ['mailTips', 'tips', 'recipients'],
    ['me', 'owner', 'profile'],
  ] as const)('%s', async (member, part, feature) => {
    const graph = new FakeGraph();
    const { [member]: works } = graph;
    graph[member] = failing('consent-needed') as never;
    const { session, state, signIn } = await loaded(graph);
    expect(state().loaded?.unlooked).toEqual([{ part, because: 'consent-needed', asks: feature }]);
    expect(rules(state)).toEqual([]);
    graph[member] = works as never;
    await session.allow();
    // What else this tab can use is asked for in the same window.
    expect(signIn.asked.map((asked) => asked.split(' ').sort())).toEqual([
      ['calendar', 'directory', 'profile', 'recipients'],
    ]);
    expect(signIn.asked[0]).toMatch(new RegExp(`^${feature} `));
    expect(state().loaded?.unlooked).toEqual([]);
  });

  test('a part that is merely unavailable asks for no permission', async () => {
    const graph = new FakeGraph();
    graph.awayInCalendar = failing('unavailable');
    const { state } = await loaded(graph);
    expect(state().loaded?.unlooked).toEqual([{ part: 'calendar', because: 'unavailable', asks: null }]);
  });

  test('a permission that is not given leaves everything as it was', async () => {
    const graph = new FakeGraph();
    graph.mailTips = failing('consent-needed');
    const { session, state, signIn } = await loaded(graph);
    signIn.signIn = failing('sign-in-cancelled');
    await session.allow();
    expect(state()).toMatchObject({
      stage: 'loaded',
      working: null,
      trouble: { problem: 'sign-in-cancelled' },
    });
  });
});

test('where one of the permissions is an administrator’s to give, each is asked for alone', async () => {
  const graph = new FakeGraph();
  graph.mailTips = failing('consent-needed');
  const { session, signIn } = await loaded(graph);
  const { signIn: gives } = signIn;
  signIn.signIn = failing('consent-needed');
  await session.allow();
  signIn.signIn = gives;
  await session.allow();
  expect(signIn.asked).toEqual(['recipients']);
});

test('what was refused alone waits until everything else was asked for', async () => {
  const graph = new FakeGraph();
  graph.awayInCalendar = failing('consent-needed');
  graph.isCalendarReadable = failing('consent-needed');
  graph.peopleByMail = failing('consent-needed');
  const { session, signIn } = await loaded(graph);
  signIn.signIn = async (...features) => {
    signIn.asked.push(features.join(' '));
    throw new GraphError('consent-needed');
  };
  for (let click = 0; click < 5; click++) await session.allow();
  expect(signIn.asked[0]?.split(' ')).toHaveLength(4);
  expect(signIn.asked.slice(1)).toEqual(['calendar', 'directory', 'calendar', 'directory']);
});

describe('those whom the texts name', () => {
  const naming = (words: string) => ({
    ...REPLIES,
    internal: '',
    external: `<p>Hej. Tak for din mail. Jeg er tilbage mandag den 30. november 2026. ${words} Venlig hilsen Mette</p>`,
  });

  test('one who answers automatically too is caught', async () => {
    const graph = new FakeGraph();
    graph.tips[CAMILLA.mail] = {
      address: CAMILLA.mail,
      away: { message: '', until: '2026-12-01T11:00:00Z' },
    };
    const { state } = await loaded(graph);
    expect(rules(state)).toEqual(['stand-in-away']);
  });

  test.each([
    ['of whom nothing is told', { address: CAMILLA.mail }],
    ['who could not be asked about', { address: CAMILLA.mail, unknown: true }],
  ] as const)('one %s was not looked at', async (_who, tips) => {
    const graph = new FakeGraph();
    graph.tips[CAMILLA.mail] = tips;
    const { state } = await loaded(graph);
    expect(state().loaded?.unlooked).toEqual([{ part: 'tips', because: 'failed', asks: null }]);
  });

  test('an address that nobody has is caught', async () => {
    const graph = new FakeGraph(naming('Haster det, så kontakt Camilla Rosendal på camila@fjordby.example.'));
    const { state } = await loaded(graph);
    expect(rules(state)).toContain('stand-in-unknown');
  });

  test('a name without an address is looked up; a middle name may be left out', async () => {
    const graph = new FakeGraph(naming('Haster det, så ring til Camilla Rosendahl på 74 00 22 11.'));
    graph.tips[CAMILLA.mail] = { address: CAMILLA.mail, away: { message: '' } };
    const { state } = await loaded(graph);
    expect(state().loaded?.around.contacts).toEqual([
      { name: 'Camilla Rosendahl', inDirectory: true, away: {} },
    ]);
  });

  test('where the directory tells only the first ten of a name, nothing is said', async () => {
    const graph = new FakeGraph(naming('Haster det, så ring til Camilla Rosendahl på 74 00 22 11.'));
    graph.people = Array.from({ length: 10 }, (_, at) => ({
      id: `${at}`,
      displayName: `Camilla Holm ${at}`,
      mail: `c${at}@fjordby.example`,
    }));
    const { state } = await loaded(graph);
    expect(state().loaded?.around.contacts).toEqual([]);
  });

  test('a list’s address is known by its mail tips', async () => {
    const graph = new FakeGraph(naming('Haster det, så skriv til Borgerservice på borger@fjordby.example.'));
    graph.tips['borger@fjordby.example'] = {
      address: 'borger@fjordby.example',
      away: null,
      members: { total: 7, external: 0 },
    };
    const { state } = await loaded(graph);
    expect(state().loaded?.around.contacts).toMatchObject([{ inDirectory: true }]);
  });

  test('other organisations’ people are not asked about', async () => {
    const graph = new FakeGraph(naming('Haster det, så skriv til Jens Holm på jens@region.example.'));
    const asked: string[] = [];
    graph.peopleByMail = async (mails) => {
      asked.push(...mails);
      return mails.map(() => null);
    };
    const { state } = await loaded(graph);
    expect(asked).toEqual([]);
    expect(rules(state)).not.toContain('stand-in-unknown');
  });
});
