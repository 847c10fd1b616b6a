import { CloudOff48Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Language } from '../../hygiene/rules/rule';
import { Reading } from '../../ui/reading';
import { StatePage } from '../../ui/state-page';
import { useFetched } from '../fetched';
import { PANE_TEXTS } from '../texts';
import { TAB_TEXTS, type TabTexts } from './texts';

interface Props<T extends object> {
  readonly tab: keyof TabTexts['notFetched'];
  readonly fetchTab: () => Promise<T>;
  readonly language: Language;
  readonly children: (fetched: T) => ReactNode;
}

/** A tab that is fetched when this is first drawn. */
export function FetchedPanel<T extends object>({ tab, fetchTab, language, children }: Props<T>) {
  const texts = TAB_TEXTS[language];
  const [fetched, again] = useFetched(fetchTab);
  if (fetched === 'coming') return <Reading label={texts.coming} />;
  if (fetched === 'failed')
    return (
      <StatePage
        icon={<CloudOff48Regular />}
        title={texts.notFetched[tab]}
        help={texts.notFetchedHelp}
        action={{ label: PANE_TEXTS[language].tryAgain, run: again }}
      />
    );
  return children(fetched);
}
