import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PUBLISHED } from '../published';
import { FIELD_TEXTS } from '../texts/fields';
import { useEditing } from './context';

const useStyles = makeStyles({
  figure: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    maxWidth: '72ch',
  },
  quote: { margin: 0 },
});

/** The published sentences that a setting carries out; nothing where there is none. Danish in every language. */
export function PublishedSentence({ setting }: { setting: string }) {
  const styles = useStyles();
  const texts = FIELD_TEXTS[useEditing().language];
  return (PUBLISHED[setting] ?? []).map(({ says, by, document, year }) => (
    <figure key={says} className={styles.figure} aria-label={texts.published}>
      <blockquote className={styles.quote} lang="da">
        <Text size={200} italic>
          »{says}«
        </Text>
      </blockquote>
      <figcaption lang="da">
        <Text size={200}>
          {by}, {document} ({year})
        </Text>
      </figcaption>
    </figure>
  ));
}
