import { CloudOff48Regular, Mail48Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { builtInPolicy } from '../hygiene/policy/built-in';
import { languageOf } from '../hygiene/rules/language';
import type { Language } from '../hygiene/rules/rule';
import { outlookIsDark, outlookLanguage } from '../outlook/client';
import { keepTabKey } from '../outlook/tab-key';
import { pageRoot } from '../ui/show-page';
import { StatePage } from '../ui/state-page';
import { App } from './app';
import { fetchCheckTab } from './fetched';
import { PANE_TEXTS } from './texts';

const root = pageRoot('pane');

/** Waits for Outlook; opened as an ordinary page it says where it belongs, and without office.js what to do. */
async function start() {
  try {
    const inOutlook = await outlookLanguage();
    if (inOutlook) show(inOutlook, <App policy={builtInPolicy} language={inOutlook} />);
    else showState(languageOf(navigator.language), <Mail48Regular />, 'outsideOutlook');
  } catch {
    showState(languageOf(navigator.language), <CloudOff48Regular />, 'noOutlook');
  }
}

function showState(language: Language, icon: ReactNode, says: 'outsideOutlook' | 'noOutlook') {
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
  root(page, { language, texts: PANE_TEXTS[language], isDark: outlookIsDark() });
}

keepTabKey(document);
fetchCheckTab().catch(() => {}); // beside Outlook's own start; the page that shows it asks again
void start();
