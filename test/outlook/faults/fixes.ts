import type { RouteStep } from '../../../src/hygiene/channel/steps';
import type { Fix } from '../../../src/hygiene/mail/types';
import { readMail } from '../../../src/outlook/read-mail';
import { replaceRecipient } from '../../../src/outlook/replace-recipient';
import { takeRoute, takeRouteBack } from '../../../src/outlook/take-route';
import type { NotDone, Target } from '../../../src/outlook/target';
import type { Card } from '../../../src/taskpane/check/cards';
import { mendCard, takeAllBack } from '../../../src/taskpane/check/mending';
import type { StoredMail } from '../../support/compose-item';
import { FaultyOffice } from '../../support/faulty-office';
import { FJORDBY, METTES } from '../../support/manual';
import { type Journey, LATE, settled, type Trial, unless } from './matrix';
import { harmTo, isSame, type Parts, partsOf } from './parts';

const CPR = '070761-4285';
const LABEL = 'b4d1f0aa-0000-4000-8000-000000000001';
const LIMIT = 1000;

/** How something ended, and what takes it back, as far as it can be. */
interface Done {
  readonly why: NotDone | null;
  readonly back: (() => Promise<Done>) | null;
}

interface Row {
  readonly name: string;
  readonly mail: Partial<StoredMail>;
  /** Prepared while all goes well. */
  readonly prepare: (target: Target, office: FaultyOffice) => Promise<() => Promise<Done>>;
  /** Nothing better can be made without this member. */
  readonly lessWithout?: string;
}

const replace = (part: 'subject' | 'body', start: number): Fix => ({
  do: 'replace',
  label: 'x',
  span: { part, start, end: start + 4 },
  with: 'xxxx',
});

/** As the pane mends a card. */
const card = (name: string, mail: Partial<StoredMail>, fixes: readonly Fix[]): Row => ({
  name,
  mail,
  prepare: async (target) => {
    const kinds = ['subject', 'body', 'recipients', 'attachment-names'] as const;
    const read = await readMail(target.item, kinds, LIMIT, undefined, true);
    const findings = [{ fixes }];
    return async () => {
      const { undo, why } = await mendCard(target, { findings } as unknown as Card, 'x', read, FJORDBY);
      return { why, back: undo.length > 0 ? backOf(target, undo) : null };
    };
  },
});

function backOf(target: Target, undo: Parameters<typeof takeAllBack>[1]): () => Promise<Done> {
  return async () => {
    const { rest, why } = await takeAllBack(target, undo);
    return { why, back: rest.length > 0 ? backOf(target, rest) : null };
  };
}

const STEPS: readonly RouteStep[] = [
  { do: 'set-header', name: 'X-Send-Sikkert', value: 'ja' },
  { do: 'tag-subject', tag: '[Sikker]', place: 'start' },
  { do: 'add-category', category: 'Send sikkert' },
  { do: 'set-label', label: LABEL },
  { do: 'replace-address', is: 'bo@aabenraa.example', becomes: 'bo@aabenraa.example.sikkermail.dk' },
  { do: 'open-page', page: 'https://post.example/skriv' },
];

const PEOPLE = {
  subject: 'Sag',
  to: ['a@gmail.example', 'anna@fjordby.example', 'bo@aabenraa.example'],
  cc: ['c@mail.example'],
};
const QUOTED = '<div><blockquote type="cite"><p>Mit nummer er her.</p></blockquote></div>';
const LOUD = '<p>Kære Karen. <span style="font-family:\'Comic Sans MS\'">Vi ses tirsdag.</span></p>';

const route: Row = {
  name: 'the way to a channel',
  mail: PEOPLE,
  prepare: async (target) => {
    const channels = {
      'secure-mail': [{ header: { name: 'X-Send-Sikkert', value: 'ja' } }],
      'digital-post': [],
    };
    const { mail } = await readMail(target.item, ['subject', 'recipients'], LIMIT, channels);
    const back = (undo: readonly RouteStep[]): (() => Promise<Done>) | null =>
      undo.length === 0
        ? null
        : async () => {
            const { rest, why } = await takeRouteBack(target, undo);
            return { why, back: back(rest) };
          };
    return async () => {
      const { undo, why } = await takeRoute(target, STEPS, { ...mail, subject: mail.subject ?? '' });
      return { why, back: back(undo) };
    };
  },
};

const recipient: Row = {
  name: 'another address of the same person',
  mail: PEOPLE,
  prepare: async (target) => async () => {
    const [from, to] = ['bo@aabenraa.example', 'bo.lund@aabenraa.example'].map((address) => ({ address }));
    const why = await replaceRecipient(target, { from, to } as Parameters<typeof replaceRecipient>[1]);
    return { why, back: null };
  },
};

const ROWS: readonly Row[] = [
  card('words in subject and text', { subject: `Sag ${CPR}`, body: `<p>Nr. ${CPR}.</p>` }, [
    replace('subject', 11),
    replace('body', 11),
  ]),
  card('the quoted mail', { body: `<p>Tak.</p>${QUOTED}` }, [{ do: 'remove-quoted-history', label: 'x' }]),
  card('an attachment’s name', { attachments: [{ id: 'a', name: 'Brev.bin', content: 'AAAA' }] }, [
    {
      do: 'rename-attachment',
      label: 'x',
      span: { part: 'attachment-name:0', start: 0, end: 4 },
      with: 'Svar',
    },
  ]),
  card('recipients to Bcc', PEOPLE, [
    { do: 'move-to-bcc', label: 'x', recipients: ['to:0', 'to:2', 'cc:0'] },
  ]),
  {
    ...card('a signature', { body: '<p>Kære Karen</p>' }, [{ do: 'insert-signature', label: 'x' }]),
    lessWithout: 'Office.roamingSettings.get', // Outlook's own name then, as for whoever has saved nothing
  },
  card('the house style', { body: LOUD }, [{ do: 'plain-design', label: 'x' }]),
  route,
  recipient,
];

/** Outlook may do what it never said, or said too late: then all that can be told is that it did not answer. */
const isUnsaid = (trial: Trial | null) =>
  trial !== null && ['late', 'silence', 'silence though done', 'no result'].includes(trial.fault);

const wait = () => jest.advanceTimersByTimeAsync(LATE + 1000);

async function run(
  row: Row,
  office: FaultyOffice,
  begin: () => void,
  trial: Trial | null,
): Promise<string[]> {
  const target = { item: office.item, limit: LIMIT };
  const make = await settled(row.prepare(target, office));
  if (make === 'never') return ['could not be prepared'];
  const { outlook } = office;
  const before = partsOf(outlook);
  begin();
  const done = await settled(make());
  await wait();
  if (done === 'never') return ['never ended'];
  const after = partsOf(outlook);
  const wanted = row.lessWithout === trial?.member ? after : await wantedOf(row);
  const isThere = isSame(after, wanted);
  const wrong = [
    ...harmTo(after, before, wanted),
    ...unless(done.why !== null || isThere, 'said that it is done, and it is not'),
    ...unless(
      done.why === null ||
        done.why === 'doubled' ||
        isSame(after, before) ||
        done.back !== null ||
        isUnsaid(trial),
      'said that it is not done, and something is',
    ),
    ...unless(trial !== null || done.why === null, `ended in ${done.why}`),
  ];
  if (!done.back) return wrong;
  office.behave();
  const undone = await settled(done.back());
  if (undone === 'never') return [...wrong, 'taking back never ended'];
  const again = partsOf(outlook);
  return [
    ...wrong,
    ...harmTo(again, after, before).map((harm) => `taken back, ${harm}`),
    ...unless(undone.why !== null || isUnsaid(trial) || isSame(again, before), 'is not as it was before'),
  ];
}

/** And the way back with something going wrong. */
async function runBack(row: Row, office: FaultyOffice, begin: () => void, trial: Trial | null) {
  const target = { item: office.item, limit: LIMIT };
  const { outlook } = office;
  const before = partsOf(outlook);
  const make = await settled(row.prepare(target, office));
  const done = make === 'never' ? make : await settled(make());
  if (done === 'never' || !done.back) return ['could not be done'];
  const made = partsOf(outlook);
  begin();
  const undone = await settled(done.back());
  await wait();
  if (undone === 'never') return ['never ended'];
  const after = partsOf(outlook);
  const wrong = [
    ...harmTo(after, made, before),
    ...unless(undone.why !== null || isSame(after, before), 'said that it is taken back, and it is not'),
    ...unless(undone.why === null || undone.back !== null, 'cannot be tried again'),
    ...unless(trial !== null || undone.why === null, `ended in ${undone.why}`),
  ];
  if (!undone.back) return wrong;
  office.behave();
  const again = await settled(undone.back());
  if (again === 'never') return [...wrong, 'trying again never ended'];
  return [...wrong, ...harmTo(partsOf(outlook), made, before).map((harm) => `tried again, ${harm}`)];
}

const wantedBy = new Map<string, Parts>();

/** What the row makes of its mail when all goes well, on an Outlook of its own. */
async function wantedOf(row: Row): Promise<Parts> {
  const known = wantedBy.get(row.name);
  if (known) return known;
  const office = officeOf(row);
  const before = (globalThis as { Office?: object }).Office;
  office.install();
  const make = await settled(row.prepare({ item: office.item, limit: LIMIT }, office));
  if (make !== 'never') await settled(make());
  Object.assign(globalThis, { Office: before });
  const wanted = partsOf(office.outlook);
  wantedBy.set(row.name, wanted);
  return wanted;
}

const officeOf = ({ mail }: Row) => new FaultyOffice({ mail, settings: { 'kuvert.person': METTES } });

const journey = (row: Row, what: string, how: typeof run): Journey => ({
  name: `the pane, ${row.name}, ${what}`,
  office: () => officeOf(row),
  run: (office, begin, trial) => how(row, office, begin, trial),
});

/** Every change that the pane makes in a mail, and its way back. */
export const FIXES: readonly Journey[] = [
  ...ROWS.map((row) => journey(row, 'mended', run)),
  ...ROWS.filter((row) => row !== recipient).map((row) => journey(row, 'taken back', runBack)),
];
