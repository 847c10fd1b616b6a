import { draftOf } from '../../../src/sandbox/outlook/host/send';
import { closeApps, runningApp } from './running-app';
import { ida, message, mette } from './samples';
import { start, writing } from './two-mails';

afterEach(closeApps);

test('reading a mail marks it as read and shows it', async () => {
  const { app, store } = await start();
  await app.openMessage('a');
  expect(store.get('a').isRead).toBe(true);
  expect(app.state.get()).toMatchObject({ selectedId: 'a', column: 'mail', open: { mode: 'read' } });
});

test('an untouched new mail leaves no draft behind', async () => {
  const { app, inFolder, host } = await start();
  await app.newMail();
  expect(host.raised).toEqual(['OnNewMessageCompose']);
  await app.openMessage('b');
  expect(inFolder('drafts')).toHaveLength(0);
});

test('what was written is a draft when another mail is chosen, and one goes on with it there', async () => {
  const running = await start();
  const { app, inFolder } = running;
  await app.newMail();
  writing(running).change({ subject: 'Halvt', bcc: [ida] }, 'user');
  await app.openMessage('b');
  expect(inFolder('drafts')).toMatchObject([
    { subject: 'Halvt', isDraft: true, from: { emailAddress: mette } },
  ]);
  await app.chooseFolder('drafts');
  await app.openMessage(inFolder('drafts')[0]?.id ?? '');
  expect(writing(running).get()).toMatchObject({ subject: 'Halvt', bcc: [ida] });
});

test('saveAsync while the first save is on its way makes one draft, not two', async () => {
  const running = await start();
  const { app, inFolder, host } = running;
  await app.newMail();
  const item = writing(running);
  item.change({ subject: 'Én' }, 'user');
  await Promise.all([app.saveDraft(), host.outbox?.create(draftOf(item.get())), app.saveDraft()]);
  expect(inFolder('drafts')).toHaveLength(1);
});

test('changes tell the add-in’s compose events, whoever made them, but not what the store did', async () => {
  const running = await start();
  await running.app.newMail();
  const item = writing(running);
  item.change({ to: [ida] }, 'user');
  item.change({ cc: [ida] }, 'add-in');
  item.change({ to: [] }, 'store');
  item.change({ attachments: [] }, 'user');
  expect(running.host.raised.slice(1)).toEqual([
    'OnMessageRecipientsChanged',
    'OnMessageRecipientsChanged',
    'OnMessageAttachmentsChanged',
  ]);
});

test('an unpinned pane closes with its mail; a pinned one follows, gives way to writing, and comes back', async () => {
  const { app, host } = await start();
  await app.openMessage('a');
  app.openPane('read-pane');
  await app.openMessage('b');
  expect(host.panes[0]).toMatchObject({ closed: true, followed: [] });

  app.openPane('read-pane');
  app.togglePin();
  await app.openMessage('a');
  expect(host.panes[1]).toMatchObject({ closed: false });
  expect(host.panes[1]?.followed).toHaveLength(1);

  await app.answer('reply');
  expect(host.panes[1]).toMatchObject({ closed: true });
  await app.discard();
  expect(host.panes).toHaveLength(3);
  expect(app.state.get().pane).toMatchObject({ buttonId: 'read-pane', pinned: true, byHand: false });
});

test('a pinned pane closed by hand does not come back', async () => {
  const { app, host } = await start();
  await app.openMessage('a');
  app.openPane('read-pane');
  app.togglePin();
  app.closePane();
  await app.openMessage('b');
  expect(host.panes).toHaveLength(1);
});

test('a deleted mail gives way to its neighbour and comes back with undo', async () => {
  const { app, store, settle } = await start();
  await app.openMessage('a');
  await app.moveMessage('a', 'deleteditems');
  expect(store.get('a').parentFolderId).toBe('deleteditems');
  expect(app.state.get().selectedId).toBe('b');
  app.state.get().notice?.undo?.();
  await settle();
  expect(store.get('a').parentFolderId).toBe('inbox');
});

test('deleting out of Deleted Items is for good, so it is asked', async () => {
  const { app, inFolder } = await runningApp([message({ id: 'c', parentFolderId: 'deleteditems' })]);
  await app.chooseFolder('deleteditems');
  const no = app.moveMessage('c', 'deleteditems');
  app.state.get().question?.answer(false);
  await no;
  expect(inFolder('deleteditems')).toHaveLength(1);
  const yes = app.moveMessage('c', 'deleteditems');
  app.state.get().question?.answer(true);
  await yes;
  expect(inFolder('deleteditems')).toHaveLength(0);
});

test('a discarded draft can be taken back', async () => {
  const running = await start();
  const { app, inFolder, settle } = running;
  await app.newMail();
  writing(running).change({ subject: 'Væk' }, 'user');
  await app.discard();
  expect(inFolder('deleteditems')).toHaveLength(1);
  app.state.get().notice?.undo?.();
  await settle();
  expect(writing(running).get().subject).toBe('Væk');
});

test('mails dropped on the window are stored in Inbox, the last one shown; what is none is named', async () => {
  const { app, inFolder } = await start();
  await app.openFiles([
    new File(['Subject: Et'], 'et.eml'),
    new File(['\0\0'], 'itu.eml'),
    new File(['x'], 'brev.docx'),
    new File(['Subject: To'], 'to.EML'),
  ]);
  expect(inFolder('inbox').map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Et', 'To']));
  expect(app.state.get().open?.item.get().subject).toBe('To');
  expect(app.state.get().bars.map(({ text }) => text)).toEqual([
    'itu.eml kunne ikke læses som en mail.',
    'brev.docx er ikke en .eml-fil. Kun mailfiler kan åbnes her.',
  ]);
});

test('a mail that is deleted elsewhere leaves the reading pane', async () => {
  const { app, store, settle } = await start();
  await app.openMessage('b');
  store.remove('b');
  await settle();
  expect(app.state.get()).toMatchObject({ open: null, selectedId: null });
});

test('reset asks, and puts everything back', async () => {
  const running = await start();
  const { app, inFolder } = running;
  await app.moveMessage('a', 'archive');
  await app.newMail();
  writing(running).change({ subject: 'Halvt' }, 'user');
  const done = app.resetMailbox();
  app.state.get().question?.answer(true);
  await done;
  expect(inFolder('inbox')).toHaveLength(2);
  expect(inFolder('drafts')).toHaveLength(0);
  expect(app.state.get().open).toBeNull();
});

test('an add-in’s reply form is an answer with its words on top', async () => {
  const running = await start();
  await running.app.openMessage('b');
  const { open } = running.app.state.get();
  if (open) running.host.actions?.reply?.(open.item, '<b>Tak</b>', false);
  await running.settle();
  const { body, to } = writing(running).get();
  expect(body.startsWith('<b>Tak</b>')).toBe(true);
  expect(to).toEqual([ida]);
});

test('a manifest that cannot be used says why on the start page', async () => {
  const wrong = Object.assign(new Error('Manifestet mangler en knap.'), { name: 'ManifestError' });
  const { app } = await runningApp([], {
    makeHost() {
      throw wrong;
    },
  });
  expect(app.state.get()).toMatchObject({ phase: 'failed', problem: 'Manifestet mangler en knap.' });
});
