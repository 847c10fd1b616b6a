import type { Policy } from '../../hygiene/policy/types';

/** The days on which the organisation is closed, as its policy says; nothing where it says nothing of answers. */
export const closingDaysOf = ({ replies }: Pick<Policy, 'replies'>): { closingDays?: readonly string[] } =>
  replies ? { closingDays: replies.target.closingDays } : {};
