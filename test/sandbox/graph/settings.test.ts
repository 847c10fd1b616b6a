import { PERSONAS, SPECIAL } from '../../../src/sandbox/directory/directory';
import { type RunningGraph, runGraph } from './running-graph';

let graph: RunningGraph;
beforeEach(async () => {
  graph = await runGraph();
});
afterEach(() => graph.close());

const patch = (automaticRepliesSetting: unknown) =>
  graph.ask('PATCH', '/me/mailboxSettings', { body: { automaticRepliesSetting } });
const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });

test('the owner begins with a bad text that is switched off', async () => {
  const { status, body } = await graph.ask('GET', '/me/mailboxSettings');
  expect(status).toBe(200);
  expect(body.automaticRepliesSetting).toMatchObject({ status: 'disabled', externalAudience: 'all' });
  expect(body.automaticRepliesSetting.internalReplyMessage).toContain('Jeg er på ferie. Ring til Søren.');
  expect(body.timeZone).toBe('Romance Standard Time');
});

test('$select gives one property, and refuses one that is none', async () => {
  const one = await graph.ask('GET', '/me/mailboxSettings?$select=timeZone');
  expect(Object.keys(one.body)).toEqual(['@odata.context', 'timeZone']);
  const { status, body } = await graph.ask('GET', '/me/mailboxSettings?$select=signature');
  expect([status, body.error.code]).toEqual([400, 'RequestBroker--ParseUri']);
});

test('PATCH keeps what it does not name, tells times in UTC, and answers with what it changed only', async () => {
  const { status, body } = await patch({
    status: 'scheduled',
    internalReplyMessage: '<p>Tilbage mandag.</p>',
    scheduledStartDateTime: at('2026-11-27T16:00:00', 'Romance Standard Time'),
    scheduledEndDateTime: at('2026-12-07T08:00:00.0000000', 'Europe/Copenhagen'),
  });
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['@odata.context', 'automaticRepliesSetting']);
  expect(body.automaticRepliesSetting).toEqual({
    status: 'scheduled',
    externalAudience: 'all',
    internalReplyMessage: '<html>\n<body>\n<p>Tilbage mandag.</p>\n</body>\n</html>\n',
    externalReplyMessage: expect.stringContaining('Ring til Søren'),
    scheduledStartDateTime: at('2026-11-27T15:00:00.0000000'),
    scheduledEndDateTime: at('2026-12-07T07:00:00.0000000'),
  });
  const after = await graph.ask('GET', '/me/mailboxSettings');
  expect(after.body.automaticRepliesSetting).toEqual(body.automaticRepliesSetting);
});

test('a start in the past is taken', async () => {
  const { status } = await patch({
    status: 'scheduled',
    scheduledStartDateTime: at('2026-11-20T15:00:00'),
    scheduledEndDateTime: at('2026-11-30T07:00:00'),
  });
  expect(status).toBe(200);
});

test.each([
  ['a property that does not exist', { message: 'Hej' }, 'RequestBodyRead'],
  ['a status that does not exist', { status: 'on' }, 'RequestBodyRead'],
  [
    'a zone that does not exist',
    { scheduledEndDateTime: at('2026-12-07T08:00:00', 'Fjordby Time') },
    'RequestBodyRead',
  ],
  ['31 November', { scheduledEndDateTime: at('2026-11-31T08:00:00') }, 'RequestBodyRead'],
  ['a text that is none', { internalReplyMessage: 7 }, 'RequestBodyRead'],
  [
    'an end before the start',
    { scheduledStartDateTime: at('2026-12-07T08:00:00'), scheduledEndDateTime: at('2026-12-01T08:00:00') },
    'ErrorInvalidScheduledOofDuration',
  ],
  [
    'a period that is over',
    {
      status: 'scheduled',
      scheduledStartDateTime: at('2026-11-01T08:00:00'),
      scheduledEndDateTime: at('2026-11-10T08:00:00'),
    },
    'ErrorInvalidScheduledOofDuration',
  ],
])('%s is refused, and nothing changes', async (_what, change, code) => {
  const before = await graph.ask('GET', '/me/mailboxSettings');
  const { status, body } = await patch(change);
  expect([status, body.error.code]).toEqual([400, code]);
  const after = await graph.ask('GET', '/me/mailboxSettings');
  expect(after.body).toEqual(before.body);
});

test.each([
  [{ signature: 'x' }, 'RequestBodyRead'],
  [{ timeZone: 'Fjordby Time' }, 'InvalidArguments'],
  [{ userPurpose: 'user' }, 'BadRequest'],
  [{ workingHours: { startTime: '08' } }, 'RequestBodyRead'],
  [{ workingHours: { startTime: '18:00:00', endTime: '08:00:00' } }, 'ErrorInvalidTimeSettings'],
  [{ workingHours: { daysOfWeek: ['RandomDay'] } }, 'InvalidArguments'],
  [['a list'], 'RequestBodyRead'],
])('PATCH %j is refused', async (body, code) => {
  const answer = await graph.ask('PATCH', '/me/mailboxSettings', { body });
  expect([answer.status, answer.body.error.code]).toEqual([400, code]);
});

test('settings are for oneself, and on an own server there are none', async () => {
  const other = await graph.ask('GET', `/users/${SPECIAL.sharedMailbox}/mailboxSettings`);
  expect([other.status, other.body.error.code]).toEqual([403, 'ErrorAccessDenied']);
  const old = await graph.ask('GET', '/me/mailboxSettings', { as: SPECIAL.onPremises });
  expect([old.status, old.body.error.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
  const reader = await graph.ask('PATCH', '/me/mailboxSettings', {
    body: { timeZone: 'UTC' },
    scopes: ['MailboxSettings.Read'],
  });
  expect(reader.status).toBe(403);
});

describe('mail tips', () => {
  const tips = async (addresses: string[], MailTipsOptions: string | null = null) =>
    (await graph.ask('POST', '/me/getMailTips', { body: { EmailAddresses: addresses, MailTipsOptions } }))
      .body.value;
  const SOREN = 'soeren.vestergaard@fjordby.example';

  test('somebody who is away now says so, with the period', async () => {
    const [soren, lone] = await tips([SOREN, 'lone.bisgaard@fjordby.example'], 'automaticReplies');
    expect(soren).toMatchObject({
      emailAddress: { name: '', address: SOREN },
      automaticReplies: {
        message: expect.stringContaining('mandag den 7. december'),
        scheduledStartTime: at('2026-11-21T14:00:00.0000000'),
        scheduledEndTime: at('2026-12-07T07:00:00.0000000'),
      },
    });
    expect(lone).toEqual({
      emailAddress: { name: '', address: 'lone.bisgaard@fjordby.example' },
      automaticReplies: { message: '' },
    });
  });

  test('when the period is over, they are back', async () => {
    graph.clock.forward(15 * 86_400_000);
    const [soren] = await tips([SOREN], 'automaticReplies');
    expect(soren.automaticReplies).toEqual({ message: '' });
  });

  test('what is saved is what colleagues are told', async () => {
    await patch({ status: 'alwaysEnabled', internalReplyMessage: 'Væk', externalReplyMessage: 'Ude' });
    const [mette] = await tips(['mette.lindholm@fjordby.example'], 'automaticReplies');
    expect(mette.automaticReplies.message).toContain('Væk');
    expect(mette.automaticReplies.scheduledEndTime).toBeUndefined();
  });

  test('lists tell their size, full mailboxes that they are full, others what is known of them', async () => {
    const [list, full, citizen, nobody] = await tips([
      'besoegsvenner@fjordby.example',
      'jakob.winther@fjordby.example',
      'karen.ravnsborg.fjordby@gmail.com',
      'nobody@fjordby.example',
    ]);
    expect(list).toMatchObject({ totalMemberCount: 5, externalMemberCount: 3, recipientScope: 'internal' });
    expect(full).toMatchObject({ mailboxFull: true, recipientScope: 'internal' });
    expect(citizen).toEqual({
      emailAddress: { name: '', address: 'karen.ravnsborg.fjordby@gmail.com' },
      recipientScope: 'external',
    });
    expect(nobody.error.code).toBe('ErrorMailRecipientNotFound');
  });

  test.each([
    [{ EmailAddresses: [] }, 'ErrorInvalidParameter'],
    [{ MailTipsOptions: 'automaticReplies' }, 'RequestBodyRead'],
    [{ EmailAddresses: ['a@b.example'], MailTipsOptions: 'weather' }, 'RequestBodyRead'],
    [{ EmailAddresses: ['a@b.example'], Shoes: 2 }, 'RequestBodyRead'],
  ])('%j is refused', async (body, code) => {
    const answer = await graph.ask('POST', '/me/getMailTips', { body });
    expect([answer.status, answer.body.error.code]).toEqual([400, code]);
  });

  test('the small scope is enough', async () => {
    const body = { emailAddresses: [SOREN], mailTipsOptions: 'automaticReplies, mailboxFullStatus' };
    const scopes = ['MailTips.ReadBasic.Shared'];
    expect((await graph.ask('POST', '/me/getMailTips', { body, scopes })).status).toBe(200);
    expect((await graph.ask('POST', '/me/getMailTips', { body, scopes: ['User.Read'] })).status).toBe(403);
  });
});

test('when the owner’s mailbox is reset, everything is as in the beginning', async () => {
  await patch({ status: 'alwaysEnabled' });
  const mailbox = graph.world.mailbox(PERSONAS.mette.id);
  mailbox?.store.reset({ owner: mailbox.store.owner, messages: [] });
  const { body } = await graph.ask('GET', '/me/mailboxSettings');
  expect(body.automaticRepliesSetting.status).toBe('disabled');
});
