import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { builtInPolicy } from '../../hygiene/policy/built-in';
import { languageOf } from '../../hygiene/rules/language';
import { ErrorBoundary } from '../../ui/error-boundary';
import { StatePage } from '../../ui/state-page';
import { Theme } from '../../ui/theme';
import { AbsencePanel } from '../tabs/absence-panel';
import { PANE_TEXTS } from '../texts';

/** The Absence tab as a page of its own, in an ordinary browser tab: no Outlook beside it, and no office.js. */
const language = languageOf(navigator.language);
const texts = PANE_TEXTS[language];
document.documentElement.lang = language;

const broken = (retry: () => void) => (
  <StatePage
    icon={<ErrorCircle48Regular />}
    title={texts.crashed}
    help={texts.crashedHelp}
    action={{ label: texts.tryAgain, run: retry }}
  />
);

/** React would log a caught error with all it holds; the screen says what matters. */
createRoot(document.getElementById('pane') as HTMLElement, { onCaughtError: () => {} }).render(
  <StrictMode>
    <Theme>
      <ErrorBoundary fallback={broken}>
        <AbsencePanel policy={builtInPolicy} language={language} isPage />
      </ErrorBoundary>
    </Theme>
  </StrictMode>,
);
