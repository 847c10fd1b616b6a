import type { ChannelAction, ChannelActions } from '../../../src/hygiene/channel/actions';
import type { Route, RouteGiven } from '../../../src/hygiene/channel/route';
import type { ClassifiedRecipient, RecipientKind } from '../../../src/hygiene/mail/types';
import { isCprRecipient } from '../../../src/hygiene/on-channel';
import { defaultPolicy } from '../../../src/hygiene/policy/shipped';

export const KINDS: Record<string, RecipientKind> = {
  'haderslev.dk': 'internal',
  'aabenraa.dk': 'authority',
  'kolding.dk': 'authority',
  'gmail.com': 'citizen',
};
export const to = (...addresses: string[]): ClassifiedRecipient[] =>
  addresses.map((address, index) => ({
    field: 'to',
    index,
    address,
    kind: KINDS[address.split('@')[1] ?? ''] ?? 'unknown',
  }));
export const channelsWith = (lists: Partial<ChannelActions>) => ({ ...defaultPolicy.channels, ...lists });
export const secure = (...actions: ChannelAction[]) => channelsWith({ 'secure-mail': actions });
export const post = (...actions: ChannelAction[]) => channelsWith({ 'digital-post': actions });
export const given: RouteGiven = { isCpr: isCprRecipient };

export const header: ChannelAction = { header: { name: 'X-Send-Sikkert', value: 'ja' } };
export const tag: ChannelAction = { subjectTag: '[Sikker]' };
export const suffix: ChannelAction = { addressSuffix: '.sikkermail.example' };
export const replaced: ChannelAction = {
  replaceDomain: { from: 'kolding.dk', to: 'sikker.kolding.example' },
};
export const cpr: ChannelAction = { cprRecipient: { domain: 'digital-post.example' } };
export const cprFrom: ChannelAction = {
  cprRecipient: { domain: 'digital-post.example', from: 'post@haderslev.dk' },
};
export const label: ChannelAction = { sensitivityLabel: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' };
export const category: ChannelAction = { category: 'Send sikkert' };
export const page: ChannelAction = { openPage: 'https://post.example' };

export const does = ({ steps }: Route) => steps.map((step) => step.do);
