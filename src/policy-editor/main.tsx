import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../hygiene/rules/language';
import { ErrorBoundary } from '../ui/error-boundary';
import { StatePage } from '../ui/state-page';
import { Theme } from '../ui/theme';
import { App } from './app';
import { Editor } from './model/editor';
import { serverAt } from './model/server';
import { takeToken } from './model/token';
import { APP_TEXTS } from './texts';

/** The policy editor, in an ordinary browser tab: served by `kuvert policy edit`, or opened by itself. */
const language = languageOf(navigator.language);
const texts = APP_TEXTS[language];
document.documentElement.lang = language;
document.title = texts.title;

const token = takeToken();
const editor = new Editor(token === null ? null : serverAt(token));

const broken = (retry: () => void) => (
  <StatePage
    icon={<ErrorCircle48Regular />}
    level={1}
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
        <App editor={editor} language={language} />
      </ErrorBoundary>
    </Theme>
  </StrictMode>,
);
