import { returnDate, returnDay } from '../../hygiene/absence/return-day';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import { createLedger } from '../../hygiene/replies/engine';
import { readMail } from '../../hygiene/replies/facts';
import { readInquiry } from '../../hygiene/replies/inquiry';
import type { Change, Readers } from '../../hygiene/replies/ledger-types';
import { DEFAULT_REPLIES, seesAnswers, targetFor } from '../../hygiene/replies/policy';
import { readPromise } from '../../hygiene/replies/promise';
import type { Language } from '../../hygiene/rules/rule';
import type { LineRequest } from '../arguments';
import type { ExitCode, Output, Surroundings } from '../io';
import { inputLines } from '../ndjson/input-lines';
import { answered, type BadAnswer, mapLine } from '../ndjson/map-line';
import { programWriter, type Writer } from '../ndjson/writer';
import { goodPolicy } from '../policy/load';
import type { Texts } from '../texts';
import { type Answer, answerOf, summaryOf } from './answer';
import { type Given, readMessageLine } from './message-line';
import { table } from './table';

interface Around extends Surroundings {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

/**
 * `kuvert replies`: reads every message, then tells each inquiry, the oldest first, and the figures of each mailbox and
 * department. Targets are the policy's, and so are the closing days that a promise in working days passes over (without a
 * named policy that speaks of answers none, as in `kuvert promise`); where it says that answers cannot be seen, the status is `unknown`. Of a message
 * ids, times and states are kept, no text. A line that cannot be read is answered as it comes and ends with 2.
 */
export async function repliesCommand(
  { policy, format = 'ndjson', now }: LineRequest,
  around: Around,
): Promise<ExitCode> {
  const { language, texts, stdin, out } = around;
  const named = policy === undefined ? null : await goodPolicy(policy, texts, language);
  const replies = named?.replies ?? DEFAULT_REPLIES;
  const targetOf = (mailbox: string) => targetFor(replies, mailbox);
  const readersFor = (mailbox: string): Readers => {
    const closingDays = named?.replies ? targetOf(mailbox).closingDays : [];
    return {
      readInquiry,
      readPromise: (sent) => readPromise(sent, closingDays),
      readReturnDay: ({ sentAt, text }) =>
        returnDate(returnDay({ text, audience: 'external', today: localDayOf(sentAt), closingDays })),
    };
  };
  const writer: Writer<Answer | BadAnswer> =
    format === 'table' ? table(texts) : programWriter<Answer | BadAnswer>(format, (answer) => answer);
  const changes: Change[] = [];
  const given = new Map<string, Pick<Given, 'id' | 'mailbox'>>();
  let exit: ExitCode = 0;
  await out.write(writer.start);
  for await (const line of inputLines(stdin, texts)) {
    const read = mapLine(
      readMessageLine(line, texts),
      ({ id, mailbox, mail }) => {
        given.set(mail.id, { id, mailbox });
        changes.push(readMail(mail, readersFor(mailbox)));
        return {};
      },
      texts.line,
    );
    if (!('error' in read)) continue;
    exit = 2;
    await out.write(writer.one(answered(read, () => ({})) as BadAnswer));
  }
  const ledger = createLedger({ targetOf, answersSeen: (mailbox) => seesAnswers(replies, mailbox) });
  ledger.apply(changes);
  const moment = now ?? around.now().toISOString();
  const inquiries = ledger.inquiries(moment);
  for (const inquiry of inquiries) await out.write(writer.one(answerOf(inquiry, given)));
  await out.write(writer.one(summaryOf(inquiries, moment, replies, given)));
  await out.write(writer.end());
  return exit;
}
