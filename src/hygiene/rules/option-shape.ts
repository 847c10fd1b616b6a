/**
 * What a rule's option may hold, as plain data beside the rule. The policy reader makes its checks and the editors'
 * schema from it; the send handler needs none of it.
 */
export type OptionShape = { readonly about: string } & (
  | { readonly is: 'boolean' }
  /** A whole number. */
  | { readonly is: 'count'; readonly min: number; readonly max: number }
  /** A list of words, each in small letters and without spaces. */
  | { readonly is: 'words'; readonly most: number }
  /** A list of internet domains; each stands for its subdomains too. */
  | { readonly is: 'domains' }
  /** A list of number patterns: "#" is one or more digits, all else stands for itself ("S#-#"). */
  | { readonly is: 'patterns'; readonly most: number }
  /** A sentence of the policy's own, shown as it stands; empty for none. */
  | { readonly is: 'text'; readonly longest: number }
  /** An address of the web that the pane links to; empty for none. */
  | { readonly is: 'link' }
);

/** One shape for every option of a rule. */
export type OptionShapes<Options> = { readonly [option in keyof Options]: OptionShape };
