import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { fontSize: '40px', lineHeight: '40px', color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly help: string;
  /** Of its heading: 1 where nothing else on the page has one of the first rank. Left out: 2. */
  readonly level?: 1 | 2;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A whole page that says one thing: nothing to show, not in Outlook, something broke; with a way on where there is one. */
export function StatePage({ icon, title, help, level = 2, action }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label={title}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Subtitle2 as={level === 1 ? 'h1' : 'h2'} align="center">
        {title}
      </Subtitle2>
      <Text align="center">{help}</Text>
      {action && (
        <Button appearance="primary" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </section>
  );
}
