import fc from 'fast-check';
import type { MailboxStore } from '../../../../src/sandbox/mailbox/store';
import { type Asking, asking } from './asking';

const FOLDERS = ['inbox', 'archive', 'sentitems'] as const;
const LONG = 60_000;
const INBOX = '/me/mailFolders/inbox/messages/delta?$select=subject,isRead,categories';

type Step =
  | { do: 'create'; folder: number }
  | { do: 'read' | 'rename' | 'remove'; at: number }
  | { do: 'move'; at: number; folder: number }
  | { do: 'round' };

const at = fc.nat(30);
const folder = fc.nat(FOLDERS.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('create' as const), folder }),
  fc.record({ do: fc.constantFrom('read' as const, 'rename' as const, 'remove' as const), at }),
  fc.record({ do: fc.constant('move' as const), at, folder }),
  fc.record({ do: fc.constant('round' as const) }),
);

function take(store: MailboxStore, one: Step): void {
  const { messages } = store.snapshot();
  const mail = 'at' in one ? messages[one.at % Math.max(1, messages.length)] : undefined;
  const place = 'folder' in one ? (FOLDERS[one.folder] ?? 'inbox') : 'inbox';
  if (one.do === 'create') store.create({ parentFolderId: place, subject: `${messages.length}` });
  if (!mail) return;
  if (one.do === 'read') store.update(mail.id, { isRead: !mail.isRead });
  if (one.do === 'rename') store.update(mail.id, { subject: `${mail.subject}!`, categories: ['a'] });
  if (one.do === 'remove') store.remove(mail.id);
  if (one.do === 'move') store.move(mail.id, place);
}

type Known = Map<string, Record<string, unknown>>;

/** What a client does: put on top of what it knows, take out what is removed. */
async function follow(setup: Asking, link: string, prefer: string, known: Known): Promise<string> {
  const { items, deltaLink } = await setup.all(link, { prefer });
  for (const { '@odata.etag': _, '@odata.type': __, ...item } of items) {
    if (item['@removed']) known.delete(item.id);
    else known.set(item.id, { ...known.get(item.id), ...item });
  }
  return deltaLink;
}

test.each(['odata.maxpagesize=3', 'odata.maxpagesize=3, IdType="ImmutableId"'])(
  'delta, put together, is the folder, whatever happened (%s)',
  async (prefer) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const setup = asking([]);
        const known: Known = new Map();
        let link = await follow(setup, INBOX, prefer, known);
        for (const one of [...steps, { do: 'round' } as const]) {
          if (one.do === 'round') link = await follow(setup, link, prefer, known);
          else take(setup.store, one);
        }
        const listed = await setup.get(
          '/me/mailFolders/inbox/messages?$top=1000&$select=subject,isRead,categories',
          { prefer },
        );
        const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
        const shown = [...known.values()].map(({ parentFolderId: _, ...item }) => item as { id: string });
        const there = listed.value.map(
          ({ '@odata.etag': _, ...item }: { '@odata.etag': string; id: string }) => item,
        );
        expect(shown.sort(byId)).toEqual(there.sort(byId));
      }),
      { numRuns: 40 },
    );
  },
  LONG,
);

test(
  'a change between the pages of a round is not lost',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const setup = asking([]);
        for (let index = 0; index < 5; index += 1) setup.store.create({ parentFolderId: 'inbox' });
        const known = new Set<string>();
        let link = INBOX;
        // One step between any two pages, then as many rounds as it takes.
        for (const one of [...steps, null, null, null, null, null, null, null, null]) {
          const page = await setup.get(link, { prefer: 'odata.maxpagesize=2' });
          for (const item of page.value) {
            if (item['@removed']) known.delete(item.id);
            else known.add(item.id);
          }
          link = page['@odata.nextLink'] ?? page['@odata.deltaLink'];
          if (one) take(setup.store, one);
        }
        const { items } = await setup.all('/me/mailFolders/inbox/messages?$select=id');
        const rest = (await setup.all(link, { prefer: 'odata.maxpagesize=1000' })).items;
        const last = await setup.all((await setup.all(link)).deltaLink);
        for (const item of [...rest, ...last.items]) {
          if (item['@removed']) known.delete(item.id);
          else known.add(item.id);
        }
        expect([...known].sort()).toEqual(items.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  },
  LONG,
);

test(
  'following the links gives every mail once, in the order of the whole',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ second: fc.nat(5), isRead: fc.boolean() }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(
          '',
          '&$orderby=subject desc',
          '&$filter=isRead eq false',
          '&$filter=receivedDateTime ge 2020-01-01T00:00:00Z&$orderby=receivedDateTime asc',
        ),
        async (mails, top, more) => {
          const { store, all, get } = asking([]);
          mails.forEach(({ second, isRead }, index) => {
            const receivedDateTime = `2026-11-20T08:00:0${second}.000Z`;
            store.create({ parentFolderId: 'inbox', receivedDateTime, isRead, subject: `${index % 7}` });
          });
          const { items, pages } = await all(`/me/messages?$top=${top}${more}`);
          const whole = await get(`/me/messages?$top=1000&$count=true${more}`);
          expect(items.map(({ id }) => id)).toEqual(whole.value.map(({ id }: { id: string }) => id));
          expect(new Set(items.map(({ id }) => id)).size).toBe(whole['@odata.count']);
          expect(pages).toBe(Math.max(1, Math.ceil(items.length / top)));
        },
      ),
      { numRuns: 40 },
    );
  },
  LONG,
);
