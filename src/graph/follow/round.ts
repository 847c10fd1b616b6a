import type { ChangesPage } from '../mail-types';
import { isoOf } from './around';
import type { KeptMailbox, Round } from './kept-types';

export const unbegun = (now: Date): Round => ({
  whole: false,
  link: null,
  told: 0,
  reached: null,
  begunAt: isoOf(now),
});

/** With a page of it. */
export function counted(round: Round, mails: ChangesPage['mails']): Round {
  let { reached } = round;
  for (const { receivedDateTime } of mails) {
    if (receivedDateTime && (reached === null || receivedDateTime < reached)) reached = receivedDateTime;
  }
  return { ...round, told: round.told + mails.length, reached };
}

/** The list of the other folders told the rest. */
export function uncut(rounds: KeptMailbox['rounds']): KeptMailbox['rounds'] {
  const { cut: _inbox, ...inbox } = rounds.inbox;
  const { cut: _sent, ...sentitems } = rounds.sentitems;
  return { ...rounds, inbox, sentitems };
}
