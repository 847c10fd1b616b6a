import { filled, someCitizen } from '../citizens/people';
import { letterChooser, written } from '../citizens/writing';
import type { Around } from './around';
import type { Box } from './boxes';
import { follow } from './course';
import type { Letter } from './mail';
import { moments, type Span } from './rhythm';
import { TOPICS } from './topics';

/** Of ten citizens so many begin with a greeting. */
const GREETED = 0.6;

export interface Spans {
  readonly earlier: Span;
  readonly month: Span;
  /** The month of a mailbox in trouble. */
  readonly growing: Span;
}

/** All inquiries to a mailbox, and what becomes of each. */
export function inquiries(box: Box, { earlier, month, growing }: Spans, around: Around): void {
  const { post, random } = around;
  const { asked, askedBefore, inTrouble } = box.profile;
  const letterAt = lettersTo(box, around);
  const times = [
    ...moments(askedBefore, earlier, random),
    ...moments(asked, inTrouble ? growing : month, random),
  ];
  for (const at of times) {
    const mail = post.put(letterAt(at));
    if (mail) follow(mail, around);
  }
}

/** Citizens who write about what the mailbox is for; to Borgerservice about everything, also by form and telephone. */
function lettersTo(box: Box, { random }: Around): (at: number) => Letter {
  const topics = TOPICS[box.profile.number];
  const choose = letterChooser(random);
  return (at) => {
    if (!topics) {
      const {
        to,
        cc,
        answers: _none,
        ...mail
      } = written(choose('inquiry'), box.mail, new Date(at), random).mail;
      return { ...mail, box, at, to: [to], ...(cc ? { cc: [cc] } : {}) };
    }
    const [subject, text] = random.pick(topics);
    const from = someCitizen(random);
    const known = { vej: filled('{vej}', {}, random), barn: filled('{barn}', {}, random) };
    const greeting = random.chance(GREETED) ? `Hej ${box.mail.name}\n\n` : '';
    return {
      box,
      at,
      from,
      to: [box.mail],
      subject: filled(subject, known, random),
      text: `${greeting}${filled(text, known, random)}\n\nVenlig hilsen\n${from.name}`,
    };
  };
}
