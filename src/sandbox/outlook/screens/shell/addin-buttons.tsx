import { makeStyles, ToolbarButton, Tooltip, tokens } from '@fluentui/react-components';
import type { Surface } from '../../model';
import { AddinIcon } from './addin-icon';
import { useApp, useAppState } from './app-context';

const useStyles = makeStyles({ button: { fontWeight: tokens.fontWeightRegular, flexShrink: 0 } });

/** The buttons that the add-in's manifest puts on reading or on writing. */
export function AddinButtons({ surface, words }: { surface: Surface; words: boolean }) {
  const styles = useStyles();
  const app = useApp();
  // The language changes what the manifest says.
  useAppState(({ settings, addinName }) => [settings, addinName] as const);
  return app.addinButtons(surface).map((button) => (
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
