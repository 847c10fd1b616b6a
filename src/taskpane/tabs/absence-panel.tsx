import { CloudOff48Regular } from '@fluentui/react-icons';
import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { Reading } from '../../ui/reading';
import { StatePage } from '../../ui/state-page';
import { fetchAbsenceTab, useFetched } from '../fetched';
import { PANE_TEXTS } from '../texts';
import { TAB_TEXTS } from './texts';

interface Props {
  readonly policy: Policy;
  readonly language: Language;
  /** A page of its own in the browser. */
  readonly isPage?: boolean;
}

/** The Absence tab, fetched when this is first drawn. */
export function AbsencePanel({ policy, language, isPage = false }: Props) {
  const texts = TAB_TEXTS[language];
  const [absence, again] = useFetched(fetchAbsenceTab);
  if (absence === 'coming') return <Reading label={texts.coming} />;
  if (absence === 'failed')
    return (
      <StatePage
        icon={<CloudOff48Regular />}
        title={texts.notFetched}
        help={texts.notFetchedHelp}
        action={{ label: PANE_TEXTS[language].tryAgain, run: again }}
      />
    );
  return <absence.AbsenceTab policy={policy} language={language} isPage={isPage} />;
}
