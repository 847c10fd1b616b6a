import { defaultPolicyFor } from '../../../src/hygiene/policy/shipped/default';
import type { Policy } from '../../../src/hygiene/policy/types';
import type { Card } from '../../../src/taskpane/check/cards';
import { sayCoverage } from '../../../src/taskpane/check/coverage';
import { CheckSession } from '../../../src/taskpane/check/session';
import { sayVerdict } from '../../../src/taskpane/check/words';
import type { StoredMail } from '../../support/compose-item';
import { FaultyOffice, type FaultyOptions } from '../../support/faulty-office';
import { losesPart } from './handlers';
import { type Journey, pass, settled, type Trial, unless } from './matrix';

/** The CPR office's own published example: nobody's number. */
const CPR = '070761-4285';
const POLICY: Policy = defaultPolicyFor('mette@fjordby.example');
const CLEAN: Partial<StoredMail> = { subject: 'Svar', body: '<p>Tak.</p>', to: ['karen@gmail.com'] };
const NUMBER = { ...CLEAN, body: `<p>Nr. ${CPR}.</p>` };
const NOTE = Buffer.from(`Notat. Nummeret er ${CPR}.`).toString('base64');
const FILES = { ...CLEAN, attachments: [{ id: 'a1', name: 'notat.txt', content: NOTE }] };

/** In the pane a reading waits eight seconds for each answer, and two minutes for a file. */
const READ_MS = 20_000;
const FILE_MS = 125_000;

interface Row {
  readonly name: string;
  readonly options: FaultyOptions;
  readonly within: number;
  readonly does?: (check: CheckSession, begin: () => void) => Promise<unknown>;
  readonly judge: (check: CheckSession, office: FaultyOffice, trial: Trial | null) => string[];
}

/** What the pane shows at its top and at its foot. */
function shown(check: CheckSession) {
  const { verdict, report, read } = check.get();
  if (!verdict || !report || !read) return null;
  const { tone } = sayVerdict(verdict, report, 'da');
  return { tone, coverage: sayCoverage(read.mail, report.unchecked, 'da').join(' ') };
}

/** Green only over what was read whole; nothing at all, while nothing has come, is no green either. */
function neverGreen(check: CheckSession, _office: FaultyOffice, trial: Trial | null): string[] {
  const now = shown(check);
  if (!losesPart(trial)) return unless(now?.tone === 'good', `shows ${now?.tone} over a clean mail`);
  if (trial?.member === 'Office.mailbox.item') return []; // the mail's own members still answer
  return [
    ...unless(now?.tone !== 'good', 'shows green over what nobody looked at'),
    ...unless(now === null || /ikke/.test(now.coverage), 'does not say what was not looked at'),
  ];
}

/** A number is shown; or that the part in which it stands was not looked at. */
function neverMissed(check: CheckSession, _office: FaultyOffice, trial: Trial | null): string[] {
  const { cards } = check.get();
  if (!losesPart(trial)) return unless(cards.length === 1, `shows ${cards.length} cards`);
  const now = shown(check);
  return unless(cards.length === 1 || now === null || /ikke/.test(now.coverage), 'shows nothing of a number');
}

/** A file that holds a number is never shown as one that was looked at and is clean. */
function fileNeverMissed(check: CheckSession, _office: FaultyOffice, trial: Trial | null): string[] {
  const { cards, files, report } = check.get();
  if (trial === null) return unless(cards.length === 1, 'shows nothing of the number in the file');
  const unread = report?.unchecked.some(({ part }) => part === 'attachments' || part === 'attachment-names');
  const waits = files.some(({ state }) => state.is !== 'done');
  return unless(cards.length === 1 || unread === true || waits || !report, 'shows a file as clean');
}

/** What the writer said is kept, or the card is there again with a word of why. */
function keptOrSaid(check: CheckSession, { outlook }: FaultyOffice): string[] {
  const { memory, cards, trouble } = check.get();
  const kept = outlook.mail.session['kuvert.silenced'] ?? '[]';
  if (memory.silenced.length > 0) return unless(kept !== '[]', 'shows as silenced what is not kept');
  return [
    ...unless(cards.length === 1 || /ikke/.test(shown(check)?.coverage ?? 'ikke'), 'lost the card'),
    ...unless(trouble !== null, 'did not say that it was not kept'),
  ];
}

const ROWS: readonly Row[] = [
  { name: 'a clean mail', options: { mail: CLEAN }, within: READ_MS, judge: neverGreen },
  {
    name: 'a clean meeting',
    options: { mail: CLEAN, meeting: { location: 'Rådhuset' } },
    within: READ_MS,
    judge: neverGreen,
  },
  { name: 'a number', options: { mail: NUMBER }, within: READ_MS, judge: neverMissed },
  { name: 'a file', options: { mail: FILES }, within: FILE_MS, judge: fileNeverMissed },
  {
    name: '“it is no number”',
    options: { mail: NUMBER },
    within: 0,
    does: async (check, begin) => {
      await jest.advanceTimersByTimeAsync(2_000);
      begin();
      await settled(check.silence(check.get().cards[0] as Card));
    },
    judge: keptOrSaid,
  },
  {
    name: 'a reason for sending all the same',
    options: { mail: NUMBER },
    within: 0,
    does: async (check, begin) => {
      await jest.advanceTimersByTimeAsync(2_000);
      begin();
      await settled(check.override('x', 'urgent'));
    },
    judge: (check, { outlook }) => {
      const { override } = check.get().memory;
      const kept = outlook.mail.session['kuvert.override'] !== undefined;
      return unless(override === null || kept, 'shows a reason that is not kept');
    },
  },
];

/** The Check tab beside a mail, from its opening on. */
export const PANE: readonly Journey[] = ROWS.map((row) => ({
  name: `the pane, ${row.name}`,
  office: () => new FaultyOffice(row.options),
  run: async (office, begin, trial) => {
    const { body, subject } = office.outlook.mail;
    const check = new CheckSession(office.item, POLICY);
    if (!row.does) begin();
    check.start();
    await pass(10); // the lexicon comes from a file
    await row.does?.(check, begin);
    await pass(row.within);
    const wrong = row.judge(check, office, trial);
    check.stop();
    const { mail } = office.outlook;
    return [...wrong, ...unless(mail.body === body && mail.subject === subject, 'changed the mail')];
  },
}));
