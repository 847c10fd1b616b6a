import { builtInPolicy } from '../hygiene/policy/built-in';
import { languageOf } from '../hygiene/rules/language';
import { pageRoot } from '../ui/show-page';
import { App } from './app';
import { APP_TEXTS } from './texts';

/** The managers' overview, in an ordinary browser tab: no Outlook beside it, and no office.js. */
const language = languageOf(navigator.language);

// The policy whole: the sandbox finds it in the script and puts another in its place.
pageRoot('page')(<App policy={builtInPolicy} language={language} />, {
  language,
  texts: APP_TEXTS[language],
});
