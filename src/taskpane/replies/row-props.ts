import type { FollowedInquiry } from '../../graph/follow/types';
import type { RepliesPolicy } from '../../hygiene/replies/policy-types';
import type { Language } from '../../hygiene/rules/rule';
import type { SignatureManual } from '../../hygiene/signature/types';
import type { Shown } from '../../session/replies/shown-mails';
import type { RepliesSession } from './session';

/** What the parts of a row are given. */
export interface RowProps {
  readonly session: RepliesSession;
  readonly inquiry: FollowedInquiry;
  /** Subject and sender of the newest mail of the inquiry, as far as they have come. */
  readonly shown: Shown | undefined;
  readonly policy: RepliesPolicy;
  /** What signatures are held to; null where there is no such manual. */
  readonly manual: SignatureManual | null;
  readonly language: Language;
  /** ISO */
  readonly now: string;
}

/** Not here yet, and on its way. */
export const isComing = (shown: Shown | undefined): boolean => shown === undefined || shown === 'coming';

/** It will not come by itself. */
export const lacksSubject = (shown: Shown | undefined): boolean => shown === 'failed' || shown === 'gone';

export const linkOf = (shown: Shown | undefined): string | null =>
  typeof shown === 'object' ? shown.webLink : null;
