import type { Category, Certainty, Channel, RecipientKind } from '../mail/types';

/** Which channel a kind of recipient gets. */
export interface ChannelCell {
  readonly without: Channel;
  /** With a sensitive finding that is `certain` or `likely`. */
  readonly with: Channel;
}

export type ChannelTable = Readonly<Record<RecipientKind, ChannelCell>>;

/** What the choice of a channel asks of a finding. */
export interface Weighed {
  readonly rule: string;
  readonly category: Category;
  readonly sure: Certainty;
}

/** From loose to strict. */
export const STRICTNESS: readonly Channel[] = ['ordinary', 'secure-mail', 'digital-post'];

/**
 * Categories about manners rather than persons. All others are about persons: what GDPR art. 9 and 10 name, the CPR
 * number (databeskyttelsesloven § 11), and what is confidential in practice.
 */
const MANNERS: readonly Category[] = [
  'signature',
  'design',
  'recipients',
  'attachment',
  'journal',
  'language',
];

/**
 * Which channel a mail belongs on: for each kind of recipient the policy's cell, and the strictest of them for the mail.
 *
 * @param kinds of the mail's recipients; none of them → `ordinary`
 * @param findings of the report; only the sensitive ones that are `certain` or `likely` count
 * @returns `because`: the rules that made it stricter than it would be without them, in the order of the findings
 */
export function channelFor(
  kinds: readonly RecipientKind[],
  findings: readonly Weighed[],
  policy: { readonly channels: ChannelTable },
): { readonly channel: Channel; readonly because: readonly string[] } {
  const sensitive = findings.filter(countsAsSensitive);
  const without = strictest(kinds.map((kind) => policy.channels[kind].without));
  if (sensitive.length === 0) return { channel: without, because: [] };
  const channel = strictest(kinds.map((kind) => policy.channels[kind].with));
  const forced = STRICTNESS.indexOf(channel) > STRICTNESS.indexOf(without);
  const names = sensitive.map((finding) => finding.rule);
  return { channel, because: forced ? names.filter((name, at) => names.indexOf(name) === at) : [] };
}

/** A category that tells about a person. */
export function isAboutPersons(category: Category): boolean {
  return MANNERS.indexOf(category) < 0;
}

/** Sensitive, and sure enough to decide a channel or to count a person. */
export function countsAsSensitive(finding: Pick<Weighed, 'category' | 'sure'>): boolean {
  return finding.sure !== 'possible' && isAboutPersons(finding.category);
}

function strictest(channels: readonly Channel[]): Channel {
  const strictness = channels.reduce((most, channel) => Math.max(most, STRICTNESS.indexOf(channel)), 0);
  return STRICTNESS[strictness] as Channel;
}
