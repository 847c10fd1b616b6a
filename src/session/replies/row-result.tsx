import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Language } from '../../hygiene/rules/rule';
import { SIGN_IN_TEXTS } from '../sign-in/texts';
import { needsSignIn } from '../sign-in/trouble';
import type { Row } from './row-state';
import type { Rows } from './rows';
import { RESULT_TEXTS } from './texts';
import { sayMark, sayRow } from './words';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  warn: { backgroundColor: tokens.colorStatusWarningBackground1 },
  done: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly rows: Pick<Rows, 'pressed' | 'allow' | 'again' | 'undo'>;
  /** Of the inquiry. */
  readonly id: string;
  readonly row: Row;
  readonly language: Language;
  /** ISO */
  readonly now: string;
}

/** What did not come about, with the way on; or where the draft is. */
export function RowResult({ rows, id, row, language, now }: Props) {
  const styles = useStyles();
  const { trouble, working } = row;
  const said = sayRow({ ...row, done: null }, now, language);
  if (said === '') return null;
  const asks = trouble !== null && needsSignIn(trouble);
  const shared = SIGN_IN_TEXTS[language];
  const allow = trouble?.problem === 'consent-needed' ? shared.allow : shared.signInAgain;
  const link = trouble ? null : linkIn(row, language);
  return (
    <div className={mergeClasses(styles.note, trouble !== null && styles.warn)}>
      <Text size={200}>{said}</Text>
      {link && (
        <Link
          inline
          href={link.to}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => rows.pressed(id)}
        >
          {link.says}
        </Link>
      )}
      {asks && (
        <Button size="small" disabledFocusable={working !== null} onClick={() => void rows.allow(id)}>
          {working === 'asking' ? shared.asking : allow}
        </Button>
      )}
      {trouble && !asks && trouble.problem !== 'not-found' && (
        <Button size="small" disabledFocusable={working !== null} onClick={() => void rows.again(id)}>
          {shared.tryAgain}
        </Button>
      )}
    </div>
  );
}

/** What can be pressed where no window opened by itself. */
function linkIn({ heldBack, drafted }: Row, language: Language) {
  const texts = RESULT_TEXTS[language];
  if (heldBack !== null) return { to: heldBack, says: texts.openHere };
  if (drafted?.link && !drafted.opened) return { to: drafted.link, says: texts.openDraft };
  return null;
}

/** What was marked, in one line with the way back. */
export function RowDone(props: Props) {
  const { rows, id, row, language, now } = props;
  const styles = useStyles();
  const texts = RESULT_TEXTS[language];
  if (!row.done) return null;
  return (
    <>
      <div className={styles.done}>
        <Text>{sayMark(row.done.mark, now, language)}</Text>
        <Button
          size="small"
          data-undo
          disabledFocusable={row.working !== null}
          onClick={() => void rows.undo(id)}
        >
          {row.working === 'undo' ? texts.undoing : texts.undo}
        </Button>
      </div>
      {row.trouble && <RowResult {...props} />}
    </>
  );
}
