import { DEFAULT_TARGET } from '../../../src/hygiene/replies/due';
import type { GraphMail, Inquiry } from '../../../src/hygiene/replies/ledger-types';
import { NO_REPLY_REASONS } from '../../../src/hygiene/replies/marks';
import {
  byUrgency,
  isUnreadTooLong,
  sayNoReplyReason,
  sayReason,
  sayStatus,
} from '../../../src/hygiene/replies/say';
import { asked, OPTIONS, sent, told } from './mails';

/** Friday 16:30; due Wednesday 25 November. */
const FRIDAY = '2026-11-20T15:30:00Z';
const MONDAY = '2026-11-23T09:00:00Z';
const TUESDAY = '2026-11-24T09:00:00Z';
const WEDNESDAY = '2026-11-25T09:00:00Z';
const THURSDAY = '2026-11-26T09:00:00Z';
const LATER = '2026-12-10T09:00:00Z';
const ask = asked('a', FRIDAY);
const marked = (...categories: string[]) => asked('a', FRIDAY, { categories });
const receipt = (day: string) => sent('b', MONDAY, { text: `receipt ${day}` });

const say = (mails: readonly GraphMail[], now: string, language: 'da' | 'en' = 'da', options = OPTIONS) =>
  sayStatus(told(mails, now, options)[0] as Inquiry, now, DEFAULT_TARGET, language);

test.each<[tone: string, short: string, mails: GraphMail[], now: string]>([
  ['open', '3 arbejdsdage tilbage', [ask], FRIDAY],
  ['open', '2 arbejdsdage tilbage', [ask], MONDAY],
  ['open', '1 arbejdsdag tilbage', [ask], TUESDAY],
  ['today', 'Frist i dag', [ask], WEDNESDAY],
  ['overdue', 'Frist i går', [ask], THURSDAY],
  ['overdue', 'Frist i onsdags', [ask], '2026-11-30T09:00:00Z'],
  ['overdue', 'Frist 25. november', [ask], LATER],
  ['overdue', 'Frist 25. november 2026', [ask], '2027-01-10T09:00:00Z'],
  ['promised', 'Kvitteret · lovet 1. december', [ask, receipt('2026-12-01')], MONDAY],
  ['promised', 'Kvitteret · lovet fredag', [ask, receipt('2026-11-27')], TUESDAY],
  ['today', 'Kvitteret · lovet i dag', [ask, receipt('2026-11-26')], THURSDAY],
  ['overdue', 'Lovet i går – løftet er overskredet', [ask, receipt('2026-11-25')], THURSDAY],
  ['promised', 'Kvitteret · ingen dato lovet', [ask, receipt('')], LATER],
  ['promised', 'Lovet fredag', [marked('Kuvert: lovet 27-11-2026')], TUESDAY],
  ['done', 'Besvaret', [ask, sent('b', MONDAY)], LATER],
  ['done', 'Besvaret for sent', [ask, sent('b', THURSDAY)], LATER],
  ['done', 'Overdraget', [marked('Kuvert: overdraget til Teknik')], LATER],
  ['done', 'Kræver ikke svar', [asked('a', FRIDAY, { text: 'thanks' })], LATER],
])('%s: %s', (tone, short, mails, now) => {
  expect(say(mails, now)).toMatchObject({ tone, short });
  expect(say(mails, now, 'en').short).not.toBe(short);
  for (const language of ['da', 'en'] as const) {
    expect(say(mails, now, language).long).toMatch(/^(?:Modtaget|Received) .*\.$/);
    expect(say(mails, now, language).long).not.toMatch(/undefined|NaN|null|!| {2}/);
  }
});

test.each<[long: string, mails: GraphMail[], now: string]>([
  [
    'Modtaget i fredags. Svarfristen er 3 arbejdsdage (mandag, tirsdag og onsdag) og udløb i går. Svar, eller send en kvittering med den dag, svaret kommer.',
    [ask],
    THURSDAY,
  ],
  [
    'Modtaget i fredags. Svarfristen er 3 arbejdsdage (mandag, tirsdag og onsdag) og udløber i dag. Når svaret ikke i dag, så send en kvittering med den dag, det kommer.',
    [ask],
    WEDNESDAY,
  ],
  [
    'Modtaget i går. Svarfristen er 2 arbejdsdage (tirsdag og onsdag) og udløber i morgen. Svar, eller send en kvittering med den dag, svaret kommer.',
    [asked('a', MONDAY, { text: 'call' })],
    TUESDAY,
  ],
  [
    'Modtaget i dag. Svarfristen er 3 arbejdsdage (mandag, tirsdag og onsdag) og udløber den 30. december; helligdage og lukkedage tæller ikke med. Svar, eller send en kvittering med den dag, svaret kommer.',
    [asked('a', '2026-12-23T12:00:00Z')],
    '2026-12-23T12:00:00Z',
  ],
  [
    'Modtaget i fredags. Der blev sendt en kvittering i mandags. Svaret var lovet senest i går. Afsenderen skrev igen i dag. Svar, eller fortæl afsenderen en ny dag.',
    [ask, receipt('2026-11-25'), asked('c', '2026-11-26T08:00:00Z')],
    THURSDAY,
  ],
  [
    'Modtaget den 20. november. Besvaret på telefon eller på anden måde; det har en kollega sat på mailen i Outlook.',
    [marked('Kuvert: besvaret på telefon 24-11-2026')],
    LATER,
  ],
  [
    'Modtaget i fredags. En kollega har sat på mailen i Outlook, at den ikke kræver svar. Skal den alligevel besvares, så giv mailen kategorien “Kuvert: skal besvares” i Outlook.',
    [marked('Kuvert: kræver ikke svar')],
    THURSDAY,
  ],
  [
    'Modtaget i fredags. En kollega har sat på mailen i Outlook, at den ikke kræver svar: besvaret et andet sted. Skal den alligevel besvares, så giv mailen kategorien “Kuvert: skal besvares” i Outlook.',
    [marked('Kuvert: kræver ikke svar – besvaret et andet sted')],
    THURSDAY,
  ],
  // A person's word is said, also where it would have been read so.
  [
    'Modtaget i fredags. En kollega har sat på mailen i Outlook, at den ikke kræver svar: tak. Skal den alligevel besvares, så giv mailen kategorien “Kuvert: skal besvares” i Outlook.',
    [{ ...marked('Kuvert: kræver ikke svar – tak'), text: 'thanks' }],
    THURSDAY,
  ],
])('%s', (long, mails, now) => expect(say(mails, now).long).toBe(long));

test('in English', () => {
  expect(say([ask], THURSDAY, 'en')).toEqual({
    tone: 'overdue',
    short: 'Due yesterday',
    long: 'Received last Friday. The target is 3 working days (Monday, Tuesday and Wednesday) and ended yesterday. Answer, or send a receipt with the day on which the answer comes.',
  });
});

test('what cannot be seen is not blamed on anybody, and IT is told how to mend it', () => {
  const said = say([ask], LATER, 'da', { ...OPTIONS, answersSeen: () => false });
  expect(said).toMatchObject({ tone: 'unknown', short: 'Kan ikke ses, om den er besvaret' });
  expect(said.long).toMatch(/MessageCopyForSentAsEnabled og MessageCopyForSendOnBehalfEnabled/);
});

test.each<['da' | 'en', string]>([
  [
    'da',
    'Modtaget den 20. november. Der blev sendt en mail til afsenderen den 23. november. Svaret var lovet senest 27. november. Kuvert har ikke læst, om det er svaret. Åbn mailen. Er det svaret, så fjern kategorien “Kuvert: lovet …” fra henvendelsen i Outlook; ellers svar, eller fortæl afsenderen en ny dag.',
  ],
  [
    'en',
    'Received on 20 November. A mail was sent to the sender on 23 November. The answer was promised for 27 November. Kuvert has not read whether that is the answer. Open it. If it is, remove the category “Kuvert: lovet …” from the inquiry in Outlook; if not, answer, or tell the sender a new day.',
  ],
])('a mail back that nobody has read, when the promised day is over: %s', (language, long) => {
  const { text: _unread, ...back } = sent('b', MONDAY);
  const said = say([marked('Kuvert: lovet 27-11-2026'), back], LATER, language);
  expect(said).toMatchObject({ tone: 'unknown', long });
});

test('a start that an automatic reply moved', () => {
  const target = { ...DEFAULT_TARGET, absenceMovesStart: true };
  const mails = [ask, sent('b', FRIDAY, { text: 'automatic 2026-11-30' })];
  const [inquiry] = told(mails, MONDAY, { targetOf: () => target });
  expect(sayStatus(inquiry as Inquiry, MONDAY, target, 'da').long).toContain(
    'fra den dag, autosvaret nævner, og udløber den 2. december.',
  );
});

test('reasons', () => {
  expect([sayReason('question', 'da'), sayReason('only-cc', 'da'), sayReason('reminder', 'en')]).toEqual([
    'Et spørgsmål',
    'Kun på Cc',
    'A reminder',
  ]);
  expect(NO_REPLY_REASONS.map((because) => sayNoReplyReason(because, 'da'))).toEqual([
    'Til orientering',
    'Tak',
    'Dobbelt',
    'Reklame',
    'Besvaret et andet sted',
  ]);
  expect(sayNoReplyReason('duplicate', 'en')).toBe('Duplicate');
  expect(say([marked('kræver ikke svar – reklame')], THURSDAY, 'en').long).toContain(
    'it needs no reply: advertising.',
  );
});

const inquiry = (id: string, more: Partial<Inquiry>): Inquiry => ({
  id,
  mailbox: 'm',
  receivedAt: FRIDAY,
  dueAt: '2026-11-25T22:59:59Z',
  status: 'open',
  reason: 'question',
  messages: [id],
  unread: false,
  promisesKept: 0,
  promisesBroken: 0,
  ...more,
});

test('most urgent first', () => {
  const order = [
    inquiry('promise passed on the 23rd', { status: 'promise-overdue', promisedDate: '2026-11-23' }),
    inquiry('reminded on the 24th', { status: 'acknowledged', wroteAgainAt: TUESDAY }),
    inquiry('due on the 25th', { status: 'overdue' }),
    inquiry('promised for the 27th', { status: 'acknowledged', promisedDate: '2026-11-27' }),
    inquiry('due on the 30th', { dueAt: '2026-11-30T22:59:59Z' }),
    inquiry('no day', { status: 'acknowledged' }),
    inquiry('not to be seen', { status: 'unknown' }),
  ];
  const done = (['answered', 'answered-late', 'handed-over', 'no-reply-needed'] as const).map((status) =>
    inquiry(status, { status }),
  );
  expect(byUrgency([...done, ...order].reverse(), THURSDAY)).toEqual(order);
});

test.each<[is: boolean, since: string | undefined, now: string, why: string]>([
  [false, MONDAY, TUESDAY, '24 hours'],
  [true, MONDAY, '2026-11-24T09:00:01Z', 'more'],
  [false, FRIDAY, '2026-11-23T15:30:00Z', 'the weekend does not count'],
  [true, FRIDAY, '2026-11-23T15:31:00Z', 'but Monday does'],
  [false, '2026-12-23T15:00:00Z', '2026-12-28T14:59:00Z', 'nor does Christmas'],
  [false, undefined, LATER, 'it was opened'],
])('unread too long: %s since %s, now %s: %s', (is, unreadSince, now) => {
  const unread = inquiry('a', unreadSince === undefined ? {} : { unread: true, unreadSince });
  expect(isUnreadTooLong(unread, now)).toBe(is);
  expect(isUnreadTooLong({ ...unread, status: 'answered' }, now)).toBe(false);
});
