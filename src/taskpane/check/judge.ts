import type { Policy } from '../../hygiene/policy/types';
import { verdictOf, withoutSilenced } from '../../hygiene/verdict';
import type { ComposeItem } from '../../outlook/read-mail';
import { channelState } from '../channel/routing';
import { cardsOf } from './cards';
import type { CheckState } from './check-state';

/** What follows from the last report and from what the writer has said; nothing before there is a report. */
export function judged(
  next: CheckState,
  item: ComposeItem,
  policy: Policy,
): Partial<Pick<CheckState, 'verdict' | 'cards' | 'channel' | 'onTheWay'>> {
  const { read, report, memory } = next;
  if (!read || !report) return {};
  const verdict = verdictOf(report, policy, memory);
  const { findings } = withoutSilenced(report, policy, memory.silenced);
  return {
    verdict,
    cards: cardsOf(findings, read),
    ...channelState({ ...next, verdict }, item, policy),
  };
}
