import type { FollowedInquiry } from '../../graph/follow/types';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import type { SignatureManual } from '../../hygiene/signature/types';
import type { RepliesSession } from './session';
import type { Shown } from './shown-mails';

/** What the parts of a row are given. */
export interface RowProps {
  readonly session: RepliesSession;
  readonly inquiry: FollowedInquiry;
  /** Subject and sender, as far as they have come. */
  readonly shown: Shown | undefined;
  readonly policy: RepliesPolicy;
  /** What signatures are held to; null where there is no such manual. */
  readonly manual: SignatureManual | null;
  readonly language: Language;
  /** ISO */
  readonly now: string;
}

export const linkOf = (shown: Shown | undefined): string | null =>
  typeof shown === 'object' ? shown.webLink : null;
