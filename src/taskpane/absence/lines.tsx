import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, DismissCircle20Filled } from '@fluentui/react-icons';
import type { Language } from '../../hygiene/rules/rule';
import { ABSENCE_TAB_TEXTS } from './texts';
import type { Line } from './words';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, lineHeight: 0 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  fails: { color: tokens.colorStatusDangerForeground1 },
  says: { minWidth: 0, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What holds of a reply and what does not: a sign, and words for those who do not see it. */
export function Lines({ lines, language }: { lines: readonly Line[]; language: Language }) {
  const styles = useStyles();
  const texts = ABSENCE_TAB_TEXTS[language];
  return (
    <ul className={styles.lines}>
      {lines.map(({ holds, says, more }) => {
        const Icon = holds ? CheckmarkCircle20Filled : DismissCircle20Filled;
        return (
          <li key={says} className={styles.line}>
            <span className={mergeClasses(styles.icon, holds ? styles.holds : styles.fails)}>
              <Icon role="img" aria-label={holds ? texts.holds : texts.fails} />
            </span>
            <div className={styles.says}>
              <Text block {...(!holds && { weight: 'semibold' as const })}>
                {says}
              </Text>
              {more.map((words, at) => (
                <Text key={words} block size={200} className={at === 0 ? styles.why : undefined}>
                  {words}
                </Text>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
