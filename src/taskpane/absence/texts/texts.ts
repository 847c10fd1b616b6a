import type { AbsencePart } from '../state';

/** A card's line when it holds, and when it does not. */
export type YesNo = readonly [yes: string, no: string];

export interface AbsenceTexts {
  readonly loading: string;
  readonly notSetUp: string;
  readonly notSetUpHelp: string;
  readonly signedOut: string;
  readonly signedOutHelp: string;
  readonly problem: string;
  readonly changedElsewhere: string;
  readonly unsure: string;
  readonly losesTyped: string;
  readonly fetchAgain: string;
  readonly fetching: string;
  readonly openPage: string;
  readonly openPageRefused: string;
  readonly verdict: Readonly<
    Record<'good' | 'textsGood' | 'look' | 'off' | 'offAway' | 'over' | 'overAway' | 'empty', string>
  >;
  /** "Dit autosvar mangler …": the list stands in the gap. */
  readonly lacks: string;
  readonly lack: Readonly<Record<'return' | 'contact' | 'manners', string>>;
  readonly whyOff: string;
  readonly whyOver: string;
  readonly whyWaiting: string;
  readonly whyOn: string;
  readonly whyOnUntil: string;
  readonly things: readonly [string, string];
  readonly notAll: string;
  readonly audience: Readonly<Record<'none' | 'contactsOnly' | 'all', string>>;
  readonly card: Readonly<Record<'internal' | 'external', string>>;
  readonly cardEmpty: Readonly<Record<'internal' | 'external', string>>;
  readonly cardNobody: string;
  readonly line: Readonly<Record<'polite' | 'return' | 'contact' | 'sensitive', YesNo>>;
  readonly returnOn: string;
  readonly returnOdd: string;
  readonly holds: string;
  readonly fails: string;
  readonly asShown: string;
  readonly sameText: string;
  readonly without: string;
  readonly write: string;
  readonly writeFirst: string;
  readonly turnOff: string;
  readonly turningOff: string;
  readonly turnedOff: string;
  readonly undo: string;
  readonly undoing: string;
  readonly notLooked: string;
  readonly part: Readonly<Record<AbsencePart, string>>;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly pasteFor: string;
  readonly pasteAudience: Readonly<Record<'internal' | 'external', string>>;
  readonly pasteGood: string;
  readonly pasteLook: string;
  readonly pasteGoodHelp: string;
  readonly pasteLookHelp: string;
}
