import { type Graph, GraphError } from '../../graph/types';

/** Looks names up where that is allowed, and is silent where it is not: once refused, nobody is asked again. */
export function namesOf(graph: Pick<Graph, 'findPeople'> | undefined): Graph['findPeople'] {
  let refused = graph === undefined;
  return async (text, signal) => {
    if (!graph || refused) return [];
    try {
      return await graph.findPeople(text, signal);
    } catch (error) {
      refused = error instanceof GraphError && ['consent-needed', 'forbidden'].includes(error.problem);
      return [];
    }
  };
}
