import {
  Body1Strong,
  Button,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useState } from 'react';

export interface CardAction {
  readonly label: string;
  /** Mends something: the best one is the primary button. */
  readonly mends: boolean;
  readonly run: () => void;
}

interface Props {
  /** "CPR-nummer · sikkert" */
  readonly title: string;
  /** "i teksten" */
  readonly note: string;
  readonly snippet: { readonly before: string; readonly found: string; readonly after: string } | null;
  /** What is wrong, one by one; left out or empty where `why` says it all. */
  readonly points?: readonly string[];
  /** One paragraph each. */
  readonly why: readonly string[];
  /** Where the policy says more about it. */
  readonly link?: { readonly label: string; readonly href: string } | undefined;
  /** Best first; two are shown, the rest wait behind "…". */
  readonly actions: readonly CardAction[];
  readonly moreLabel: string;
  readonly busy: string | null;
  /** Something better stands above: no button of this card is the primary one. */
  readonly calm?: boolean;
  /** The alert at Send pointed here. */
  readonly pointedAt: boolean;
  readonly id: string;
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pointedAt: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow8 },
  head: { display: 'flex', flexDirection: 'column' },
  title: { margin: 0 },
  note: { color: tokens.colorNeutralForeground2 },
  snippet: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  found: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground2,
    borderRadius: tokens.borderRadiusSmall,
  },
  why: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  points: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  link: { alignSelf: 'start', fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One thing to look at: what, where, how sure, why, and what to do about it, best choice first. */
export function FindingCard({ title, note, snippet, points = [], why, link, ...rest }: Props) {
  const styles = useStyles();
  const { actions, moreLabel, busy, calm = false, pointedAt, id } = rest;
  return (
    <article
      id={id}
      tabIndex={-1}
      className={mergeClasses(styles.card, pointedAt && styles.pointedAt)}
      aria-label={[title, note].filter(Boolean).join(', ')}
    >
      <div className={styles.head}>
        <Body1Strong as="h2" className={styles.title}>
          {title}
        </Body1Strong>
        {note && <Caption1 className={styles.note}>{note}</Caption1>}
      </div>
      {snippet && (
        <blockquote className={styles.snippet}>
          <Text size={200}>
            {snippet.before}
            <mark className={styles.found}>{snippet.found}</mark>
            {snippet.after}
          </Text>
        </blockquote>
      )}
      {points.length > 0 && (
        <ul className={styles.points}>
          {points.map((words) => (
            <li key={words}>
              <Text size={200}>{words}</Text>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.why}>
        {why.map((words) => (
          <Text key={words} block size={200}>
            {words}
          </Text>
        ))}
        {link && (
          <Link href={link.href} target="_blank" rel="noopener noreferrer" className={styles.link}>
            {link.label}
          </Link>
        )}
      </div>
      <Actions {...{ actions, moreLabel, busy, calm }} />
    </article>
  );
}

function Actions({ actions, moreLabel, busy, calm }: Pick<Props, 'actions' | 'moreLabel' | 'busy' | 'calm'>) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const shown = open ? actions : actions.slice(0, 2);
  return (
    <div className={styles.actions}>
      {shown.map((action, index) => (
        <Button
          key={action.label}
          appearance={index === 0 && action.mends && !calm ? 'primary' : 'secondary'}
          disabledFocusable={busy !== null}
          onClick={action.run}
        >
          {index === 0 && action.mends && busy ? busy : action.label}
        </Button>
      ))}
      {actions.length > 2 && (
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={moreLabel}
          title={moreLabel}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
    </div>
  );
}
