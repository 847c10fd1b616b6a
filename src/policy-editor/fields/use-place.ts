import { pathOf } from '../../hygiene/policy/read-paths';
import type { PolicyProblem } from '../../hygiene/policy/types';
import { valueAt } from '../model/edit';
import type { Json, Path } from '../model/json';
import { problemsIn } from '../model/problems';
import { useEditing } from './context';

export interface Place {
  /** As the reader writes it. */
  readonly at: string;
  readonly value: Json | undefined;
  readonly problems: readonly PolicyProblem[];
  /** One step back undoes it. */
  set(value: Json | undefined): void;
  /** Typing: letters of one field in a row are one step back. */
  type(value: Json | undefined): void;
}

/** One entry of the file: what stands there, what is wrong with it, and how it is set. */
export function usePlace(path: Path): Place {
  const { editor, document, problems } = useEditing();
  const at = pathOf(path);
  return {
    at,
    value: valueAt(document, path),
    problems: problemsIn(problems, path),
    set: (value) => editor.edit(path, value),
    type: (value) => editor.edit(path, value, at || '(the whole file)'),
  };
}
