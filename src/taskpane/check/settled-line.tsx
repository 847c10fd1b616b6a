import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { Language } from '../../hygiene/rules/rule';
import { PANE_TEXTS } from '../texts';
import { saySettled } from './card-words';
import type { CheckSession, CheckState, Settled } from './session';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  icon: { flexShrink: 0, alignSelf: 'center' },
  words: { flexGrow: 1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly settled: Settled;
  readonly state: CheckState;
  readonly session: CheckSession;
  readonly language: Language;
}

/** What is left of a card that was dealt with: one line, with a way back. */
export function SettledLine({ settled, state, session, language }: Props) {
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  return (
    <div className={styles.line}>
      <Checkmark16Regular aria-hidden className={styles.icon} />
      <Text size={200} className={styles.words}>
        {saySettled(settled, language)}
      </Text>
      <Link
        as="button"
        data-undo
        disabledFocusable={state.working !== null}
        onClick={() => void session.undo(settled)}
      >
        {texts.undo}
      </Link>
    </div>
  );
}
