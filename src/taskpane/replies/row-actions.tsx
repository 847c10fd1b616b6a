import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Text } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import { RowResult } from '../../session/replies/row-result';
import type { Row } from '../../session/replies/row-state';
import { PhoneForm, PromiseForm } from './day-forms';
import { HandOverForm } from './hand-over-form';
import { ReceiptForm } from './receipt-form';
import { linkOf, type RowProps } from './row-props';
import { ROW_TEXTS } from './texts';
import { useRowStyles } from './use-row-styles';

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
  const { session, inquiry, row, language, now } = props;
  const { form } = row;
  return (
    <>
      {form === 'receipt' && <ReceiptForm {...props} />}
      {form === 'handed-over' && <HandOverForm {...props} />}
      {form === 'promised' && <PromiseForm {...props} />}
      {form === 'phone' && <PhoneForm {...props} />}
      <RowResult rows={session.rows} id={inquiry.id} {...{ row, language, now }} />
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
