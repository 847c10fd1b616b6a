import { useMemo, useState } from 'react';
import { useKnown } from '../told/use-known';
import type { PageProps } from '../types';
import { Choices } from './choices';
import { monthInWords, monthShown, monthsToChoose } from './months';
import { addedIn, departmentName, namesOf } from './names';
import { type ReportInput, reportOf, toldIn } from './report';
import type { Saying } from './say';
import { Sheet } from './sheet';
import { usePrintTitle } from './use-print-title';
import { useReportStyles } from './use-report-styles';

/** How one month was answered, as a page to print and files to count with; nothing in it tells of a mail or a person. */
export function ReportPage({ dashboard, state, language }: PageProps) {
  const styles = useReportStyles();
  const [showsAdded, setShowsAdded] = useState(false);
  const { policy, targetOf } = dashboard;
  const { route, account } = state;
  const { inquiries, mailboxes, now } = useKnown(state);
  const month = monthShown(route.page === 'report' ? route.month : undefined, now);
  const months = useMemo(() => monthsToChoose(inquiries, month), [inquiries, month]);
  const input: ReportInput = useMemo(
    () => ({ inquiries, mailboxes, policy, now, month }),
    [inquiries, mailboxes, policy, now, month],
  );
  const told = useMemo(() => toldIn(input), [input]);
  const report = useMemo(() => reportOf(input, told), [input, told]);
  const hasAdded = addedIn(mailboxes, policy).length > 0;
  const saying: Saying = {
    language,
    now,
    targetOf,
    nameOf: namesOf({ mailboxes, account }, policy, language, showsAdded),
    showsAddresses: showsAdded && hasAdded,
    departmentName: (department) => departmentName(department, policy, language),
  };
  usePrintTitle(monthInWords(month, language), language);
  return (
    <div className={styles.page}>
      <Choices
        {...{ dashboard, state, language, months, report, told, saying, showsAdded, hasAdded }}
        onShowsAdded={setShowsAdded}
      />
      <Sheet report={report} saying={saying} />
    </div>
  );
}
