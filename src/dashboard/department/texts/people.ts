import type { Language } from '../../../hygiene/rules/rule';
import type { EmployeeTexts, HandOverTexts, ReceiptTexts } from './texts';

export const RECEIPT_TEXTS: Readonly<Record<Language, ReceiptTexts>> = {
  da: {
    title: 'Kvitteringer og lovede datoer',
    says: 'Tallene kommer fra de kategorier, som Kuvert sætter på mailene i Outlook.',
    unknown: 'Ukendt',
    unknownHelp:
      'Ingen af afdelingens mails har en kategori med kvittering eller lovet dato, så siden ved ikke, om der er nogen.',
    partlyUnknown: 'Ukendt for {names}: ingen mails har sådan en kategori dér.',
    now: 'lige nu',
    promised: 'Lovede datoer, der venter',
    dueToday: 'heraf i dag',
    overdue: 'heraf overskredet',
    withoutEnd: 'Kvitteringer uden dato, der venter',
    receipts: 'Kvitteringer',
    kept: 'Lovede datoer, der blev holdt',
    broken: 'Lovede datoer, der ikke blev holdt',
    list: 'Se dem med lovet dato',
  },
  en: {
    title: 'Receipts and promised dates',
    says: 'The numbers come from the categories that Kuvert puts on mails in Outlook.',
    unknown: 'Unknown',
    unknownHelp:
      'No mail of the department has a category with a receipt or a promised date, so the page does not know whether there are any.',
    partlyUnknown: 'Unknown for {names}: no mail there has such a category.',
    now: 'right now',
    promised: 'Promised dates that wait',
    dueToday: 'of these today',
    overdue: 'of these passed',
    withoutEnd: 'Receipts without a date that wait',
    receipts: 'Receipts',
    kept: 'Promised dates that were kept',
    broken: 'Promised dates that were not kept',
    list: 'See those with a promised date',
  },
};

export const HAND_OVER_TEXTS: Readonly<Record<Language, HandOverTexts>> = {
  da: {
    title: 'Overdragelser',
    says: 'Mest går fra {from} til {to}: {n} {when}.',
    saysFrom: 'Mest går fra {from}: {n} {when}.',
    from: 'Fra',
    to: 'Til',
    count: 'Antal',
    elsewhere: 'andre eller ukendt',
  },
  en: {
    title: 'Hand-overs',
    says: 'Most goes from {from} to {to}: {n} {when}.',
    saysFrom: 'Most goes from {from}: {n} {when}.',
    from: 'From',
    to: 'To',
    count: 'Number',
    elsewhere: 'others or unknown',
  },
};

export const EMPLOYEE_TEXTS: Readonly<Record<Language, EmployeeTexts>> = {
  da: {
    title: 'Medarbejdere',
    says: 'Hvem der skrev det første svar {when}. Navne hentes først, når du beder om dem, og gemmes ikke.',
    off: 'Mailpolitikken viser ikke tal for enkelte medarbejdere.',
    nobody: 'Ingen har mindst 5 svar at måle {when}.',
    person: 'Medarbejder {n}',
    showName: 'Vis navn',
    showNameOf: 'Vis navn på medarbejder {n}',
    coming: 'Henter navnet …',
    failed: 'Navnet kunne ikke hentes',
    gone: 'Mailen findes ikke mere',
    name: 'Medarbejder',
    answered: 'Svar',
    share: 'Inden fristen',
    median: 'Svartid',
    few: ['1 medarbejder er ikke vist: for få svar', '{n} medarbejdere er ikke vist: for få svar'],
  },
  en: {
    title: 'Employees',
    says: 'Who wrote the first answer {when}. Names are fetched when you ask for them, and are not kept.',
    off: 'The mail policy shows no numbers about single employees.',
    nobody: 'Nobody has at least 5 answers to measure {when}.',
    person: 'Employee {n}',
    showName: 'Show name',
    showNameOf: 'Show the name of employee {n}',
    coming: 'Fetching the name …',
    failed: 'The name could not be fetched',
    gone: 'The mail is no longer there',
    name: 'Employee',
    answered: 'Answers',
    share: 'In time',
    median: 'Answering time',
    few: ['1 employee is not shown: too few answers', '{n} employees are not shown: too few answers'],
  },
};
