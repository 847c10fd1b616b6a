import fc from 'fast-check';
import type { Follower } from '../../../src/graph/follow/types';
import { markName } from '../../../src/hygiene/replies/marks';
import { repeatInDelta } from '../../../src/sandbox/graph/messages/journal';
import type { MailboxStore } from '../../../src/sandbox/mailbox/store';
import { answers, arrives, CITIZENS, DAY, type Outlook, START, startOutlook, told } from './outlook';

/**
 * Whatever happens to mailboxes and to the line, and however often the laptop is closed: after a last quiet look everything
 * is as if it had been looked at for the first time.
 */
let started: Awaited<ReturnType<typeof startOutlook>>;
beforeAll(async () => {
  started = await startOutlook();
});
afterAll(() => started.stop());

const RUNS = Number(process.env.FOLLOW_RUNS ?? 20);
const HOUR = 3_600_000;
const CATEGORIES = [
  ['Haster'],
  [markName({ says: 'needs-none' })],
  [markName({ says: 'needs-reply' })],
  [markName({ says: 'phone', day: '2026-11-24' })],
  [markName({ says: 'handed-over', to: 'Grethe Opdigtet' })],
  ['Haster', markName({ says: 'promised', day: '2026-11-27' })],
  [],
];
const TEXTS = [
  'Hej. Kloakken bliver skiftet i uge 20. Du behøver ikke at gøre noget.',
  'Hej. Jeg har modtaget dit spørgsmål. Jeg undersøger sagen, og du får svar senest den 27. november.',
];
/** What citizens write: that some of it needs no reply is told by its text alone. */
const ASKED: readonly { readonly subject: string; readonly text: string }[] = [
  { subject: 'Kloakken', text: 'Tusind tak for hjælpen. Det er dejligt, at det er i orden.' },
  { subject: 'Kloakken', text: 'Tak for jeres svar.' },
  {
    subject: 'Kloakken',
    text: 'Hej. Hvornår bliver kloakken på Mosevej skiftet? Jeg vil gerne have svar snart.',
  },
  { subject: 'Klage', text: 'Jeg klager over støjen fra arbejdet på Mosevej. Hvad vil I gøre ved det?' },
];
const FAULTS = [
  { do: { throttle: 3 }, times: 5 },
  { do: { status: 503 }, times: 5 },
  { do: 'drop', times: 5 },
  { do: 'expire-delta', times: 1 },
  { do: 'expire-delta', times: 3 },
  { do: { throttle: 40 }, times: 1 },
  { on: /\/messages\/AA/, do: { status: 500 }, times: 2 },
  { on: /delta/, do: { throttle: 40 }, times: 2 },
] as const;

interface Box {
  readonly outlook: Outlook;
  follower: Follower;
}

type Step = (box: Box) => void | Promise<void>;

const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(all.length, 1)];
const storeOf = ({ store, shared }: Outlook, isShared: boolean): MailboxStore => (isShared ? shared : store);
const mailIn = (store: MailboxStore, at: number) =>
  pick(
    store.snapshot().messages.sort((a, b) => (a.id < b.id ? -1 : 1)),
    at,
  );

/** @param more over the subject that goes with the text */
function saying(which: number, more: { readonly subject?: string }) {
  const { subject, text: content } = pick(ASKED, which) ?? { subject: '', text: '' };
  return { subject, body: { contentType: 'text' as const, content }, ...more };
}

const any = fc.nat(30);
const inBox = fc.boolean();
const options = (outlook: Outlook) => ({
  mailboxes: [null, outlook.sharedAddress],
  readTexts: 'all' as const,
});

/** What happens to mail. @param folders where it may be moved to */
const happenings = (folders: readonly string[], ofFiled: boolean): fc.Arbitrary<Step>[] => {
  const change = (what: (store: MailboxStore, id: string, at: number) => void) =>
    fc.tuple(inBox, any, any).map(
      ([isShared, at, how]): Step =>
        ({ outlook }) => {
          const store = storeOf(outlook, isShared);
          const mail = mailIn(store, at);
          if (!mail || (!ofFiled && !['inbox', 'sentitems'].includes(mail.parentFolderId))) return;
          what(store, mail.id, how);
        },
    );
  return [
    fc.tuple(inBox, any, any, fc.boolean()).map(
      ([isShared, at, said, isOld]): Step =>
        ({ outlook }) => {
          const when = isOld ? new Date(START.getTime() - 95 * DAY).toISOString() : outlook.now();
          const who = pick(CITIZENS, at) as string;
          arrives(outlook, storeOf(outlook, isShared), {
            who,
            receivedDateTime: when,
            sentDateTime: when,
            ...saying(said, {}),
          });
        },
    ),
    fc.tuple(inBox, any, any).map(
      ([isShared, at, said]): Step =>
        ({ outlook }) => {
          const store = storeOf(outlook, isShared);
          const before = mailIn(store, at);
          if (!before) return;
          const { conversationId } = before;
          arrives(outlook, store, { conversationId, ...saying(said, { subject: 'SV: Kloak' }) });
        },
    ),
    fc.tuple(inBox, any, any).map(
      ([isShared, at, text]): Step =>
        ({ outlook }) => {
          const store = storeOf(outlook, isShared);
          const asked = mailIn(store, at);
          if (asked) answers(outlook, store, asked, pick(TEXTS, text));
        },
    ),
    change((store, id, to) => void store.move(id, pick(folders, to) as string)),
    change((store, id) => store.remove(id)),
    change((store, id) => void store.update(id, { isRead: !store.get(id).isRead })),
    change((store, id, which) => void store.update(id, { categories: pick(CATEGORIES, which) as string[] })),
  ];
};

const troubles: fc.Arbitrary<Step>[] = [
  any.map(
    (which): Step =>
      ({ outlook }) => {
        const { on, ...fault }: { on?: RegExp; do: unknown; times: number } = pick(FAULTS, which) as never;
        outlook.world.faults.add({ ...fault, ...(on && { on }) } as never);
      },
  ),
  fc.tuple(inBox, fc.integer({ min: 1, max: 3 })).map(
    ([isShared, pages]): Step =>
      ({ outlook }) => {
        repeatInDelta(storeOf(outlook, isShared), pages);
      },
  ),
  fc.constant<Step>(({ outlook }) => outlook.world.faults.clear()),
  fc.constant<Step>(({ follower }) => follower.sync()),
  fc.constant<Step>(({ follower }) => follower.sync()),
  fc.integer({ min: 1, max: 9 }).map(
    (count): Step =>
      ({ outlook, follower }) => {
        return follower.sync(outlook.stopAt(count));
      },
  ),
  fc.constant<Step>((box) => {
    box.follower.close();
    box.follower = box.outlook.follower(options(box.outlook));
  }),
  fc.tuple(fc.integer({ min: 1, max: 9 }), any).map(
    ([count]): Step =>
      async (box) => {
        // Closed in the middle of it.
        const { follower } = box; // this one alone: the stop may come only after it, in the next one's requests
        const signal = box.outlook.stopAt(count);
        signal.addEventListener('abort', () => follower.close());
        await follower.sync(signal);
        follower.close();
        box.follower = box.outlook.follower(options(box.outlook));
      },
  ),
  any.map(
    (hours): Step =>
      ({ outlook }) =>
        outlook.pass(hours % 4 === 0 ? hours * HOUR : 1000),
  ),
];

async function run(steps: readonly Step[], pageSize: number, last: number): Promise<void> {
  const outlook = started.fresh();
  try {
    outlook.smallPages(pageSize);
    await runIn(outlook, steps, last);
  } finally {
    outlook.end();
  }
}

async function runIn(outlook: Outlook, steps: readonly Step[], last: number): Promise<void> {
  for (const store of [outlook.store, outlook.shared])
    for (const who of CITIZENS) arrives(outlook, store, { who });
  const box: Box = { outlook, follower: outlook.follower(options(outlook)) };
  for (const step of steps) {
    await step(box);
    outlook.pass();
  }
  outlook.world.faults.clear();
  outlook.stopAt(0);
  // What was given up for the moment is tried again in the next ones.
  for (let at = 0; at < 3; at += 1) await box.follower.sync();
  outlook.pass(last);
  await box.follower.sync();
  const clean = outlook.follower({ ...options(outlook), account: outlook.anotherAccount() });
  await clean.sync();
  for (const { get } of [box.follower, clean])
    for (const each of get().mailboxes) expect(each).toMatchObject({ stage: 'followed', problem: null });
  expect(told(box.follower, outlook.now())).toEqual(told(clean, outlook.now()));
  // And so it is for whoever comes after it.
  box.follower.close();
  const after = outlook.follower(options(outlook));
  await after.open();
  expect(told(after, outlook.now())).toEqual(told(clean, outlook.now()));
}

const stepsOf = (happening: fc.Arbitrary<Step>[]) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: fc.oneof(...happening) }, fc.oneof(...troubles)), {
    minLength: 8,
    maxLength: 30,
    size: 'max',
  });

test('whatever happens, in all folders, a day later', async () => {
  const everything = stepsOf(happenings(['inbox', 'archive', 'deleteditems', 'sentitems'], true));
  await fc.assert(
    fc.asyncProperty(everything, fc.integer({ min: 1, max: 4 }), (steps, size) => run(steps, size, DAY)),
    { numRuns: RUNS },
  );
}, 600_000);

test('whatever happens in the inbox and among the sent mails, at once', async () => {
  const followed = stepsOf(happenings(['archive', 'archive', 'deleteditems', 'sentitems'], false));
  await fc.assert(
    fc.asyncProperty(followed, fc.integer({ min: 1, max: 4 }), (steps, size) => run(steps, size, 0)),
    { numRuns: RUNS },
  );
}, 600_000);
