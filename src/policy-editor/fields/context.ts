import { createContext, useContext } from 'react';
import type { PolicyProblem } from '../../hygiene/policy/types';
import type { Language } from '../../hygiene/rules/rule';
import type { Editor } from '../model/editor';
import type { JsonObject } from '../model/json';
import type { EditorState } from '../model/state';

/** What every field knows. */
export interface Editing {
  readonly editor: Editor;
  readonly state: EditorState;
  readonly document: JsonObject;
  readonly problems: readonly PolicyProblem[];
  readonly language: Language;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('a field stands outside the editor');
  return editing;
}
