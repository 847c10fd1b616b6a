import { ErrorCircle48Regular, MailAlert24Regular } from '@fluentui/react-icons';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { builtInPolicy } from '../hygiene/policy/built-in';
import { languageOf, outlookLanguage } from '../outlook/client';
import { ErrorBoundary } from '../ui/error-boundary';
import { StatePage } from '../ui/state-page';
import { Theme } from '../ui/theme';
import { App } from './app';
import { PANE_TEXTS } from './texts';

/** React would log a caught error with all it holds; the screen says what matters. */
const root = createRoot(document.getElementById('pane') as HTMLElement, { onCaughtError: () => {} });

/** Waits for Outlook; opened as an ordinary page it says where it belongs. */
async function start() {
  const inOutlook = await outlookLanguage();
  const language = inOutlook ?? languageOf(navigator.language);
  const texts = PANE_TEXTS[language];
  document.documentElement.lang = language;
  root.render(
    <StrictMode>
      <Theme>
        <ErrorBoundary
          fallback={(retry) => (
            <StatePage
              icon={<ErrorCircle48Regular />}
              title={texts.crashed}
              help={texts.crashedHelp}
              action={{ label: texts.tryAgain, run: retry }}
            />
          )}
        >
          {inOutlook ? (
            <App policy={builtInPolicy} language={language} />
          ) : (
            <StatePage
              icon={<MailAlert24Regular />}
              title={texts.outsideOutlook}
              help={texts.outsideOutlookHelp}
            />
          )}
        </ErrorBoundary>
      </Theme>
    </StrictMode>,
  );
}

void start();
