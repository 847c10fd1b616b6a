import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { builtInPolicy } from '../hygiene/policy/built-in';
import { languageOf } from '../hygiene/rules/language';
import { ErrorBoundary } from '../ui/error-boundary';
import { StatePage } from '../ui/state-page';
import { Theme } from '../ui/theme';
import { App } from './app';
import { APP_TEXTS } from './texts';

/** The managers' overview, in an ordinary browser tab: no Outlook beside it, and no office.js. */
const language = languageOf(navigator.language);
const texts = APP_TEXTS[language];
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
createRoot(document.getElementById('page') as HTMLElement, { onCaughtError: () => {} }).render(
  <StrictMode>
    <Theme>
      <ErrorBoundary fallback={broken}>
        {/* Whole: the sandbox finds it in the script and puts another in its place. */}
        <App policy={builtInPolicy} language={language} />
      </ErrorBoundary>
    </Theme>
  </StrictMode>,
);
