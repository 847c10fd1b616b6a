import { RunningSandbox } from './running-sandbox';

let running: RunningSandbox;
let hostUrl: string;

beforeAll(async () => {
  running = await RunningSandbox.start();
  ({ hostUrl } = running.sandbox);
});
afterAll(() => running.stop());

describe('the mailbox', () => {
  test('is read, written, sent from and put back', async () => {
    const before = (await running.api('GET', 'mailbox')).body.messages.length;
    const draft = await running.api('POST', 'messages', { subject: 'Kladde' });
    expect([draft.status, draft.body.parentFolderId]).toEqual([201, 'drafts']);
    const { id } = draft.body;
    expect((await running.api('PATCH', `messages/${id}`, { isRead: false })).body.isRead).toBe(false);
    expect(
      (await running.api('POST', `messages/${id}/move`, { destinationId: 'archive' })).body.parentFolderId,
    ).toBe('archive');
    const toRecipients = [{ emailAddress: { name: 'Bo', address: 'bo@gmail.com' } }];
    const sent = await running.api('POST', 'send', { message: { toRecipients }, draftId: id });
    expect([sent.status, sent.body.parentFolderId]).toEqual([201, 'sentitems']);
    expect((await running.api('GET', `messages/${id}`)).status).toBe(404);
    expect((await running.api('DELETE', `messages/${sent.body.id}`)).status).toBe(204);
    await running.api('POST', 'messages', {});
    expect((await running.api('POST', 'reset')).status).toBe(204);
    expect((await running.api('GET', 'mailbox')).body.messages.length).toBe(before);
  });

  test.each<[string, string, string, unknown, number, string]>([
    ['an unknown mail', 'GET', 'messages/nej', undefined, 404, 'not-found'],
    ['an unknown folder', 'POST', 'messages', { parentFolderId: 'nej' }, 400, 'no-such-folder'],
    ['a mail to nobody', 'POST', 'send', { message: {} }, 400, 'bad-message'],
    ['a list', 'POST', 'messages', [], 400, 'bad-message'],
  ])('%s: a clear problem', async (_case, method, requestPath, body, status, problem) => {
    expect(await running.api(method, requestPath, body)).toMatchObject({
      status,
      body: { problem, message: expect.any(String) },
    });
  });

  test('broken JSON and unknown paths are answered', async () => {
    const { status } = await running.ask(hostUrl, '/api/messages', {
      method: 'POST',
      body: Buffer.from('{"subject":'),
    });
    expect(status).toBe(400);
    expect((await running.ask(hostUrl, '/api/nothing')).status).toBe(404);
    expect((await running.ask(hostUrl, '/api/mailbox', { method: 'DELETE' })).status).toBe(404);
    expect((await running.ask(hostUrl, '/api/messages/%zz')).status).toBe(404);
  });

  test('is closed to other pages', async () => {
    const answer = await running.ask(hostUrl, '/api/reset', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(answer.status).toBe(403);
    expect((await running.ask(hostUrl, '/api/mailbox', { headers: { origin: hostUrl } })).status).toBe(200);
  });

  test('tells its changes as they happen', async () => {
    const { body } = await running.ask(hostUrl, '/api/events', {
      onPiece(piece) {
        if (piece.includes('data: ')) return true;
        void running.api('POST', 'messages', { subject: 'nu' }); // the stream is open
        return false;
      },
    });
    const event = /^data: (.*)$/m.exec(body)?.[1] ?? '';
    expect(JSON.parse(event)).toMatchObject({ type: 'created', id: expect.any(String) });
  });
});
