/** How a mailbox of the demo month is written to and answers. All figures are our invention. */
export interface Profile {
  /** The mailbox's number in the directory. */
  readonly number: number;
  /** Inquiries in the month, and in the nine weeks before it, from which most was tidied away. */
  readonly asked: number;
  readonly askedBefore: number;
  /** Share answered within the target. */
  readonly inTime: number;
  /** How early within it: over 1, most answers come in the first days. */
  readonly quick: number;
  /** Shares of inquiries that first get a receipt with a promised day; are answered by phone; are handed over. */
  readonly receipts: number;
  readonly phone: number;
  readonly handedOver: number;
  /** Share of answered mails that are filed. */
  readonly filed: number;
  /** Newsletters, notices and thanks beside other mailboxes. */
  readonly quiet: number;
  /** Answers lie in their writers' own Sent Items only. */
  readonly unseen?: true;
  /** For some weeks fewer and fewer mails are answered. */
  readonly inTrouble?: true;
}

const profile = (
  number: number,
  [asked, askedBefore]: readonly [number, number],
  [inTime, quick]: readonly [number, number],
  rest: Partial<Profile> = {},
): Profile => ({
  number,
  asked,
  askedBefore,
  inTime,
  quick,
  receipts: 0,
  phone: 0.05,
  handedOver: 0.03,
  filed: 0.7,
  quiet: 1,
  ...rest,
});

/** Borgerservice, Teknik og Miljø, Børn og Kultur. */
export const PROFILES: readonly Profile[] = [
  profile(90, [470, 148], [0.9, 1.5], { receipts: 0.1, handedOver: 0.08, quiet: 2 }),
  profile(100, [340, 104], [0.93, 1.9], { phone: 0.03 }),
  profile(101, [270, 83], [0.86, 1.2], { receipts: 0.16, phone: 0.12 }),
  profile(102, [190, 61], [0.95, 2], { receipts: 0.06, filed: 0.9 }),
  profile(103, [340, 104], [0.91, 1.3], { receipts: 0.14, quiet: 1.3 }),
  profile(104, [260, 83], [0.88, 1.1], { receipts: 0.18, filed: 0.3, inTrouble: true }),
  profile(105, [300, 91], [0.94, 1.7], { phone: 0.1, filed: 0.5 }),
  profile(106, [80, 26], [0.87, 1.2], { receipts: 0.12, quiet: 1.6 }),
  profile(107, [230, 70], [0.98, 1.8], { receipts: 0.08, filed: 0.9 }),
  profile(108, [140, 44], [0.9, 1.4], { unseen: true }),
  profile(109, [66, 23], [0.98, 2.2], { handedOver: 0.05, quiet: 0.8 }),
  profile(110, [12, 5], [0.97, 1.6], { quiet: 0.3 }),
];
