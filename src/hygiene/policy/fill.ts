import type { ChannelAction, ChannelActions, SecureChannel } from '../channel/actions';
import { SECURE } from '../channel/arrival';
import type { ChannelCell, ChannelTable } from '../channel/channel';
import type { RecipientKind } from '../mail/types';
import { canonicalDomain } from '../recipients/domain';
import { signature } from '../rules/signature/rule';
import { type AbsenceFile, fillAbsence } from './fill-absence';
import { fillReplies, type RepliesFile } from './fill-replies';
import { fillSignature, type SignatureFile } from './fill-signature';
import { overrideReasons } from './override-reasons';
import { defaultPolicy } from './shipped/default';
import type { Policy, RuleSettings } from './types';

/** A policy as a file holds it: anything may be left out, down to a single option. Lists are taken as they stand. */
export interface PolicyFile
  extends Partial<Omit<Policy, 'organisation' | 'rules' | 'channels' | 'signature' | 'absence' | 'replies'>> {
  readonly organisation?: Partial<Policy['organisation']>;
  readonly rules?: { readonly [rule: string]: Partial<RuleSettings> };
  readonly channels?: { readonly [kind in RecipientKind]?: Partial<ChannelCell> } & Partial<ChannelActions>;
  readonly signature?: SignatureFile;
  readonly absence?: AbsenceFile;
  readonly replies?: RepliesFile;
}

/** Fills what a policy file leaves out from the default. The file must be in order; `readPolicy` sees to that. */
export function fillPolicy(file: PolicyFile): Policy {
  const { rules, channels, signature: written, ...rest } = file;
  const organisation = { ...defaultPolicy.organisation, ...file.organisation };
  const manual = fillSignature(written, organisation);
  return {
    name: rest.name ?? defaultPolicy.name,
    organisation,
    mode: rest.mode ?? defaultPolicy.mode,
    whenUnchecked: rest.whenUnchecked ?? defaultPolicy.whenUnchecked,
    whenAttachmentsUnchecked: rest.whenAttachmentsUnchecked ?? defaultPolicy.whenAttachmentsUnchecked,
    timeLimitSeconds: rest.timeLimitSeconds ?? defaultPolicy.timeLimitSeconds,
    trace: rest.trace ?? defaultPolicy.trace,
    rules: withDigitalPost(fillRules(rules ?? {}, manual !== null), channels?.['digital-post'] ?? []),
    channels: fillChannels(channels ?? {}),
    signature: manual,
    absence: fillAbsence(file.absence),
    replies: fillReplies(file.replies),
    overrideReasons: rest.overrideReasons ?? overrideReasons,
  };
}

function fillRules(given: NonNullable<PolicyFile['rules']>, hasManual: boolean): Policy['rules'] {
  const rules: Record<string, RuleSettings> = {};
  for (const name of Object.keys(defaultPolicy.rules)) {
    const settings = defaultPolicy.rules[name] as RuleSettings;
    const own = given[name];
    rules[name] = { ...settings, ...own, options: { ...settings.options, ...own?.options } };
  }
  // Without a manual there is nothing to hold a signature against, and nothing that was not looked at.
  const level = hasManual ? (given.signature?.level ?? signature.defaults.level) : 'off';
  rules.signature = { ...(rules.signature as RuleSettings), level };
  return rules;
}

/** Where the policy sends to CPR numbers, a number before "@" is no finding. */
function withDigitalPost(rules: Policy['rules'], actions: readonly ChannelAction[]): Policy['rules'] {
  const cpr = rules['cpr-number'];
  const known = (cpr?.options.digitalPostDomains ?? []) as readonly string[];
  const domains = actions
    .map((action) => ('cprRecipient' in action ? canonicalDomain(action.cprRecipient.domain) : null))
    .filter((domain): domain is string => domain !== null && !known.includes(domain));
  if (!cpr || domains.length === 0) return rules;
  return {
    ...rules,
    'cpr-number': { ...cpr, options: { ...cpr.options, digitalPostDomains: [...known, ...domains] } },
  };
}

/** The kinds of recipient that the table of channels tells about. */
export const KINDS = Object.keys(defaultPolicy.channels).filter(
  (key) => SECURE.indexOf(key as SecureChannel) < 0,
) as readonly RecipientKind[];

function fillChannels(given: NonNullable<PolicyFile['channels']>): Policy['channels'] {
  const table: Record<string, ChannelCell> = {};
  for (const kind of KINDS) table[kind] = { ...defaultPolicy.channels[kind], ...given[kind] };
  const lists: Record<string, readonly ChannelAction[]> = {};
  for (const channel of SECURE) lists[channel] = (given[channel] ?? []).map(canonical);
  return { ...(table as ChannelTable), ...(lists as ChannelActions) };
}

/** Domains in the one form in which they are compared with addresses. */
function canonical(action: ChannelAction): ChannelAction {
  const domain = (written: string) => canonicalDomain(written) ?? written;
  if ('addressSuffix' in action) return { addressSuffix: `.${domain(action.addressSuffix.slice(1))}` };
  if ('replaceDomain' in action) {
    const { from, to } = action.replaceDomain;
    return { replaceDomain: { from: domain(from), to: domain(to) } };
  }
  if (!('cprRecipient' in action)) return action;
  return { cprRecipient: { ...action.cprRecipient, domain: domain(action.cprRecipient.domain) } };
}
