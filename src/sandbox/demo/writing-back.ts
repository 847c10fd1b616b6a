import { filled } from '../citizens/people';
import type { EmailAddress } from '../mailbox/types';
import type { Around } from './around';
import { BOXES } from './boxes';
import type { DemoMail, Letter } from './mail';
import { ANSWERS } from './topics';

/** Of ten answers so many are sent as the mailbox, and so many on its behalf; the rest in one's own name, with it on Cc. */
const AS_MAILBOX = 0.55;
const ON_BEHALF = 0.3;

/** Answers an inquiry; null where that lies ahead. @param at ms */
export function answer(asked: DemoMail, at: number, around: Around): DemoMail | null {
  const { random } = around;
  return writeBack(asked, { at, text: random.pick(ANSWERS), by: random.next() }, around);
}

export interface Back {
  readonly at: number;
  /** With gaps. */
  readonly text: string;
  /** 0 to 1: in whose name. */
  readonly by: number;
  readonly cc?: readonly EmailAddress[];
  /** Whom it answers, where that is not the mail's sender. */
  readonly to?: EmailAddress;
  readonly gaps?: Readonly<Record<string, string>>;
}

/** A mail back in the name of the mailbox, of somebody for it, or of somebody with the mailbox on Cc. */
export function writeBack(
  asked: DemoMail,
  { at, text, by, cc = [], to: wanted, gaps = {} }: Back,
  { post, random }: Around,
): DemoMail | null {
  const { box } = asked;
  const person = random.pick(box.staff);
  const isOwn = by >= AS_MAILBOX + ON_BEHALF;
  const to = wanted ?? asked.replyTo ?? asked.from;
  const signed = by < AS_MAILBOX ? box.mail.name : person.name;
  const letter: Letter = {
    box,
    at,
    from: isOwn ? person : box.mail,
    ...(by >= AS_MAILBOX && !isOwn ? { sender: person } : {}),
    to: [to],
    cc: isOwn ? [...cc, box.mail] : cc,
    subject: `SV: ${plain(asked.subject)}`,
    text: filled(text, { navn: calledBy(to), fra: signed, ...gaps }, random),
    folder: isOwn ? 'inbox' : 'sentitems',
    answers: asked,
  };
  return post.put(letter);
}

/** People by their first name, other mailboxes of the municipality as they are called. */
const calledBy = ({ name }: EmailAddress): string =>
  BOXES.some(({ mail }) => mail.name === name) ? name : (name.split(' ')[0] ?? name);

/** Answered: those who keep their inbox tidy file it. @param at when (ms), it may lie ahead; null: not at all */
export function done(asked: DemoMail, at: number | null, { random, now }: Around): void {
  const isFiled = random.chance(asked.box.profile.filed);
  if (isFiled && at !== null && at <= now) asked.folder = 'archive';
}

/** A subject without what answers and forwards put before it. */
export const plain = (subject: string): string => subject.replace(/^(?:(?:SV|VS|Re): )+/, '');
