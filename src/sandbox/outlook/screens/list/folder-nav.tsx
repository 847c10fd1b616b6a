import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ComponentType, Fragment } from 'react';
import { sameAddress } from '../mail/addresses';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import {
  ArchiveRegular,
  ArrowRoutingRegular,
  ChevronRightRegular,
  DeleteRegular,
  DraftsRegular,
  FolderOpenRegular,
  MailInboxRegular,
  SendRegular,
} from '../shell/icons';
import { Spoken } from '../shell/spoken';
import { GATEWAY } from '../state/app-state';

const icons: Record<string, ComponentType> = {
  inbox: MailInboxRegular,
  drafts: DraftsRegular,
  sentitems: SendRegular,
  deleteditems: DeleteRegular,
  archive: ArchiveRegular,
};

const useStyles = makeStyles({
  nav: { display: 'flex', flexDirection: 'column', gap: '2px', padding: tokens.spacingHorizontalXS },
  owner: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  folder: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '& svg': { fontSize: '20px' },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  root: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  apart: { marginTop: tokens.spacingVerticalL },
  name: { flexGrow: 1 },
});

/** The mailbox's folders with what is unread in them, and the other mailboxes that one may open. */
export function FolderNav({ onChosen }: { onChosen?(): void }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [mailboxes, folderId, owner] = useAppState(
    (state) => [state.mailboxes, state.folderId, state.owner] as const,
  );
  const own = { name: owner.displayName, address: owner.address };
  const roots = mailboxes.length > 0 ? mailboxes : [own];
  return (
    <nav className={styles.nav} aria-label={texts.folders}>
      {roots.map((root) =>
        sameAddress(root, own) ? (
          <Fragment key={root.address}>
            <div className={styles.owner} title={owner.address}>
              {owner.address}
            </div>
            <Folders onChosen={onChosen} />
          </Fragment>
        ) : (
          <button
            key={root.address}
            type="button"
            title={root.address}
            aria-expanded={false}
            className={mergeClasses(styles.folder, styles.root)}
            onClick={() => void app.openMailbox(root.address)}
          >
            <ChevronRightRegular />
            <span className={styles.name}>{root.name}</span>
          </button>
        ),
      )}
      <button
        type="button"
        className={mergeClasses(styles.folder, styles.apart, folderId === GATEWAY && styles.current)}
        aria-current={folderId === GATEWAY ? 'page' : undefined}
        onClick={() => {
          void app.showGateway();
          onChosen?.();
        }}
      >
        <ArrowRoutingRegular />
        <span className={styles.name}>{texts.gateway.title}</span>
      </button>
    </nav>
  );
}

/** The folders of the shown mailbox (in Drafts: how many there are, as Outlook counts). */
function Folders({ onChosen }: { onChosen: (() => void) | undefined }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [folders, folderId] = useAppState((state) => [state.folders, state.folderId] as const);
  return folders.map(({ id, displayName, unreadItemCount, totalItemCount }) => {
    const Icon = icons[id] ?? FolderOpenRegular;
    const count = id === 'drafts' ? totalItemCount : unreadItemCount;
    const name = texts.folderNames[id] ?? displayName;
    return (
      <button
        key={id}
        type="button"
        className={mergeClasses(styles.folder, id === folderId && styles.current)}
        aria-current={id === folderId ? 'page' : undefined}
        onClick={() => {
          void app.chooseFolder(id);
          onChosen?.();
        }}
      >
        <Icon />
        <span className={styles.name}>
          {name}
          {count > 0 && <Spoken>, {id === 'drafts' ? count : texts.unread(count)}</Spoken>}
        </span>
        {count > 0 && (
          <CounterBadge
            count={count}
            size="small"
            appearance="filled"
            color={id === 'drafts' ? 'informative' : 'brand'}
            aria-hidden="true"
          />
        )}
      </button>
    );
  });
}
