import type { Graph, MailTips, Problem } from '../../../graph/types';
import { contactsOf } from '../../../hygiene/absence/contacts';
import type { AbsenceOwner, AutomaticReplies, NamedContact } from '../../../hygiene/absence/types';
import { proposeForm } from '../../../hygiene/absence/write/propose';
import type { AbsenceForm, FormProblem, ReplyAudience } from '../../../hygiene/absence/write/types';
import type { Person } from '../../../hygiene/mail/person';
import type { Policy } from '../../../hygiene/policy/types';
import { closingDaysOf } from '../closing-days';
import { type Draft, draftOf } from './draft';
import type { OwnText } from './own-text';
import { localOf } from './say-days';

/** What the form is told; may change while it is filled in. */
export interface WritingContext {
  /** What Exchange keeps now, as far as the pane knows. */
  readonly replies: AutomaticReplies;
  readonly owner: Person;
  readonly policy: Policy;
  /** Null: nobody is signed in. */
  readonly graph: Graph | null;
  readonly now: () => Date;
  /** Stretches that the calendar shows as away, ISO instants. */
  readonly away?: readonly { readonly start: string; readonly end: string }[] | undefined;
  /** Whom the old texts name, where somebody has looked already. */
  readonly contacts?: readonly NamedContact[] | undefined;
  readonly onSaved: (replies: AutomaticReplies, before: AutomaticReplies) => void;
}

export type WritingField = FormProblem['field'];

/** All that the form shows, but for the search and the saving. Replaced as a whole, never altered. */
export interface WritingState {
  readonly draft: Draft;
  readonly own: Partial<Readonly<Record<ReplyAudience, OwnText>>>;
  /** The fields that the writer has left: what is odd in them is said. */
  readonly left: readonly WritingField[];
  /** Saving was tried, and something is missing. */
  readonly lookAt: boolean;
  /** What Exchange told of the stand-in. */
  readonly answer: MailTips | Problem | 'asking' | null;
  /** Kept though away as well. */
  readonly kept: boolean;
  /** Something was typed or chosen. */
  readonly touched: boolean;
}

/** The form as it opens: what the old replies, the calendar, the policy and the directory tell. */
export function beginning(context: WritingContext): WritingState {
  const { externalAudience, status } = context.replies;
  // Citizens write: whoever has never set it up answers them too.
  const audience = status === 'disabled' || externalAudience === 'none' ? 'all' : externalAudience;
  return {
    draft: draftOf(proposal(context), audience),
    own: {},
    left: [],
    lookAt: false,
    answer: null,
    kept: false,
    touched: false,
  };
}

export function proposal({ replies, owner, policy, now, away, contacts }: WritingContext): AbsenceForm {
  const { displayName = '', jobTitle, department } = owner;
  return proposeForm({
    today: localOf(now()).day,
    owner: { displayName, ...(jobTitle && { jobTitle }), ...(department && { department }) },
    policy: policy.absence,
    ...closingDaysOf(policy),
    replies,
    ...(away && { away }),
    contacts: contacts ?? contactsOf(replies, ownerOf(owner)),
  });
}

/** One's own number is no urgent contact; without an address nobody knows whose it is. */
export function ownerOf({ displayName = '', mail, businessPhone }: Person): AbsenceOwner | undefined {
  if (!mail) return undefined;
  return { displayName, mail, ...(businessPhone && { phone: businessPhone }) };
}

/** Whether a form in which nothing was typed would begin otherwise. */
export function isNews(before: WritingContext, now: WritingContext): boolean {
  const seen = ({ replies, owner, away, policy }: WritingContext) =>
    JSON.stringify([replies, owner, away ?? [], policy.absence, closingDaysOf(policy)]);
  return seen(before) !== seen(now);
}
