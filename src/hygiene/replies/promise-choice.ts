import type { Day } from '../danish/calendar';
import { GETS_ANSWER } from './promise-answers';
import type { NamedDay } from './promise-days';
import type { Sentence } from './promise-sentence';
import * as words from './promise-words';
import * as besideDays from './words-beside-days';

/** How good a day is as the promise, 0 for none at all. */
interface Candidate {
  readonly day: Day;
  readonly weight: number;
  /** The words beside it speak of the answer, and not only of what is done before. */
  readonly ofAnswer: boolean;
}

/** Which of the days in a reply is the promised one: the last of the best; null where none is. */
export function promisedDay(sentences: readonly Sentence[], sent: Day): Day | null {
  let best: Candidate | null = null;
  const isVague = sentences.some(answersLater);
  sentences.forEach((sentence, at) => {
    const carries = sentences[at - 1]?.promises === true;
    for (const candidate of candidatesIn(sentence, sent, carries)) {
      if (isVague && !candidate.ofAnswer) continue;
      if (best === null || candidate.weight >= best.weight) best = candidate;
    }
  });
  return best === null ? null : (best as Candidate).day;
}

/** "Jeg taler med juristen i dag og skriver, når jeg ved mere": the day is that of the talk. */
const answersLater = ({ promises, clauses, text }: Sentence): boolean =>
  promises &&
  LATER.test(text.replace(MANAGES, ' ')) &&
  besideDays.ANSWER.test(text) &&
  !clauses.some((clause) => clause.days.length > 0 && besideDays.ANSWER.test(clause.text));

/** "jeg når det ikke" */
const MANAGES = /(?:jeg|vi|det|den) når/g;
const LATER =
  /(?:^|[^a-zæøå])(?:derefter|herefter|bagefter|efter (?:mødet|besøget|besigtigelsen|samtalen|høringen)|after the (?:meeting|visit|hearing)|nach (?:dem treffen|der sitzung)|når (?:jeg|vi|der|den|det|han|hun)|så snart|after that|afterwards|once|as soon as|danach|sobald)(?![a-zæøåäöü])/;

function candidatesIn(sentence: Sentence, sent: Day, carries: boolean): Candidate[] {
  if (sentence.asks && (!sentence.promises || BEGINS_AS_QUESTION.test(sentence.text))) return [];
  if (besideDays.FROM_ELSEWHEN.test(sentence.text)) return [];
  const all: Candidate[] = [];
  for (const { text, days } of sentence.clauses) {
    for (const named of days) {
      if (named.day === null || named.day < sent) continue;
      if (named.day === sent && NOT.test(text)) continue;
      const weight = weightOf(text, named, sentence.promises, sentence.passesOn || carries);
      if (weight > 0)
        all.push({
          day: named.day,
          weight,
          ofAnswer: besideDays.ANSWER.test(text) || besideDays.FINAL_WORD.test(text),
        });
    }
  }
  return all;
}

const LEAD =
  /(?:senest|inden(?: for)?|i løbet af(?: de næste| de kommende| den)?|om|by|within|no later than|bis(?: zum)?|innerhalb von|spätestens(?: am)?|forventet|forventer|højst|op til)\s*(?:ca\.?\s|cirka\s|på\s|i\s|den\s|d\.\s?|the\s|om\s|am\s)?$/;
const BEGINS_AS_QUESTION =
  /^(?!er det (?:ok|okay|i orden|fint)|is it ok)(?:hej[^,]{0,30}, )?(?:må|kan|skal|vil|har|er|kunne|hvornår|hvad|hvor|hvem|hvilke[nt]?|passer|may|can|could|shall|would|will|do|did|is|are|when|what|which|darf|kann|können|wann|was) /;
/** "…, om der er plads på fredag": what is asked. */
const WHETHER =
  /^[,\s]*(?:om|hvorvidt|whether|if|ob) (?:der|det|den|du|i|vi|jeg|de|there|it|you|we|es|wir|sie) /;
/** "5 dage efter flytningen": it counts from something that may never happen. */
const COUNTS = /(?:^|[\s\d-])(?:dage?|uger?|måneder?|måned|days?|weeks?|months?|tagen?|wochen?|monate?n?)$/;
const SINCE =
  /^,? (?:senere|later|später|efter|after|nach|fra|from|før|inden|before|vor)(?! (?:i dag|dags dato|nu|today|now|heute))(?![a-zæøå])/;
/** It begins then: when it is over is not told. */
const NOT_AHEAD_OF =
  /(?:^|\s)(?:tidligst|earliest|frühestens|efter|after|nach|fra|from|ab|mindst|at least|mindestens)\s+(?:den\s|d\.\s?|på\s|i\s|om\s|til\s|the\s|on\s|am\s|dem\s|[a-zæøå]+dag\sden\s|ca\.?\s)*$|\s(?:tidligst|earliest|frühestens)(?:\s+[^\s,.]+){0,4}\s+$/;
/** "ikke færdig før fredag" */
const NOT_BEFORE =
  /(?:^|\s)(?:ikke|næppe|not|nicht)(?:\s[^\s,.]+){0,5}\s(?:før|inden|before|until|vor)\s[^,.]*$/;

/** "Fristen på 14 dage kan vi ikke holde." */
const NOT_KEPT = /^[^,.]*\s(?:ikke|not|nicht)\s(?:holde|overholde|nå|keep|meet|einhalten)/;
/** "kan jeg ikke svare på i dag" */
const NOT = /(?:^|\s)(?:ikke|næppe|intet|not|no|cannot|[a-z]+n[’']t|nicht|nichts|keine?)(?![a-zæøåäöü])/;

/** "…, og senest fredag": the same answer, said more sharply. */
const SHARPENS =
  /^[\s,;:(–-]*(?:og |men |dog |eller |and |but |und )?(?:(?:helt |aller)?senest|ikke senere end|højst|at the latest|(?:and )?no later than|spätestens)/;

function weightOf(clause: string, named: NamedDay, isPromise: boolean, goesOn: boolean): number {
  const left = clause.slice(0, named.start);
  const right = clause.slice(named.end);
  if (besideDays.OF_READER.test(clause) && !besideDays.ANSWER.test(left)) return 0;
  const says = words.PROMISES.test(clause) || GETS_ANSWER.test(clause);
  if (besideDays.OF_READER.test(clause) && !says) return 0;
  if (besideDays.PAST.test(left.slice(-60)) || /^ siden| ago/.test(right)) return 0;
  if (NOT_BEFORE.test(clause.slice(Math.max(0, named.start - 80), named.end))) return 0;
  if (NOT_AHEAD_OF.test(`${left.slice(-60)} `) || besideDays.LASTS_UNTIL.test(left)) return 0;
  if (COUNTS.test(clause.slice(named.start, named.end)) && SINCE.test(right)) return 0;
  if (WHETHER.test(clause) || NOT_KEPT.test(right)) return 0;
  const answers = besideDays.ANSWER.test(clause) || (isPromise && SHARPENS.test(left));
  if (besideDays.EVENT.test(clause) && !answers) return 0;
  const lead = LEAD.test(left);
  if (!isPromise && !(goesOn && lead) && !(lead && answers)) return 0;
  let weight = isPromise ? 2 : 1;
  if (answers) weight += 4;
  if (lead) weight += 1;
  if (besideDays.EVENT.test(clause)) weight -= 2;
  if (besideDays.FINAL_WORD.test(clause)) weight += 2;
  if (/(?:^|\s)(?:dvs|altså|det vil sige|nærmere bestemt)/.test(clause)) weight += 6;
  if (besideDays.CONDITION.test(clause)) weight -= 3;
  return Math.max(weight, 0.5);
}
