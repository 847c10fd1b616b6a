import { overrideReasons } from './override-reasons';
import { defaultPolicy } from './shipped/default';
import type { Policy, RuleSettings } from './types';

/** A policy as a file holds it: anything may be left out, down to a single option. Lists are taken as they stand. */
export interface PolicyFile extends Partial<Omit<Policy, 'organisation' | 'rules' | 'channels'>> {
  readonly organisation?: Partial<Policy['organisation']>;
  readonly rules?: { readonly [rule: string]: Partial<RuleSettings> };
  readonly channels?: { readonly [kind in keyof Policy['channels']]?: Partial<Policy['channels'][kind]> };
}

/** Fills what a policy file leaves out from the default. The file must be in order; `readPolicy` sees to that. */
export function fillPolicy(file: PolicyFile): Policy {
  const { organisation, rules, channels, ...rest } = file;
  return {
    name: rest.name ?? defaultPolicy.name,
    organisation: { ...defaultPolicy.organisation, ...organisation },
    mode: rest.mode ?? defaultPolicy.mode,
    whenUnchecked: rest.whenUnchecked ?? defaultPolicy.whenUnchecked,
    whenAttachmentsUnchecked: rest.whenAttachmentsUnchecked ?? defaultPolicy.whenAttachmentsUnchecked,
    timeLimitSeconds: rest.timeLimitSeconds ?? defaultPolicy.timeLimitSeconds,
    rules: fillRules(rules ?? {}),
    channels: fillChannels(channels ?? {}),
    overrideReasons: rest.overrideReasons ?? overrideReasons,
  };
}

function fillRules(given: NonNullable<PolicyFile['rules']>): Policy['rules'] {
  const rules: Record<string, RuleSettings> = {};
  for (const name of Object.keys(defaultPolicy.rules)) {
    const settings = defaultPolicy.rules[name] as RuleSettings;
    const own = given[name];
    rules[name] = { ...settings, ...own, options: { ...settings.options, ...own?.options } };
  }
  return rules;
}

function fillChannels(given: NonNullable<PolicyFile['channels']>): Policy['channels'] {
  const channels = { ...defaultPolicy.channels };
  for (const kind of Object.keys(channels) as (keyof Policy['channels'])[]) {
    channels[kind] = { ...channels[kind], ...given[kind] };
  }
  return channels;
}
