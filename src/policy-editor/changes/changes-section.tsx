import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { PolicyChange } from '../../hygiene/policy/changes';
import { sayChange } from '../../hygiene/policy/say-change';
import { count } from '../../ui/texts';
import { useEditing } from '../fields/context';
import { SectionPage } from '../fields/part';
import { type Before, compared, documentBefore } from '../model/compared';
import { CompareWith } from './compare-with';
import { CHANGES_TEXTS } from './texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: '960px' },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { flex: '1 1 240px', minWidth: 0 },
  follows: { color: tokens.colorNeutralForeground2 },
});

/** What the edited policy says otherwise than another one, in plain sentences. */
export function ChangesSection() {
  const styles = useStyles();
  const { state, language } = useEditing();
  const texts = CHANGES_TEXTS[language];
  const [chosen, choose] = useState<Before>('opened');
  const before = documentBefore(state, chosen);
  const after = state.checked?.policy ?? null;
  const changes = useMemo(() => compared(before, after), [before, after]);
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <CompareWith chosen={chosen} choose={choose} />
      <Text role="status" weight="semibold">
        {changes === null && texts.notRead}
        {changes?.length === 0 && texts.none}
        {changes !== null && changes.length > 0 && count(changes.length, texts.count)}
      </Text>
      {changes !== null && changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map((change) => (
            <Change key={`${change.path} ${change.kind}`} change={change} />
          ))}
        </ul>
      )}
    </SectionPage>
  );
}

const COLOURS = { stricter: 'important', looser: 'informative', neither: 'subtle' } as const;

function Change({ change }: { change: PolicyChange }) {
  const styles = useStyles();
  const { language } = useEditing();
  const texts = CHANGES_TEXTS[language];
  return (
    <li className={styles.change}>
      <Text className={styles.said}>
        {sayChange(change, language)}
        {change.follows !== undefined && <span className={styles.follows}> ({texts.follows})</span>}
      </Text>
      <Badge appearance="outline" color={COLOURS[change.strictness]}>
        {texts.strictness[change.strictness]}
      </Badge>
    </li>
  );
}
