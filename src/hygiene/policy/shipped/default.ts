import { rules } from '../../rules';
import { forSender } from '../for-sender';
import { overrideReasons } from '../override-reasons';
import type { Policy, RuleSettings } from '../types';

/** The table "Which channel" of README.md. */
const channels: Policy['channels'] = {
  internal: { without: 'ordinary', with: 'ordinary' },
  affiliated: { without: 'ordinary', with: 'secure-mail' },
  authority: { without: 'ordinary', with: 'secure-mail' },
  company: { without: 'ordinary', with: 'digital-post' },
  citizen: { without: 'ordinary', with: 'digital-post' },
  unknown: { without: 'ordinary', with: 'digital-post' },
  list: { without: 'ordinary', with: 'digital-post' },
  // How mail gets there is each organisation's own.
  'secure-mail': [],
  'digital-post': [],
};

/** What holds where an organisation says nothing of its own. Each rule brings its own default level. */
export const defaultPolicy: Policy = {
  name: 'default',
  organisation: {
    name: '',
    domains: [],
    affiliated: [],
    authorities: [],
    companies: [],
    citizens: [],
    internalLists: [],
  },
  mode: 'guide',
  whenUnchecked: 'warn',
  whenAttachmentsUnchecked: 'hint',
  timeLimitSeconds: 4,
  trace: 'off',
  rules: defaultRules(),
  channels,
  signature: null,
  absence: null,
  replies: null,
  overrideReasons,
};

/**
 * The default policy for a sender whose organisation has none: the domain that the mail comes from is internal.
 *
 * @param from the sender's address, where it is known
 */
export function defaultPolicyFor(from: string | undefined): Policy {
  return forSender(defaultPolicy, from);
}

function defaultRules(): Record<string, RuleSettings> {
  const settings: Record<string, RuleSettings> = {};
  // The default has no manual to hold a signature against.
  for (const { name, defaults } of rules)
    settings[name] = name === 'signature' ? { ...defaults, level: 'off' } : defaults;
  return settings;
}
