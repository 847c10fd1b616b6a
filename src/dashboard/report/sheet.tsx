import { fill } from '../../hygiene/rules/texts';
import { MailboxTable } from './mailbox-table';
import { monthInWords } from './months';
import { usePrintStyles } from './print-styles';
import type { Report } from './report';
import {
  type Saying,
  sayFirst,
  sayGaps,
  sayMethod,
  sayNeedsNone,
  sayPrinted,
  sayReceipts,
  sayWaiting,
} from './say';
import { NOTE_TEXTS } from './texts/notes';
import { PAGE_TEXTS } from './texts/page';
import { SENTENCE_TEXTS } from './texts/sentences';
import { TABLE_TEXTS } from './texts/table';
import { useReportStyles } from './use-report-styles';
import { WeekTable } from './week-table';

interface Props {
  readonly report: Report;
  readonly saying: Saying;
}

/** The sheet of paper: all that is printed, and nothing else. */
export function Sheet({ report, saying }: Props) {
  const styles = useReportStyles();
  usePrintStyles();
  const { language } = saying;
  const texts = PAGE_TEXTS[language];
  const month = monthInWords(report.month, language);
  return (
    <article className={styles.sheet} data-print-sheet="">
      <h1 className={styles.title}>{fill(texts.title, { month })}</h1>
      {report.groups.length === 0 ? (
        <Nothing title={texts.notRead} help={texts.notReadHelp} />
      ) : report.total.received + report.total.needsNone === 0 ? (
        <Nothing title={fill(texts.empty, { month })} help={texts.emptyHelp} />
      ) : (
        <Figures report={report} saying={saying} />
      )}
      <Notes report={report} saying={saying} />
    </article>
  );
}

function Nothing({ title, help }: { readonly title: string; readonly help: string }) {
  const styles = useReportStyles();
  return (
    <>
      <p className={styles.first}>{title}</p>
      <p className={styles.line}>{help}</p>
    </>
  );
}

function Figures({ report, saying }: Props) {
  const styles = useReportStyles();
  const { language } = saying;
  const table = TABLE_TEXTS[language];
  const texts = SENTENCE_TEXTS[language];
  const waiting = sayWaiting(report, saying);
  return (
    <>
      <p className={styles.first}>{sayFirst(report, saying)}</p>
      {waiting && <p className={styles.line}>{waiting}</p>}
      <h2 className={styles.heading} id="report-mailboxes">
        {table.mailboxes}
      </h2>
      <MailboxTable report={report} saying={saying} labelledBy="report-mailboxes" />
      <p className={styles.small}>
        {report.answersSeen === 'some' ? `${table.legend} ${table.ofSeenLegend}` : table.legend}
      </p>
      <div className={styles.columns}>
        <div>
          <h2 className={styles.heading} id="report-weeks">
            {table.weeks}
          </h2>
          <WeekTable report={report} saying={saying} labelledBy="report-weeks" />
        </div>
        <div>
          <h2 className={styles.heading}>{texts.receipts}</h2>
          <p className={styles.line}>{sayReceipts(report, saying)}</p>
          <h2 className={styles.heading}>{texts.needsNone}</h2>
          <p className={styles.line}>{sayNeedsNone(report, saying)}</p>
        </div>
      </div>
    </>
  );
}

/** What is not known, how it was counted, and when. */
function Notes({ report, saying }: Props) {
  const styles = useReportStyles();
  const { language } = saying;
  const texts = NOTE_TEXTS[language];
  const { privacy, privacyWithAddresses } = PAGE_TEXTS[language];
  const method = [
    ...sayMethod(report, saying),
    saying.showsAddresses ? privacyWithAddresses : privacy,
    sayPrinted(saying),
  ];
  return (
    <>
      <h2 className={styles.heading}>{texts.gaps}</h2>
      <ul className={styles.list}>
        {sayGaps(report, saying).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      <h2 className={styles.heading}>{texts.method}</h2>
      <p className={styles.small}>{method.join(' ')}</p>
    </>
  );
}
