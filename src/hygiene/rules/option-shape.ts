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
);

/** One shape for every option of a rule. */
export type OptionShapes<Options> = { readonly [option in keyof Options]: OptionShape };
