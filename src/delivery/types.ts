/** Where and for whom an add-in is delivered. */
export interface Deployment {
  /** https address of the folder, no slash at the end */
  readonly url: string;
  /** Entra registration and addresses of sign-in and Graph; null where Graph is not set up */
  readonly access: GraphAccess | null;
  /** Origins beside Microsoft's own that show the add-in in a frame, e.g. Outlook on the web of an Exchange of one's own. */
  readonly outlook?: readonly string[];
}

/** As it stands in the pages' `<meta name="kuvert-graph">` (`src/graph/access.ts` reads it there). */
export interface GraphAccess {
  readonly clientId: string;
  readonly authority: string;
  readonly endpoint: string;
}
