import { groupId, userId } from '../../../src/sandbox/directory/users';
import { ROUTES } from '../../../src/sandbox/graph/routes';
import { documentedExamples, type Example, openContract } from './contract';
import { NOT_SERVED, OUTSIDE } from './outside';
import { ALL_SCOPES, type RunningGraph, runGraph } from './running-graph';

const contract = openContract();
const whereItIs = contract ? test : test.skip;

if (!contract) {
  test('Microsoft’s contract is not beside the project: nothing is held to it', () => {
    expect(documentedExamples()).toEqual([]);
  });
}

whereItIs('what is served and what Microsoft publishes, side by side', () => {
  const served = ROUTES.flatMap((route) =>
    (route.top ? [route.path] : [`/me${route.path}`, `/users/{user-id}${route.path}`]).map(
      (path) => `${route.method} ${path}`,
    ),
  );
  const known = contract?.operations ?? [];
  const outside = served.filter((one) => !known.includes(one) && !one.includes('/users/{user-id}/'));
  expect(outside.sort()).toEqual([...OUTSIDE].sort());
  expect(known.filter((one) => !served.includes(one) && one !== 'POST /$batch')).toEqual(NOT_SERVED);
});

describe('documented requests', () => {
  let graph: RunningGraph;
  // The docs set a schedule in March 2016.
  beforeEach(async () => {
    graph = await runGraph(new Date('2016-03-15T09:00:00Z'));
  });
  // The docs' requests spell `HTML` and `Scheduled`, which the contract does not.
  afterEach(() => graph.close('answer'));

  /** Answered otherwise than the docs say, and why. */
  const OTHERWISE: Readonly<Record<string, [number, string]>> = {
    'createReplyMessage.json: message_createreply': [
      201,
      'the docs’ example shows 200, its text and the contract 201',
    ],
    'forwardMessage.json: message_forward': [400, 'its recipient is “address-value”'],
    'listUsers.json: get_to_count': [400, '“$orderbydisplayName” is a slip of the docs'],
  };
  const LEFT_OUT: readonly [RegExp, string][] = [
    [/Subscription\.json/, 'notifications are not served'],
    [/mime/i, 'mails as MIME are not served'],
    [/item_attachment|reference_attachment/, 'the sandbox has files as attachments only'],
    [/eventmessage/, 'the sandbox’s invitations are no eventMessages'],
    [/request only/, 'only dots for addresses'],
    [/delta-round-step-[234]/, 'tokens of another service'],
    [/update_message$/, 'its contentType is empty: no value of the contract'],
  ];
  const left = (title: string) => LEFT_OUT.find(([pattern]) => pattern.test(title))?.[1];
  const examples = documentedExamples();

  whereItIs('are replayed, but for those with a reason', () => {
    const titles = examples.map((one) => one.title);
    expect(LEFT_OUT.filter(([pattern]) => !titles.some((title) => pattern.test(title)))).toEqual([]);
    expect(Object.keys(OTHERWISE).filter((title) => !titles.includes(title))).toEqual([]);
    expect(titles.filter((title) => left(title) === undefined).length).toBeGreaterThan(35);
  });

  if (contract) {
    test.each(
      examples.filter((one) => left(one.title) === undefined).map((one) => [one.title, one] as const),
    )('%s', async (title, example) => {
      const answer = await replay(graph, example);
      expect(answer.status).toBe(OTHERWISE[title]?.[0] ?? example.status);
    });
  }
});

/** Sends a documented request, with ids and addresses of Fjordby in the gaps. */
async function replay(graph: RunningGraph, { request }: Example) {
  const store = graph.world.mailbox(userId(7))?.store;
  const { messages } = store?.snapshot() ?? { messages: [] };
  const withFile = messages.find((one) => one.hasAttachments);
  const draft = messages.find((one) => one.isDraft && one.toRecipients.length > 0);
  const message = /\/send$/.test(request.path) ? draft : withFile;
  const path = request.path
    .replace(/\/groups\/\{[^}]*\}/, `/groups/${groupId(1)}`)
    .replace(/\/users\/\{[^}]*\}(?=\/calendar\/)/, '/me')
    .replace(/\/users\/\{[^}]*\}/, `/users/${userId(7)}`)
    .replace(/\/mailfolders\/[^/]+/i, '/mailFolders/inbox')
    .replace(/\/messages\/(?!delta)[^/]+/, `/messages/${message?.id}`)
    .replace(
      /\/attachments\/[^/]+/,
      `/attachments/${withFile?.attachments.find((one) => !one.isInline)?.id}`,
    );
  const raw = request.rawBody?.replace(/[^ -~]/g, ' ').replace(/,(\s*[\]}])/g, '$1');
  return graph.ask(request.method, request.query ? `${path}?${request.query}` : path, {
    body: raw === undefined ? (request.body ?? undefined) : JSON.parse(raw),
    headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => !/^content-/i.test(name))),
    scopes: [...ALL_SCOPES, 'User.ReadBasic.All'],
  });
}
