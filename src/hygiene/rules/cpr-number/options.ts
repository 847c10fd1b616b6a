import type { OptionShapes } from '../option-shape';

export interface CprOptions {
  readonly lookInQuotedHistory: boolean;
  readonly replacementNumbers: boolean;
  readonly cprWords: readonly string[];
  readonly otherNumberWords: readonly string[];
  readonly manyPersons: number;
  readonly digitalPostDomains: readonly string[];
}

export const cprDefaults: CprOptions = {
  lookInQuotedHistory: true,
  replacementNumbers: true,
  cprWords: [],
  otherNumberWords: [],
  manyPersons: 5,
  digitalPostDomains: ['digital-post.dk'],
};

export const cprOptionShapes: OptionShapes<CprOptions> = {
  lookInQuotedHistory: { is: 'boolean', about: 'Look in the quoted history too: it is sent along.' },
  replacementNumbers: {
    is: 'boolean',
    about: 'Find replacement numbers (day + 60, eCPR with letters), which persons without a CPR number get.',
  },
  cprWords: { is: 'words', most: 100, about: 'Own words that name a CPR number, such as "borgerkode".' },
  otherNumberWords: {
    is: 'words',
    most: 100,
    about: 'Own words that name another kind of number, such as the name of a case system.',
  },
  manyPersons: {
    is: 'count',
    min: 2,
    max: 1000,
    about: 'From how many different numbers in one mail the advice is stronger.',
  },
  digitalPostDomains: {
    is: 'domains',
    about:
      'Domains whose addresses are CPR numbers by right: "0101901234@digital-post.dk" is no finding there.',
  },
};
