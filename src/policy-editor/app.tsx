import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PolicyProblem } from '../hygiene/policy/types';
import type { Language } from '../hygiene/rules/rule';
import { Reading } from '../ui/reading';
import { type Editing, EditingContext } from './fields/context';
import { Frame } from './frame/frame';
import type { Editor } from './model/editor';
import { documentOf } from './model/state';
import { APP_TEXTS } from './texts';

const NONE: readonly PolicyProblem[] = [];

interface Props {
  readonly editor: Editor;
  readonly language: Language;
}

/** The whole page. */
export function App({ editor, language }: Props) {
  const state = useSyncExternalStore(editor.subscribe, editor.get);
  useEffect(() => {
    void editor.start();
  }, [editor]);
  const editing = useMemo(
    (): Editing => ({
      editor,
      state,
      document: documentOf(state),
      problems: state.checked?.problems ?? NONE,
      language,
    }),
    [editor, state, language],
  );
  if (state.stage === 'opening') return <Reading label={APP_TEXTS[language].opening} />;
  return (
    <EditingContext.Provider value={editing}>
      <Frame />
    </EditingContext.Provider>
  );
}
