/** What pictures are drawn from; every number of them stands in a table too. */
import type { Language } from '../../hygiene/rules/rule';

export interface Bar {
  /** Short: it stands under the bar. */
  readonly label: string;
  readonly value: number;
  /** Beyond what was aimed at: striped. */
  readonly isBeyond: boolean;
}

export interface BarsProps {
  readonly bars: readonly Bar[];
  /** What the labels count: "arbejdsdage". */
  readonly axis: string;
  readonly height: number;
  readonly language: Language;
}

export interface WeekPoint {
  /** ISO, the week's Monday. */
  readonly monday: string;
  /** "47" */
  readonly label: string;
  /** From 0 to 1; null leaves a gap. */
  readonly share: number | null;
  /** The present week, which is not over. */
  readonly isNow: boolean;
}

export interface CurveProps {
  readonly points: readonly WeekPoint[];
  /** "uge" */
  readonly axis: string;
  readonly height: number;
  readonly language: Language;
}

export interface HeatProps {
  /** From left to right. */
  readonly columns: readonly string[];
  /** From above, each with a number a column. */
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
  readonly height: number;
  readonly language: Language;
}

/** What a column is called: in short, and in full for who hears it. */
export type Heading = string | { readonly short: string; readonly full: string };

/** A table of words and numbers as they are shown; the first cell of a row names it. */
export interface Numbers {
  readonly head: readonly Heading[];
  readonly rows: readonly (readonly string[])[];
}
