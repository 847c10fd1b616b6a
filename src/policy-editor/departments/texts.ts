import type { Language } from '../../hygiene/rules/rule';
import type { WeekDay } from '../model/week';

type Said = readonly [label: string, hint: string];

interface DepartmentTexts {
  readonly title: string;
  readonly intro: string;
  readonly target: Said;
  readonly ownTarget: Said;
  readonly asOrganisation: string;
  readonly workingDays: Said;
  readonly voicemailDays: Said;
  readonly closingDays: Said;
  readonly closedOn: string;
  readonly openingHours: Said;
  readonly weekDays: Readonly<Record<WeekDay, string>>;
  readonly closed: string;
  readonly hoursDefault: string;
  readonly absenceMovesStart: Said;
  readonly departments: Said;
  readonly department: string;
  readonly addDepartment: string;
  readonly name: string;
  readonly mailboxes: Said;
  readonly mailbox: string;
  readonly addMailbox: string;
  readonly address: string;
  readonly copies: string;
  readonly copyChoices: Readonly<Record<'mailbox' | 'sender', string>>;
  readonly more: string;
  readonly readTexts: Said;
  readonly readChoices: Readonly<Record<'none' | 'sent' | 'all', string>>;
  readonly historyDays: Said;
  readonly figuresByEmployee: Said;
  readonly receipt: Said;
  readonly receiptIn: Readonly<Record<'da' | 'en', string>>;
}

/** By when inquiries are answered, and by whom. */
export const DEPARTMENT_TEXTS: Readonly<Record<Language, DepartmentTexts>> = {
  da: {
    title: 'Svar og afdelinger',
    intro: 'Hvor hurtigt borgere får svar, hvem der svarer, og hvornår der er lukket.',
    target: [
      'Hele organisationens mål',
      'Gælder også personlige postkasser, og hvor en afdeling ikke har sit eget.',
    ],
    ownTarget: ['Afdelingens eget mål', 'Det, der ikke er udfyldt, er organisationens.'],
    asOrganisation: 'som organisationen: {value}',
    workingDays: ['Svar inden for så mange arbejdsdage', 'Regnet fra dagen efter, at mailen kom.'],
    voicemailDays: ['Telefonbeskeder inden for så mange arbejdsdage', 'Beskeder, der kommer som mail.'],
    closingDays: [
      'Lukkedage',
      'Ud over weekender og helligdage. Skriv en dag hvert år som --12-24, en bestemt dag som 2026-12-23 eller dage fra påske som easter+40. Én på hver linje.',
    ],
    closedOn: 'Lukket: {days}',
    openingHours: ['Åbningstid', 'Som 09:00-15:00. En tom dag er lukket. Bruges kun til tallene.'],
    weekDays: {
      monday: 'Mandag',
      tuesday: 'Tirsdag',
      wednesday: 'Onsdag',
      thursday: 'Torsdag',
      friday: 'Fredag',
      saturday: 'Lørdag',
      sunday: 'Søndag',
    },
    closed: 'lukket',
    hoursDefault: 'Brug standarden',
    absenceMovesStart: [
      'Et autosvar med en dag for tilbagekomst flytter starten',
      'Gælder kun kommandoen kuvert replies.',
    ],
    departments: ['Afdelinger', 'Hver med sine fællespostkasser og, hvis den vil, sit eget mål.'],
    department: 'afdeling {n}',
    addDepartment: 'Tilføj en afdeling',
    name: 'Afdelingens navn',
    mailboxes: ['Postkasser', 'Fællespostkasser, som afdelingen svarer fra.'],
    mailbox: 'postkasse {n}',
    addMailbox: 'Tilføj en postkasse',
    address: 'Mailadresse',
    copies: 'Hvor ligger kopier af det sendte?',
    copyChoices: {
      mailbox: 'I postkassen selv',
      sender: 'Hos afsenderen (så kan svar ikke ses)',
    },
    more: 'Egne lukkedage og åbningstid',
    readTexts: ['Hvilke tekster læses og glemmes igen', 'For at kende en kvittering fra et svar.'],
    readChoices: {
      none: 'Ingen: kun emne, afsender og headere',
      sent: 'Sendte svar',
      all: 'Også mails, der ser ud til at vente på svar',
    },
    historyDays: ['Så mange dage ses der tilbage første gang', 'Standard: 90.'],
    figuresByEmployee: [
      'Ledere kan se tal for den enkelte medarbejder',
      'Fortæl det til medarbejderne først. Ingen med under 5 svar vises.',
    ],
    receipt: [
      'Kvittering',
      'Jeres egen tekst. Felter: {dato} (skal være med), {emne}, {navn}, {afdeling}. En tom linje deler afsnit.',
    ],
    receiptIn: { da: 'På dansk', en: 'På engelsk' },
  },
  en: {
    title: 'Answers and departments',
    intro: 'How soon citizens are answered, who answers, and when it is closed.',
    target: [
      'The whole organisation’s target',
      'For personal mailboxes too, and where a department has none of its own.',
    ],
    ownTarget: ['The department’s own target', 'What is not filled in is the organisation’s.'],
    asOrganisation: 'as the organisation: {value}',
    workingDays: ['Answer within so many working days', 'Counted from the day after the mail came.'],
    voicemailDays: ['Telephone messages within so many working days', 'Messages that come as mail.'],
    closingDays: [
      'Closing days',
      'Beside weekends and public holidays. Write a day of every year as --12-24, a certain day as 2026-12-23, or days from Easter as easter+40. One a line.',
    ],
    closedOn: 'Closed: {days}',
    openingHours: ['Opening hours', 'As 09:00-15:00. An empty day is closed. For the figures alone.'],
    weekDays: {
      monday: 'Monday',
      tuesday: 'Tuesday',
      wednesday: 'Wednesday',
      thursday: 'Thursday',
      friday: 'Friday',
      saturday: 'Saturday',
      sunday: 'Sunday',
    },
    closed: 'closed',
    hoursDefault: 'Use the default',
    absenceMovesStart: [
      'An automatic reply with a day of return moves the start',
      'For the command kuvert replies alone.',
    ],
    departments: ['Departments', 'Each with its shared mailboxes and, if it wants, a target of its own.'],
    department: 'department {n}',
    addDepartment: 'Add a department',
    name: 'The department’s name',
    mailboxes: ['Mailboxes', 'Shared mailboxes from which the department answers.'],
    mailbox: 'mailbox {n}',
    addMailbox: 'Add a mailbox',
    address: 'Mail address',
    copies: 'Where are copies of what is sent?',
    copyChoices: {
      mailbox: 'In the mailbox itself',
      sender: 'With the sender (answers cannot be seen then)',
    },
    more: 'Own closing days and opening hours',
    readTexts: ['Which texts are read and forgotten again', 'To tell a receipt from an answer.'],
    readChoices: {
      none: 'None: subject, sender and headers only',
      sent: 'Replies that were sent',
      all: 'Mails that seem to wait for an answer, too',
    },
    historyDays: ['So many days it looks back the first time', 'Default: 90.'],
    figuresByEmployee: [
      'Managers can see figures of single employees',
      'Tell the employees first. Nobody with fewer than 5 answers is shown.',
    ],
    receipt: [
      'Receipt',
      'Your own text. Fields: {dato} (must be there), {emne}, {navn}, {afdeling}. An empty line parts paragraphs.',
    ],
    receiptIn: { da: 'In Danish', en: 'In English' },
  },
};
