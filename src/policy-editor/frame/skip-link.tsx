import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useEditing } from '../fields/context';
import { FRAME_TEXTS } from './texts';

const useStyles = makeStyles({
  link: {
    position: 'absolute',
    insetInlineStart: tokens.spacingHorizontalM,
    top: '-100px',
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    fontFamily: tokens.fontFamilyBase,
    ':focus': { top: tokens.spacingVerticalS, outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { display: 'none' },
  },
});

interface Props {
  readonly main: RefObject<HTMLElement | null>;
}

/** Past the navigation, for the keyboard. A button, for what stands after `#` in the address is the page. */
export function SkipLink({ main }: Props) {
  return (
    <button type="button" className={useStyles().link} onClick={() => main.current?.focus()}>
      {FRAME_TEXTS[useEditing().language].skip}
    </button>
  );
}
