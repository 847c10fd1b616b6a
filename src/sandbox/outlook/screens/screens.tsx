import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  mergeClasses,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { SmartAlertDialog } from './alert/smart-alert-dialog';
import { GatewayPage } from './gateway/gateway-page';
import { FolderNav } from './list/folder-nav';
import { MessageList } from './list/message-list';
import { AddinPane } from './pane/addin-pane';
import { MailArea } from './reading/mail-area';
import { useAppState, useTexts } from './shell/app-context';
import { Bars } from './shell/bars';
import { CertificatePanel } from './shell/certificate-panel';
import { DropTarget } from './shell/drop-target';
import { Notices } from './shell/notices';
import { QuestionDialog } from './shell/question-dialog';
import { Ribbon } from './shell/ribbon';
import { StartPanel } from './shell/start-panel';
import { NARROW, useLook, useMedia } from './shell/theme';
import { TopBar } from './shell/top-bar';
import { useFocusKept } from './shell/use-focus-kept';
import { GATEWAY } from './state/app-state';

// Nothing here moves by itself; what Fluent UI moves it holds still where less motion is asked for.
const useStaticStyles = makeStaticStyles('html, body, #root { height: 100%; margin: 0; }');

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground4 },
  window: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden' },
  columns: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
  folders: { width: '208px', flexShrink: 0, overflowY: 'auto' },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    minHeight: 0,
    overflow: 'hidden',
  },
  list: { width: '26%', minWidth: '264px', maxWidth: '380px', flexShrink: 0 },
  mail: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  whole: { width: '100%', maxWidth: 'none', flexGrow: 1 },
  away: { display: 'none' },
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalS,
    top: '-60px',
    zIndex: 100,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    ':focus': { top: tokens.spacingVerticalS },
  },
});

/** The whole sandbox: a local Outlook in one window. */
export function Screens() {
  useStaticStyles();
  const styles = useStyles();
  const texts = useTexts();
  const [settings, phase, addin] = useAppState(
    (state) => [state.settings, state.phase, state.addin] as const,
  );
  const { theme, isDark } = useLook(settings.theme);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = texts.productName;
  }, [settings.language, texts.productName]);
  return (
    <FluentProvider theme={theme}>
      <div className={styles.page} style={{ colorScheme: isDark ? 'dark' : 'light' }}>
        {phase !== 'ready' && <StartPanel />}
        {phase === 'ready' && addin === 'unreachable' && <CertificatePanel />}
        {phase === 'ready' && addin !== 'unreachable' && <Window />}
      </div>
    </FluentProvider>
  );
}

function Window() {
  const styles = useStyles();
  const texts = useTexts();
  const narrow = useMedia(NARROW);
  const wide = useMedia('(min-width: 1180px)');
  const [column, pane, gateway] = useAppState(
    (state) => [state.column, state.pane, state.folderId === GATEWAY && state.open === null] as const,
  );
  useFocusKept();
  const [folders, setFolders] = useState<boolean | null>(null);
  const room = !narrow && (wide || !pane);
  const inline = !narrow && (folders ?? room);
  const shows = (name: typeof column) => (gateway ? name === 'mail' : !narrow || column === name);
  return (
    <div className={styles.window}>
      <a href="#mail" className={styles.skip}>
        {texts.skipToMail}
      </a>
      <header>
        <TopBar
          menuOpen={narrow ? folders === true : inline}
          onMenu={() => setFolders(narrow ? true : !inline)}
        />
        <Ribbon />
        <Bars />
      </header>
      <div className={styles.columns}>
        {inline && (
          <div className={styles.folders}>
            <FolderNav />
          </div>
        )}
        <div
          className={mergeClasses(
            styles.card,
            styles.list,
            narrow && styles.whole,
            !shows('list') && styles.away,
          )}
        >
          <MessageList />
        </div>
        <main
          id="mail"
          tabIndex={-1}
          aria-label={gateway ? texts.gateway.title : texts.readingPane}
          className={mergeClasses(
            styles.card,
            styles.mail,
            narrow && styles.whole,
            !shows('mail') && styles.away,
          )}
        >
          {gateway ? <GatewayPage /> : <MailArea narrow={narrow} />}
        </main>
        <AddinPane narrow={narrow} />
      </div>
      <OverlayDrawer
        open={narrow && folders === true}
        onOpenChange={(_event, { open }) => setFolders(open)}
        aria-label={texts.folders}
        size="small"
      >
        <FolderNav onChosen={() => setFolders(null)} />
      </OverlayDrawer>
      <SmartAlertDialog />
      <QuestionDialog />
      <DropTarget />
      <Notices />
    </div>
  );
}
