import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PolicyProblem } from '../hygiene/policy/types';
import type { Language } from '../hygiene/rules/rule';
import { Reading } from '../ui/reading';
import { type Editing, EditingContext } from './fields/context';
import { Frame } from './frame/frame';
import { Editor } from './model/editor';
import { serverAt } from './model/server';
import { documentOf, type EditorState } from './model/state';
import { APP_TEXTS } from './texts';
import { FIELD_TEXTS } from './texts/fields';

interface Props {
  /** The command's; null: nobody serves the page. */
  readonly token: string | null;
  readonly language: Language;
}

/** One for the page's whole life: what somebody edited outlives a fault of the screen. */
let kept: Editor | null = null;

function theEditor(token: string | null): Editor {
  kept ??= new Editor(token === null ? null : serverAt(token));
  return kept;
}

/** The whole page. */
export function App({ token, language }: Props) {
  const editor = useMemo(() => theEditor(token), [token]);
  const state = useSyncExternalStore(editor.subscribe, editor.get);
  useEffect(() => {
    void editor.start();
  }, [editor]);
  const editing = useMemo(
    (): Editing => ({
      editor,
      state,
      document: documentOf(state),
      problems: problemsOf(state),
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

/** What the reader says, and what is no JSON yet and so has not come to the reader. */
function problemsOf({ checked, drafts }: EditorState): readonly PolicyProblem[] {
  const { da, en } = FIELD_TEXTS;
  const unread = Object.keys(drafts).map((path) => ({ path, says: { da: da.notJson, en: en.notJson } }));
  return [...unread, ...(checked?.problems ?? [])];
}
