import { readAdded } from '../../../src/launchevent/read-added';
import type { FaultyOptions } from '../../support/faulty-office';
import { FaultyOffice } from '../../support/faulty-office';
import { FJORDBY, METTES } from '../../support/manual';
import type { HandlerRun, Way } from './handler-ways';
import { EVERYTHING, type Journey, settled, type Trial, unless } from './matrix';

/** The CPR office's own published example: nobody's number. */
const CPR = '070761-4285';
const LABEL = 'b4d1f0aa-0000-4000-8000-000000000001';
const CHANNEL = [
  { header: { name: 'x-send-sikkert', value: 'ja' } },
  { category: 'Send sikkert' },
  { sensitivityLabel: LABEL },
];
const CLEAN = { subject: 'Svar', body: '<p>Tak for din mail.</p>', to: ['karen@gmail.com'] };
const NUMBER = { ...CLEAN, subject: 'Svar', body: `<p>Dit nummer er ${CPR}.</p>` };
const NOTE = Buffer.from(`Notat. Nummeret er ${CPR}.`).toString('base64');
const FILE = { id: 'a1', name: 'notat.txt', content: NOTE };
const SETTINGS = { 'kuvert.person': METTES };

/** Members without whose answer a part of the mail was not looked at. All others a clean mail can do without. */
export const PARTS: readonly string[] = [
  'subject.getAsync',
  'body.getTypeAsync',
  'body.getAsync',
  'to.getAsync',
  'cc.getAsync',
  'bcc.getAsync',
  'requiredAttendees.getAsync',
  'optionalAttendees.getAsync',
  'location.getAsync',
  'getAttachmentsAsync',
];
/** Outlook itself is gone. */
const ALL: readonly string[] = ['Office.mailbox.item', EVERYTHING];

/** Whether a part stays unread: twice is no loss. */
export const losesPart = (trial: Trial | null): boolean =>
  trial !== null && trial.fault !== 'twice' && [...PARTS, ...ALL].includes(trial.member);

const NOT_ALL = /Kuvert (?:kunne ikke undersøge|has not looked|could not look)|undersøgt indholdet/;

type Judge = (given: HandlerRun & { office: FaultyOffice; trial: Trial | null }) => string[];

interface Row {
  readonly name: string;
  readonly handler: string;
  readonly options: FaultyOptions;
  readonly policy?: Parameters<Way>[1];
  /** Milliseconds in which it must be over. */
  readonly within: number;
  readonly judge: Judge;
  /** What reads the attachments. */
  readonly read?: typeof readAdded;
}

const passes: Judge = ({ answers }) => unless(answers[0]?.allowEvent === true, 'held a mail that is to go');
const holds: Judge = ({ answers }) => unless(answers[0]?.allowEvent === false, 'let it go');
/** A clean mail goes; but where a part of it was not read, the writer is told so. */
const passesIfRead: Judge = (given) => {
  if (!losesPart(given.trial)) return passes(given);
  const told = NOT_ALL.test(given.answers[0]?.errorMessage ?? '');
  return [...holds(given), ...unless(told, 'did not say that something was not looked at')];
};
const holdsWithoutWayOut: Judge = (given) => [
  ...holds(given),
  ...unless(given.answers[0]?.sendModeOverride === undefined, 'offered to send anyway'),
];

const SENT_WITHIN = 4_001;
const send = { handler: 'onMessageSend', within: SENT_WITHIN };
const meets = { handler: 'onAppointmentSend', within: SENT_WITHIN };
const channel = { 'secure-mail': CHANNEL, 'digital-post': CHANNEL };

const SENDING: readonly Row[] = [
  { ...send, name: 'a clean mail', options: { mail: CLEAN }, judge: passesIfRead },
  {
    ...send,
    name: 'a number, with manual, marks and trace',
    options: { mail: NUMBER, settings: SETTINGS },
    policy: { signature: FJORDBY, trace: 'on', ...channel },
    judge: holds,
  },
  {
    ...send,
    name: 'a number that must not go',
    options: { mail: NUMBER },
    policy: { mode: 'enforce', whenUnchecked: 'block', trace: 'on' },
    judge: holdsWithoutWayOut,
  },
  {
    ...send,
    name: 'a number, only counted',
    options: { mail: NUMBER },
    policy: { mode: 'monitor', trace: 'on' },
    judge: passes,
  },
  {
    ...send,
    name: 'a file that was read',
    options: { mail: { ...CLEAN, attachments: [FILE], session: readAndClean() } },
    policy: { whenAttachmentsUnchecked: 'warn' },
    judge: (given) =>
      given.trial?.member === 'sessionData.getAllAsync' && given.trial.fault !== 'twice'
        ? holds(given)
        : passesIfRead(given),
  },
  {
    ...meets,
    name: 'a clean meeting',
    options: { mail: CLEAN, meeting: { location: 'Rådhuset' } },
    judge: passesIfRead,
  },
  {
    ...meets,
    name: 'a number in a meeting',
    options: { mail: NUMBER, meeting: { location: 'Rådhuset' } },
    policy: { trace: 'on' },
    judge: holds,
  },
];

const WRITTEN = '<p>Kære Karen</p>';
const countOf = (text: string, word: string) => text.split(word).length - 1;

/** What was written stays, and never is there a second signature. */
const signedOnce: Judge = ({ office, trial }) => {
  const { body } = office.outlook.mail;
  const signatures = countOf(body, 'Mette Holm');
  return [
    ...unless(body.includes(WRITTEN), 'lost what was written'),
    ...unless(signatures <= 1, `put in ${signatures} signatures`),
    ...unless(trial !== null || signatures === 1, 'did not sign'),
  ];
};

const LONGEST = 260_001;
const signs = { policy: { signature: FJORDBY }, within: LONGEST, judge: signedOnce };
const WRITING: readonly Row[] = [
  {
    ...signs,
    name: 'a new mail',
    handler: 'onNewMessageCompose',
    options: { mail: { body: WRITTEN, clientSignature: true }, settings: SETTINGS },
  },
  {
    ...signs,
    name: 'a forwarded mail with a file',
    handler: 'onNewMessageCompose',
    options: {
      mail: { body: WRITTEN, composeType: 'forward', attachments: [FILE] },
      settings: SETTINGS,
    },
    judge: (given) => [...signedOnce(given), ...neverClean(given)],
  },
  {
    ...signs,
    name: 'another sender',
    handler: 'onMessageFromChanged',
    options: {
      mail: { body: WRITTEN, from: 'borgerservice@fjordby.example' },
      settings: SETTINGS,
    },
  },
  {
    ...signs,
    name: 'files were added',
    handler: 'onAttachmentsChanged',
    options: { mail: { ...CLEAN, attachments: [FILE, { ...FILE, id: 'a2', name: 'brev.txt' }] } },
    judge: (given) => neverClean(given),
  },
  {
    name: 'files whose reading ends when nobody waits any more',
    handler: 'onAttachmentsChanged',
    options: {},
    within: LONGEST,
    judge: () => [],
    read: () => new Promise((resolve) => setTimeout(resolve, LONGEST + 10_000)),
  },
];

/** No file that holds a number is remembered as one in which nothing was seen. */
const neverClean: Judge = ({ office, trial }) => {
  const kept: { seen?: { findings: unknown[] }; unread: unknown[] }[] = JSON.parse(
    office.outlook.mail.session['kuvert.attachments'] ?? '[]',
  );
  const isClean = kept.some(({ seen, unread }) => unread.length === 0 && !seen?.findings.length);
  const isRead = kept.some(({ seen }) => seen?.findings.length);
  return [
    ...unless(!isClean, 'remembered a file as clean that is not'),
    ...unless(trial !== null || isRead, 'did not read the file'),
  ];
};

/** What stands in a mail that a handler must leave alone. */
const textOf = ({ outlook }: FaultyOffice) =>
  JSON.stringify([outlook.mail.subject, outlook.mail.to, outlook.mail.cc, outlook.mail.attachments]);

/** All journeys through the handlers, by one way of running them. */
export const handlerJourneys = (way: Way, name: string): Journey[] =>
  [...SENDING, ...WRITING].map((row) => ({
    name: `${name} ${row.handler}, ${row.name}`,
    handler: row.handler,
    office: () => new FaultyOffice(row.options),
    run: async (office, begin, trial) => {
      const before = textOf(office);
      const { body } = office.outlook.mail;
      begin();
      const run = way(row.handler, row.policy ?? {}, row.read ?? readAdded);
      const ended = await settled(run.ended, row.within + 10_000);
      await jest.advanceTimersByTimeAsync(20_000); // a second answer would come now
      const { answers, after, thrown } = run;
      return [
        ...unless(thrown.length === 0, `threw ${thrown}`),
        ...unless(ended !== 'never' && answers.length === 1, `completed ${answers.length} times`),
        ...unless((after[0] ?? 0) <= row.within, `took ${after[0]} ms`),
        ...unless(textOf(office) === before, 'changed the mail'),
        ...unless(!row.handler.endsWith('Send') || office.outlook.mail.body === body, 'changed the text'),
        ...row.judge({ ...run, office, trial }),
      ];
    },
  }));

function readAndClean(): Record<string, string> {
  const seen = { persons: 0, findings: [] };
  const file = { id: FILE.id, size: FILE.content.length, hash: 'x', seen, unread: [] };
  return { 'kuvert.attachments': JSON.stringify([file]) };
}
