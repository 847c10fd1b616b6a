type Counted = readonly [one: string, many: string];

/** What the page of a department says; `{gaps}` are filled. */
export interface DepartmentTexts {
  /** {name}, {sentence} */
  readonly title: string;
  readonly days: Counted;
  readonly gone: string;
  readonly goneHelp: string;
  readonly toOverview: string;
  readonly none: string;
  /** Of no mailbox answers are seen. */
  readonly unseen: string;
  /** Mailboxes that nothing is told of; {n} */
  readonly tooFew: Counted;
  /** Too few for a picture; {n} */
  readonly few: Counted;
  readonly mailboxes: MailboxTexts;
  readonly weekly: WeeklyTexts;
  readonly answering: AnsweringTexts;
  readonly ages: AgeTexts;
  readonly arriving: ArrivingTexts;
}

interface MailboxTexts {
  readonly title: string;
  readonly says: Counted;
  readonly median: string;
  /** {hours} */
  readonly medianIs: string;
}

interface WeeklyTexts {
  readonly title: string;
  /** {week}, {share}, {days}, {all} */
  readonly says: string;
  readonly saysNone: string;
  /** {week} */
  readonly week: string;
  readonly now: string;
  readonly axis: string;
  readonly share: string;
  readonly decided: string;
  readonly median: string;
  /** Of the dotted line. */
  readonly legend: string;
}

interface AnsweringTexts {
  readonly title: string;
  /** {share}, {days}, {hours} */
  readonly says: string;
  readonly waiting: Counted;
  readonly axis: string;
  readonly days: string;
  readonly answered: string;
  readonly waits: string;
  readonly within: string;
  readonly beyond: string;
  /** {days}, {bar} */
  readonly straddles: string;
  readonly over: string;
  /** The same under a bar, where there is little room: {n} is one more. */
  readonly orMore: string;
}

interface AgeTexts {
  readonly title: string;
  /** {open}, {n}, {age} */
  readonly says: string;
  readonly saysAll: string;
  readonly saysOne: string;
  readonly saysNone: string;
  readonly age: string;
  readonly ageOver: string;
  readonly open: string;
  readonly younger: string;
  readonly older: string;
  readonly listOpen: Counted;
  readonly listOverdue: Counted;
}

interface ArrivingTexts {
  readonly title: string;
  /** {weekday}, {hour}, {n} */
  readonly says: string;
  readonly hour: string;
  /** {from}, {until} */
  readonly span: string;
  readonly weekdays: readonly { readonly short: string; readonly full: string }[];
}

export interface ReceiptTexts {
  readonly title: string;
  readonly says: string;
  readonly unknown: string;
  readonly unknownHelp: string;
  /** {names} */
  readonly partlyUnknown: string;
  readonly now: string;
  readonly promised: string;
  readonly dueToday: string;
  readonly overdue: string;
  readonly withoutEnd: string;
  readonly receipts: string;
  readonly kept: string;
  readonly broken: string;
  readonly list: string;
}

export interface HandOverTexts {
  readonly title: string;
  /** {from}, {to}, {n} */
  readonly says: string;
  /** Where nobody knows to whom. */
  readonly saysFrom: string;
  readonly from: string;
  readonly to: string;
  readonly count: string;
  readonly elsewhere: string;
}

export interface EmployeeTexts {
  readonly title: string;
  readonly says: string;
  readonly off: string;
  readonly nobody: string;
  /** {n} */
  readonly person: string;
  readonly showName: string;
  readonly showNameOf: string;
  readonly coming: string;
  readonly failed: string;
  readonly gone: string;
  readonly name: string;
  readonly answered: string;
  readonly share: string;
  readonly median: string;
  readonly few: Counted;
}
