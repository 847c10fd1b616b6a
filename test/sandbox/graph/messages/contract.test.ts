import { people } from '../../../../src/sandbox/mailbox/seed/people';
import { openContract } from '../contract';
import { type Asking, asking, to } from './asking';

const contract = openContract();
if (!contract) console.warn('The contract is not here: the local Graph’s mails are not held to it.');

/** One of each operation, fine and refused. */
async function everything({ ask, get, all, store }: Asking): Promise<void> {
  const start = '2026-12-01T08:00:00.000Z';
  store.create({ parentFolderId: 'inbox', meeting: { location: 'Rådhuset', start, end: start } });
  const immutable = { prefer: 'IdType="ImmutableId", outlook.body-content-type="text"' };
  const LAST = "singleValueExtendedProperties($filter=id eq 'Integer 0x1081')";
  await all('/me/messages?$count=true');
  await all(`/me/mailFolders/inbox/messages?$expand=attachments,${LAST}`, immutable);
  await get('/me/mailFolders');
  await get('/me/mailFolders/inbox');
  const { items, deltaLink } = await all('/me/mailFolders/inbox/messages/delta');
  const [one, other] = items;
  store.update(one.id, { isRead: !one.isRead });
  store.remove(other.id);
  await all(deltaLink);
  await ask('GET', '/me/mailFolders/inbox/messages/delta?$deltatoken=old');
  const select = 'subject,uniqueBody,internetMessageHeaders,flag';
  await get(`/me/messages/${one.id}?$select=${select}&$expand=${LAST}`);
  const withFile = store.snapshot().messages.find(({ hasAttachments }) => hasAttachments);
  const path = `/me/messages/${withFile?.id}`;
  const { value } = await get(`${path}/attachments`);
  await get(`${path}/attachments/${value[0].id}`);
  await ask('PATCH', path, {
    body: { isRead: true, categories: ['Haster'], flag: { flagStatus: 'flagged' } },
  });
  const message = {
    subject: 'Møde',
    body: { contentType: 'html', content: '<p>Hej</p>' },
    toRecipients: to(people.camilla.address),
    internetMessageHeaders: [{ name: 'x-kuvert', value: 'a' }],
    attachments: [
      {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: 'a.txt',
        contentBytes: 'SGVq',
        contentType: 'text/plain',
      },
    ],
    singleValueExtendedProperties: [{ id: 'Integer 0x1081', value: '102' }],
  };
  const { body: draft } = await ask('POST', '/me/messages', { body: message });
  await ask('POST', `/me/messages/${draft.id}/attachments`, { body: message.attachments[0] });
  await ask('POST', `/me/messages/${draft.id}/send`);
  await ask('POST', '/me/sendMail', { body: { message, saveToSentItems: true } });
  await ask('POST', `${path}/createReply`, { body: { comment: 'Tak' } });
  await ask('POST', `${path}/createReplyAll`);
  await ask('POST', `${path}/createForward`);
  await ask('POST', `${path}/reply`, { body: { message: { ccRecipients: to('a@b.dk') }, comment: 'Tak' } });
  await ask('POST', `${path}/replyAll`, { body: { comment: 'Tak' } });
  await ask('POST', `${path}/forward`, { body: { toRecipients: to('a@b.dk'), comment: '' } });
  await ask('GET', '/me/messages/none');
}

(contract ? test : test.skip)('requests and answers are as Microsoft’s contract has them', async () => {
  const setup = asking();
  await everything(setup);
  const problems = setup.seen.flatMap((one) => contract?.problemsOf(one) ?? []);
  expect(problems).toEqual([]);
});
