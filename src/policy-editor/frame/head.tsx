import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ArrowRedo20Regular,
  ArrowUndo20Regular,
  Save20Regular,
} from '@fluentui/react-icons';
import { fill } from '../../hygiene/rules/texts';
import { useEditing } from '../fields/context';
import { canRedo, canUndo, type EditorState, isDirty } from '../model/state';
import { FRAME_TEXTS } from './texts';
import type { Saving } from './use-saving';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} clamp(12px, 3vw, 32px)`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  brand: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  kept: { color: tokens.colorNeutralForeground2 },
});

/** The name, the way back, and saving. */
export function Head({ saving }: { saving: Saving }) {
  const styles = useStyles();
  const { editor, state, language } = useEditing();
  const texts = FRAME_TEXTS[language];
  return (
    <header className={styles.head}>
      <Text className={styles.brand}>{texts.product}</Text>
      <div className={styles.tools}>
        <Text size={200} className={styles.kept} role="status">
          {sayKept(state, texts)}
        </Text>
        <Button
          icon={<ArrowUndo20Regular />}
          disabledFocusable={!canUndo(state)}
          aria-label={texts.undo}
          title={texts.undo}
          onClick={editor.undo}
        />
        <Button
          icon={<ArrowRedo20Regular />}
          disabledFocusable={!canRedo(state)}
          aria-label={texts.redo}
          title={texts.redo}
          onClick={editor.redo}
        />
        {state.target !== null && (
          <Button icon={<ArrowDownload20Regular />} onClick={saving.download}>
            {texts.download}
          </Button>
        )}
        <Button
          appearance="primary"
          icon={<Save20Regular />}
          disabledFocusable={state.saving === 'running'}
          onClick={saving.save}
        >
          {state.saving === 'running' ? texts.saving : texts.save}
        </Button>
      </div>
    </header>
  );
}

function sayKept(state: EditorState, texts: (typeof FRAME_TEXTS)['da']): string {
  if (isDirty(state)) return texts.unsaved;
  const name = state.target?.name;
  return state.saving === 'saved' && name ? fill(texts.saved, { name }) : texts.allSaved;
}
