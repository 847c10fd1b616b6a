import { type Heard, isCitizen, isCommand, isQuestion, isRequest } from './inquiry-hearing';
import { isInside, isPrivate, isToMany, quotesItself, roleOf } from './inquiry-senders';
import * as ask from './inquiry-words';
import * as mailing from './inquiry-words-of-mailings';
import * as mood from './inquiry-words-of-mood';
import * as none from './inquiry-words-of-none';
import type { IncomingMail } from './types';

/**
 * What speaks for and against an answer, each with a name that `inquiry-weights.ts` has a weight for. A mail without its
 * text has cues of its own, which begin with `bare:`: there the subject and the sender have to do.
 */
export function cuesOf(mail: IncomingMail, heard: Heard): string[] {
  const from = senderOf(mail);
  const kind = heard.replies ? 'reply' : heard.forwards ? 'forward' : 'new';
  const role = roleOf(mail);
  const envelope = [`from:${from}`, `kind:${kind}`, `from:${from}:${kind}`];
  if (role !== null) envelope.push(`role:${role}`);
  if (isToMany(mail)) envelope.push('to-many');
  if (heard.replies && quotesItself(mail)) envelope.push('quotes-itself');
  if (heard.bare) return [...envelope, ...subjectCues(mail, heard)].map((name) => `bare:${name}`);
  const asking = askingCues(from, heard);
  const asked = asking.some((name) =>
    /^(?:asks|requests|complains|reminds|applies|commands:[ip])/.test(name),
  );
  return settled([
    ...envelope,
    ...asking,
    ...(asked ? [] : [`plain:${from}`, `plain:${kind}`, ...toNobody(mail, heard)]),
    ...moodCues(heard, asked),
    ...endingCues(mail, heard, asked),
    ...mailingCues(mail, heard),
  ]);
}

type Named = readonly (readonly [name: string, holds: boolean])[];
const holding = (cues: Named): string[] => cues.filter(([, holds]) => holds).map(([name]) => name);

/** Who wants no answer, has settled the matter or bills for it, reminds and complains of nothing. */
function settled(cues: readonly string[]): string[] {
  const bills = cues.indexOf('bills') >= 0;
  const asked = cues.some((name) => /^(?:asks|requests)/.test(name));
  if (!bills && cues.indexOf('no-answer') < 0 && cues.indexOf('over') < 0) return cues.slice();
  return cues.filter(
    (name) =>
      !/^(?:complains|reminds|applies)$/.test(name) &&
      !(!asked && /^(?:trouble|but-not|cross)/.test(name)) &&
      !(bills && /^requests/.test(name)),
  );
}

type Sender = 'inside' | 'private' | 'company';
const senderOf = (mail: IncomingMail): Sender =>
  isInside(mail) ? 'inside' : isPrivate(mail) ? 'private' : 'company';

/** Somebody asks, wants, complains, applies, reminds. */
function askingCues(from: Sender, { said, all, subject }: Heard): string[] {
  const text = `${subject} ${all}`;
  const last = said[said.length - 1];
  const marked = said.filter((each) => each.asks && isQuestion(each)).length;
  const inWords = said.some((each) => !each.asks && isQuestion(each));
  const wants = said.filter(isRequest).length;
  return holding([
    ['asks', marked > 0],
    ['asks:more', marked > 1],
    ['asks:in-words', inWords],
    ['asks:last', last !== undefined && isQuestion(last)],
    ['requests', wants > 0],
    ['requests:more', wants > 1],
    [`commands:${from}`, said.some(isCommand)],
    ['complains', ask.COMPLAINT.test(text)],
    ['reminds', ask.REMINDER.test(text)],
    [
      'applies',
      said.some((each) => ask.APPLIES.test(each.text)) ||
        /^(?:ansøgning|application|antrag|bewerbung)/.test(subject),
    ],
    ['broken', said.some((each) => ask.BROKEN.test(each.text) && !none.RESOLVED.test(each.text))],
    ['mine', ask.MINE.test(all)],
    ['shouts', /!!|\?\?/.test(text)],
  ]);
}

/** An organisation that speaks to nobody, and of nothing that is wrong, tells how things stand. */
const toNobody = (mail: IncomingMail, { speaksToReader, all }: Heard): string[] =>
  speaksToReader || isPrivate(mail)
    ? []
    : [
        'plain:to-nobody',
        ...(ask.TROUBLE.test(all) || ask.BROKEN.test(all) || mood.CROSS.test(all) ? [] : ['plain:calm']),
      ];

/** Whether somebody is glad or cross; both at once is irony, or a "but". */
function moodCues({ all, subject }: Heard, asked: boolean): string[] {
  const text = `${subject} ${all}`;
  const glad = mood.GLAD.test(text);
  const cross = mood.CROSS.test(text);
  return holding([
    ['glad', glad && !cross && !asked],
    ['cross', cross && !glad && !asked],
    ['glad:cross', glad && cross && !asked],
  ]);
}

/** Somebody thanks, confirms, tells, sends what was asked for. */
function endingCues(mail: IncomingMail, { said, all, subject, replies }: Heard, asked: boolean): string[] {
  const text = `${subject} ${all}`;
  const [first] = said;
  const thanks = none.THANKS.test(text) && !none.NO_THANKS.test(all) && !asked;
  const encloses = none.ENCLOSES.test(all);
  const wanted = none.AS_ASKED.test(text);
  const from = senderOf(mail);
  const confirms = said.some((each) => none.CONFIRMS.test(each.text));
  const absent = none.ABSENT.test(text) && !ask.REFERS.test(all);
  const informs = none.INFORMS.test(text);
  const butNot = said.some((each) => none.BUT_NOT.test(each.text) && !none.RHETORICAL.test(each.text));
  return holding([
    ['thanks', thanks],
    ['thanks:first', thanks && first !== undefined && none.THANKS.test(first.text)],
    ['thanks:only', thanks && said.every(({ text }) => none.THANKS.test(text))],
    ['thanks:subject', none.THANKS.test(subject)],
    ['thanks:reply', thanks && replies],
    ['thanks:asks', none.THANKS.test(all) && asked],
    ['thanks:asks:reply', none.THANKS.test(all) && asked && replies],
    ['praise', /^(?:stor |lidt |en |kæmpe )?(?:ros|tak til)(?![a-zæøå])/.test(subject)],
    ['resolved', none.RESOLVED.test(all)],
    ['over', none.OVER.test(all)],
    ['but-not', butNot],
    ['thanks:but', thanks && (butNot || mood.THANKS_BUT.test(all))],
    ['thanks:refers', thanks && ask.REFERS.test(all)],
    ['no-answer', none.NO_ANSWER.test(text)],
    ['encloses', encloses && !asked],
    ['encloses:as-asked', encloses && wanted && !asked],
    ['encloses:reply', encloses && replies && !asked],
    ['encloses:asks', encloses && wanted && asked],
    ['as-asked', wanted && !encloses && !asked],
    ['absent', absent && !asked],
    ['informs', informs && !asked],
    ['states', none.STATES.test(text) && !asked && !isPrivate(mail)],
    ['tells:asks', (absent || informs) && asked],
    [`trouble:${from}`, ask.TROUBLE.test(all) && !asked && !absent && !informs && !thanks],
    ['trouble:told', ask.TROUBLE.test(all) && !asked && (absent || informs)],
    ['confirms', confirms],
    ['confirms:reply', replies && confirms && !asked],
    ['returns', none.RETURNS.test(all)],
    ['to-all', none.TO_ALL.test(text)],
    ['nothing-said', said.length === 0],
    ['length:1', said.length === 1],
    ['length:2-3', said.length === 2 || said.length === 3],
    ['length:8+', said.length > 7],
  ]);
}

/** Somebody sells or bills, or writes to many. */
function mailingCues(mail: IncomingMail, { said, all, subject, topic, replies }: Heard): string[] {
  const text = `${subject} ${all}`;
  let signs = mailing.OFFER.test(subject) || mailing.OFFER_ASKS.test(topic) ? 1 : 0;
  const marked = said.some((each) => each.asks && isQuestion(each));
  for (const each of said) if (mailing.OFFER.test(each.text)) signs++;
  const disputed = marked || /(?:tilbagemelding|svar på|besked om|hvorfor|forkert)/.test(all);
  const bills = mailing.isBill(subject, all);
  const stranger = !isInside(mail) && !isPrivate(mail) && (!replies || mailing.OFFER_ASKS.test(topic));
  return holding([
    ['sells', stranger && signs > 0],
    ['sells:more', stranger && signs > 1],
    ['sells:asks', stranger && said.some((each) => mailing.OFFER_ASKS.test(each.text))],
    ['sells:both', stranger && signs > 0 && said.some((each) => mailing.OFFER_ASKS.test(each.text))],
    ['sells:question', stranger && signs > 0 && marked],
    ['price', stranger && !replies && mailing.PRICE.test(text)],
    ['introduces', stranger && said.some((each) => mailing.INTRODUCES.test(each.text))],
    [
      'sells:own',
      isPrivate(mail) &&
        !replies &&
        /(?:til salg|sælge[rs]?|for sale|verkauf)/.test(text) &&
        mailing.PRICE.test(text),
    ],
    ['refers', ask.REFERS.test(all)],
    ['citizen', isCitizen(all)],
    ['bills', (stranger || none.ENCLOSES.test(all)) && bills && !disputed],
    ['bills:asks', bills && disputed],
    ['newsletter', mailing.NEWSLETTER.test(text)],
    ['system', mailing.SYSTEM.test(text)],
    ['receipt', mailing.RECEIPT.test(text)],
    ['on-a-screen', said.some((each) => mailing.ON_A_SCREEN.test(each.text))],
  ]);
}

/** What the subject alone tells. */
function subjectCues(mail: IncomingMail, { topic, subject, replies }: Heard): string[] {
  const title = { text: subject, asks: subject.indexOf('?') >= 0 };
  return holding([
    ['asks', isQuestion(title)],
    ['requests', ask.REQUEST.test(subject) || ask.WANTED.test(subject)],
    ['complains', ask.COMPLAINT.test(subject)],
    ['reminds', ask.REMINDER.test(subject)],
    ['applies', ask.APPLIES.test(subject) || /ansøgning|application|antrag/.test(subject)],
    ['trouble', ask.TROUBLE.test(subject)],
    ['thanks', none.THANKS.test(subject)],
    ['thanks:first', /^(?:tak|tusind|mange tak|thank|danke|vielen|ros|stor ros)(?![a-zæøå])/.test(subject)],
    ['no-answer', none.NO_ANSWER.test(topic)],
    ['informs', none.INFORMS.test(subject) || none.STATES.test(subject)],
    ['absent', none.ABSENT.test(subject)],
    ['to-all', none.TO_ALL.test(subject)],
    ['encloses', none.ENCLOSES.test(topic) || none.PAPERS.test(topic)],
    ['encloses:wanted', none.PAPERS_WANTED.test(topic)],
    ['encloses:reply', replies && none.PAPERS_WANTED.test(topic)],
    ['as-asked', none.AS_ASKED.test(topic)],
    ['sells', senderOf(mail) === 'company' && mailing.OFFER.test(subject)],
    ['bills', senderOf(mail) !== 'inside' && mailing.INVOICE_SUBJECT.test(topic)],
    ['newsletter', mailing.NEWSLETTER.test(subject)],
    ['system', mailing.SYSTEM.test(subject)],
    ['receipt', mailing.RECEIPT.test(subject)],
    ['short', subject.length < 12],
    ['exclaims', /!|\d ?%/.test(subject)],
  ]);
}
