import type { Policy, PolicyProblem } from '../../hygiene/policy/types';
import { type History, redone, undone } from './history';
import { isSame, type JsonObject } from './json';
import type { TryResult } from './server';

/** Where what is edited came from. */
export type Origin =
  | { readonly is: 'file'; readonly name: string }
  | { readonly is: 'shipped'; readonly name: string }
  | { readonly is: 'empty' };

/** The file on disk that "Gem" writes to. `name` is null where the command was given none. */
export interface Target {
  readonly name: string | null;
  readonly version: string;
  /** What the file holds; null where it is not there yet. */
  readonly holds: JsonObject | null;
}

/** What the policy's reader said of one state of the document. */
export interface Checked {
  readonly of: JsonObject;
  readonly problems: readonly PolicyProblem[];
  readonly policy: Policy | null;
}

export type Trying =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly read: number; readonly of: number }
  | { readonly is: 'done'; readonly result: TryResult; readonly after: JsonObject }
  | { readonly is: 'failed' };

export interface EditorState {
  readonly stage: 'opening' | 'open';
  /** Null: no command serves the page; it saves by download. */
  readonly target: Target | null;
  readonly hasMails: boolean;
  readonly origin: Origin;
  /** Counts what was opened, so that fields begin anew with each. */
  readonly opening: number;
  /** What was opened: changes are told against it. */
  readonly opened: JsonObject;
  readonly history: History;
  /** The document as it was last saved or downloaded, or opened. */
  readonly kept: JsonObject;
  /** By place: what was written there and is not JSON yet, so that it is in no document. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly checked: Checked | null;
  readonly saving: 'no' | 'running' | 'saved' | 'conflict' | 'failed';
  /** The server's own word on a refusal. */
  readonly saidAtSave: string;
  readonly trying: Trying;
}

export const documentOf = (state: EditorState): JsonObject => state.history.now as JsonObject;

/** Whether something would be lost by leaving. */
export const isDirty = (state: EditorState): boolean =>
  hasDrafts(state) || !isSame(documentOf(state), state.kept);

const hasDrafts = ({ drafts }: EditorState): boolean => Object.keys(drafts).length > 0;

/** Whether the reader has seen what stands there now. */
export const isChecked = (state: EditorState): boolean => state.checked?.of === documentOf(state);

export const canUndo = ({ history }: EditorState): boolean => undone(history) !== history;
export const canRedo = ({ history }: EditorState): boolean => redone(history) !== history;

/** Why "Gem" would refuse; null where it may. */
export function whyNotSave(state: EditorState): 'problems' | 'not-checked' | null {
  if (hasDrafts(state)) return 'problems';
  if (!isChecked(state)) return 'not-checked';
  return state.checked && state.checked.problems.length > 0 ? 'problems' : null;
}
