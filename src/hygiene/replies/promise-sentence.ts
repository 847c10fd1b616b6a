import type { Day } from '../danish/calendar';
import type { Said } from './own-part';
import * as answers from './promise-answers';
import { type Clause, clausesOf } from './promise-clauses';
import * as finals from './promise-finals';
import * as otherWords from './promise-other-words';
import { STANDS_OPEN } from './promise-standing';
import * as words from './promise-words';
import type { Works } from './promise-words-of-time';
import * as besideDays from './words-beside-days';

/** A sentence, and what it does in a reply. */
export interface Sentence extends Said {
  readonly clauses: readonly Clause[];
  /** Someone says that an answer will come, or does what leads to one by a day that is told. */
  readonly promises: boolean;
  /** Has a day in it that is not over. */
  readonly namesDay: boolean;
  readonly passesOn: boolean;
  /** A question to the reader. */
  readonly asksBack: boolean;
  /** Something is missing, and the reader is to send it. */
  readonly wantsMore: boolean;
  /** How to appeal: its days are nobody's promise. */
  readonly ofAppeal: boolean;
}

const NOTHING = { promises: false, namesDay: false, passesOn: false, asksBack: false, wantsMore: false };

/** The sentences of a reply, with what each does. */
export function sentencesOf(said: readonly Said[], sent: Day, works: Works): Sentence[] {
  const sentences: Sentence[] = [];
  let before: Day | null = null;
  const hasApplied = said.some(({ text }) => answers.HAS_APPLIED.test(text));
  said.forEach((each, at) => {
    const last = sentences[at - 1];
    const clauses = clausesOf(each.text, sent, before, works);
    before = lastIn(clauses);
    if (isOfAppeal(each.text, last)) {
      sentences.push({ ...each, ...NOTHING, clauses: [], ofAppeal: true });
      return;
    }
    const isPolite = otherWords.POLITE_QUESTION.test(each.text);
    sentences.push({
      ...each,
      clauses,
      promises:
        (promises(each, clauses, sent) && (hasApplied || !answers.OF_OTHERS.test(each.text))) ||
        goesOn(clauses, sent, last),
      namesDay: clauses.some((clause) => isAhead(clause, sent)),
      passesOn: otherWords.PASSES_ON.test(each.text) && !otherWords.HAS_ANSWERED.test(each.text),
      asksBack: each.asks && !isPolite && !finals.YES_OR_NO.test(said[at + 1]?.text ?? ''),
      wantsMore:
        !isPolite &&
        (otherWords.IF_SENT.test(each.text) ||
          otherWords.CANNOT_BE_READ.test(each.text) ||
          (otherWords.ASKS_BACK.test(each.text) && !IF.test(each.text))),
      ofAppeal: false,
    });
  });
  return sentences;
}

/** "Vi sender klagen videre inden 5 hverdage" goes on with how to appeal. */
const isOfAppeal = (text: string, before: Sentence | undefined): boolean =>
  finals.OF_APPEAL.test(text) || (before?.ofAppeal === true && finals.GOES_ON_OF_APPEAL.test(text));

const lastIn = (clauses: readonly Clause[]): Day | null =>
  clauses.reduce<Day | null>(
    (last, { days }) => days.reduce<Day | null>((each, { day }) => day ?? each, last),
    null,
  );

function promises({ text, asks }: Said, clauses: readonly Clause[], sent: Day): boolean {
  if (answers.IF_READER_FAILS.test(text)) return false;
  const own = text.replace(answers.RESTATED, ' ').replace(answers.OFFERED, ' ').replace(answers.SOURCES, ' ');
  const ifReader = answers.IF_READER_DOES.test(text);
  if (!asks && !ifReader && clauses.some((clause) => isAhead(clause, sent) && saysWhen(clause.text)))
    return true;
  if (words.NO_PROMISE.test(text) && (ifReader || !clauses.some(promisesAlone))) return false;
  if (answers.NOTHING_COMES.test(text) && !answers.BUT_LATER.test(text)) return false;
  const isPast = answers.WAS_PROMISED.test(own) && !answers.BUT_NOW.test(own);
  if ((words.PROMISES.test(own) || answers.GETS_ANSWER.test(own)) && !isPast) return true;
  if (asks) return false;
  if (answers.LOOKS_INTO.test(own) || STANDS_OPEN.test(own)) return true;
  if (isPast || OF_ELSE.some((each) => each.test(text)) || !MAY_LEAD.some((each) => each.test(own)))
    return false;
  return clauses.some(
    (clause) =>
      isAhead(clause, sent) &&
      (!besideDays.EVENT.test(clause.text) || answers.ANSWER_BY_DAY.test(clause.text)),
  );
}

/** What leads to an answer, where a day stands beside it. */
const MAY_LEAD = [words.DOES, answers.ANSWER_BY_DAY, answers.BEGINS_BY_DAY];
/** The day is rather that of something else. */
const OF_ELSE = [
  words.THE_THING,
  answers.THING_READY,
  besideDays.OF_READER,
  answers.WISHES,
  finals.ANSWERS_NOW,
];

/** Somebody answers by a day, in so many words: whatever else the sentence speaks of. */
const saysWhen = (clause: string): boolean =>
  (answers.ANSWERS_BY.test(clause) || answers.GETS_ANSWER.test(clause)) &&
  ![words.NO_PROMISE, answers.NOTHING_COMES, answers.WAS_PROMISED, answers.OFFERED].some((not) =>
    not.test(clause),
  );

/** Beside a part of the sentence that only sounds so. */
const promisesAlone = ({ text }: Clause): boolean =>
  (words.PROMISES.test(text) || answers.GETS_ANSWER.test(text)) && !words.NO_PROMISE.test(text);

/** "I morgen i stedet." after what was not kept, "Altså: uge 2." after a promise: a day and hardly a word more. */
function goesOn(clauses: readonly Clause[], sent: Day, before: Sentence | undefined): boolean {
  if (before === undefined) return false;
  const { text } = before;
  if (besideDays.EVENT.test(clauses.map((clause) => clause.text).join(' '))) return false;
  const leadsOn = before.promises || [answers.DELAYED, answers.WAS_PROMISED].some((each) => each.test(text));
  if (!leadsOn && !(MEANS.test(clauses[0]?.text ?? '') && besideDays.ANSWER.test(text))) return false;
  const rest = clauses
    .map((clause) =>
      clause.days.reduceRight(
        (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
        clause.text,
      ),
    )
    .join(' ');
  return (
    !/\d/.test(rest) &&
    rest.split(/[^a-zæøåäöü]+/).length <= MOST_BESIDE &&
    clauses.some((clause) => isAhead(clause, sent))
  );
}

/** "Formanden læser svarene først. Altså: uge 2." */
const MEANS = /^(?:altså|dvs|det vil sige|det bliver|med andre ord|that is|so|das heißt|also)(?![a-zæøåäöü])/;

/** Words beside the day, with the empty one at either end. */
const MOST_BESIDE = 6;

const isAhead = ({ text, days }: Clause, sent: Day): boolean =>
  days.some(
    ({ day, start }) =>
      day !== null &&
      day >= sent &&
      !besideDays.PAST.test(text.slice(0, start)) &&
      !besideDays.LASTS_UNTIL.test(text.slice(0, start)),
  );

const IF = /(?:^|[^a-zæøå])(?:hvis|if|falls|klage)(?![a-zæøå])/;
