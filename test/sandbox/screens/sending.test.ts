import { closeApps } from './running-app';
import { ida } from './samples';
import { start, writing } from './two-mails';

afterEach(closeApps);

test('Send without a subject asks first', async () => {
  const running = await start();
  await running.app.newMail();
  writing(running).change({ to: [ida] }, 'user');
  const sent = running.app.send();
  expect(running.app.state.get().question?.title).toBe('Send uden emne?');
  running.app.state.get().question?.answer(true);
  await sent;
  expect(running.inFolder('sentitems')).toHaveLength(1);
});

test('a sent reply lies in Sent Items, leaves no draft, and the mail it answers is shown again', async () => {
  const running = await start();
  const { app, inFolder } = running;
  await app.openMessage('b');
  await app.answer('reply');
  await app.saveDraft();
  await app.send();
  expect(inFolder('sentitems')).toMatchObject([
    { subject: 'SV: Ældre', isDraft: false, conversationId: 'thread-1' },
  ]);
  expect(inFolder('drafts')).toHaveLength(0);
  expect(app.state.get()).toMatchObject({ sending: false, selectedId: 'b', open: { mode: 'read' } });
  expect(app.state.get().notice?.text).toBe('Mailen er sendt');
});

test('an alert keeps the mail, and its button opens the pane that the add-in named', async () => {
  const running = await start();
  const { app, host, inFolder, settle } = running;
  host.alert = {
    kind: 'findings',
    message: 'Se her',
    addinName: 'Kuvert',
    pane: { buttonId: 'compose-pane', contextData: 'kort 2' },
    buttons: [{ id: 'open-pane', label: 'Åbn' }],
  };
  await app.newMail();
  writing(running).change({ to: [ida], subject: 'Hej' }, 'user');
  const sent = app.send();
  await settle();
  expect(app.state.get()).toMatchObject({ sending: true, alert: { message: 'Se her' } });
  app.answerAlert('open-pane');
  await sent;
  expect(host.panes).toMatchObject([{ buttonId: 'compose-pane', contextData: 'kort 2', closed: false }]);
  expect(app.state.get()).toMatchObject({ sending: false, alert: null, pane: { buttonId: 'compose-pane' } });
  expect(inFolder('sentitems')).toHaveLength(0);
});

test('a store that does not answer is said, and nothing is lost', async () => {
  const running = await start();
  const { app } = running;
  const down = () => {
    throw new Error('down');
  };
  running.store.update = down;
  running.store.create = down;
  await app.newMail();
  writing(running).change({ subject: 'Hej', to: [ida] }, 'user');
  await app.send();
  expect(app.state.get()).toMatchObject({ sending: false, saving: 'failed', open: { mode: 'compose' } });
  expect(app.state.get().bars[0]?.text).toBe(
    'Mailen kunne ikke sendes, fordi postkassen ikke svarer. Den står her endnu.',
  );
});

test('a new mail begun while the other is on its way waits for it, and stays on the screen', async () => {
  const running = await start();
  const { app, inFolder, settle } = running;
  await app.openMessage('b');
  await app.answer('reply');
  const sent = app.send();
  await Promise.all([sent, app.newMail()]);
  await settle();
  expect(inFolder('sentitems')).toHaveLength(1);
  expect(inFolder('drafts')).toHaveLength(0);
  expect(writing(running).get()).toMatchObject({ subject: '', to: [] });
});

test('an invitation is sent as one, with its own words, and raises no event of a mail', async () => {
  const running = await start();
  const { app, host, inFolder } = running;
  await app.newMeeting();
  expect(app.state.get().open?.first.meeting).toBeDefined();
  await app.send();
  expect(app.state.get().bars[0]?.text).toBe('Mødet har ingen deltagere endnu.');
  const { meeting } = writing(running).get();
  if (!meeting) throw new Error('no meeting');
  writing(running).change(
    { to: [ida], subject: 'Opfølgning', meeting: { ...meeting, location: 'Lokale 2' } },
    'user',
  );
  await app.send();
  expect(inFolder('sentitems')).toMatchObject([{ subject: 'Opfølgning', meeting: { location: 'Lokale 2' } }]);
  expect(app.state.get().notice?.text).toBe('Indkaldelsen er sendt');
  expect(host.raised).toEqual([]);
});

test('the gateway is shown in place of a folder, follows what is sent, and gives way to a new mail', async () => {
  const running = await start();
  const { app, store } = running;
  await app.showGateway();
  expect(app.state.get()).toMatchObject({ folderId: 'gateway', open: null, gateway: { mails: [] } });
  const { id } = store.send({ subject: 'Sendt', toRecipients: [{ emailAddress: ida }] }, null);
  await app.readGateway();
  expect(app.state.get().gateway).toMatchObject({ mails: [{ id, channel: 'ordinary' }] });
  await app.newMail();
  expect(app.state.get()).toMatchObject({ folderId: 'inbox', open: { mode: 'compose' } });
});
