import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type Squire from 'squire-rte';
import type { ItemStore } from '../../model';
import { useAppState, useTexts } from '../shell/app-context';
import { useLook } from '../shell/theme';
import { FormatToolbar } from './format-toolbar';
import { mountEditor } from './squire-editor';

const useStyles = makeStyles({
  editor: {
    // Keeps whatever a quoted mail brings (fixed positions, floats) inside its own ground.
    contain: 'layout paint',
    minHeight: '240px',
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    backgroundColor: '#fff',
    color: '#000',
    colorScheme: 'light',
    fontFamily: 'Aptos, Calibri, Helvetica, sans-serif',
    fontSize: '12pt',
    lineHeight: 1.4,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    // The caret shows where one is; the line above shows that it is in the text.
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: 'inset 0 2px 0 0 #1a7887' },
    '& blockquote': { margin: '0 0 0 40px' },
    '& img': { maxWidth: '100%' },
    '& a': { color: '#0b5a69' },
  },
  dark: { filter: 'invert(0.84) hue-rotate(180deg)' },
});

/** The mail's text with its formatting. */
export function RichEditor({ item, focus }: { item: ItemStore; focus: boolean }) {
  const styles = useStyles();
  const texts = useTexts();
  const { isDark } = useLook(useAppState(({ settings }) => settings.theme));
  const root = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Squire | null>(null);
  useEffect(() => {
    if (!root.current) return;
    const mounted = mountEditor(root.current, item);
    setEditor(mounted.editor);
    if (focus) mounted.editor.moveCursorToStart().focus();
    return () => {
      mounted.close();
      setEditor(null);
    };
  }, [item, focus]);
  return (
    <>
      <FormatToolbar editor={editor} />
      {/* biome-ignore lint/a11y/useSemanticElements: formatted text needs an editable element; the plain editor is a textarea */}
      <div
        ref={root}
        id="mail-text"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={texts.message}
        className={mergeClasses(styles.editor, isDark && styles.dark)}
      />
    </>
  );
}
