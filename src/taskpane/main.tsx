import { CloudOff48Regular, ErrorCircle48Regular, Mail48Regular } from '@fluentui/react-icons';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { builtInPolicy } from '../hygiene/policy/built-in';
import { languageOf } from '../hygiene/rules/language';
import type { Language } from '../hygiene/rules/rule';
import { outlookIsDark, outlookLanguage } from '../outlook/client';
import { keepTabKey } from '../outlook/tab-key';
import { ErrorBoundary } from '../ui/error-boundary';
import { StatePage } from '../ui/state-page';
import { Theme } from '../ui/theme';
import { App } from './app';
import { fetchCheckTab } from './fetched';
import { PANE_TEXTS } from './texts';

/** React would log a caught error with all it holds; the screen says what matters. */
const root = createRoot(document.getElementById('pane') as HTMLElement, { onCaughtError: () => {} });

/** Waits for Outlook; opened as an ordinary page it says where it belongs, and without office.js what to do. */
async function start() {
  try {
    const inOutlook = await outlookLanguage();
    if (inOutlook) show(inOutlook, <App policy={builtInPolicy} language={inOutlook} />);
    else showPage(languageOf(navigator.language), <Mail48Regular />, 'outsideOutlook');
  } catch {
    showPage(languageOf(navigator.language), <CloudOff48Regular />, 'noOutlook');
  }
}

function showPage(language: Language, icon: ReactNode, says: 'outsideOutlook' | 'noOutlook') {
  const texts = PANE_TEXTS[language];
  const retry = { label: texts.tryAgain, run: () => location.reload() };
  show(
    language,
    <StatePage
      icon={icon}
      title={texts[says]}
      help={texts[`${says}Help`]}
      {...(says === 'noOutlook' && { action: retry })}
    />,
  );
}

function show(language: Language, page: ReactNode) {
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
  root.render(
    <StrictMode>
      <Theme isDark={outlookIsDark()}>
        <ErrorBoundary fallback={broken}>{page}</ErrorBoundary>
      </Theme>
    </StrictMode>,
  );
}

keepTabKey(document);
fetchCheckTab().catch(() => {}); // beside Outlook's own start; the page that shows it asks again
void start();
