import type { ClassifiedRecipient, Level, Mail, PartKind, Sighting } from '../mail/types';
import type { Organisation } from '../recipients/organisation';
import type { SignatureManual } from '../signature/types';

/** What a rule looks at: the mail, with every recipient already classified. */
export interface LookedAt extends Omit<Mail, 'recipients'> {
  readonly recipients?: readonly ClassifiedRecipient[];
  /** The policy's, for rules that ask whose a domain is. */
  readonly organisation?: Organisation;
  /** The policy's design manual, for the rule about signatures. */
  readonly manual?: SignatureManual | null;
}

export type Language = 'da' | 'en';

/** Texts of one rule: key → text, with `{gaps}` filled from the finding's data. Same keys in both languages. */
export type RuleTexts = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** One rule of the list. Pure: the same mail, options and day always give the same sightings. */
export interface Rule<Options = unknown> {
  /** Kebab-case, the name of its folder and of its entry in the policy. */
  readonly name: string;
  /** Parts without which it cannot decide. If one is missing the rule is reported as unchecked and not run. */
  readonly needs: readonly PartKind[];
  /** Parts it looks at where they were read; a missing one is reported, and the rule still runs on the rest. */
  readonly uses?: readonly PartKind[];
  readonly defaults: {
    readonly level: Level;
    readonly override: boolean;
    readonly options: Options;
  };
  readonly texts: RuleTexts;
  look(mail: LookedAt, options: Options, now: Date): readonly Sighting[];
}
