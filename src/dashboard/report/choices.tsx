import { Button, Checkbox, Field, Select, Text } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, PrintRegular } from '@fluentui/react-icons';
import { fill } from '../../hygiene/rules/texts';
import { ExportOpen } from '../export/export-open';
import { SaveTable } from '../export/save-table';
import { figuresTable } from '../export/tables';
import { EXPORT_TEXTS } from '../export/texts';
import type { Tellable } from '../told/tellable';
import type { PageProps } from '../types';
import { besideMonth, monthInWords } from './months';
import type { Report } from './report';
import type { Saying } from './say';
import { PAGE_TEXTS } from './texts/page';
import { useReportStyles } from './use-report-styles';

interface Props extends PageProps {
  /** The oldest first. */
  readonly months: readonly string[];
  readonly report: Report;
  /** What the report is made of. */
  readonly told: Tellable;
  readonly saying: Saying;
  readonly hasAdded: boolean;
  readonly showsAdded: boolean;
  readonly onShowsAdded: (shows: boolean) => void;
}

/** Which month, and what becomes of it: paper or files. */
export function Choices(props: Props) {
  const styles = useReportStyles();
  const { dashboard, state, language, report, told, saying, hasAdded, showsAdded } = props;
  const texts = PAGE_TEXTS[language];
  const { button, file } = EXPORT_TEXTS[language].figures;
  return (
    <div className={styles.choices}>
      <Months {...props} />
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<PrintRegular />} onClick={() => window.print()}>
          {texts.print}
        </Button>
        <SaveTable
          label={button}
          file={fill(file, { month: report.month })}
          table={() =>
            figuresTable(report, { told, policy: dashboard.policy, now: state.now }, saying.nameOf, language)
          }
          language={language}
        />
        <ExportOpen {...{ dashboard, state, language, showsAdded }} inquiries={told.inquiries} />
      </div>
      {hasAdded && (
        <div className={styles.added}>
          <Checkbox
            label={texts.showsAdded}
            checked={showsAdded}
            onChange={(_, { checked }) => props.onShowsAdded(checked === true)}
          />
          <Text size={200} block className={styles.soft}>
            {texts.showsAddedHelp}
          </Text>
        </div>
      )}
    </div>
  );
}

function Months({ dashboard, language, months, report }: Props) {
  const styles = useReportStyles();
  const texts = PAGE_TEXTS[language];
  const { previous, next } = besideMonth(months, report.month);
  const go = (month: string | null) => {
    if (month !== null) dashboard.go({ page: 'report', month });
  };
  return (
    <div className={styles.months}>
      <Button
        icon={<ChevronLeftRegular />}
        aria-label={texts.previous}
        title={texts.previous}
        disabledFocusable={previous === null}
        onClick={() => go(previous)}
      />
      <Field label={texts.month}>
        <Select value={report.month} onChange={(_, { value }) => go(value)}>
          {[...months].reverse().map((month) => (
            <option key={month} value={month}>
              {monthInWords(month, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        icon={<ChevronRightRegular />}
        aria-label={texts.next}
        title={texts.next}
        disabledFocusable={next === null}
        onClick={() => go(next)}
      />
    </div>
  );
}
