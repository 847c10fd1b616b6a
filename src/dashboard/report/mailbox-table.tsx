import { mergeClasses } from '@fluentui/react-components';
import { figureCells } from './figure-cells';
import { FigureRow, HeadRow } from './figure-row';
import type { Report, ReportGroup } from './report';
import type { Saying } from './say';
import { ROLES } from './table-roles';
import { TABLE_TEXTS } from './texts/table';
import { useTableStyles } from './use-table-styles';

interface Props {
  readonly report: Report;
  readonly saying: Saying;
  /** Id of what names it. */
  readonly labelledBy: string;
}

/** Each department with its mailboxes below it, then all. A department that has but one is one row. */
export function MailboxTable({ report, saying, labelledBy }: Props) {
  const styles = useTableStyles();
  const { language } = saying;
  const texts = TABLE_TEXTS[language];
  const all = figureCells(report.total, report.answersSeen, language);
  const heads = all.map(({ header }) => header);
  return (
    <table {...ROLES.table} aria-labelledby={labelledBy} className={mergeClasses(styles.table, styles.wide)}>
      <HeadRow first={texts.mailbox} heads={heads} />
      {report.groups.map((group) => (
        <Group key={group.department} group={group} saying={saying} />
      ))}
      <tbody {...ROLES.group}>
        <FigureRow name={texts.all} cells={all} rank="all" />
      </tbody>
    </table>
  );
}

function Group({ group, saying }: { readonly group: ReportGroup; readonly saying: Saying }) {
  const { department, rows, figures, answersSeen } = group;
  const { language, departmentName, nameOf } = saying;
  const isOne = rows.length === 1;
  return (
    <tbody {...ROLES.group}>
      {!isOne && (
        <FigureRow
          name={departmentName(department)}
          cells={figureCells(figures, answersSeen, language)}
          rank="department"
        />
      )}
      {rows.map((row) => (
        <FigureRow
          key={row.mailbox ?? ''}
          name={nameOf(row.mailbox)}
          cells={figureCells(row.figures, row.answersSeen, language)}
          rank={isOne ? 'department' : 'mailbox'}
        />
      ))}
    </tbody>
  );
}
