import type { Policy } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import { fetchAbsenceTab } from '../fetched';
import { FetchedPanel } from './fetched-panel';

interface Props {
  readonly policy: Policy;
  readonly language: Language;
  /** A page of its own in the browser. */
  readonly isPage?: boolean;
}

/** The Absence tab, fetched when this is first drawn. */
export function AbsencePanel({ policy, language, isPage = false }: Props) {
  return (
    <FetchedPanel tab="absence" fetchTab={fetchAbsenceTab} language={language}>
      {({ AbsenceTab }) => <AbsenceTab policy={policy} language={language} isPage={isPage} />}
    </FetchedPanel>
  );
}
