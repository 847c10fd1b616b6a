import { CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import {
  ArchiveRegular,
  ArrowRoutingRegular,
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
  apart: { marginTop: tokens.spacingVerticalL },
  name: { flexGrow: 1 },
});

/** The mailbox's folders with what is unread in them (in Drafts: how many there are, as Outlook counts). */
export function FolderNav({ onChosen }: { onChosen?(): void }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [folders, folderId, owner] = useAppState(
    (state) => [state.folders, state.folderId, state.owner] as const,
  );
  return (
    <nav className={styles.nav} aria-label={texts.folders}>
      <div className={styles.owner} title={owner.address}>
        {owner.address}
      </div>
      {folders.map(({ id, displayName, unreadItemCount, totalItemCount }) => {
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
      })}
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
