import { languageOf } from '../hygiene/rules/language';
import { Fetched } from '../ui/fetched';
import { pageRoot } from '../ui/show-page';
import { takeToken } from './model/token';
import { APP_TEXTS } from './texts';

/** The policy editor, in an ordinary browser tab: served by `kuvert policy edit`, or opened by itself. */
const language = languageOf(navigator.language);
const texts = APP_TEXTS[language];
document.title = texts.title;

const token = takeToken();
/** The reader of policies brings the schema library and the list of rules along: the frame need not wait for them. */
const fetchEditor = () => import(/* webpackChunkName: "editor" */ './app');

pageRoot('page')(
  <Fetched fetchPart={fetchEditor} texts={texts} level={1}>
    {({ App }) => <App token={token} language={language} />}
  </Fetched>,
  { language, texts, level: 1 },
);
