import type { Level } from '../../hygiene/mail/types';
import type { Mode } from '../../hygiene/policy/types';

/** What a level comes to: README.md, "Levels, modes and what Outlook does". */
export type Effect = 'not-looked' | 'pane-only' | 'asks' | 'stops-with-reason' | 'stops';

export function effectOf(level: Level, mode: Mode, override: boolean): Effect {
  if (level === 'off') return 'not-looked';
  if (level === 'hint' || mode === 'monitor') return 'pane-only';
  if (level === 'warn' || mode === 'guide') return 'asks';
  return override ? 'stops-with-reason' : 'stops';
}
