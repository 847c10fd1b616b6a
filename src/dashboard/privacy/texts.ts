import type { Language } from '../../hygiene/rules/rule';

interface PrivacyPart {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PrivacyTexts {
  readonly title: string;
  readonly parts: readonly PrivacyPart[];
  readonly employees: Readonly<Record<'on' | 'off', string>>;
  readonly deleteTitle: string;
  readonly deleteHelp: string;
  readonly delete: string;
  readonly deleting: string;
  readonly deleted: string;
  readonly notDeleted: string;
  readonly nobody: string;
}

/** What the page reads and keeps. What is kept stands in `graph/follow/README.md`; who changes the one changes the other. */
export const PRIVACY_TEXTS: Readonly<Record<Language, PrivacyTexts>> = {
  da: {
    title: 'Hvad læser siden, og hvad gemmer den?',
    parts: [
      {
        title: 'Det læser den',
        lines: [
          'De postkasser, som Exchange lader dig åbne, og kun dem. Siden ser med din egen adgang.',
          'Af hver mail i de seneste 13 uger eller mere: hvornår den kom, hvem der skrev til hvem, emnet, om den er læst, mappen og kategorierne.',
          'Aldrig det, der står i mailen, og aldrig vedhæftede filer.',
          'Kvitteringer og lovede dage læses af de kategorier, som Kuvert sætter i Outlook. Hvor der ingen er, står der “ukendt”.',
        ],
      },
      {
        title: 'Det gemmer den i denne browser',
        lines: [
          'Tidspunkter, tilstande og numre, som Exchange giver mailene. Adresser gemmes som koder, der ikke kan læses tilbage; adresser på postkasser, du selv tilføjer, gemmes forseglet.',
          'Ingen emner, navne eller tekster. Afsender og emne hentes, når du beder om dem for en række, og bliver glemt igen.',
          'At du er logget ind, så du ikke skal gøre det hver gang.',
          'Intet sendes til andre end Microsoft. Rapporten og de filer, du henter, indeholder ingen emner eller afsendere.',
        ],
      },
    ],
    employees: {
      on: 'Jeres mailpolitik viser tal pr. medarbejder. Tal under 5 vises ikke.',
      off: 'Jeres mailpolitik viser ikke tal pr. medarbejder.',
    },
    deleteTitle: 'Slet det, der er gemt',
    deleteHelp:
      'Sletter alt, hvad siden har gemt om dine postkasser i denne browser, også dem, du selv har tilføjet. Mailene og kategorierne bliver, hvor de er. At logge ud sletter det samme.',
    delete: 'Slet alt gemt',
    deleting: 'Sletter …',
    deleted: 'Alt, hvad siden havde gemt, er slettet.',
    notDeleted: 'Browseren ville ikke slette det lige nu. Luk andre faner med Kuvert, og prøv igen.',
    nobody: 'Ingen er logget ind, så siden har intet gemt, den kan slette for dig.',
  },
  en: {
    title: 'What does the page read, and what does it keep?',
    parts: [
      {
        title: 'What it reads',
        lines: [
          'The mailboxes that Exchange lets you open, and no others. The page sees with your own access.',
          'Of each mail of the last 13 weeks or more: when it came, who wrote to whom, the subject, whether it is read, its folder and its categories.',
          'Never what the mail says, and never attachments.',
          'Receipts and promised days are read from the categories that Kuvert sets in Outlook. Where there are none it says “unknown”.',
        ],
      },
      {
        title: 'What it keeps in this browser',
        lines: [
          'Times, states, and the numbers that Exchange gives mails. Addresses are kept as codes that cannot be read back; addresses of mailboxes that you add yourself are kept sealed.',
          'No subjects, names or texts. Sender and subject are fetched when you ask for them in a row, and forgotten again.',
          'That you are signed in, so that you need not do it each time.',
          'Nothing is sent to anybody but Microsoft. The report and the files that you save hold no subjects and no senders.',
        ],
      },
    ],
    employees: {
      on: 'Your mail policy shows figures by employee. Numbers under 5 are not shown.',
      off: 'Your mail policy does not show figures by employee.',
    },
    deleteTitle: 'Delete what is kept',
    deleteHelp:
      'Deletes all that the page keeps of your mailboxes in this browser, those that you added yourself too. The mails and categories stay where they are. Signing out deletes the same.',
    delete: 'Delete all that is kept',
    deleting: 'Deleting …',
    deleted: 'All that the page had kept is deleted.',
    notDeleted: 'The browser would not delete it just now. Close other tabs with Kuvert and try again.',
    nobody: 'Nobody is signed in, so the page keeps nothing that it could delete for you.',
  },
};
