import type { InquiryStatus } from '../../hygiene/replies/types';
import type { Language } from '../../hygiene/rules/rule';

interface ExportTexts {
  readonly figures: {
    readonly head: readonly string[];
    readonly kinds: Readonly<Record<'month' | 'week', string>>;
    readonly unknown: string;
    /** Its name, the month in the gap. */
    readonly file: string;
    readonly button: string;
  };
  readonly open: {
    readonly head: readonly string[];
    readonly status: Readonly<Partial<Record<InquiryStatus, string>>>;
    /** Its name, today in the gap. */
    readonly file: string;
    readonly button: string;
  };
  readonly working: string;
  readonly done: string;
  readonly failed: string;
}

/** What stands in the files, and on the buttons that fetch them. */
export const EXPORT_TEXTS: Readonly<Record<Language, ExportTexts>> = {
  da: {
    figures: {
      head: [
        'Afdeling',
        'Postkasse',
        'Måned eller uge',
        'Periode',
        'Fra',
        'Til',
        'Modtaget',
        'Besvaret',
        'Inden fristen (%)',
        'Median (arbejdstimer)',
        '9 af 10 inden (arbejdstimer)',
        'Åbne nu',
        'Over fristen nu',
        'Overdraget',
        'Kræver ikke svar',
        'Ukendt, om besvaret',
        'Kvitteringer',
        'Lovede dage holdt',
        'Lovede dage brudt',
        'Kvitteringer uden lovet dag',
      ],
      kinds: { month: 'måned', week: 'uge' },
      unknown: 'ukendt',
      file: 'kuvert-besvarelse-{month}.csv',
      button: 'Hent tal som CSV',
    },
    open: {
      head: ['Postkasse', 'Modtaget', 'Svarfrist', 'Lovet dag', 'Status', 'Arbejdsdage ventet'],
      status: {
        open: 'Åben',
        overdue: 'Over fristen',
        acknowledged: 'Kvitteret',
        'promise-overdue': 'Lovet dag overskredet',
        unknown: 'Ukendt, om besvaret',
      },
      file: 'kuvert-aabne-henvendelser-{day}.csv',
      button: 'Hent åbne henvendelser som CSV',
    },
    working: 'Laver filen …',
    done: 'Filen er hentet: {file}',
    failed: 'Filen blev ikke lavet. Det plejer at være nettet. Prøv igen.',
  },
  en: {
    figures: {
      head: [
        'Department',
        'Mailbox',
        'Month or week',
        'Period',
        'From',
        'To',
        'Received',
        'Answered',
        'Within target (%)',
        'Median (working hours)',
        '9 in 10 within (working hours)',
        'Open now',
        'Overdue now',
        'Handed over',
        'Needs no reply',
        'Unknown whether answered',
        'Receipts',
        'Promised days kept',
        'Promised days broken',
        'Receipts without a promised day',
      ],
      kinds: { month: 'month', week: 'week' },
      unknown: 'unknown',
      file: 'kuvert-answering-{month}.csv',
      button: 'Download figures as CSV',
    },
    open: {
      head: ['Mailbox', 'Received', 'Due', 'Promised day', 'Status', 'Working days waited'],
      status: {
        open: 'Open',
        overdue: 'Overdue',
        acknowledged: 'Receipt sent',
        'promise-overdue': 'Promised day passed',
        unknown: 'Unknown whether answered',
      },
      file: 'kuvert-open-inquiries-{day}.csv',
      button: 'Download open inquiries as CSV',
    },
    working: 'Making the file …',
    done: 'The file is downloaded: {file}',
    failed: 'The file was not made. It mostly is the network. Please try again.',
  },
};
