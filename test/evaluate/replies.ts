import { readInquiry } from '../../src/hygiene/replies/inquiry';
import { readPromise } from '../../src/hygiene/replies/promise';
import type { LabelledInquiry, LabelledPromise } from '../corpus/replies/read';

/** Shares, 0–1. */
export interface ReplyFigures {
  readonly needsReply: number;
  readonly reason: number;
  /** Receipt or final answer. */
  readonly kind: number;
  readonly promisedDate: number;
}

/** How many mails are read as labelled. */
export function rightInReplies(
  inquiries: readonly LabelledInquiry[],
  promises: readonly LabelledPromise[],
): ReplyFigures {
  const share = <Each>(list: readonly Each[], isRight: (each: Each) => boolean) =>
    list.filter(isRight).length / list.length;
  return {
    needsReply: share(inquiries, (mail) => readInquiry(mail).needsReply === mail.expect.needsReply),
    reason: share(inquiries, (mail) => readInquiry(mail).reason === mail.expect.reason),
    kind: share(promises, (mail) => readPromise(mail).kind === mail.expect.kind),
    promisedDate: share(promises, (mail) => readPromise(mail).promisedDate === mail.expect.promisedDate),
  };
}
