import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../hygiene/rules/language';
import { ErrorBoundary } from '../ui/error-boundary';
import { Fetched } from '../ui/fetched';
import { StatePage } from '../ui/state-page';
import { Theme } from '../ui/theme';
import { takeToken } from './model/token';
import { APP_TEXTS } from './texts';

/** The policy editor, in an ordinary browser tab: served by `kuvert policy edit`, or opened by itself. */
const language = languageOf(navigator.language);
const texts = APP_TEXTS[language];
document.documentElement.lang = language;
document.title = texts.title;

const token = takeToken();
/** The reader of policies brings the schema library and the list of rules along: the frame need not wait for them. */
const fetchEditor = () => import(/* webpackChunkName: "editor" */ './app');

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
        <Fetched fetchPart={fetchEditor} texts={texts} level={1}>
          {({ App }) => <App token={token} language={language} />}
        </Fetched>
      </ErrorBoundary>
    </Theme>
  </StrictMode>,
);
