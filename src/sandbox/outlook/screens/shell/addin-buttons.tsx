import { makeStyles, ToolbarButton, Tooltip, tokens } from '@fluentui/react-components';
import { AddinIcon } from './addin-icon';
import { useApp, useAppState } from './app-context';

const useStyles = makeStyles({ button: { fontWeight: tokens.fontWeightRegular, flexShrink: 0 } });

/** The buttons that the add-in's manifest puts on reading or on writing. */
export function AddinButtons({ mode, words }: { mode: 'read' | 'compose'; words: boolean }) {
  const styles = useStyles();
  const app = useApp();
  // The language changes what the manifest says.
  useAppState(({ settings, addinName }) => [settings, addinName] as const);
  return app.addinButtons(mode).map((button) => (
    <Tooltip key={button.id} content={button.tooltip || button.label} relationship="description">
      <ToolbarButton
        className={styles.button}
        icon={<AddinIcon source={button.icon} />}
        aria-label={button.label}
        onClick={() => app.pressAddinButton(button)}
      >
        {words ? button.label : undefined}
      </ToolbarButton>
    </Tooltip>
  ));
}
