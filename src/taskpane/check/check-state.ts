import type { SecureChannel } from '../../hygiene/channel/actions';
import type { RouteStep } from '../../hygiene/channel/steps';
import type { Finding, Report } from '../../hygiene/mail/types';
import type { Verdict } from '../../hygiene/verdict';
import { type Memory, NOTHING_REMEMBERED } from '../../outlook/memory';
import type { ReadMail } from '../../outlook/read-mail';
import type { NotDone } from '../../outlook/target';
import type { FileLine } from '../attachments/file-reading';
import type { ChannelView } from '../channel/view';
import type { Card } from './cards';
import type { StepBack } from './mending';

/** A card that was dealt with: it folds into one line, with a way back. */
export interface Settled {
  readonly id: string;
  readonly card: Card;
  readonly how: 'fixed' | 'silenced';
  /** The findings that were really mended; the card may have held more. Their places are counted in `mail`. */
  readonly fixed: readonly Finding[];
  /** The mail as it was when the card was dealt with. */
  readonly mail: ReadMail['mail'] | null;
  /** One for each step that was made. */
  readonly undo: readonly StepBack[];
}

/** The channel's card, and what is being done (`working`) while the mail is taken there or back. */
export const CHANNEL = 'channel';

/** Why the last thing that was asked for was not, or not wholly, done. */
export type Trouble = NotDone | 'not-kept';

/** All that the Check tab shows. Replaced as a whole at each change, never altered. */
export interface CheckState {
  /** The mail, with the words of the attachments in which something was found. */
  readonly read: ReadMail | null;
  /** How far each attachment is. */
  readonly files: readonly FileLine[];
  readonly report: Report | null;
  readonly verdict: Verdict | null;
  readonly cards: readonly Card[];
  readonly settled: readonly Settled[];
  /** Where the mail belongs, while it is not on its way there. */
  readonly channel: ChannelView | null;
  /** The channel whose marks the mail bears. */
  readonly onTheWay: SecureChannel | null;
  /** What takes back the way that this pane took; it lives as long as the pane. */
  readonly wayBack: readonly RouteStep[];
  /** The page was opened on which the message is to be written instead. */
  readonly opened: boolean;
  readonly memory: Memory;
  /** What is being done; until the mail was read again afterwards. */
  readonly working: string | null;
  /** Until the mail is another one. */
  readonly trouble: Trouble | null;
}

/** Before the first reading. */
export const NOTHING_YET: CheckState = {
  read: null,
  files: [],
  report: null,
  verdict: null,
  cards: [],
  settled: [],
  channel: null,
  onTheWay: null,
  wayBack: [],
  opened: false,
  memory: NOTHING_REMEMBERED,
  working: null,
  trouble: null,
};
