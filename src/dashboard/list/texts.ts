import type { Language } from '../../hygiene/rules/rule';
import type { ListFilter } from '../types';

type Forms = readonly [one: string, many: string];
type Only = NonNullable<ListFilter['only']>;

interface ListTexts {
  readonly title: string;
  /** How many wait; with `only`, how many of these. */
  readonly hits: Readonly<Record<'waiting' | Only, Forms>>;
  readonly none: Readonly<Record<'waiting' | Only, string>>;
  readonly unknown: Forms;
  readonly unread: Forms;
  readonly filters: string;
  readonly mailbox: string;
  readonly allMailboxes: string;
  readonly unknownMailbox: string;
  readonly department: string;
  readonly allDepartments: string;
  readonly only: string;
  readonly choices: Readonly<Record<'waiting' | Only, string>>;
  readonly showAll: string;
  readonly coming: string;
  readonly list: string;
  readonly keys: string;
  readonly columns: Readonly<Record<'status' | 'received' | 'mailbox' | 'subject' | 'acts', string>>;
  readonly due: string;
  readonly show: string;
  readonly hide: string;
  readonly whole: string;
  readonly less: string;
  readonly from: string;
}

/** What the list says. */
export const LIST_TEXTS: Readonly<Record<Language, ListTexts>> = {
  da: {
    title: 'Henvendelser, der venter på svar',
    hits: {
      waiting: ['1 henvendelse venter på svar.', '{n} henvendelser venter på svar.'],
      overdue: ['1 henvendelse er over fristen.', '{n} henvendelser er over fristen.'],
      'due-today': ['1 henvendelse har frist i dag.', '{n} henvendelser har frist i dag.'],
      promised: ['1 henvendelse er lovet et svar på en dag.', '{n} henvendelser er lovet et svar på en dag.'],
      unread: [
        '1 henvendelse har ligget ulæst i mere end en dag.',
        '{n} henvendelser har ligget ulæst i mere end en dag.',
      ],
      unknown: [
        'Ved 1 henvendelse kan Kuvert ikke se, om der er svaret.',
        'Ved {n} henvendelser kan Kuvert ikke se, om der er svaret.',
      ],
    },
    none: {
      waiting: 'Ingen venter på svar.',
      overdue: 'Ingen henvendelser er over fristen.',
      'due-today': 'Ingen henvendelser har frist i dag.',
      promised: 'Kuvert kender ingen lovede dage her.',
      unread: 'Ingen henvendelser har ligget ulæst i mere end en dag.',
      unknown: 'Ved alle henvendelser kan Kuvert se, om der er svaret.',
    },
    unknown: ['Ved 1 kan Kuvert ikke se, om der er svaret.', 'Ved {n} kan Kuvert ikke se, om der er svaret.'],
    unread: [
      '1 postkasse er ikke set igennem og er ikke med her.',
      '{n} postkasser er ikke set igennem og er ikke med her.',
    ],
    filters: 'Vælg, hvad listen viser',
    mailbox: 'Postkasse',
    allMailboxes: 'Alle postkasser',
    unknownMailbox: 'En postkasse, der ikke er med her',
    department: 'Afdeling',
    allDepartments: 'Alle afdelinger',
    only: 'Vis',
    choices: {
      waiting: 'Alle, der venter',
      overdue: 'Kun over fristen',
      'due-today': 'Kun med frist i dag',
      promised: 'Kun lovede svar',
      unread: 'Kun ulæste i mere end en dag',
      unknown: 'Kun dem, hvor svar ikke kan ses',
    },
    showAll: 'Vis alle, der venter',
    coming: 'Listen kommer, når postkasserne er set igennem.',
    list: 'Henvendelser',
    keys: 'Pil op og ned går fra række til række, Enter går til knapperne i rækken, Escape tilbage til rækken.',
    columns: {
      status: 'Status',
      received: 'Modtaget og frist',
      mailbox: 'Postkasse',
      subject: 'Emne og afsender',
      acts: 'Gør noget',
    },
    due: 'frist {when}',
    show: 'Vis emne og afsender',
    hide: 'Skjul emne og afsender',
    whole: 'Vis hele emnet',
    less: 'Vis mindre',
    from: 'fra',
  },
  en: {
    title: 'Inquiries that wait for an answer',
    hits: {
      waiting: ['1 inquiry is waiting for an answer.', '{n} inquiries are waiting for an answer.'],
      overdue: ['1 inquiry is overdue.', '{n} inquiries are overdue.'],
      'due-today': ['1 inquiry is due today.', '{n} inquiries are due today.'],
      promised: [
        '1 inquiry was promised an answer by a day.',
        '{n} inquiries were promised an answer by a day.',
      ],
      unread: [
        '1 inquiry has been unread for more than a day.',
        '{n} inquiries have been unread for more than a day.',
      ],
      unknown: [
        'For 1 inquiry Kuvert cannot see whether it was answered.',
        'For {n} inquiries Kuvert cannot see whether they were answered.',
      ],
    },
    none: {
      waiting: 'Nobody is waiting for an answer.',
      overdue: 'No inquiries are overdue.',
      'due-today': 'No inquiries are due today.',
      promised: 'Kuvert knows of no promised days here.',
      unread: 'No inquiries have been unread for more than a day.',
      unknown: 'For all inquiries Kuvert can see whether they were answered.',
    },
    unknown: [
      'For 1 Kuvert cannot see whether it was answered.',
      'For {n} Kuvert cannot see whether they were answered.',
    ],
    unread: [
      '1 mailbox was not looked through and is not in this list.',
      '{n} mailboxes were not looked through and are not in this list.',
    ],
    filters: 'Choose what the list shows',
    mailbox: 'Mailbox',
    allMailboxes: 'All mailboxes',
    unknownMailbox: 'A mailbox that is not here',
    department: 'Department',
    allDepartments: 'All departments',
    only: 'Show',
    choices: {
      waiting: 'All that wait',
      overdue: 'Only overdue',
      'due-today': 'Only due today',
      promised: 'Only promised answers',
      unread: 'Only unread for more than a day',
      unknown: 'Only where answers cannot be seen',
    },
    showAll: 'Show all that wait',
    coming: 'The list comes when the mailboxes have been looked through.',
    list: 'Inquiries',
    keys: 'Arrow up and down go from row to row, Enter goes to the buttons of a row, Escape back to the row.',
    columns: {
      status: 'State',
      received: 'Received and due',
      mailbox: 'Mailbox',
      subject: 'Subject and sender',
      acts: 'Do something',
    },
    due: 'due {when}',
    show: 'Show subject and sender',
    hide: 'Hide subject and sender',
    whole: 'Show the whole subject',
    less: 'Show less',
    from: 'from',
  },
};
