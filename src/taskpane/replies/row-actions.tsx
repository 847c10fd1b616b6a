import {
  Button,
  Link,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Text,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import { SIGN_IN_TEXTS } from '../sign-in/texts';
import { needsSignIn } from '../sign-in/trouble';
import { PhoneForm, PromiseForm } from './day-forms';
import { HandOverForm } from './hand-over-form';
import { ReceiptForm } from './receipt-form';
import { linkOf, type RowProps } from './row-props';
import type { Row } from './row-state';
import { ROW_TEXTS } from './texts';
import { useRowStyles } from './use-row-styles';
import { sayMark, sayRow } from './words';

type Props = RowProps & { readonly row: Row };

/** What one can do with an inquiry that waits. @param isBeside it is open already @param titleId what it is about */
export function RowButtons({
  isBeside = false,
  titleId,
  ...props
}: Props & { readonly isBeside?: boolean; readonly titleId: string }) {
  const styles = useRowStyles();
  const { session, inquiry, row, shown, language } = props;
  const texts = ROW_TEXTS[language];
  const isBusy = row.working !== null;
  const isReceiptOpen = row.form === 'receipt';
  return (
    <div className={styles.buttons}>
      {!isBeside && (
        <Button
          size="small"
          className={styles.short}
          aria-describedby={titleId}
          disabledFocusable={isBusy}
          onClick={() => void session.rows.open(inquiry, linkOf(shown))}
        >
          {row.working === 'open' ? texts.opening : texts.open}
        </Button>
      )}
      {inquiry.status !== 'unknown' && (
        <Button
          size="small"
          aria-describedby={titleId}
          disabledFocusable={isBusy}
          aria-expanded={isReceiptOpen}
          onClick={() => session.rows.show(inquiry.id, isReceiptOpen ? null : 'receipt')}
        >
          {texts.receipt}
        </Button>
      )}
      <MoreMenu {...props} titleId={titleId} />
      {row.working === 'mark' && row.form === null && <Text size={200}>{texts.marking}</Text>}
    </div>
  );
}

/** The form that was opened, and what came of it. */
export function RowForms(props: Props) {
  const { form } = props.row;
  return (
    <>
      {form === 'receipt' && <ReceiptForm {...props} />}
      {form === 'handed-over' && <HandOverForm {...props} />}
      {form === 'promised' && <PromiseForm {...props} />}
      {form === 'phone' && <PhoneForm {...props} />}
      <RowResult {...props} />
    </>
  );
}

function MoreMenu({ session, inquiry, row, language, now, titleId }: Props & { readonly titleId: string }) {
  const texts = ROW_TEXTS[language];
  const { rows } = session;
  const { id } = inquiry;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={texts.more}
          aria-describedby={titleId}
          disabledFocusable={row.working !== null}
          data-more
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => void rows.mark(inquiry, { says: 'needs-none' })}>
            {texts.needsNone}
          </MenuItem>
          <MenuItem onClick={() => void rows.mark(inquiry, { says: 'phone', day: localDayOf(now) })}>
            {texts.phone}
          </MenuItem>
          <MenuItem onClick={() => rows.show(id, 'phone')}>{texts.phoneEarlier}</MenuItem>
          <MenuItem onClick={() => rows.show(id, 'handed-over')}>{texts.handOver}</MenuItem>
          <MenuItem onClick={() => rows.show(id, 'promised')}>{texts.promise}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

type ResultProps = Pick<Props, 'session' | 'inquiry' | 'row' | 'language' | 'now'>;

/** What did not come about, with the way on; or where the draft is. */
export function RowResult({ session, inquiry, row, language, now }: ResultProps) {
  const styles = useRowStyles();
  const texts = ROW_TEXTS[language];
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
          onClick={() => session.rows.pressed(inquiry.id)}
        >
          {link.says}
        </Link>
      )}
      {asks && (
        <Button
          size="small"
          disabledFocusable={working !== null}
          onClick={() => void session.rows.allow(inquiry.id)}
        >
          {working === 'asking' ? shared.asking : allow}
        </Button>
      )}
      {trouble && !asks && trouble.problem !== 'not-found' && (
        <Button
          size="small"
          disabledFocusable={working !== null}
          onClick={() => void session.rows.again(inquiry.id)}
        >
          {texts.again}
        </Button>
      )}
    </div>
  );
}

/** What can be pressed where no window opened by itself. */
function linkIn({ heldBack, drafted }: Row, language: ResultProps['language']) {
  const texts = ROW_TEXTS[language];
  if (heldBack !== null) return { to: heldBack, says: texts.openHere };
  if (drafted?.link && !drafted.opened) return { to: drafted.link, says: texts.openDraft };
  return null;
}

/** What was marked, in one line with the way back. */
export function RowDone({ session, inquiry, row, language, now }: ResultProps) {
  const styles = useRowStyles();
  const texts = ROW_TEXTS[language];
  if (!row.done) return null;
  return (
    <>
      <div className={styles.buttons}>
        <Text>{sayMark(row.done.mark, now, language)}</Text>
        <Button
          size="small"
          data-undo
          disabledFocusable={row.working !== null}
          onClick={() => void session.rows.undo(inquiry.id)}
        >
          {row.working === 'undo' ? texts.undoing : texts.undo}
        </Button>
      </div>
      {row.trouble && <RowResult {...{ session, inquiry, row, language, now }} />}
    </>
  );
}
