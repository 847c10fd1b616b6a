import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import type { Language } from '../../hygiene/rules/rule';
import { CHANNEL } from '../check/check-state';
import type { CheckSession, CheckState } from '../check/session';
import { CHANNEL_TEXTS } from './texts';

const useStyles = makeStyles({
  chip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  good: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  icon: { flexShrink: 0, lineHeight: 0 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  words: { flexGrow: 1, overflowWrap: 'anywhere' },
});

interface Props {
  readonly state: CheckState;
  readonly session: CheckSession;
  readonly language: Language;
}

/** The mail bears the marks of a channel, all or some; with a way back where this pane put them there. */
export function OnTheWay({ state, session, language }: Props) {
  const styles = useStyles();
  const texts = CHANNEL_TEXTS[language];
  const { onTheWay, channel } = state;
  const good = onTheWay !== null && channel === null;
  return (
    <div className={mergeClasses(styles.chip, good && styles.good)}>
      <span className={mergeClasses(styles.icon, good && styles.goodIcon)}>
        {good ? <CheckmarkCircle16Filled aria-hidden /> : <Info16Regular aria-hidden />}
      </span>
      <Text size={200} weight="semibold" className={styles.words}>
        {onTheWay ? texts.taken[onTheWay] : texts.partly}
      </Text>
      {state.wayBack.length > 0 && (
        <Link
          as="button"
          data-undo={CHANNEL}
          disabledFocusable={state.working !== null}
          onClick={() => void session.leaveChannel()}
        >
          {texts.undo}
        </Link>
      )}
    </div>
  );
}
