import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Mode } from '../../hygiene/policy/types';
import { useEditing } from '../fields/context';
import { Part } from '../fields/part';
import { effectOf } from '../model/at-send';
import { RULES_TEXTS } from './texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, max-content) 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    maxWidth: '720px',
  },
  what: { margin: 0 },
});

/** What each level comes to in one mode, in plain words. */
export function LevelTable({ mode }: { mode: Mode }) {
  const styles = useStyles();
  const texts = RULES_TEXTS[useEditing().language];
  return (
    <Part title={texts.effectsTitle} intro={texts.effectsIntro}>
      <dl className={styles.list}>
        {(['off', 'hint', 'warn', 'block'] as const).flatMap((level) => [
          <dt key={level}>
            <Text weight="semibold">{texts.levels[level]}</Text>
          </dt>,
          <dd key={`${level} does`} className={styles.what}>
            <Text>{texts.effects[effectOf(level, mode, true)]}</Text>
          </dd>,
        ])}
      </dl>
    </Part>
  );
}
