import type { Day } from '../danish/calendar';
import type { Works } from './promise-words-of-time';

/** One way of naming a day. */
export interface DayForm {
  readonly pattern: RegExp;
  /**
   * @param left what stands before it, some characters
   * @param works whether the organisation works on a day
   * @returns null where the words name no day that can be told, undefined where they are something else
   */
  read(parts: RegExpExecArray, sent: Day, left: string, works: Works): Day | null | undefined;
}

/** What forms of days are put together from. */
export const NOT_WORD = '(?![a-zæøåäöü])';
export const ON = '(?:den |d\\. ?|d |the |dem )?';
export const TO = '(?: ?(?:-|–|\\/) ?| til | to | og | and | bis | und | eller | or | oder )';
export const NEXT_WEEK = `(?:næste uges?(?! tid)|kommende uges?(?! tid)|next week|(?:der )?nächster? woche|nächsten woche|der kommenden woche|the coming week)${NOT_WORD}`;
export const THIS_WEEK = `(?:denne uges?|indeværende uges?|this week|dieser woche|diese woche)${NOT_WORD}`;
export const BY = '(?:senest |helst |nok |formentlig |by |on |no later than |spätestens |am |på |\\()';
export const IN_WEEK = '(?:i |in |in der |of )?';

export const global = (source: string) => new RegExp(source, 'g');
