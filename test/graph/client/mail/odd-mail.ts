import { endpointOf } from '../../../../src/graph/client/endpoint';
import { createMailGraph } from '../../../../src/graph/client/mail';
import type { MailGraph } from '../../../../src/graph/mail-types';
import { asking, patient } from '../asking';
import { type Reply, type SmallGraph, signedIn, startSmallGraph } from '../small-graph';

/** `MailGraph` over TLS before a server that answers what no Graph should. */
export let graph: SmallGraph;
export let mail: MailGraph;
/** The endpoint. */
export let base: string;
export let person: ReturnType<typeof signedIn>;

/** To be called at the top of each file. */
export function withOddGraph(): void {
  beforeAll(async () => {
    graph = await startSmallGraph();
    base = graph.access.endpoint;
  });
  afterAll(() => graph.stop());
  beforeEach(() => {
    person = signedIn();
    mail = createMailGraph(asking(graph, { signIn: person.signIn }), patient(), endpointOf(base));
  });
}

export const FIRST = { folder: 'inbox', since: '2026-11-01T00:00:00.000Z' } as const;
export const IMMUTABLE = 'IdType="ImmutableId"';
export const delta = (token: string) => `${base}/me/mailFolders('inbox')/messages/delta?$deltatoken=${token}`;
export const page = (more: object, value: unknown = []): Reply => ({ json: { value, ...more } });
export const ended = (value: unknown = []) => page({ '@odata.deltaLink': delta('1') }, value);

type Sent = { requests: { id: string; url: string; headers?: Record<string, string> }[] };
export const partsOf = (at = 0) => (graph.seen[at]?.body as Sent | undefined)?.requests ?? [];
/** A batch in which each part has this answer. */
export const each = (answer: (id: string) => object) => () => ({
  json: { responses: partsOf(graph.seen.length - 1).map(({ id }) => ({ id, ...answer(id) })) },
});
