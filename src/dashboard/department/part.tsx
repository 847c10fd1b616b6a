import { makeStyles, mergeClasses, Subtitle2, Text, tokens, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalL} clamp(10px, 2vw, 16px)`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  wide: { gridColumn: '1 / -1' },
  /** What it holds has borders of its own. */
  bare: { padding: 0, border: 'none' },
  title: { margin: 0 },
});

interface Props {
  readonly title: string;
  /** One plain sentence that says what there is to see. */
  readonly says: string;
  /** Across the whole page. */
  readonly isWide?: boolean;
  /** Across the whole page, and without a border. */
  readonly isBare?: boolean;
  /** @param titleId id of its heading */
  readonly children?: (titleId: string) => ReactNode;
}

/** A part of the page: its heading, what it says in one sentence, and what it is read from. */
export function Part({ title, says, isWide = false, isBare = false, children }: Props) {
  const styles = useStyles();
  const id = useId('part');
  return (
    <section
      aria-labelledby={id}
      className={mergeClasses(
        styles.part,
        isWide && styles.wide,
        isBare && mergeClasses(styles.bare, styles.wide),
      )}
    >
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle2>
      {says && <Text>{says}</Text>}
      {children?.(id)}
    </section>
  );
}
