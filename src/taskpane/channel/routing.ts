import type { RouteStep } from '../../hygiene/channel/steps';
import type { Mail } from '../../hygiene/mail/types';
import type { Policy } from '../../hygiene/policy/types';
import { withoutSilenced } from '../../hygiene/verdict';
import { meetingOf } from '../../outlook/read-appointment';
import type { ComposeItem } from '../../outlook/read-mail';
import { stepsNotThere, takeRoute } from '../../outlook/take-route';
import type { NotDone, Target } from '../../outlook/target';
import type { CheckState } from '../check/check-state';
import { type ChannelView, channelView, forMeeting, isPageOnly, onTheWay } from './view';

/** CPR numbers by recipient (`to:0`), as they were written. Used for one call and kept nowhere. */
export type Numbers = Readonly<Record<string, string>>;

/** Where the mail belongs by what the session knows of it. */
export function channelOf(
  { read, report, memory }: CheckState,
  item: ComposeItem,
  policy: Policy,
  numbers: Numbers = {},
): ChannelView | null {
  if (!read || !report) return null;
  const speaking = withoutSilenced(report, policy, memory.silenced);
  const view = channelView(read.mail, speaking, policy, { cannot: stepsNotThere(item), numbers });
  return view && meetingOf(item) ? forMeeting(view) : view;
}

/** What the pane shows about channels. The mail alone tells whether it is on its way. */
export function channelState(
  next: CheckState,
  item: ComposeItem,
  policy: Policy,
): Pick<CheckState, 'channel' | 'onTheWay'> {
  const { read, report } = next;
  return {
    channel: next.verdict?.is === 'excused' ? null : channelOf(next, item, policy),
    onTheWay: read && report ? onTheWay(read.mail, report.channel, policy) : null,
  };
}

/** Takes the mail there; the way back of an earlier turn comes after this one's. */
export async function takeThere(
  target: Target,
  { route }: ChannelView,
  mail: Mail,
  earlier: readonly RouteStep[],
): Promise<Pick<CheckState, 'wayBack' | 'opened'> & { readonly why: NotDone | null }> {
  const { undo, why } = await takeRoute(target, route.steps, mail);
  return { wayBack: [...undo, ...earlier], opened: why === null && isPageOnly(route), why };
}
