import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../shell/app-context';

const LEAST = 320;
const MOST = 600;
const STEP = 20;

const useStyles = makeStyles({
  splitter: {
    position: 'absolute',
    left: 0,
    top: 0,
    bottom: 0,
    zIndex: 3,
    width: '6px',
    cursor: 'col-resize',
    touchAction: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface SplitterProps {
  width: number;
  onChange(width: number): void;
  /** Tells when dragging begins and ends: frames swallow the pointer meanwhile. */
  onDrag(dragging: boolean): void;
}

/** The edge of the pane: dragged, or moved with the arrow keys. */
export function Splitter({ width, onChange, onDrag }: SplitterProps) {
  const styles = useStyles();
  const texts = useTexts();
  const set = (next: number) => onChange(Math.min(MOST, Math.max(LEAST, Math.round(next))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={texts.resizePane}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      className={styles.splitter}
      onKeyDown={(event) => {
        const next = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: LEAST, End: MOST }[event.key];
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(true);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const pane = event.currentTarget.parentElement;
        if (pane) set(pane.getBoundingClientRect().right - event.clientX);
      }}
      onPointerUp={() => onDrag(false)}
      onPointerCancel={() => onDrag(false)}
    />
  );
}
