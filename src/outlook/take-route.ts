import type { Travelling } from '../hygiene/channel/arrival';
import { applyStep, inverse, type RouteStep } from '../hygiene/channel/steps';
import type { RecipientLists } from '../hygiene/mail/move-to-bcc';
import type { Address } from '../hygiene/mail/types';
import { canonicalAddress } from '../hygiene/recipients/domain';
import { changeMark, type Ended } from './change-mark';
import { openPage } from './open-page';
import type { ComposeItem } from './read-mail';
import { isCurrent, type NotDone, readPart, type Target } from './target';
import { writePart } from './write-part';
import { FIELDS, readLists, writeLists } from './write-recipients';

/**
 * Takes the mail to its channel, as it is now: all steps or none. At the first one that is not done the others are taken
 * back, the last one first. A page is opened only when all else is done, for nothing takes that back.
 *
 * @param before the mail for which the steps were made
 * @returns `undo`: what takes it back, in this order; after a failure what is left to be taken back, mostly nothing
 */
export async function takeRoute(
  target: Target,
  steps: readonly RouteStep[],
  before: Travelling,
): Promise<{ readonly undo: readonly RouteStep[]; readonly why: NotDone | null }> {
  const undo: RouteStep[] = [];
  for (const step of [...steps.filter((one) => !isPage(one)), ...steps.filter(isPage)]) {
    const ended = await takeStep(target, step);
    const back = inverse(step, before);
    if (back && (ended === null || ended === 'unknown')) undo.unshift(back);
    if (ended === null) continue;
    const { rest } = await takeRouteBack(target, undo);
    return { undo: rest, why: ended === 'unknown' ? 'refused' : ended };
  }
  return { undo, why: null };
}

/**
 * Takes steps back, also where the writer has gone on writing: what is not there any more needs no taking back.
 *
 * @param undo the steps in the order in which they are made
 * @returns `rest`: those that could not be made
 */
export async function takeRouteBack(
  target: Target,
  undo: readonly RouteStep[],
): Promise<{ readonly rest: readonly RouteStep[]; readonly why: NotDone | null }> {
  const rest: RouteStep[] = [];
  let why: NotDone | null = null;
  for (const step of undo) {
    const ended = await takeStep(target, step);
    if (ended === null || (ended === 'changed' && step.do === 'replace-address')) continue;
    rest.push(step);
    why = ended === 'unknown' ? 'refused' : ended;
  }
  return { rest, why };
}

/** The steps for which this client has no member. Builds differ, so each member is looked for. */
export function stepsNotThere(item: ComposeItem): RouteStep['do'][] {
  const steps: RouteStep['do'][] = [];
  if (!isThere(() => item.internetHeaders.setAsync)) steps.push('set-header');
  if (!isThere(() => item.categories.addAsync)) steps.push('add-category', 'remove-category');
  if (!isThere(() => item.sensitivityLabel.setAsync)) steps.push('set-label');
  return steps;
}

function isThere(member: () => unknown): boolean {
  try {
    return typeof member() === 'function';
  } catch {
    return false;
  }
}

const isPage = (step: RouteStep) => step.do === 'open-page';

function takeStep(target: Target, step: RouteStep): Promise<Ended> {
  switch (step.do) {
    case 'tag-subject':
    case 'untag-subject':
      return changeSubject(target, step);
    case 'replace-address':
      return replaceAddress(target, step.is, step.becomes);
    case 'open-page':
      return Promise.resolve(isCurrent(target) ? openPage(step.page) : 'left');
    default:
      return changeMark(target, step);
  }
}

/** Tags or untags the subject as it is now. */
async function changeSubject(target: Target, step: RouteStep): Promise<Ended> {
  const source = await readPart(target, 'subject');
  if (!source) return isCurrent(target) ? 'refused' : 'left';
  const { subject = '' } = source;
  const wanted = applyStep<Pick<Travelling, 'subject'>>({ subject }, step).subject ?? '';
  if (wanted === subject) return null;
  const ending = await writePart(target, 'subject', { subject: wanted }, () => isCurrent(target));
  if (ending === 'written') return null;
  if (ending !== 'unknown') return ending;
  return (await readPart(target, 'subject'))?.subject === wanted ? null : 'unknown';
}

/** Puts another address in place of one, in whatever field it stands now. All others stay, with their names. */
async function replaceAddress(target: Target, is: string, becomes: string): Promise<Ended> {
  const lists = await readLists(target);
  if (!lists) return isCurrent(target) ? 'refused' : 'left';
  const wanted = canonicalAddress(is);
  const isWanted = ({ address }: Address) => canonicalAddress(address) === wanted;
  if (!FIELDS.some((field) => lists[field].some(isWanted))) return 'changed';
  const change = (one: Address): Address => {
    if (!isWanted(one)) return one;
    // A name that is the old address would show where the mail no longer goes.
    const { name = '' } = one;
    return { address: becomes, ...(name && canonicalAddress(name) !== wanted && { name }) };
  };
  const after: RecipientLists = {
    to: lists.to.map(change),
    cc: lists.cc.map(change),
    bcc: lists.bcc.map(change),
  };
  return writeLists(target, lists, after, FIELDS);
}
