import type { Channel, Level } from '../../../hygiene/mail/types';

/** What one policy makes of one mail: nothing of its text. */
export interface Outcome {
  /** The highest level of what was found; `off` where nothing was. */
  readonly level: Level;
  readonly channel: Channel;
  /** The rules that found something, each once, by name. */
  readonly rules: readonly string[];
  /** What Outlook would do at Send, the policy's mode and what could not be looked at counted in. */
  readonly send: 'pass' | 'ask' | 'stop';
}

/** Counts of mails. */
export interface Totals {
  readonly levels: Readonly<Record<Level, number>>;
  readonly rules: Readonly<Record<string, number>>;
  readonly send: Readonly<Record<Outcome['send'], number>>;
  /** Mails of which something could not be looked at: not looked at is not clean. */
  readonly unchecked: number;
}

/** One mail of which two policies make something else. */
export interface ChangedMail {
  /** The file's own name, without its folder. */
  readonly mail: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What a change of policy would have done to a folder of mails. */
export interface TryResult {
  readonly mails: number;
  /** Of these mails: those that could not be read. */
  readonly unreadable: number;
  readonly changed: number;
  /** The changed ones, the first 200. */
  readonly rows: readonly ChangedMail[];
  readonly totals: { readonly before: Totals; readonly after: Totals };
}
