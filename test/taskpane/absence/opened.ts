import { GraphError } from '../../../src/graph/types';
import { AbsenceSession } from '../../../src/taskpane/absence/session';
import { FakeSignIn } from '../../session/sign-in/fake-sign-in';
import { until } from '../../support/until';
import { FakeGraph, NOW } from './fake-graph';

const running: AbsenceSession[] = [];
afterEach(() => {
  for (const session of running.splice(0)) session.stop();
});

export function opened(graph = new FakeGraph(), signIn = new FakeSignIn()) {
  const session = new AbsenceSession(
    { graph, signIn },
    { domains: ['fjordby.example'], citizensWrite: true, now: () => NOW },
  );
  running.push(session);
  session.start();
  return { session, graph, signIn, state: session.get };
}

export async function loaded(...given: Parameters<typeof opened>) {
  const all = opened(...given);
  await until(() => all.state().stage === 'loaded' && all.state().working === null);
  return all;
}

export const failing = (problem: GraphError['problem'], retryAfter?: number) => async () => {
  throw new GraphError(problem, retryAfter === undefined ? {} : { retryAfter });
};
export const rules = (state: AbsenceSession['get']) =>
  state().loaded?.report.findings.map(({ rule }) => rule);
