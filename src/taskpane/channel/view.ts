import type { ChannelAction, SecureChannel } from '../../hygiene/channel/actions';
import { bears, isChanged, SECURE } from '../../hygiene/channel/arrival';
import { channelFor } from '../../hygiene/channel/channel';
import { type Route, type RouteGiven, routeTo } from '../../hygiene/channel/route';
import { type ChannelReasons, whyChannel } from '../../hygiene/channel/why';
import type { Channel, Mail, RecipientKind, Report } from '../../hygiene/mail/types';
import { isCprRecipient } from '../../hygiene/on-channel';
import type { Policy } from '../../hygiene/policy/types';
import type { CheckState } from '../check/check-state';

/** The channel that a mail belongs on and has not been taken to: why, and how it gets there. */
export interface ChannelView {
  readonly channel: SecureChannel;
  readonly reasons: ChannelReasons;
  readonly route: Route;
  /** A meeting bears no marks and cannot be sent by another address: it has no way there. */
  readonly meeting?: true;
}

/**
 * Where the mail belongs, as long as it is not on its way there.
 *
 * @param report without what the writer has said is no finding
 * @param given CPR numbers by recipient, where the writer has just given some, and what the client cannot do
 * @returns null where ordinary mail is enough, where the mail is on its channel, and where nobody knows the recipients
 */
export function channelView(
  mail: Mail,
  report: Report,
  policy: Policy,
  given: Omit<RouteGiven, 'isCpr'>,
): ChannelView | null {
  if (!mail.recipients || report.onChannel) return null;
  const kinds = new Map<string, RecipientKind>(report.recipients.map(({ part, kind }) => [part, kind]));
  const chosen = channelFor([...kinds.values()], report.findings, policy);
  const { channel } = chosen;
  if (channel === 'ordinary') return null;
  const recipients = mail.recipients.map((one) => ({
    ...one,
    kind: kinds.get(`${one.field}:${one.index}`) ?? ('unknown' as const),
  }));
  const route = routeTo(channel, mail, recipients, policy.channels, { ...given, isCpr: isCprRecipient });
  return {
    channel,
    reasons: whyChannel({ ...report, ...chosen }, policy),
    // A policy may name a way that reaches other recipients than these: that is as good as none.
    route: isEmpty(route) ? { ...route, needs: [{ need: 'policy', channel }] } : route,
  };
}

const isEmpty = ({ steps, needs }: Route) => steps.length === 0 && needs.length === 0;

/** The same for a meeting: why, and no way. */
export const forMeeting = (view: ChannelView): ChannelView => ({
  ...view,
  route: { steps: [], undo: [], needs: [{ need: 'policy', channel: view.channel }] },
  meeting: true,
});

/** All that the way consists of is a page: the mail itself stays behind. */
export const isPageOnly = ({ steps }: Route): boolean =>
  steps.length > 0 && steps.every((step) => step.do === 'open-page');

/** A channel's own button is on the screen, or has done its work: what else there is to do comes second. */
export const isWayShown = ({ channel, onTheWay }: Pick<CheckState, 'channel' | 'onTheWay'>): boolean =>
  channel ? !channel.route.needs.some(({ need }) => need !== 'cpr-number') : onTheWay !== null;

/**
 * The channel whose marks the mail bears, by the mail alone: it is known also after the pane was closed.
 *
 * @param wanted comes first, where the marks of both channels are there
 */
export function onTheWay(mail: Mail, wanted: Channel, { channels }: Policy): SecureChannel | null {
  const byWish = [...SECURE].sort((a, b) => Number(b === wanted) - Number(a === wanted));
  return byWish.find((channel) => isMarked(mail, channels[channel])) ?? null;
}

function isMarked(mail: Mail, actions: readonly ChannelAction[]): boolean {
  const marks = actions.map((action) => bears(mail, action)).filter((borne) => borne !== null);
  if (marks.length > 0) return marks.every(Boolean);
  return (mail.recipients ?? []).some(({ address }) =>
    actions.some((action) => isChanged(mail, address, action, isCprRecipient)),
  );
}
