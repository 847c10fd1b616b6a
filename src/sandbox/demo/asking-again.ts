import { markName, readMark } from '../../hygiene/replies/marks';
import { workingDaysAfter } from '../../hygiene/replies/working-days';
import { MORE_QUESTIONS, REMINDERS, THANKS_FOR_ANSWERS } from '../citizens/letters';
import { filled } from '../citizens/people';
import { answeredAt, minutesAfter, onDay } from './answering';
import type { Around } from './around';
import type { DemoMail } from './mail';
import { at, wall } from './rhythm';
import { answer, done, plain } from './writing-back';

/** Of hundred who got an answer. */
const THANK = 0.1;
const ASK_ON = 0.05;
const ARE_AWAY = 0.025;
const CANNOT_BE_REACHED = 0.008;

const POST_OFFICE = { name: 'Mail Delivery System', address: 'postmaster@fjordby.example' };

/** What comes back after an answer: thanks, another question, an automatic reply, a bounce. */
export function afterwards(asked: DemoMail, back: DemoMail, around: Around): void {
  const { post, random } = around;
  const { box } = asked;
  const chance = random.next();
  const person = { box, from: asked.replyTo ?? asked.from, to: [box.mail], answers: back };
  if (chance < THANK) {
    const thanks = post.put({
      ...person,
      at: minutesAfter(back.at, 10, 600, random),
      subject: `Re: ${back.subject}`,
      text: said(random.pick(THANKS_FOR_ANSWERS), asked, around),
    });
    if (thanks) tidied(thanks, around);
  } else if (chance < THANK + ASK_ON) {
    const more = post.put({
      ...person,
      at: minutesAfter(back.at, 20, 900, random),
      subject: `Re: ${back.subject}`,
      text: said(random.pick(MORE_QUESTIONS), asked, around),
    });
    if (more) answerAgain(more, around);
  } else if (chance < THANK + ASK_ON + ARE_AWAY) {
    post.put({
      ...person,
      at: back.at + 4000,
      subject: `Automatisk svar: ${back.subject}`,
      text: 'Tak for din mail. Jeg er på ferie og læser den, når jeg er hjemme igen.',
      headers: { 'Auto-Submitted': 'auto-replied' },
    });
  } else if (chance < THANK + ASK_ON + ARE_AWAY + CANNOT_BE_REACHED) {
    post.put({
      ...person,
      from: POST_OFFICE,
      at: back.at + 9000,
      subject: `Ikke leveret: ${back.subject}`,
      text: 'Meddelelsen kunne ikke leveres. Modtagerens postkasse er fuld (552 5.2.2).',
      headers: { 'Return-Path': '<>', 'Auto-Submitted': 'auto-generated' },
    });
  }
}

function answerAgain(more: DemoMail, around: Around): void {
  const then = answeredAt(more.at, more.box, around.now, around.random);
  if (then !== null && answer(more, then, around)) done(more, then, around);
}

/** Without its text such a mail looks like a new inquiry: somebody says by noon of the next day that it is none. */
function tidied(thanks: DemoMail, { random, now }: Around): void {
  if (onDay(thanks.at, 1, thanks.box, random) > now) return;
  thanks.categories.push(markName({ says: 'needs-none', because: 'thanks' }));
  if (random.chance(thanks.box.profile.filed)) thanks.folder = 'archive';
}

/** The citizen reminds two working days after a moment (ms). What was promised is noted on the newest mail, as the pane does. */
export function remind(asked: DemoMail, since: number, around: Around): void {
  const { post, random } = around;
  const { box } = asked;
  const morning = at(workingDaysAfter(wall(since).day, 2, box.target), 7.5 + random.next() * 5);
  const reminder = post.put({
    box,
    at: morning,
    from: asked.replyTo ?? asked.from,
    to: [box.mail],
    subject: `Re: ${plain(asked.subject)}`,
    text: said(random.pick(REMINDERS), asked, around),
    answers: asked,
  });
  if (!reminder) return;
  const promises = asked.categories.filter((name) => readMark(name)?.says === 'promised');
  asked.categories = asked.categories.filter((name) => !promises.includes(name));
  reminder.categories.push(...promises);
}

function said(text: string, { from, replyTo, box }: DemoMail, { random }: Around): string {
  const known = { navn: (replyTo ?? from).name, hilsen: `Til ${box.mail.name}` };
  return filled(text, known, random);
}
