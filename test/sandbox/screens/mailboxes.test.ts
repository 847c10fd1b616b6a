import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import { closeApps, runningApp } from './running-app';
import { message, mette, owner } from './samples';

afterEach(closeApps);

const post = { name: 'Post', address: 'post@fjordby.example' };
const postOwner = { ...owner, displayName: post.name, address: post.address };

/** Mette's Outlook, with a mailbox beside her own. */
async function start(asked?: { mailbox: string | null; item: string | null }, listed = [mette, post]) {
  const own = new MailboxStore({ owner, messages: [message({ id: 'a' }), message({ id: 'b' })] });
  const other = new MailboxStore({ owner: postOwner, messages: [message({ id: 'fælles' })] });
  let store = own;
  const running = await runningApp([], {
    mailbox: {
      snapshot: async () => store.snapshot(),
      get: async (id) => store.get(id),
      create: async (fields) => store.create(fields),
      update: async (id, fields) => store.update(id, fields),
      move: async (id, folderId) => store.move(id, folderId),
      remove: async (id) => store.remove(id),
      send: async (fields, draftId) => store.send(fields, draftId),
      reset: async () => {},
      subscribe: (listener) => store.subscribe(listener),
    },
    own: { snapshot: async () => own.snapshot() },
    openMailbox(address) {
      store = address === null ? own : other;
    },
    sandbox: async () => ({
      addinUrl: 'https://localhost:3001',
      manifestXml: '',
      owner,
      mailboxes: listed,
      linked: listed.includes(post) ? [] : [post],
    }),
    ...(asked ? { asked } : {}),
  });
  return { ...running, own, other };
}

test('another mailbox is shown, read and answered as it; add-ins are told whose it is', async () => {
  const { app } = await start();
  await app.openMailbox(post.address);
  await app.openMessage('fælles');
  expect(app.state.get()).toMatchObject({ me: { address: owner.address }, owner: { address: post.address } });
  expect(app.state.get().open?.item.get().inMailbox).toEqual(post);
  await app.answer('reply');
  expect(app.state.get().open?.item.get()).toMatchObject({ from: post, inMailbox: post });
});

test('a link opens its mail in its mailbox', async () => {
  const { app } = await start({ mailbox: post.address, item: 'fælles' });
  expect(app.state.get().open?.item.get().storeId).toBe('fælles');
});

test('a link opens a mailbox that was not listed, and then it is', async () => {
  const { app } = await start({ mailbox: post.address, item: 'fælles' }, [mette]);
  expect(app.state.get().open?.item.get().storeId).toBe('fælles');
  expect(app.state.get().mailboxes).toEqual([mette, post]);
});

test.each([[{ mailbox: 'x@y.example', item: null }], [{ mailbox: null, item: 'nothing' }]])(
  'a link to what is not there says so: %j',
  async (asked) => {
    const { app } = await start(asked);
    expect(app.state.get()).toMatchObject({ open: null, notice: { intent: 'error' } });
  },
);

test('an add-in opens a mail by its ordinary id, with its own pane kept; an unknown or immutable id does nothing', async () => {
  const { app, host, own, settle } = await start();
  await app.openMessage('a');
  app.openPane('read-pane');
  host.actions?.showMessage?.('b');
  await settle();
  expect(app.state.get().selectedId).toBe('b');
  expect(host.panes[0]).toMatchObject({ closed: false });
  expect(host.panes[0]?.followed).toHaveLength(1);
  for (const id of ['nothing', own.get('a').immutableId ?? '']) host.actions?.showMessage?.(id);
  await settle();
  expect(app.state.get()).toMatchObject({ selectedId: 'b', notice: null });
});

test('a mail of one’s own is opened for an add-in while another mailbox is shown', async () => {
  const { app, host, settle } = await start();
  await app.openMailbox(post.address);
  host.actions?.showMessage?.('a');
  await settle();
  expect(app.state.get()).toMatchObject({ selectedId: 'a', owner: { address: owner.address } });
});

test('categories put on the open mail from elsewhere are the add-in’s to add to', async () => {
  const { app, own, settle } = await start();
  await app.openMessage('a');
  own.update('a', { categories: ['Kuvert: kræver ikke svar'] });
  await settle();
  expect(app.state.get().open?.item.get().categories).toEqual(['Kuvert: kræver ikke svar']);
});
