/** How many a distribution list reaches, and how many of them are outside the organisation (Graph: mailTips). */
export interface ListMembers {
  readonly total: number;
  readonly external: number;
}
