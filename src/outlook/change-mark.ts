import type { Travelling } from '../hygiene/channel/arrival';
import { applyStep, type RouteStep } from '../hygiene/channel/steps';
import type { Marks } from '../hygiene/mail/types';
import { call, OutlookCallError } from './call';
import type { ComposeItem } from './read-mail';
import { readCategories, readHeaders, readLabel } from './read-marks';
import { isCurrent, type NotDone, type Target } from './target';

/** How a step ended: null is done; `unknown`: Outlook never answered, and may have done it, or do it yet. */
export type Ended = NotDone | 'unknown' | null;

type Of<Do extends RouteStep['do']> = Extract<RouteStep, { readonly do: Do }>;
export type MarkStep =
  | Of<'set-header'>
  | Of<'set-label'>
  | { readonly do: 'add-category' | 'remove-category'; readonly category: string };

/** A client may take a moment until it tells what was just written. */
const LOOKS = 3;
const BETWEEN_LOOKS = 150;

/** Writes one mark and reads it again: only the mail itself says whether it is there. */
export async function changeMark(target: Target, step: MarkStep): Promise<Ended> {
  const { limit } = target;
  if (!isCurrent(target)) return 'left';
  let answered = true;
  try {
    await call<void>((done) => writeMark(target.item, step, done), limit);
  } catch (error) {
    if (!(error instanceof OutlookCallError) || error.why !== 'timed-out') return refused(step);
    answered = false;
  }
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    if (!isCurrent(target)) break;
    const done = await isMade(target, step);
    if (done === null) break;
    if (done) return null;
    if (look === LOOKS - 1 && answered) return refused(step);
  }
  return answered ? null : 'unknown'; // where it cannot be read again, Outlook's own answer counts
}

/** Only categories of the mailbox's own list can be put on, and some clients let an add-in put on none in a draft. */
const refused = (step: MarkStep): NotDone => (step.do === 'add-category' ? 'no-category' : 'refused');

function writeMark(
  item: ComposeItem,
  step: MarkStep,
  done: (result: Office.AsyncResult<void>) => void,
): void {
  switch (step.do) {
    case 'set-header':
      if (step.value === null) item.internetHeaders.removeAsync([step.name], done);
      else item.internetHeaders.setAsync({ [step.name]: step.value }, done);
      return;
    case 'set-label':
      // Microsoft names no way to take a label away; where the client knows none either, it says so.
      item.sensitivityLabel.setAsync(step.label ?? '', done);
      return;
    case 'add-category':
      item.categories.addAsync([step.category], done);
      return;
    case 'remove-category':
      item.categories.removeAsync([step.category], done);
  }
}

/** Whether the mail is as the step leaves it; null when it would not tell. */
async function isMade({ item, limit }: Target, step: MarkStep): Promise<boolean | null> {
  try {
    const marks = await marksFor(item, step, limit);
    const { marks: after = {} } = applyStep<Pick<Travelling, 'marks'>>({ marks }, step);
    return sameMarks(marks, after);
  } catch {
    return null;
  }
}

async function marksFor(item: ComposeItem, step: MarkStep, limit: number): Promise<Marks> {
  switch (step.do) {
    case 'set-header':
      return { headers: await readHeaders(item, [step.name], limit) };
    case 'set-label':
      return { label: await readLabel(item, limit) };
    default:
      return { categories: await readCategories(item, limit) };
  }
}

function sameMarks(marks: Marks, after: Marks): boolean {
  const held = (one: Marks) =>
    JSON.stringify([
      one.headers,
      (one.label || '').toLowerCase(),
      (one.categories || []).filter((name, at, all) => all.indexOf(name) === at),
    ]);
  return held(marks) === held(after);
}
