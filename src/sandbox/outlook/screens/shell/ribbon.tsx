import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { surfaceOf } from '../state/app-state';
import { AddinButtons } from './addin-buttons';
import { useApp, useAppState, useTexts } from './app-context';
import { useFilePicker } from './file-picker';
import {
  ArchiveRegular,
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  ArrowResetRegular,
  CalendarAddRegular,
  DeleteRegular,
  FolderOpenRegular,
  MailAddRegular,
  MailReadRegular,
  MailUnreadRegular,
  MoreHorizontalRegular,
} from './icons';
import { NARROW, useMedia } from './theme';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '44px',
    margin: `0 ${tokens.spacingHorizontalS}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  tools: {
    flexGrow: 1,
    minWidth: 0,
    overflowX: 'auto',
    padding: `${tokens.spacingVerticalXS} 0`,
    gap: '2px',
  },
  new: { marginRight: tokens.spacingHorizontalXS, flexShrink: 0 },
  tool: { fontWeight: tokens.fontWeightRegular, flexShrink: 0 },
});

/** Above this there is room for words beside the icons. */
const WORDS = '(min-width: 1180px)';

/** What can be done with the mail in the reading pane, and the add-ins' buttons for it. */
export function Ribbon() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const words = useMedia(WORDS);
  const narrow = useMedia(NARROW);
  const [open, selectedId] = useAppState((state) => [state.open, state.selectedId] as const);
  const isRead = useAppState(
    (state) => state.messages.find(({ id }) => id === state.selectedId)?.isRead ?? true,
  );
  const none = open?.mode !== 'read';
  const writing = open?.mode === 'compose';
  const onMessage = (act: (id: string) => void) => () => selectedId && act(selectedId);
  const tools = [
    {
      label: texts.delete,
      icon: <DeleteRegular />,
      act: onMessage((id) => void app.moveMessage(id, 'deleteditems')),
    },
    {
      label: texts.archive,
      icon: <ArchiveRegular />,
      act: onMessage((id) => void app.moveMessage(id, 'archive')),
    },
    { label: texts.reply, icon: <ArrowReplyRegular />, act: () => void app.answer('reply') },
    { label: texts.replyAll, icon: <ArrowReplyAllRegular />, act: () => void app.answer('replyAll') },
    { label: texts.forward, icon: <ArrowForwardRegular />, act: () => void app.answer('forward') },
    {
      label: isRead ? texts.markUnread : texts.markRead,
      icon: isRead ? <MailUnreadRegular /> : <MailReadRegular />,
      act: onMessage((id) => void app.markRead(id, !isRead)),
    },
  ];
  return (
    <div className={styles.ribbon}>
      <Toolbar aria-label={texts.ribbon} className={styles.tools} size="small">
        <ToolbarButton
          className={styles.new}
          appearance="primary"
          icon={<MailAddRegular />}
          aria-label={texts.newMail}
          onClick={() => void app.newMail()}
        >
          {narrow && !writing ? undefined : texts.newMail}
        </ToolbarButton>
        {!(narrow && writing) && (
          <Tooltip content={texts.newMeeting} relationship="label">
            <ToolbarButton
              className={styles.tool}
              icon={<CalendarAddRegular />}
              aria-label={texts.newMeeting}
              onClick={() => void app.newMeeting()}
            >
              {words ? texts.newMeeting : undefined}
            </ToolbarButton>
          </Tooltip>
        )}
        {!writing &&
          tools.map(({ label, icon, act }, at) => (
            <Tooltip key={label} content={label} relationship="label">
              <ToolbarButton
                className={styles.tool}
                icon={icon}
                disabled={none}
                onClick={act}
                aria-label={label}
              >
                {words && at < 5 ? label : undefined}
              </ToolbarButton>
            </Tooltip>
          ))}
        {open && <ToolbarDivider />}
        {open && <AddinButtons surface={surfaceOf(open)} words={!narrow || writing} />}
      </Toolbar>
      <MoreMenu />
    </div>
  );
}

function MoreMenu() {
  const app = useApp();
  const texts = useTexts();
  const picker = useFilePicker(texts.openEml, (files) => void app.openFiles(files), '.eml,message/rfc822');
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={texts.more} relationship="label">
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<FolderOpenRegular />} onClick={picker.open}>
              {texts.openEml}
            </MenuItem>
            <MenuItem icon={<ArrowResetRegular />} onClick={() => void app.resetMailbox()}>
              {texts.resetMailbox}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {picker.input}
    </>
  );
}
