/** The words of `say.ts`. A day comes as `nearDay` says it; `when` is inside a sentence ("på fredag"), a label by itself ("fredag"). */
export interface StatusTexts {
  readonly short: {
    due(day: string): string;
    left(workingDays: number): string;
    acknowledged(day: string | null): string;
    promised(day: string): string;
    broken(day: string): string;
    readonly answered: string;
    readonly late: string;
    readonly handedOver: string;
    readonly needsNone: string;
    readonly unknown: string;
  };
  received(when: string): string;
  /** `days`: the working days that count, where they are few; `closed`: holidays or closing days lie between. */
  target(workingDays: number, when: string, days: readonly string[], closed: boolean, past: boolean): string;
  /** An automatic reply named a day of return, and the policy says that the clock starts then. */
  moved(workingDays: number, when: string, past: boolean): string;
  receipt(when: string): string;
  promise(day: string, past: boolean): string;
  wroteAgain(when: string): string;
  answeredAt(when: string): string;
  readonly onlyOthers: string;
  readonly answerNow: string;
  readonly answerOrReceipt: string;
  readonly answerOrNewDay: string;
  readonly giveADay: string;
  readonly answeredByHand: string;
  readonly late: string;
  readonly handedOver: string;
  /** @param reason a clause */
  readAsNone(reason: string): string;
  /** @param because a clause; null: no reason was given */
  personSaysNone(because: string | null): string;
  readonly markIt: string;
  readonly unknown: string;
  /** A mail went back to the sender; whether it is a receipt or the answer, nobody has read. */
  unreadMail(when: string): string;
  readonly readIt: string;
}

const days = (count: number) => (count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`);
const listed = (names: readonly string[], and: string) =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] as string}`;

export const STATUS_DA: StatusTexts = {
  short: {
    due: (day) => `Frist ${day}`,
    left: (count) => `${days(count)} tilbage`,
    acknowledged: (day) => (day === null ? 'Kvitteret · ingen dato lovet' : `Kvitteret · lovet ${day}`),
    promised: (day) => `Lovet ${day}`,
    broken: (day) => `Lovet ${day} – løftet er overskredet`,
    answered: 'Besvaret',
    late: 'Besvaret for sent',
    handedOver: 'Overdraget',
    needsNone: 'Kræver ikke svar',
    unknown: 'Kan ikke ses, om den er besvaret',
  },
  received: (when) => `Modtaget ${when}.`,
  target: (count, when, names, closed, past) =>
    `Svarfristen er ${days(count)}${names.length > 0 ? ` (${listed(names, 'og')})` : ''} og ${past ? 'udløb' : 'udløber'} ${when}${closed ? '; helligdage og lukkedage tæller ikke med' : ''}.`,
  moved: (count, when, past) =>
    `Svarfristen er ${days(count)} fra den dag, autosvaret nævner, og ${past ? 'udløb' : 'udløber'} ${when}.`,
  receipt: (when) => `Der blev sendt en kvittering ${when}.`,
  promise: (day, past) => (past ? `Svaret var lovet senest ${day}.` : `Svaret er lovet senest ${day}.`),
  wroteAgain: (when) => `Afsenderen skrev igen ${when}.`,
  answeredAt: (when) => `Svaret blev sendt ${when}.`,
  onlyOthers: 'En anden i samtalen har fået svar, men ikke denne afsender.',
  answerNow: 'Svar, eller send en kvittering med den dag, svaret kommer.',
  answerOrReceipt: 'Når svaret ikke i dag, så send en kvittering med den dag, det kommer.',
  answerOrNewDay: 'Svar, eller fortæl afsenderen en ny dag.',
  giveADay: 'Fortæl gerne afsenderen, hvilken dag svaret kommer.',
  answeredByHand: 'Besvaret på telefon eller på anden måde; det har en kollega sat på mailen i Outlook.',
  late: 'Det var efter fristen eller den lovede dag.',
  handedOver: 'En anden har fået den. Skriver afsenderen igen, venter henvendelsen på svar her.',
  readAsNone: (reason) => `Den ventes ikke besvaret: ${reason}.`,
  personSaysNone: (because) =>
    `En kollega har sat på mailen i Outlook, at den ikke kræver svar${because === null ? '' : `: ${because}`}.`,
  markIt: 'Skal den alligevel besvares, så giv mailen kategorien “Kuvert: skal besvares” i Outlook.',
  unknown:
    'Svar herfra bliver liggende hos den kollega, der sender dem, eller er sendt et andet sted fra. It kan ordne det i Exchange: slå MessageCopyForSentAsEnabled og MessageCopyForSendOnBehalfEnabled til for postkassen, så den får en kopi af det, der sendes som den.',
  unreadMail: (when) => `Der blev sendt en mail til afsenderen ${when}.`,
  readIt:
    'Kuvert har ikke læst, om det er svaret. Åbn mailen. Er det svaret, så fjern kategorien “Kuvert: lovet …” fra henvendelsen i Outlook; ellers svar, eller fortæl afsenderen en ny dag.',
};

const daysEn = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

export const STATUS_EN: StatusTexts = {
  short: {
    due: (day) => `Due ${day}`,
    left: (count) => `${daysEn(count)} left`,
    acknowledged: (day) =>
      day === null ? 'Acknowledged · no day promised' : `Acknowledged · promised ${day}`,
    promised: (day) => `Promised ${day}`,
    broken: (day) => `Promised ${day} – the promise has passed`,
    answered: 'Answered',
    late: 'Answered late',
    handedOver: 'Handed over',
    needsNone: 'Needs no reply',
    unknown: 'Cannot be seen whether it was answered',
  },
  received: (when) => `Received ${when}.`,
  target: (count, when, names, closed, past) =>
    `The target is ${daysEn(count)}${names.length > 0 ? ` (${listed(names, 'and')})` : ''} and ${past ? 'ended' : 'ends'} ${when}${closed ? '; public holidays and closing days do not count' : ''}.`,
  moved: (count, when, past) =>
    `The target is ${daysEn(count)} from the day that the automatic reply names, and ${past ? 'ended' : 'ends'} ${when}.`,
  receipt: (when) => `A receipt was sent ${when}.`,
  promise: (day, past) =>
    past ? `The answer was promised for ${day}.` : `The answer is promised for ${day}.`,
  wroteAgain: (when) => `The sender wrote again ${when}.`,
  answeredAt: (when) => `The answer was sent ${when}.`,
  onlyOthers: 'Somebody else in the conversation was answered, but not this sender.',
  answerNow: 'Answer, or send a receipt with the day on which the answer comes.',
  answerOrReceipt: 'If the answer cannot come today, send a receipt with the day on which it does.',
  answerOrNewDay: 'Answer, or tell the sender a new day.',
  giveADay: 'Please tell the sender on which day the answer comes.',
  answeredByHand: 'Answered by phone or in another way; a colleague put that on the mail in Outlook.',
  late: 'That was after the target or the promised day.',
  handedOver: 'Somebody else has it. If the sender writes again, the inquiry waits for an answer here.',
  readAsNone: (reason) => `No answer is expected: ${reason}.`,
  personSaysNone: (because) =>
    `A colleague put on the mail in Outlook that it needs no reply${because === null ? '' : `: ${because}`}.`,
  markIt: 'If it needs an answer after all, give the mail the category “Kuvert: skal besvares” in Outlook.',
  unknown:
    'Answers from here stay with the colleague who sends them, or were sent from elsewhere. IT can mend it in Exchange: turn on MessageCopyForSentAsEnabled and MessageCopyForSendOnBehalfEnabled for the mailbox, and it gets a copy of what is sent as it.',
  unreadMail: (when) => `A mail was sent to the sender ${when}.`,
  readIt:
    'Kuvert has not read whether that is the answer. Open it. If it is, remove the category “Kuvert: lovet …” from the inquiry in Outlook; if not, answer, or tell the sender a new day.',
};
