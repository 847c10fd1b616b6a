import type { AbsencePolicy } from '../absence/write/types';
import type { ChannelActions } from '../channel/actions';
import type { ChannelTable } from '../channel/channel';
import type { Level } from '../mail/types';
import type { Organisation } from '../recipients/organisation';
import type { RepliesPolicy } from '../replies/policy-types';
import type { SignatureManual } from '../signature/types';
import type { OverrideReason } from './override-reasons';

/**
 * What `Send` does with what the levels say: `guide` always leaves the last word to the writer, `enforce` holds a
 * `block` back, `monitor` only looks. The whole table stands in README.md, "Levels, modes and what Outlook does".
 */
export type Mode = 'guide' | 'enforce' | 'monitor';

export interface RuleSettings {
  readonly level: Level;
  /** In mode `enforce`: a reason chosen in the pane lets a `block` pass. */
  readonly override: boolean;
  /** The rule's own options, complete; their shapes stand in its `options.ts`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What one organisation demands of its mail. Always complete: `readPolicy` fills what a file leaves out. */
export interface Policy {
  readonly name: string;
  readonly organisation: Organisation;
  readonly mode: Mode;
  /**
   * What happens at Send when something could not be looked at: `off` lets it pass, `hint` says so in the pane only,
   * `warn` asks, `block` stops (in mode `enforce`).
   */
  readonly whenUnchecked: Level;
  /**
   * The same for the contents of attachments: a file that nobody can read (a scan, a password), or a client that reads
   * none without an open pane (classic Outlook).
   */
  readonly whenAttachmentsUnchecked: Level;
  /** Seconds the send handler gives itself. Outlook tells the writer that it is still working after 5. */
  readonly timeLimitSeconds: number;
  /** One entry for each rule of the list, by the rule's name. */
  readonly rules: Readonly<Record<string, RuleSettings>>;
  /** Recipient kind → channel; and how a mail gets to each channel. */
  readonly channels: ChannelTable & ChannelActions;
  /**
   * `on`: at each Send the mail is stamped with the header `x-kuvert`, rules and outcome without content
   * (`hygiene/channel/README.md`, "The trace"). In every mode, so that Exchange's own rules can act and count.
   */
  readonly trace: 'off' | 'on';
  /** The signature of the design manual; null: there is none, and nobody's is looked at. */
  readonly signature: SignatureManual | null;
  /** Texts for automatic replies; null: the default ones. Never in the send handler: the build leaves it out there. */
  readonly absence: AbsencePolicy | null;
  /** In what time inquiries are answered, and by whom; null: the default. Left out of the send handler too. */
  readonly replies: RepliesPolicy | null;
  /** The reasons offered in mode `enforce`, in this order. */
  readonly overrideReasons: readonly OverrideReason[];
}

/** One thing that is wrong with a policy file. */
export interface PolicyProblem {
  /** Where, as one would write it in code: `rules.cpr-number.level`; empty for the file as a whole. */
  readonly path: string;
  readonly says: { readonly da: string; readonly en: string };
}
