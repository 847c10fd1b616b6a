import type { Language } from '../../hygiene/rules/rule';
import type { Period } from '../types';
import type { Column } from './lines';

type Forms = readonly [one: string, many: string];

interface FirstLineTexts {
  /** In the gaps: a share, within what, when received, what is overdue. */
  readonly answered: string;
  readonly undecided: string;
  readonly nothingCame: string;
  readonly withinTarget: string;
  readonly withinDays: Forms;
  readonly periods: Readonly<Record<Period, string>>;
  readonly overdue: Forms;
  readonly noneOverdue: string;
  readonly soFar: string;
  readonly noMailboxes: string;
  readonly nothingRead: string;
  readonly stopped: string;
  readonly stale: Forms;
  readonly failed: string;
  /** Nothing but mailboxes with too few to tell. */
  readonly few: string;
  readonly closed: Forms;
  readonly closedHelp: string;
  readonly answersNotSeen: string;
  readonly open: Forms;
  readonly today: Forms;
  readonly noneToday: string;
  readonly readSoFar: string;
  readonly closedToo: Forms;
  readonly unseen: Forms;
}

/** The one sentence at the top, and what it does not speak of. */
export const FIRST_LINE_TEXTS: Readonly<Record<Language, FirstLineTexts>> = {
  da: {
    answered: '{share} besvaret {target} {period}, {also}',
    undecided: 'Intet modtaget {period} er afgjort endnu, {also}',
    nothingCame: 'Ingen venter på svar',
    withinTarget: 'inden fristen',
    withinDays: ['inden 1 arbejdsdag', 'inden {n} arbejdsdage'],
    periods: {
      'this-month': 'i denne måned',
      'last-month': 'i sidste måned',
      'twelve-weeks': 'de seneste 12 uger',
      all: 'i hele den hentede tid',
    },
    overdue: ['1 henvendelse er over fristen', '{number} henvendelser er over fristen'],
    noneOverdue: 'ingen er over fristen',
    soFar: 'Indtil videre: {sentence}',
    noMailboxes: 'Der er ingen postkasser at se på endnu',
    nothingRead: 'Postkasserne læses for første gang',
    stopped: 'Hentningen er stoppet, og ingen postkasse er læst endnu',
    stale: [
      'Tallene fra 1 postkasse er fra {when}.',
      'Tallene fra {n} postkasser er fra {when} eller senere.',
    ],
    failed: 'Postkasserne kunne ikke læses',
    few: 'Der er for få henvendelser til tal',
    closed: ['Du har ikke adgang til postkassen', 'Du har ikke adgang til nogen af de {n} postkasser'],
    closedHelp: 'Hører de til dit arbejde, så bed jeres it-afdeling om adgang.',
    answersNotSeen: 'Det kan ikke ses, om der bliver svaret til tiden',
    open: ['1 venter på svar', '{number} venter på svar'],
    today: [', 1 har frist i dag.', ', {number} har frist i dag.'],
    noneToday: ', ingen har frist i dag.',
    readSoFar: '{read} af {all} postkasser er læst.',
    closedToo: ['1 postkasse kan du ikke åbne.', '{n} postkasser kan du ikke åbne.'],
    unseen: ['Svar fra 1 postkasse kan ikke ses.', 'Svar fra {n} postkasser kan ikke ses.'],
  },
  en: {
    answered: '{share} answered {target} {period}, {also}',
    undecided: 'Nothing received {period} is decided yet, {also}',
    nothingCame: 'Nobody waits for an answer',
    withinTarget: 'within the target',
    withinDays: ['within 1 working day', 'within {n} working days'],
    periods: {
      'this-month': 'this month',
      'last-month': 'last month',
      'twelve-weeks': 'in the last 12 weeks',
      all: 'in all the time fetched',
    },
    overdue: ['1 inquiry is overdue', '{number} inquiries are overdue'],
    noneOverdue: 'none is overdue',
    soFar: 'So far: {sentence}',
    noMailboxes: 'There are no mailboxes to look at yet',
    nothingRead: 'The mailboxes are being read for the first time',
    stopped: 'Fetching is stopped, and no mailbox is read yet',
    stale: [
      'The figures of 1 mailbox are from {when}.',
      'The figures of {n} mailboxes are from {when} or later.',
    ],
    failed: 'The mailboxes could not be read',
    few: 'There are too few inquiries for figures',
    closed: ['You have no access to the mailbox', 'You have no access to any of the {n} mailboxes'],
    closedHelp: 'If they are part of your work, ask your IT department for access.',
    answersNotSeen: 'It cannot be seen whether answers are in time',
    open: ['1 waits for an answer', '{number} wait for an answer'],
    today: [', 1 is due today.', ', {number} are due today.'],
    noneToday: ', none is due today.',
    readSoFar: '{read} of {all} mailboxes are read.',
    closedToo: ['1 mailbox you cannot open.', '{n} mailboxes you cannot open.'],
    unseen: ['Answers from 1 mailbox cannot be seen.', 'Answers from {n} mailboxes cannot be seen.'],
  },
};

interface LineTexts {
  readonly mailboxes: string;
  readonly departments: string;
  readonly department: string;
  readonly total: string;
  readonly columns: Readonly<Record<Exclude<Column, 'beside'>, string>>;
  /** What a department's line says of its mailboxes; with a second number where some are not read. */
  readonly hasMailboxes: Forms;
  readonly hasMailboxesRead: string;
  readonly notRead: string;
  /** Of a mailbox that may be a person's. */
  readonly few: string;
  readonly unseen: string;
  readonly unknown: string;
  readonly none: string;
  readonly undecided: string;
  /** Beneath a share of a mailbox whose own answers cannot be seen. */
  readonly ofSeen: string;
  readonly workingDays: Forms;
  readonly overTenDays: string;
  /** `noneToday`: there are promises, of later days. */
  readonly promises: { readonly overdue: string; readonly today: string; readonly noneToday: string };
  /** Of a link that shows a number alone. */
  readonly listed: string;
  readonly sortBy: string;
  readonly byTrouble: string;
  readonly weeks: string;
  readonly weeksHelp: string;
  readonly week: string;
  readonly curve: string;
  readonly shareHelp: string;
}

/** The lines of mailboxes and departments. */
export const LINE_TEXTS: Readonly<Record<Language, LineTexts>> = {
  da: {
    mailboxes: 'Postkasser',
    departments: 'Afdelinger',
    department: 'Afdeling',
    total: 'I alt',
    columns: {
      name: 'Navn',
      open: 'Venter',
      dueToday: 'Frist i dag',
      overdue: 'Over fristen',
      oldest: 'Ældste',
      share: 'Inden fristen',
      promises: 'Lovede svar',
    },
    hasMailboxes: ['1 postkasse', '{n} postkasser'],
    hasMailboxesRead: '{read} af {all} postkasser læst',
    notRead: 'Ingen af dem er læst.',
    few: 'Under 5 henvendelser, og den kan tilhøre en person. Derfor er der ingen tal.',
    unseen: 'Svar herfra ligger hos den, der sendte dem, så de fleste kan ikke ses.',
    unknown: 'ukendt',
    none: 'ingen',
    undecided: 'intet afgjort',
    ofSeen: 'af dem, der kan ses',
    workingDays: ['1 arbejdsdag', '{n} arbejdsdage'],
    overTenDays: 'over 10 arbejdsdage',
    promises: { overdue: '{number} over tiden', today: '{number} i dag', noneToday: 'ingen i dag' },
    listed: '{number} – {column}, {name}',
    sortBy: 'Sortér efter',
    byTrouble: 'Mest over fristen først',
    weeks: '12 uger',
    weeksHelp: 'Svar inden fristen, uge for uge',
    week: 'uge {n}',
    curve: 'Først {first} ({firstweek}), lavest {least} ({leastweek}), senest {last} ({lastweek}).',
    shareHelp:
      'Inden fristen: hvor mange af dem, der er modtaget {period} og er afgjort, der fik svar eller kvittering i tide. De 12 uger er de hele uger før denne, og kurverne går fra 0 til 100 %.',
  },
  en: {
    mailboxes: 'Mailboxes',
    departments: 'Departments',
    department: 'Department',
    total: 'Total',
    columns: {
      name: 'Name',
      open: 'Waiting',
      dueToday: 'Due today',
      overdue: 'Overdue',
      oldest: 'Oldest',
      share: 'In time',
      promises: 'Promised',
    },
    hasMailboxes: ['1 mailbox', '{n} mailboxes'],
    hasMailboxesRead: '{read} of {all} mailboxes read',
    notRead: 'None of them is read.',
    few: 'Under 5 inquiries, and it may belong to a person, so there are no figures.',
    unseen: 'Answers from here are kept by whoever sent them, so most cannot be seen.',
    unknown: 'unknown',
    none: 'none',
    undecided: 'none decided',
    ofSeen: 'of those that can be seen',
    workingDays: ['1 working day', '{n} working days'],
    overTenDays: 'over 10 working days',
    promises: { overdue: '{number} overdue', today: '{number} today', noneToday: 'none today' },
    listed: '{number} – {column}, {name}',
    sortBy: 'Sort by',
    byTrouble: 'Most overdue first',
    weeks: '12 weeks',
    weeksHelp: 'Answers in time, week by week',
    week: 'week {n}',
    curve: 'First {first} ({firstweek}), lowest {least} ({leastweek}), latest {last} ({lastweek}).',
    shareHelp:
      'In time: how many of those received {period} and decided got an answer or a receipt in time. The 12 weeks are the whole ones before this, and the curves go from 0 to 100%.',
  },
};
