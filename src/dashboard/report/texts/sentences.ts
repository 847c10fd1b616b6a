import type { NoReplyReason } from '../../../hygiene/replies/marks';
import type { Language } from '../../../hygiene/rules/rule';

type Forms = readonly [one: string, many: string];

interface SentenceTexts {
  readonly answered: string;
  readonly undecided: string;
  readonly nothing: string;
  /** Of no mailbox the answers are seen. */
  readonly unseen: string;
  readonly withinTarget: string;
  readonly withinDays: Forms;
  readonly inMonth: string;
  readonly soFar: string;
  readonly overdue: Forms;
  readonly noneOverdue: string;
  readonly waiting: Forms;
  readonly waitingOverdue: string;
  readonly receipts: string;
  readonly receiptsSaid: Forms;
  readonly receiptsUnknown: string;
  readonly receiptsUnknownFor: string;
  readonly needsNone: string;
  readonly needsNoneSaid: string;
  readonly needsNoneUnsaid: string;
  readonly reasons: Readonly<Record<NoReplyReason | 'none', string>>;
}

/** The report's sentences. */
export const SENTENCE_TEXTS: Readonly<Record<Language, SentenceTexts>> = {
  da: {
    answered: '{share} af henvendelserne {month} fik svar eller kvittering {target}, {also}.',
    undecided: 'Ingen henvendelser {month} er afgjort endnu, {also}.',
    nothing: 'Ingen henvendelser {month} skulle besvares.',
    unseen: 'Svarene ligger hos den enkelte, så hvor mange henvendelser {month} der er besvaret, er ukendt.',
    withinTarget: 'inden fristen',
    withinDays: ['inden 1 arbejdsdag', 'inden {n} arbejdsdage'],
    inMonth: 'i {month}',
    soFar: 'i {month} til og med {day}',
    overdue: ['1 af dem er over fristen nu', '{number} af dem er over fristen nu'],
    noneOverdue: 'ingen af dem er over fristen nu',
    waiting: ['1 henvendelse venter på svar nu', '{number} henvendelser venter på svar nu'],
    waitingOverdue: 'Fra alle måneder: {waiting}, {number} over fristen.',
    receipts: 'Kvitteringer og løfter',
    receiptsSaid: [
      '1 kvittering, {withoutend} uden lovet dag · lovede dage: {kept} holdt, {broken} brudt.',
      '{receipts} kvitteringer, {withoutend} uden lovet dag · lovede dage: {kept} holdt, {broken} brudt.',
    ],
    receiptsUnknown: 'Ukendt. De står i kategorier på mailene, og dem er der ingen af.',
    receiptsUnknownFor: 'Ukendt for {names}.',
    needsNone: 'Kræver ikke svar',
    needsNoneSaid: '{number}, heraf har en medarbejder sagt det om {said}: {reasons}.',
    needsNoneUnsaid: '{number}, ifølge afsender, emne og brevhoved.',
    reasons: {
      information: 'til orientering',
      thanks: 'tak',
      duplicate: 'dobbelt',
      advertising: 'reklame',
      'answered-elsewhere': 'besvaret et andet sted',
      none: 'uden grund',
    },
  },
  en: {
    answered: '{share} of the inquiries {month} got an answer or a receipt {target}, {also}.',
    undecided: 'No inquiries {month} are decided yet, {also}.',
    nothing: 'No inquiries {month} needed an answer.',
    unseen:
      'The answers are with each member of staff, so how many inquiries {month} were answered is unknown.',
    withinTarget: 'within the target',
    withinDays: ['within 1 working day', 'within {n} working days'],
    inMonth: 'in {month}',
    soFar: 'in {month} up to and including {day}',
    overdue: ['1 of them is overdue now', '{number} of them are overdue now'],
    noneOverdue: 'none of them is overdue now',
    waiting: ['1 inquiry waits for an answer now', '{number} inquiries wait for an answer now'],
    waitingOverdue: 'Of all months: {waiting}, {number} overdue.',
    receipts: 'Receipts and promises',
    receiptsSaid: [
      '1 receipt, {withoutend} without a promised day · promised days: {kept} kept, {broken} broken.',
      '{receipts} receipts, {withoutend} without a promised day · promised days: {kept} kept, {broken} broken.',
    ],
    receiptsUnknown: 'Unknown. They stand in categories on the mails, and there are none.',
    receiptsUnknownFor: 'Unknown for {names}.',
    needsNone: 'Needs no reply',
    needsNoneSaid: '{number}, of which a member of staff said so of {said}: {reasons}.',
    needsNoneUnsaid: '{number}, by sender, subject and headers.',
    reasons: {
      information: 'for information',
      thanks: 'thanks',
      duplicate: 'duplicate',
      advertising: 'advertising',
      'answered-elsewhere': 'answered elsewhere',
      none: 'without a reason',
    },
  },
};
