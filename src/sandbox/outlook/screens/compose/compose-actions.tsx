import {
  Button,
  Caption1,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import type { ItemStore } from '../../model';
import { listDate } from '../mail/dates';
import { useItem } from '../reading/use-item';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import { useFilePicker } from '../shell/file-picker';
import {
  AttachRegular,
  DeleteRegular,
  LockClosedRegular,
  LockOpenRegular,
  MoreHorizontalRegular,
  SaveRegular,
  SendFilled,
  TextTRegular,
} from '../shell/icons';
import { attachFiles } from './attach';
import { toHtml } from './body-format';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  state: { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
});

/** Send, attach, save, discard, and what is needed more rarely. */
export function ComposeActions({ item, onPlain }: { item: ItemStore; onPlain(): void }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const sending = useAppState((state) => state.sending);
  const picker = useFilePicker(texts.attach, (files) => void attachFiles(app, item, files));
  return (
    <div className={styles.row}>
      <Tooltip content="Ctrl+Enter" relationship="description">
        <Button
          appearance="primary"
          icon={<SendFilled />}
          disabledFocusable={sending}
          onClick={() => void app.send()}
        >
          {texts.send}
        </Button>
      </Tooltip>
      <Tooltip content={texts.attach} relationship="label">
        <Button appearance="subtle" icon={<AttachRegular />} onClick={picker.open} />
      </Tooltip>
      <Tooltip content={texts.saveDraft} relationship="label">
        <Button appearance="subtle" icon={<SaveRegular />} onClick={() => void app.saveDraft()} />
      </Tooltip>
      <Tooltip content={texts.discard} relationship="label">
        <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => void app.discard()} />
      </Tooltip>
      <OptionsMenu item={item} onPlain={onPlain} />
      <SaveState />
      {picker.input}
    </div>
  );
}

function OptionsMenu({ item, onPlain }: { item: ItemStore; onPlain(): void }) {
  const texts = useTexts();
  const [bodyType, isProtected] = useItem(item, (mail) => [mail.bodyType, mail.isProtected] as const);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.moreOptions} relationship="label">
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<TextTRegular />}
            onClick={() => (bodyType === 'html' ? onPlain() : item.change(toHtml(item.get()), 'user'))}
          >
            {bodyType === 'html' ? texts.switchToPlain : texts.switchToHtml}
          </MenuItem>
          <MenuItem
            icon={isProtected ? <LockOpenRegular /> : <LockClosedRegular />}
            onClick={() => item.change({ isProtected: !isProtected }, 'user')}
          >
            {isProtected ? texts.unprotect : texts.protect}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** That the add-in is at it, or whether what is written is safe in Drafts. */
function SaveState() {
  const styles = useStyles();
  const texts = useTexts();
  const [sending, saving, addinName] = useAppState(
    (state) => [state.sending, state.saving, state.addinName] as const,
  );
  const savedAt = useSavedAt();
  const words = sending
    ? texts.sending(addinName)
    : { idle: '', saving: texts.saving, failed: texts.notSaved, saved: savedAt }[
        typeof saving === 'object' ? 'saved' : saving
      ];
  return (
    <Caption1 className={styles.state} role="status">
      {words}
    </Caption1>
  );
}

function useSavedAt(): string {
  const texts = useTexts();
  const [saving, language, timeZone] = useAppState(
    ({ saving, settings, owner }) => [saving, settings.language, owner.timeZone] as const,
  );
  if (typeof saving !== 'object') return '';
  return texts.savedAt(listDate(saving.savedAt, Date.parse(saving.savedAt), language, timeZone));
}
