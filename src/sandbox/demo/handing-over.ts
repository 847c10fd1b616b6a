import { markName } from '../../hygiene/replies/marks';
import { filled } from '../citizens/people';
import type { EmailAddress } from '../mailbox/types';
import { answeredAt, onDay } from './answering';
import type { Around } from './around';
import { colleague } from './boxes';
import type { DemoMail } from './mail';
import { HAND_OVER } from './topics';
import { answer, done, plain, writeBack } from './writing-back';

/** Of what is handed over: noted without a mail; forwarded to another followed mailbox; the rest to a colleague elsewhere. */
const NOTED = 0.2;
const FOLLOWED = 0.5;
/** Who got it answers the citizen and lets the first mailbox know; else only the first mailbox. */
const BOTH_KNOW = 0.55;

/** Who gets most of what comes to the wrong place, by the number of the first mailbox; others: Borgerservice. */
const USUAL: Readonly<Record<number, readonly number[]>> = {
  90: [103, 105, 101, 104, 107],
  100: [102, 90],
  101: [90, 102],
  103: [105, 104, 106],
  104: [103, 106],
  105: [103, 106],
  107: [108],
  109: [110],
};
/** Jobcenter, Sundhed og Omsorg, Økonomi og Løn, Sekretariatet. */
const ELSEWHERE = [38, 35, 20, 25];
const NAMES = ['Jobcenter', 'Sundhed og Omsorg', 'Hjemmeplejen', 'Opkrævningen'] as const;

/** Gives an inquiry to somebody else within a day. */
export function handOver(asked: DemoMail, around: Around): void {
  const { random, now, boxes } = around;
  const { box } = asked;
  const at = onDay(asked.at, random.chance(0.6) ? 0 : 1, box, random);
  if (at > now) return;
  done(asked, at, around);
  const how = random.next();
  if (how < NOTED) {
    asked.categories.push(markName({ says: 'handed-over', to: random.pick(NAMES) }));
    return;
  }
  if (how >= NOTED + FOLLOWED) {
    forward(asked, at, colleague(random.pick(ELSEWHERE)), around);
    return;
  }
  const wanted = random.pick(USUAL[box.profile.number] ?? [90]);
  const next = boxes.find(({ profile }) => profile.number === wanted);
  const sent = next && forward(asked, at, next.mail, around);
  if (sent) receive(around.post.copy(sent, next), asked, around);
}

function forward(asked: DemoMail, at: number, to: EmailAddress, { post, random }: Around): DemoMail | null {
  const { box } = asked;
  return post.put({
    box,
    at,
    from: box.mail,
    sender: random.pick(box.staff),
    to: [to],
    subject: `VS: ${plain(asked.subject)}`,
    text: `${filled(HAND_OVER, { fra: box.mail.name }, random)}\n\n${asked.text}`,
    folder: 'sentitems',
    forwards: asked,
  });
}

/** What the other mailbox makes of it. */
function receive(got: DemoMail, asked: DemoMail, around: Around): void {
  const { random, now, post } = around;
  const at = answeredAt(got.at, got.box, now, random);
  if (at === null || at > now) return;
  done(got, at, around);
  if (got.box.profile.unseen) return;
  if (random.chance(BOTH_KNOW)) {
    const text =
      'Hej {navn}\n\nVi har fået din mail fra en kollega. Det er i orden nu.\n\nVenlig hilsen\n{fra}';
    const to = asked.replyTo ?? asked.from;
    const back = writeBack(got, { at, text, by: 0, to, cc: [asked.box.mail] }, around);
    if (back) post.copy(back, asked.box);
  } else {
    answer(got, at, around);
  }
}
