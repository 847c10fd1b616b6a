import { Avatar, Button, makeStyles, SearchBox, Text, Tooltip, tokens } from '@fluentui/react-components';
import { useApp, useAppState, useTexts } from './app-context';
import { NavigationRegular } from './icons';
import { Logo } from './logo';
import { SettingsPopover } from './settings-popover';
import { NARROW, useMedia } from './theme';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    height: '52px',
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL} 0 ${tokens.spacingHorizontalS}`,
  },
  name: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
  search: { flexGrow: 1, display: 'flex', justifyContent: 'center', minWidth: 0 },
  box: { width: '100%', maxWidth: '460px', minWidth: 0 },
  hidden: { display: 'none' },
});

/** The window's top: the name, the search, settings, whose mailbox it is. */
export function TopBar({ onMenu, menuOpen }: { onMenu(): void; menuOpen: boolean }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const narrow = useMedia(NARROW);
  const [query, me] = useAppState((state) => [state.query, state.me] as const);
  return (
    <div className={styles.bar}>
      <Tooltip content={menuOpen ? texts.hideFolders : texts.showFolders} relationship="label">
        <Button appearance="subtle" icon={<NavigationRegular />} aria-expanded={menuOpen} onClick={onMenu} />
      </Tooltip>
      <div className={styles.name}>
        <Logo />
        <Text
          as="h1"
          size={400}
          weight="semibold"
          className={narrow ? styles.hidden : ''}
          style={{ margin: 0 }}
        >
          {texts.productName}
        </Text>
      </div>
      <search className={styles.search}>
        <SearchBox
          className={styles.box}
          appearance="filled-darker"
          aria-label={texts.search}
          placeholder={texts.search}
          value={query}
          dismiss={{ 'aria-label': texts.clearSearch }}
          onChange={(_event, { value }) => app.search(value)}
        />
      </search>
      <SettingsPopover />
      <Tooltip content={`${me.displayName}, ${me.jobTitle}`} relationship="description">
        <Avatar name={me.displayName} color="brand" size={32} />
      </Tooltip>
    </div>
  );
}
