import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Asked, type Editing, editing } from './editing';

/** What a stranger, a broken page or a curious one may send to the editor's server, and that nothing comes of it. */
const FILE = '{"name":"vores"}';
const STRICTER = { name: 'vores', rules: { health: { level: 'block' } } };
const put = (body: unknown): Asked => ({ method: 'PUT', body });

let server: Editing;
beforeEach(async () => {
  server = await editing({ 'here/vores.json': FILE }, ['@/here/vores.json']);
});
afterEach(() => server.stop());

const kept = (name = 'here/vores.json') => readFileSync(path.join(server.folder, name), 'utf8');

const BIG = `{"file":null,"policy":{"name":"${'x'.repeat(6 * 1024 * 1024)}"},"version":""}`;
const SAVE = { file: 'vores.json', policy: STRICTER, version: '' };

test.each<[what: string, status: number, asked: Asked]>([
  ['without the token', 401, { token: false }],
  ['with another token', 401, { token: false, headers: { 'x-kuvert-edit': 'x'.repeat(43) } }],
  ['with a piece of the token', 401, { token: false, headers: { 'x-kuvert-edit': '' } }],
  ['under another name', 421, { headers: { host: 'kuvert.example' } }],
  ['under another name with the port', 421, { headers: { host: 'kuvert.example:80' } }],
  ['without the port', 421, { headers: { host: '127.0.0.1' } }],
  ['for a page under another name', 421, { path: '/', token: false, headers: { host: 'kuvert.example' } }],
  ['from another page', 403, { headers: { origin: 'https://kuvert.example' } }],
  ['from a page of nobody', 403, { headers: { origin: 'null' } }],
  ['from the same host at another port', 403, { headers: { origin: 'http://127.0.0.1:1' } }],
  ['from another site, as the browser says', 403, { headers: { 'sec-fetch-site': 'cross-site' } }],
  ['asking for leave from another page', 405, { method: 'OPTIONS' }],
  ['to delete it', 405, { method: 'DELETE' }],
  ['to post it', 405, { method: 'POST', body: SAVE }],
  ['to write the page', 405, { path: '/index.html', method: 'PUT', body: SAVE }],
  ['for something else', 404, { path: '/api/nothing' }],
  ['for a name of every object', 404, { path: '/api/constructor' }],
  ['for a policy that does not ship', 404, { path: '/api/shipped/constructor' }],
  ['for a policy outside', 404, { path: '/api/shipped/..%2f..%2fsecret' }],
  ['with the pattern of a route', 404, { path: '/api/shipped/*' }],
  ['for a file beside the page', 404, { path: '/../secret.json' }],
  ['for a file beside the page, escaped', 404, { path: '/%2e%2e/secret.json' }],
  ['for a file beside the page, as Windows writes it', 404, { path: '/..\\secret.json' }],
  ['for a folder', 404, { path: '/policy-editor/' }],
  ['with more than a policy can be', 413, put(BIG)],
  ['with half a text', 400, put('{"file":')],
  ['with no text', 400, put('')],
  ['with a list', 400, put([])],
  ['with null', 400, put('null')],
  ['with bytes that are no UTF-8', 400, put(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))],
  ['as a form, which needs no leave', 415, { ...put(SAVE), headers: { 'content-type': 'text/plain' } }],
  ['with a policy that is a list', 400, put({ ...SAVE, policy: [] })],
  ['with a version that is a number', 400, put({ ...SAVE, version: 1 })],
  ['without a version', 400, put({ file: 'vores.json', policy: STRICTER })],
  ['with a version that never was', 409, put({ ...SAVE, version: '0' })],
  ['as a new file over the old', 409, put(SAVE)],
  ['with a file that is a number', 400, put({ ...SAVE, file: 1 })],
  ['to a file outside', 422, put({ ...SAVE, file: '../secret.json' })],
  ['to a file outside, by its whole path', 422, put({ ...SAVE, file: '/secret.json' })],
  ['to a file outside, as Windows writes it', 422, put({ ...SAVE, file: '..\\secret.json' })],
  ['to a hidden file', 422, put({ ...SAVE, file: '.npmrc.json' })],
  ['to a file that is no JSON', 422, put({ ...SAVE, file: 'cli.js' })],
  ['to a device', 422, put({ ...SAVE, file: 'con.json' })],
  ['to a name with a break in it', 422, put({ ...SAVE, file: 'a\n.json' })],
  ['to no name', 422, put({ ...SAVE, file: null })],
  ['to try without mails', 404, { path: '/api/try', method: 'POST', body: { before: {}, after: {} } }],
])('asked %s: %i, and everything stands as it was', async (_what, status, asked) => {
  const answer = await server.ask(asked);
  expect(answer.status).toBe(status);
  expect(answer.text).not.toContain(server.token);
  expect(answer.text).not.toContain(server.folder);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(kept()).toBe(FILE);
  expect(kept('secret.json')).toBe('{}');
  expect(readdirSync(path.join(server.folder, 'here'))).toEqual(['vores.json']);
});
