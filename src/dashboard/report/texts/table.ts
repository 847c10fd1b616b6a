import type { Language } from '../../../hygiene/rules/rule';

interface TableTexts {
  readonly mailboxes: string;
  readonly mailbox: string;
  readonly all: string;
  readonly weeks: string;
  readonly week: string;
  readonly received: string;
  readonly answered: string;
  readonly withinTarget: string;
  readonly median: string;
  readonly p90: string;
  readonly open: string;
  readonly overdue: string;
  readonly handedOver: string;
  readonly needsNone: string;
  readonly unknown: string;
  /** Where there is nothing to measure, or too little to show. */
  readonly none: string;
  readonly legend: string;
  /** Behind a number of several mailboxes where the answers of some are not seen, and what it means. */
  readonly ofSeen: string;
  readonly ofSeenLegend: string;
  /** For nought, a share or a time that nobody can see. */
  readonly notKnown: string;
}

/** The tables of the report. */
export const TABLE_TEXTS: Readonly<Record<Language, TableTexts>> = {
  da: {
    mailboxes: 'Afdelinger og postkasser',
    mailbox: 'Postkasse',
    all: 'I alt',
    weeks: 'Uge for uge',
    week: 'Uge',
    received: 'Modtaget',
    answered: 'Besvaret',
    withinTarget: 'Inden fristen',
    median: 'Median, timer',
    p90: '9 af 10, timer',
    open: 'Åbne nu',
    overdue: 'Over fristen',
    handedOver: 'Overdraget',
    needsNone: 'Kræver ikke svar',
    unknown: 'Ukendt',
    none: '–',
    legend:
      'Timer er arbejdstimer til første svar eller kvittering: Halvdelen fik det inden medianen, 9 af 10 inden det næste tal. Åbne og over fristen er, som det ser ud nu. – betyder, at der ikke er nok at måle på.',
    ofSeen: '*',
    ofSeenLegend: '* Uden de postkasser, hvor svarene ligger hos den enkelte og ikke kan ses.',
    notKnown: 'ukendt',
  },
  en: {
    mailboxes: 'Departments and mailboxes',
    mailbox: 'Mailbox',
    all: 'All',
    weeks: 'Week by week',
    week: 'Week',
    received: 'Received',
    answered: 'Answered',
    withinTarget: 'Within target',
    median: 'Median, hours',
    p90: '9 in 10, hours',
    open: 'Open now',
    overdue: 'Overdue',
    handedOver: 'Handed over',
    needsNone: 'Needs no reply',
    unknown: 'Unknown',
    none: '–',
    legend:
      'Hours are working hours to the first answer or receipt: half had it within the median, 9 in 10 within the next number. Open and overdue are as things stand now. – means that there is not enough to measure.',
    ofSeen: '*',
    ofSeenLegend: '* Without the mailboxes whose answers are with each member of staff and cannot be seen.',
    notKnown: 'unknown',
  },
};
