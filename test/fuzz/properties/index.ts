import { dates } from './dates';
import { detection } from './detection';
import type { Held } from './held';
import { offsetMap } from './offset-map';
import { policyReader } from './policy-reader';
import { replyState } from './reply-state';

export type { Held } from './held';

/** Every property that is kept, by what it is about. */
export const PROPERTIES: Readonly<Record<string, readonly Held[]>> = {
  detection,
  'offset-map': offsetMap,
  dates,
  'reply-state': replyState,
  'policy-reader': policyReader,
};
