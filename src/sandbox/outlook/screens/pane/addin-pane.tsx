import {
  Button,
  makeStyles,
  mergeClasses,
  Text,
  ToggleButton,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { AddinIcon } from '../shell/addin-icon';
import { useApp, useAppState, useTexts } from '../shell/app-context';
import { ArrowLeftRegular, DismissRegular, PinFilled, PinRegular } from '../shell/icons';
import { Splitter } from './splitter';

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minHeight: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
  },
  whole: { width: '100%', flexGrow: 1 },
  away: { display: 'none' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, margin: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    '& iframe': { border: 'none', width: '100%', height: '100%', flexGrow: 1, backgroundColor: '#fff' },
  },
  dragging: { '& iframe': { pointerEvents: 'none' } },
});

/** Where the add-in's page stands. Its frame's element is there from the start and stays, since a moved frame starts afresh. */
export function AddinPane({ narrow }: { narrow: boolean }) {
  const styles = useStyles();
  const app = useApp();
  const texts = useTexts();
  const body = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(340);
  const [dragging, setDragging] = useState(false);
  const [pane, column, addinName] = useAppState(
    (state) => [state.pane, state.column, state.addinName] as const,
  );
  useEffect(() => {
    app.setPaneContainer(body.current);
    return () => app.setPaneContainer(null);
  }, [app]);
  useEffect(() => {
    if (pane?.byHand) body.current?.querySelector('iframe')?.focus();
  }, [pane]);
  const shown = pane !== null && (!narrow || column === 'pane');
  const icon = pane ? app.addinButtons(pane.surface).find(({ id }) => id === pane.buttonId)?.icon : undefined;
  return (
    <aside
      aria-label={texts.pane(addinName)}
      className={mergeClasses(styles.pane, narrow && styles.whole, !shown && styles.away)}
      style={narrow ? {} : { width }}
    >
      {shown && !narrow && <Splitter width={width} onChange={setWidth} onDrag={setDragging} />}
      <div className={styles.head}>
        {narrow && (
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={texts.back}
            onClick={() => app.showColumn('mail')}
          />
        )}
        <AddinIcon source={icon} />
        <Text as="h2" weight="semibold" className={styles.name}>
          {addinName}
        </Text>
        {pane?.pinnable && (
          <Tooltip content={pane.pinned ? texts.unpinPane : texts.pinPane} relationship="label">
            <ToggleButton
              appearance="subtle"
              size="small"
              checked={pane.pinned}
              icon={pane.pinned ? <PinFilled /> : <PinRegular />}
              onClick={() => app.togglePin()}
            />
          </Tooltip>
        )}
        <Tooltip content={texts.closePane} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            onClick={() => app.closePane()}
          />
        </Tooltip>
      </div>
      <div
        ref={body}
        className={mergeClasses(styles.body, dragging && styles.dragging)}
        data-testid="addin-frame"
      />
    </aside>
  );
}
