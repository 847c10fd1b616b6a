import { changesBetween, type PolicyChange } from '../../hygiene/policy/changes';
import { readPolicy } from '../../hygiene/policy/read';
import type { Policy } from '../../hygiene/policy/types';
import type { JsonObject } from './json';
import { EMPTY_POLICY, SHIPPED } from './shipped';
import type { EditorState } from './state';

/** What can stand before the edited policy. */
export type Before = 'opened' | 'on-disk' | 'default' | string;

/** The document that is compared with; null where there is none of the kind. */
export function documentBefore(state: EditorState, before: Before): JsonObject | null {
  if (before === 'opened') return state.opened;
  if (before === 'on-disk') return state.target?.holds ?? null;
  if (before === 'default') return { name: EMPTY_POLICY.name ?? '' };
  return SHIPPED[before]?.document ?? null;
}

/** What can be chosen to compare with, in the order in which it is offered. */
export const beforesOf = (state: EditorState): Before[] => [
  'opened',
  ...(state.target?.holds ? ['on-disk'] : []),
  'default',
  ...Object.keys(SHIPPED),
];

/** What changes; null where one of the two cannot be read. */
export function compared(before: JsonObject | null, after: Policy | null): readonly PolicyChange[] | null {
  const read = before === null ? null : readPolicy(before);
  if (after === null || read === null || !('policy' in read)) return null;
  return changesBetween(read.policy, after);
}
