import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../hygiene/rules/rule';
import { CHANNEL_TEXTS } from './texts';

const useStyles = makeStyles({ link: { alignSelf: 'start', fontSize: tokens.fontSizeBase200 } });

/** A browser may keep a new window back and say nothing: the page is also there as a link. */
export function PageLinks({ pages, language }: { pages: readonly string[]; language: Language }) {
  const styles = useStyles();
  return pages.map((page) => (
    <Link key={page} href={page} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {CHANNEL_TEXTS[language].openAgain}
    </Link>
  ));
}
