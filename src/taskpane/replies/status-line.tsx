import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  CalendarClock20Regular,
  CheckmarkCircle20Filled,
  Clock20Filled,
  Clock20Regular,
  Question20Regular,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { StatusSaid } from '../../hygiene/replies/say';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  overdue: { color: tokens.colorStatusDangerForeground1 },
  // The icon's own red is too dark for words on a dark pane (WCAG 1.4.3).
  overdueWords: { color: tokens.colorStatusDangerForeground3 },
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

/** The state of an inquiry: a sign, and the words that say the same. */
export function StatusLine({ said: { tone, short } }: { said: StatusSaid }) {
  const styles = useStyles();
  const shared = useRowStyles();
  const Icon = ICONS[tone];
  return (
    <div className={shared.line}>
      <span className={mergeClasses(shared.icon, styles[tone])}>
        <Icon aria-hidden />
      </span>
      <Text
        weight={tone === 'overdue' || tone === 'today' ? 'semibold' : 'regular'}
        className={tone === 'overdue' ? styles.overdueWords : undefined}
      >
        {short}
      </Text>
    </div>
  );
}
