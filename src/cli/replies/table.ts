import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import type { Figures } from '../../hygiene/replies/figures';
import type { BadAnswer } from '../ndjson/map-line';
import type { Writer } from '../ndjson/writer';
import { heading } from '../printable';
import type { Texts } from '../texts';
import type { Answer, InquiryAnswer } from './answer';

/** The answer for people: a line for each inquiry, a block of figures for each mailbox and department, and one line that sums up. */
export function table({ replies }: Texts): Writer<Answer | BadAnswer> {
  let inquiries = 0;
  let failed = 0;
  return {
    start: '',
    one(answer) {
      if ('error' in answer) {
        failed += 1;
        return `${answer.error}\n\n`;
      }
      if ('summary' in answer) {
        const { mailboxes, departments = [] } = answer.summary;
        return [
          ...mailboxes.map((figures) => figuresSaid(figures.mailbox, figures, replies)),
          ...departments.map((figures) =>
            figuresSaid(figures.department ?? replies.otherMailboxes, figures, replies),
          ),
        ].join('');
      }
      inquiries += 1;
      return `${heading(answer.id, answer.mailbox)}\n  ${inquirySaid(answer, replies)}\n\n`;
    },
    end: () => `${replies.tally(inquiries, failed)}\n`,
  };
}

function inquirySaid({ status, dueAt, promisedDate }: InquiryAnswer, texts: Texts['replies']): string {
  const word = texts.status[status];
  if (status !== 'open' && status !== 'overdue') {
    return promisedDate === undefined ? word : `${word}, ${texts.promised(promisedDate)}`;
  }
  return `${word}, ${texts.due(localDayOf(dueAt))}`;
}

function figuresSaid(name: string, figures: Figures, texts: Texts['replies']): string {
  const { open, overdue, dueToday, answered, withinTarget } = figures;
  const { medianWorkingHours, p90WorkingHours, promisesKept, promisesBroken } = figures;
  const lines = [name, texts.mailbox(open, overdue, dueToday, answered)];
  if (withinTarget !== null) lines.push(texts.share(withinTarget));
  if (medianWorkingHours !== null && p90WorkingHours !== null) {
    lines.push(texts.hours(medianWorkingHours, p90WorkingHours));
  }
  if (promisesKept + promisesBroken > 0) lines.push(texts.promises(promisesKept, promisesBroken));
  return `${lines.join('\n  ')}\n\n`;
}
