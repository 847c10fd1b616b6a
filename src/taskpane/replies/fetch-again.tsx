import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { MAIL_TEXTS } from '../../session/replies/texts';
import type { RowProps } from './row-props';

const useStyles = makeStyles({ small: { fontSize: tokens.fontSizeBase200 } });

/** Fetches what could not be had: subjects mostly fail together. The keyboard stays in its row when the link goes. */
export function FetchAgain({ session, language }: Pick<RowProps, 'session' | 'language'>) {
  const styles = useStyles();
  return (
    <Link
      className={styles.small}
      as="button"
      inline
      type="button"
      onClick={({ currentTarget }) => {
        const [title] = currentTarget.closest('article, section')?.getElementsByTagName('h2') ?? [];
        session.shown.again();
        title?.focus();
      }}
    >
      {MAIL_TEXTS[language].fetchAgain}
    </Link>
  );
}
