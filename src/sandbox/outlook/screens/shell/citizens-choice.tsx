import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SandboxSettings } from '../../../settings';
import { useApp, useTexts } from './app-context';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
});

/** Whether citizens write in, and where what is sent as a shared mailbox is kept; nothing where the server has no such choice. */
export function CitizensChoice() {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const [settings, setSettings] = useState<SandboxSettings | null>(null);
  const change = (patch?: Partial<SandboxSettings>) =>
    void app.sandboxSettings(patch).then((now) => now && setSettings(now));
  // Asked once, when the settings open.
  useEffect(() => void app.sandboxSettings().then(setSettings), [app]);
  if (!settings) return null;
  return (
    <fieldset className={styles.group} aria-label={texts.citizens}>
      <Switch
        label={texts.citizensWrite}
        checked={settings.citizens}
        onChange={(_event, { checked }) => change({ citizens: checked })}
      />
      <Button size="small" onClick={() => void app.letCitizenWrite()}>
        {texts.letCitizenWrite}
      </Button>
      <Switch
        label={texts.sentAsCopies}
        checked={settings.sentAsCopies}
        onChange={(_event, { checked }) => change({ sentAsCopies: checked })}
      />
    </fieldset>
  );
}
