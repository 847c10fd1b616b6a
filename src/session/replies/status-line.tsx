import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarClock20Regular,
  CheckmarkCircle20Filled,
  Clock20Filled,
  Clock20Regular,
  Question20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { StatusSaid } from '../../hygiene/replies/say';

const useLineClass = makeResetStyles({
  display: 'flex',
  alignItems: 'flex-start',
  gap: tokens.spacingHorizontalXS,
  '& > svg': { flexShrink: 0 },
});

const useStyles = makeStyles({
  overdue: { color: tokens.colorStatusDangerForeground1 },
  // The icon's own red is too dark for words on a dark page (WCAG 1.4.3).
  overdueWords: { color: tokens.colorStatusDangerForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  today: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorBrandForeground1 },
  promised: { color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  overdue: Warning20Filled,
  today: Clock20Filled,
  open: Clock20Regular,
  promised: CalendarClock20Regular,
  done: CheckmarkCircle20Filled,
  unknown: Question20Regular,
} as const;

/** The state of an inquiry: a sign, and the words that say the same. Plain elements: a list draws hundreds a second. */
export function StatusLine({ said: { tone, short } }: { said: StatusSaid }) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div className={useLineClass()}>
      <Icon aria-hidden className={styles[tone]} />
      <span
        className={mergeClasses(
          (tone === 'overdue' || tone === 'today') && styles.strong,
          tone === 'overdue' && styles.overdueWords,
        )}
      >
        {short}
      </span>
    </div>
  );
}
