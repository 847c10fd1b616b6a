import { PERSONAS, SPECIAL } from '../../../src/sandbox/directory/directory';
import { people } from '../../../src/sandbox/mailbox/seed/people';
import { type RunningGraph, runGraph } from './running-graph';

let graph: RunningGraph;
beforeAll(async () => {
  graph = await runGraph();
});
afterAll(() => graph.close());

const names = (answer: { body: { value: { displayName: string }[] } }) =>
  answer.body.value.map((one) => one.displayName);

test('/me is the person whose token it is, with the usual properties', async () => {
  const { status, body } = await graph.ask('GET', '/me');
  expect(status).toBe(200);
  expect(body).toEqual({
    '@odata.context': expect.stringMatching(/\/v1\.0\/\$metadata#users\/\$entity$/),
    businessPhones: ['09 11 20 07'],
    displayName: 'Mette Lindholm',
    givenName: 'Mette',
    jobTitle: 'Sagsbehandler',
    mail: 'mette.lindholm@fjordby.example',
    mobilePhone: null,
    officeLocation: 'Rådhuset, 110',
    preferredLanguage: 'da-DK',
    surname: 'Lindholm',
    userPrincipalName: 'mette.lindholm@fjordby.example',
    id: PERSONAS.mette.id,
  });
});

test('$select gives what is named, and null for what is not kept', async () => {
  const { body } = await graph.ask('GET', '/me?$select=displayName,department,faxNumber');
  expect(body).toMatchObject({ displayName: 'Mette Lindholm', department: 'Borgerservice', faxNumber: null });
  expect(Object.keys(body)).toHaveLength(4);
});

test('somebody with User.ReadBasic.All sees of others what is basic', async () => {
  const scopes = ['User.ReadBasic.All'];
  const { body } = await graph.ask('GET', '/users/soeren.vestergaard@fjordby.example', { scopes });
  expect(body).toMatchObject({ displayName: 'Søren Vestergaard', jobTitle: null, businessPhones: [] });
  const own = await graph.ask('GET', '/me', { scopes });
  expect(own.body.jobTitle).toBe('Sagsbehandler');
});

test('User.Read is for oneself only', async () => {
  const scopes = ['User.Read'];
  expect((await graph.ask('GET', `/users/${PERSONAS.mette.id}`, { scopes })).status).toBe(200);
  const { status, body } = await graph.ask('GET', `/users/${SPECIAL.away}`, { scopes });
  expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
});

test('people are found by how their names and addresses begin', async () => {
  const filter = "startswith(displayName,'Mette') or startswith(mail,'søren')";
  const answer = await graph.ask('GET', `/users?$filter=${encodeURIComponent(filter)}&$top=10`);
  expect(names(answer)).toEqual(['Mette Lindholm', 'Mette Lindhardt']);
});

test('a list goes on by whole links until there is no more', async () => {
  const seen: string[] = [];
  let path: string | undefined = '/users?$top=15&$select=displayName';
  let pages = 0;
  while (path !== undefined) {
    const answer = await graph.ask('GET', path);
    seen.push(...names(answer));
    pages += 1;
    path = answer.body['@odata.nextLink']?.replace(/^.*\/v1\.0/, '');
  }
  expect(pages).toBe(Math.ceil(graph.world.directory.users.length / 15));
  expect(pages).toBeGreaterThan(2);
  expect(new Set(seen).size).toBe(graph.world.directory.users.length);
});

test.each([
  ["$filter=endswith(mail,'example')", 400, 'Request_UnsupportedQuery'],
  ["$filter=startswith(mail,'a')&$orderby=displayName", 400, 'Request_UnsupportedQuery'],
  ['$count=true', 400, 'Request_UnsupportedQuery'],
  ['$search="displayName:me"', 400, 'Request_UnsupportedQuery'],
  ["$filter=contains(mail,'a')", 400, 'BadRequest'],
  ['$skip=5', 501, 'NotImplemented'],
  ['$top=1000', 400, 'BadRequest'],
  ['$top=0', 400, 'BadRequest'],
  ['$format=xml', 400, 'BadRequest'],
  ['$select=displayName,shoeSize', 400, 'RequestBroker--ParseUri'],
  ["$filter=shoeSize eq '44'", 400, 'RequestBroker--ParseUri'],
  ['$orderby=shoeSize', 400, 'RequestBroker--ParseUri'],
])('/users?%s is refused', async (query, status, code) => {
  const answer = await graph.ask('GET', `/users?${query}`);
  expect([answer.status, answer.body.error.code]).toEqual([status, code]);
});

test.each([
  ["$filter=endswith(mail,'krogh@fjordby.example')&$count=true", ['Anne-Marie Krogh']],
  ['$search="displayName:lind"', ['Mette Lindholm', 'Mette Lindhardt']],
  ['$search="displayName:krogh" OR "mail:camilla"', ['Anne-Marie Krogh', 'Camilla Rosendahl']],
])('/users?%s is answered with ConsistencyLevel', async (query, found) => {
  const answer = await graph.ask('GET', `/users?${query}`, { headers: { ConsistencyLevel: 'eventual' } });
  expect(names(answer)).toEqual(found);
});

test('the chain of managers ends with the municipal director', async () => {
  const path = '/me?$expand=manager($levels=max;$select=displayName)&$select=displayName';
  const { body } = await graph.ask('GET', path);
  const chain: string[] = [];
  for (let one = body; one; one = one.manager) chain.push(one.displayName);
  expect(chain).toEqual([
    'Mette Lindholm',
    'Søren Vestergaard',
    'Anne-Marie Krogh',
    'Henrik Staugård',
    'Birgitte Holmsgaard',
  ]);
  const manager = await graph.ask('GET', '/me/manager');
  expect(manager.body.displayName).toBe('Søren Vestergaard');
  const director = await graph.ask('GET', '/users/birgitte.holmsgaard@fjordby.example/manager');
  expect([director.status, director.body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
});

test('reports and members are people of the directory', async () => {
  const reports = await graph.ask('GET', '/me/directReports', { as: SPECIAL.away });
  expect(names(reports)).toContain('Mette Lindholm');
  const list = graph.world.directory.group('besoegsvenner@fjordby.example');
  const members = await graph.ask('GET', `/groups/${list?.id}/members`);
  expect(members.body.value).toHaveLength(2);
});

test('the directory is whole: everybody has one id, one address, and a manager who exists', () => {
  const { users, groups } = graph.world.directory;
  for (const key of ['id', 'userPrincipalName', 'mail', 'displayName'] as const) {
    expect(new Set(users.map((user) => user[key].toLowerCase())).size).toBe(users.length);
  }
  for (const { managerId } of users)
    if (managerId) expect(graph.world.directory.user(managerId)).toBeDefined();
  for (const { memberAddresses } of groups) expect(memberAddresses.length).toBeGreaterThan(1);
  for (const { id } of Object.values(PERSONAS)) expect(graph.world.directory.user(id)).toBeDefined();
  // Numbers that nobody can be called by: none in Denmark begins with 0.
  for (const user of users)
    for (const phone of user.businessPhones ?? []) expect(phone).toMatch(/^09 \d\d \d\d \d\d$/);
});

test('everybody of the municipality who writes in the mailbox is in the directory, under the same name', () => {
  const own = Object.values(people).filter(({ address }) => address.endsWith('@fjordby.example'));
  expect(own.map(({ address }) => graph.world.directory.user(address)?.displayName)).toEqual(
    own.map(({ name }) => name),
  );
});
