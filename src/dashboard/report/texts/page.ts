import type { Language } from '../../../hygiene/rules/rule';

interface NameTexts {
  readonly added: string;
  readonly other: string;
}

/** What mailboxes and departments are called that the policy has no name for. */
export const NAME_TEXTS: Readonly<Record<Language, NameTexts>> = {
  da: { added: 'Tilføjet postkasse {n}', other: 'Tilføjede postkasser' },
  en: { added: 'Added mailbox {n}', other: 'Added mailboxes' },
};

interface PageTexts {
  readonly title: string;
  /** The tab's title, which becomes the name of a saved PDF. */
  readonly fileTitle: string;
  readonly month: string;
  readonly previous: string;
  readonly next: string;
  readonly print: string;
  readonly showsAdded: string;
  readonly showsAddedHelp: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly notRead: string;
  readonly notReadHelp: string;
  readonly privacy: string;
  /** Where addresses of added mailboxes are shown. */
  readonly privacyWithAddresses: string;
}

/** What stands round the printed page. */
export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  da: {
    title: 'Besvarelse af henvendelser · {month}',
    fileTitle: 'Besvarelse af henvendelser {month}',
    month: 'Måned',
    previous: 'Forrige måned',
    next: 'Næste måned',
    print: 'Udskriv rapport',
    showsAdded: 'Vis adresser på tilføjede postkasser',
    showsAddedHelp: 'De kan tilhøre en person. Derfor har de kun et nummer i rapporten og filerne.',
    empty: 'Ingen henvendelser i {month}',
    emptyHelp: 'Vælg en anden måned ovenfor.',
    notRead: 'Ingen postkasser er læst færdig endnu',
    notReadHelp: 'Rapporten kommer, når den første er læst.',
    privacy: 'Uden emner, afsendere og navne: Rapporten kan lægges frem, som den er.',
    privacyWithAddresses:
      'Uden emner og afsendere. Rapporten viser adresser på tilføjede postkasser, som kan tilhøre en person: Del den kun med dem, der skal kende dem.',
  },
  en: {
    title: 'Answering inquiries · {month}',
    fileTitle: 'Answering inquiries {month}',
    month: 'Month',
    previous: 'Previous month',
    next: 'Next month',
    print: 'Print report',
    showsAdded: 'Show addresses of added mailboxes',
    showsAddedHelp: 'They may belong to a person. So they only have a number in the report and the files.',
    empty: 'No inquiries in {month}',
    emptyHelp: 'Choose another month above.',
    notRead: 'No mailbox is read to its end yet',
    notReadHelp: 'The report comes when the first one is.',
    privacy: 'Without subjects, senders and names: the report can be put on the table as it is.',
    privacyWithAddresses:
      'Without subjects and senders. The report shows addresses of added mailboxes, which may belong to a person: share it only with those who are to know them.',
  },
};
