import type { ReadingTexts } from './texts';

/** English: what is said of signatures, automatic replies, inquiries and promises. */
export const readings: ReadingTexts = {
  signature: {
    compliant: 'The signature follows the design manual.',
    faults: {
      none: 'There is no signature',
      duplicate: 'The signature stands twice',
      missing: 'Missing',
      wrong: 'Not right',
      order: 'The lines are in another order',
      'extra-text': 'There is text that does not belong',
      greeting: 'The closing is another than the manual’s',
      font: 'The font or its size is another',
      colour: 'The colour is another',
      image: 'There is a picture too many, or the logo is missing',
      emoji: 'There are emoji',
    },
    fields: {
      displayName: 'name',
      jobTitle: 'title',
      department: 'department',
      businessPhone: 'direct phone',
      mobilePhone: 'mobile',
      mail: 'mail address',
      officeLocation: 'office',
      organisation: 'organisation',
      administration: 'administration',
      mainNumber: 'main number',
      address: 'address',
      web: 'website',
      ean: 'EAN number',
      cvr: 'CVR number',
    },
    tally: (checked, faulty, failed) =>
      `${checked === 1 ? '1 signature' : `${checked} signatures`} checked: ${[
        `${checked - faulty} as the manual says`,
        ...theRest(faulty, failed),
      ].join(', ')}.`,
  },
  absence: {
    ok: 'The automatic reply is in order.',
    notOk: 'The automatic reply can be better.',
    back: (day) => `Answers again ${day}`,
    tally: (checked, faulty, failed) =>
      `${checked === 1 ? '1 automatic reply' : `${checked} automatic replies`} checked: ${[
        `${checked - faulty} in order`,
        ...theRest(faulty, failed),
      ].join(', ')}.`,
  },
  inquiry: {
    needsReply: 'The sender expects an answer',
    needsNone: 'No answer is expected',
    tally: (checked, needing, failed) =>
      `${checked === 1 ? '1 mail' : `${checked} mails`} checked: ${[
        `${needing} to be answered`,
        ...theRest(0, failed),
      ].join(', ')}.`,
  },
  promise: {
    final: 'A final answer.',
    acknowledgement: 'A receipt: the answer comes later.',
    by: (day) => `Promised by ${day}`,
    noDay: 'No day is promised',
    tally: (checked, acknowledgements, failed) =>
      `${checked === 1 ? '1 answer' : `${checked} answers`} checked: ${[
        acknowledgements === 1 ? '1 receipt' : `${acknowledgements} receipts`,
        ...theRest(0, failed),
      ].join(', ')}.`,
  },
  replies: {
    status: {
      open: 'waits for an answer',
      overdue: 'overdue',
      acknowledged: 'acknowledged',
      'promise-overdue': 'the promised day has passed',
      answered: 'answered',
      'answered-late': 'answered late',
      'handed-over': 'handed over',
      'no-reply-needed': 'needs no reply',
      unknown: 'the answer cannot be seen',
    },
    otherMailboxes: 'Other mailboxes',
    due: (day) => `answer by ${day}`,
    promised: (day) => `promised by ${day}`,
    mailbox: (open, overdue, dueToday, answered) =>
      `${open} open, ${overdue} of them overdue and ${dueToday} due today; ${answered} answered`,
    share: (within) => `Within the target: ${(within * 100).toFixed(1)}%`,
    hours: (median, p90) =>
      `Opening hours to the first answer: median ${median.toFixed(1)}, 90% within ${p90.toFixed(1)}`,
    promises: (kept, broken) => `Promises: ${kept} kept, ${broken} broken`,
    tally: (inquiries, failed) =>
      `${[inquiries === 1 ? '1 inquiry' : `${inquiries} inquiries`, ...theRest(0, failed)].join(', ')}.`,
  },
};

/** What a line that sums up ends with. */
function theRest(faulty: number, failed: number): string[] {
  return [
    ...(faulty > 0 ? [`${faulty} to be mended`] : []),
    ...(failed > 0 ? [`${failed === 1 ? '1 line' : `${failed} lines`} could not be read`] : []),
  ];
}
