import { makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, Info24Filled, Warning24Filled } from '@fluentui/react-icons';

export type Tone = 'good' | 'info' | 'warn' | 'stop';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderLeft: '4px solid transparent',
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: { margin: 0 },
  icon: { flexShrink: 0, lineHeight: 0, paddingTop: '1px' },
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorBrandStroke1 },
  warn: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
  },
  stop: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
  },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorBrandForeground1 },
  warnIcon: { color: tokens.colorStatusWarningForeground1 },
  stopIcon: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS = {
  good: CheckmarkCircle24Filled,
  info: Info24Filled,
  warn: Warning24Filled,
  stop: Warning24Filled,
} as const;

/** The one verdict at the top: one sentence, one colour, one icon, then why. */
export function VerdictBanner({ tone, title, why }: { tone: Tone; title: string; why: string }) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <header className={mergeClasses(styles.banner, styles[tone])}>
      <span className={mergeClasses(styles.icon, styles[`${tone}Icon`])}>
        <Icon aria-hidden />
      </span>
      <div className={styles.words}>
        <Subtitle2 as="h1" tabIndex={-1} className={styles.title}>
          {title}
        </Subtitle2>
        <Text size={200}>{why}</Text>
      </div>
    </header>
  );
}
