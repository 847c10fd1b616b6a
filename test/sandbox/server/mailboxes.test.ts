import { Clock } from '../../../src/sandbox/clock';
import { createWorld } from '../../../src/sandbox/graph/world/world';
import { seedMailbox } from '../../../src/sandbox/mailbox/seed';
import { people } from '../../../src/sandbox/mailbox/seed/people';
import { MailboxStore } from '../../../src/sandbox/mailbox/store';
import { createMailboxes } from '../../../src/sandbox/server/mailboxes';

const NOW = new Date('2026-11-23T09:00:00Z');
const { borgerservice, hanne, anders } = people;

function opened(copies = true) {
  const clock = new Clock(() => NOW);
  const own = new MailboxStore(seedMailbox(NOW), clock.now);
  const world = createWorld({ clock, store: own });
  const mailboxes = createMailboxes({ own, world, keepsCopies: () => copies });
  return { own, world, mailboxes, shared: mailboxes.open(borgerservice.address) };
}
const to = (emailAddress: { name: string; address: string }) => [{ emailAddress }];
const sentBy = (store: MailboxStore, subject: string) =>
  store.snapshot().messages.filter((one) => one.parentFolderId === 'sentitems' && one.subject === subject);

test.each([
  ['the copies are kept in the mailbox', true, 1],
  ['no copies are kept there', false, 0],
])('an answer as the shared mailbox: %s', (_case, copies, there) => {
  const { own, mailboxes, shared } = opened(copies);
  const asked = shared.get('seed-bs-pas');
  const draft = shared.create({
    subject: 'SV: Pas',
    from: { emailAddress: borgerservice },
    toRecipients: to(hanne),
    internetMessageHeaders: [{ name: 'In-Reply-To', value: asked.internetMessageId }],
  });
  mailboxes.send(borgerservice.address, { toRecipients: to(hanne) }, draft.id);
  expect(sentBy(own, 'SV: Pas')).toHaveLength(1);
  expect(sentBy(shared, 'SV: Pas')).toHaveLength(there);
  expect(shared.snapshot().messages.some(({ id }) => id === draft.id)).toBe(false);
  expect(shared.get(asked.id).extendedProperties).toContainEqual({ id: 'Integer 0x1081', value: '102' });
});

test('sent as the shared mailbox from one’s own: a copy there too; by oneself: none', () => {
  const { own, mailboxes, shared } = opened();
  mailboxes.send(
    null,
    { subject: 'A', from: { emailAddress: borgerservice }, toRecipients: to(hanne) },
    null,
  );
  mailboxes.send(null, { subject: 'B', toRecipients: to(hanne) }, null);
  expect(
    [sentBy(own, 'A'), sentBy(shared, 'A'), sentBy(own, 'B'), sentBy(shared, 'B')].map((all) => all.length),
  ).toEqual([1, 1, 1, 0]);
});

test('a mail to a colleague arrives; a mailbox that is not shared with the owner is not opened', () => {
  const { world, mailboxes } = opened();
  mailboxes.send(null, { subject: 'Til dig', toRecipients: to(anders) }, null);
  const id = world.directory.user(anders.address)?.id ?? '';
  expect(
    world
      .mailbox(id)
      ?.store.snapshot()
      .messages.map(({ subject }) => subject),
  ).toContain('Til dig');
  expect(() => mailboxes.open(anders.address)).toThrow(expect.objectContaining({ problem: 'not-found' }));
});

test('the shared mailbox has three weeks of mail, of every fate', () => {
  const { messages, folders } = opened().shared.snapshot();
  const inFolder = (id: string) => folders.find((one) => one.id === id)?.totalItemCount ?? 0;
  expect(messages.length).toBeGreaterThanOrEqual(38);
  expect([inFolder('inbox') > 8, inFolder('archive') > 8, inFolder('sentitems') > 8]).toEqual([
    true,
    true,
    true,
  ]);
  for (const { receivedDateTime } of messages)
    expect(Date.parse(receivedDateTime)).toBeLessThan(NOW.getTime());
});

describe('mailboxes that a link opens', () => {
  const annemarie = { name: 'Anne-Marie Krogh', address: 'anne-marie.krogh@fjordby.example' };
  const opens = (opensLinked: boolean) => {
    const { own, world } = opened();
    return { world, mailboxes: createMailboxes({ own, world, keepsCopies: () => true, opensLinked }) };
  };

  test('are those of the others whom one can sign in as, and theirs', () => {
    const { mailboxes } = opens(true);
    expect(mailboxes.linked()).toContainEqual(annemarie);
    expect(mailboxes.linked()).toContainEqual({ name: 'Byggesager', address: 'byggesag@fjordby.example' });
    expect(mailboxes.linked()).not.toContainEqual(borgerservice);
    expect(mailboxes.list().map(({ address }) => address)).toEqual([
      people.mette.address,
      borgerservice.address,
    ]);
    expect(mailboxes.open('byggesag@fjordby.example').owner.displayName).toBe('Byggesager');
  });

  test('are none where nobody asked for them', () => {
    const { mailboxes } = opens(false);
    expect(mailboxes.linked()).toEqual([]);
    expect(() => mailboxes.open(annemarie.address)).toThrow(
      expect.objectContaining({ problem: 'not-found' }),
    );
  });

  test('send as their owner, and from there', () => {
    const { mailboxes } = opens(true);
    const box = mailboxes.open(annemarie.address);
    const draft = box.create({ subject: 'Venlig påmindelse', toRecipients: to(borgerservice) });
    mailboxes.send(annemarie.address, { toRecipients: to(borgerservice) }, draft.id);
    expect(sentBy(box, 'Venlig påmindelse')).toMatchObject([{ from: { emailAddress: annemarie } }]);
    expect(sentBy(mailboxes.own, 'Venlig påmindelse')).toEqual([]);
    const there = mailboxes.open(borgerservice.address).snapshot().messages;
    expect(there.filter(({ subject }) => subject === 'Venlig påmindelse')).toHaveLength(1);
  });
});
