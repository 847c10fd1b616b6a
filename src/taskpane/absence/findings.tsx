import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import { absenceText } from '../../hygiene/absence/say';
import type { AbsenceReportFinding, NamedContact } from '../../hygiene/absence/types';
import type { Language } from '../../hygiene/rules/rule';

const useStyles = makeStyles({
  findings: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  finding: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: 0 },
  warn: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  why: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly AbsenceReportFinding[];
  /** Those whom the texts name, as the report counts them. */
  readonly contacts: readonly NamedContact[];
  readonly language: Language;
}

/** What to look at: what it is, why it matters, what to do. Worst first, as they come. */
export function Findings({ findings, contacts, language }: Props) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const { what, why, todo } = absenceText(language, finding, contacts);
        const isWarning = finding.level === 'warn';
        return (
          <li key={`${finding.rule} ${JSON.stringify(finding.data)}`} className={styles.finding}>
            <span className={mergeClasses(styles.icon, isWarning ? styles.warn : styles.hint)} aria-hidden>
              {isWarning ? <Warning20Filled /> : <Info20Regular />}
            </span>
            <div className={styles.words}>
              <Text weight="semibold">{what}</Text>
              <Text size={200} className={styles.why}>
                {why}
              </Text>
              <Text size={200}>{todo}</Text>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
