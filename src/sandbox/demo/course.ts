import { isoOf } from '../../hygiene/danish/calendar';
import { dueAt } from '../../hygiene/replies/due';
import { markName } from '../../hygiene/replies/marks';
import { answeredAt, onDay } from './answering';
import type { Around } from './around';
import { afterwards, remind } from './asking-again';
import { handOver } from './handing-over';
import type { DemoMail } from './mail';
import { acknowledge } from './receipts';
import { wall } from './rhythm';
import { answer, done } from './writing-back';

const NEEDS_NONE = 0.02;
const REMINDING = 0.4;

/** What becomes of an inquiry up to now. Its own mail is marked, read and filed on the way. */
export function follow(asked: DemoMail, around: Around): void {
  const { profile } = asked.box;
  const chance = around.random.next();
  const isSpoken = asked.headers?.['X-Voice-Message'] !== undefined;
  if (isSpoken || chance < profile.phone) called(asked, around);
  else if (chance < profile.phone + profile.handedOver) handOver(asked, around);
  else if (chance < profile.phone + profile.handedOver + NEEDS_NONE) notNeeded(asked, around);
  else writtenTo(asked, around);
}

function writtenTo(asked: DemoMail, around: Around): void {
  const { random, now } = around;
  const { box } = asked;
  const at = answeredAt(asked.at, box, now, random);
  if (box.profile.unseen) {
    done(asked, at, around); // that it was filed is all that is seen here
    return;
  }
  const receipt = random.chance(box.profile.receipts) ? acknowledge(asked, at, around) : null;
  const answeredBy = receipt ? receipt.answeredAt : at;
  const back = answeredBy === null ? null : answer(asked, answeredBy, around);
  if (back) {
    done(asked, back.at, around);
    afterwards(asked, back, around);
  } else if (random.chance(REMINDING)) {
    const due = Date.parse(dueAt(new Date(asked.at).toISOString(), box.target));
    remind(asked, receipt?.endOfPromise ?? due, around);
  }
}

function notNeeded(asked: DemoMail, around: Around): void {
  const { random, now } = around;
  if (onDay(asked.at, 1, asked.box, random) > now) return;
  const because = random.pick(['information', 'duplicate', 'answered-elsewhere'] as const);
  asked.categories.push(markName({ says: 'needs-none', because }));
}

function called(asked: DemoMail, around: Around): void {
  const { random, now } = around;
  const at = answeredAt(asked.at, asked.box, now, random);
  if (at === null || at > now) return;
  asked.categories.push(markName({ says: 'phone', day: isoOf(wall(at).day) }));
  done(asked, at, around);
}
