import type { Policy } from '../../hygiene/policy/types';
import { readPromise, type SentMail } from '../../hygiene/replies/promise';
import type { PromiseReading } from '../../hygiene/replies/types';
import type { LineRequest } from '../arguments';
import type { ExitCode } from '../io';
import { blocks } from '../ndjson/blocks';
import { type Around, lineCommand } from '../ndjson/line-command';
import { answered } from '../ndjson/map-line';
import type { ReadLine } from '../ndjson/read-line';
import type { Texts } from '../texts';
import { readPromiseLine } from './promise-line';

/**
 * `kuvert promise`: says of every sent mail in turn what it promises; working days are those of the policy that is named. A
 * line that cannot be read ends with 2.
 */
export const promiseCommand = (request: LineRequest, around: Around): Promise<ExitCode> =>
  lineCommand(request, around, { readLine: readPromiseLine, read, answerOf, table });

/** Whose department wrote a mail is not told: the organisation's own closing days hold. */
const read = (mail: SentMail, policy: Policy | null): PromiseReading =>
  readPromise(mail, policy?.replies?.target.closingDays);

/** One line of output, "promise, out" in `design/cli.md`. Fields may be added, never renamed. */
const answerOf = (outcome: ReadLine<PromiseReading>) =>
  answered(outcome, ({ kind, promisedDate }) => ({ kind, promisedDate }));

/** The answer for people: a block for each mail, and one line that sums up. Nothing of its text but the day. */
const table = ({ promise }: Texts) =>
  blocks<PromiseReading>({
    isGood: ({ kind }) => kind === 'final',
    said: ({ kind, promisedDate }) => [
      promise[kind],
      ...(kind === 'final' ? [] : [promisedDate === null ? promise.noDay : promise.by(promisedDate)]),
    ],
    tally: promise.tally,
  });
