import type { Part, Recipient, RecipientKind } from '../mail/types';
import { canonicalAddress, domainOf } from '../recipients/domain';
import type { ChannelAction, ChannelActions, SecureChannel } from './actions';
import { bears, type IsCpr, isChanged, type Travelling } from './arrival';
import type { ChannelTable } from './channel';
import { inverse, type RouteStep } from './steps';

export type { RouteStep } from './steps';

/** What keeps a mail from getting there by these steps alone. */
export type RouteNeed =
  /** The recipient's CPR number; `wrong` where one was given that is none. */
  | { readonly need: 'cpr-number'; readonly part: Part; readonly wrong: boolean }
  /** The mail must come from this mailbox; Outlook lets no add-in change that. */
  | { readonly need: 'mailbox'; readonly address: string }
  /** This recipient has no mail address that could be changed. */
  | { readonly need: 'address'; readonly part: Part }
  /** The client cannot do this step. */
  | { readonly need: 'client'; readonly to: RouteStep['do'] }
  /** The policy does not say how mail gets to this channel. */
  | { readonly need: 'policy'; readonly channel: SecureChannel };

export interface Route {
  readonly steps: readonly RouteStep[];
  /** The way back, in the order to be taken. It holds also where the writer has gone on writing. */
  readonly undo: readonly RouteStep[];
  readonly needs: readonly RouteNeed[];
}

export interface RouteGiven {
  readonly isCpr: IsCpr;
  /** CPR numbers by recipient (`to:0`), as they were written. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** What the client cannot do. */
  readonly cannot?: readonly RouteStep['do'][];
}

type Kinded = Recipient & { readonly kind: RecipientKind };

/**
 * How a mail gets to a channel: what has to be changed, as data, and the way back. What is in place already is left out, so
 * the route of a mail that is there is empty. Nobody who may have the mail as ordinary mail is touched.
 *
 * The strictest channel takes all others along, except where it is one CPR number a recipient: then those who need less
 * go by their own.
 */
export function routeTo(
  channel: SecureChannel,
  mail: Travelling,
  recipients: readonly Kinded[],
  channels: ChannelTable & ChannelActions,
  given: RouteGiven,
): Route {
  const byNumber = channels[channel].some((action) => 'cprRecipient' in action);
  const targets = new Map<SecureChannel, Kinded[]>();
  for (const recipient of recipients) {
    const own = channels[recipient.kind].with;
    if (own === 'ordinary') continue;
    const target = byNumber && own !== 'digital-post' ? own : channel;
    targets.set(target, (targets.get(target) || []).concat(recipient));
  }
  const steps: RouteStep[] = [];
  const needs: RouteNeed[] = [];
  const add = (step: RouteStep) => {
    if (given.cannot && given.cannot.indexOf(step.do) >= 0) needs.push({ need: 'client', to: step.do });
    else if (!steps.some((other) => JSON.stringify(other) === JSON.stringify(step))) steps.push(step);
  };
  targets.forEach((concerned, target) => {
    if (channels[target].length === 0) needs.push({ need: 'policy', channel: target });
    for (const action of channels[target]) if (!bears(mail, action)) markWith(action, add);
    for (const recipient of concerned) address(mail, recipient, channels[target], given, add, needs);
  });
  return {
    steps,
    undo: steps
      .map((step) => inverse(step, mail))
      .filter(isStep)
      .reverse(),
    needs,
  };
}

const isStep = (step: RouteStep | null): step is RouteStep => step !== null;

function markWith(action: ChannelAction, add: (step: RouteStep) => void): void {
  if ('header' in action) add({ do: 'set-header', ...action.header });
  if ('subjectTag' in action)
    add({ do: 'tag-subject', tag: action.subjectTag, place: action.place || 'start' });
  if ('sensitivityLabel' in action) add({ do: 'set-label', label: action.sensitivityLabel });
  if ('category' in action) add({ do: 'add-category', category: action.category });
  if ('openPage' in action) add({ do: 'open-page', page: action.openPage });
}

/** The change of one recipient's address, where the channel asks for one: the most particular action that concerns it. */
function address(
  mail: Travelling,
  { field, index, address: is }: Kinded,
  actions: readonly ChannelAction[],
  { isCpr, numbers = {} }: RouteGiven,
  add: (step: RouteStep) => void,
  needs: RouteNeed[],
): void {
  const part: Part = `${field}:${index}`;
  const waiting: ChannelAction[] = [];
  for (const action of actions) {
    const mailbox = 'cprRecipient' in action && action.cprRecipient.from;
    if (mailbox && (!mail.from || canonicalAddress(mail.from.address) !== canonicalAddress(mailbox)))
      if (!needs.some(({ need }) => need === 'mailbox')) needs.push({ need: 'mailbox', address: mailbox });
    const changed = isChanged(mailbox ? { from: { address: mailbox } } : mail, is, action, isCpr);
    if (changed) return;
    if (changed === false) waiting.push(action);
  }
  const action = waiting.filter((one) => 'replaceDomain' in one)[0] || waiting[0];
  if (action === undefined) return;
  if ('cprRecipient' in action) {
    const digits = digitsOf(numbers[part] || '');
    if (isCpr(digits)) add({ do: 'replace-address', is, becomes: `${digits}@${action.cprRecipient.domain}` });
    else needs.push({ need: 'cpr-number', part, wrong: numbers[part] !== undefined });
    return;
  }
  const bare = canonicalAddress(is);
  if (domainOf(is) === null) needs.push({ need: 'address', part });
  else if ('addressSuffix' in action)
    add({ do: 'replace-address', is, becomes: bare + action.addressSuffix });
  else if ('replaceDomain' in action)
    add({ do: 'replace-address', is, becomes: bare.replace(/@[^@]*$/, `@${action.replaceDomain.to}`) });
}

/** "010190 1234" and "010190-1234" as ten digits; anything else as it was written. */
const digitsOf = (written: string) => written.trim().replace(/^(\d{6})[\s-]?(\d{4})$/, '$1$2');
