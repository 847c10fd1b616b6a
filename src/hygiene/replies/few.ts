/** A figure of fewer mails says more of a person than of the work. */
export const SMALLEST_SHOWN = 5;

/**
 * Whether figures of so many must not be shown where they may be about one person: an employee, or a mailbox that no department
 * has. Of a whole mailbox it is asked of what was received, of its shares and times of what is decided (`Tally`). What is not
 * shown is in no sum either, or it would be left when all else is taken away.
 */
export const isFew = (count: number): boolean => count < SMALLEST_SHOWN;
