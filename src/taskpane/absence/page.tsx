import { builtInPolicy } from '../../hygiene/policy/built-in';
import { languageOf } from '../../hygiene/rules/language';
import { pageRoot } from '../../ui/show-page';
import { AbsencePanel } from '../tabs/absence-panel';
import { PANE_TEXTS } from '../texts';

/** The Absence tab as a page of its own, in an ordinary browser tab: no Outlook beside it, and no office.js. */
const language = languageOf(navigator.language);

pageRoot('pane')(<AbsencePanel policy={builtInPolicy} language={language} isPage />, {
  language,
  texts: PANE_TEXTS[language],
});
