import type {
  Certainty,
  Channel,
  Finding,
  PartKind,
  RecipientKind,
  Unchecked,
} from '../../hygiene/mail/types';

import type { InquiryStatus } from '../../hygiene/replies/types';
import type { FaultCode, Field } from '../../hygiene/signature/types';

/** Everything the command says, in one language. Sentences about a file or a line follow its name. */
export interface Texts {
  help(policies: string): string;
  readonly hint: string;
  readonly usage: {
    noCommand(commands: string): string;
    unknownCommand(given: string, commands: string): string;
    unknownOption(given: string): string;
    optionElsewhere(given: string, command: string): string;
    valueMissing(option: string, values: string): string;
    valueUnwanted(option: string): string;
    valueUnknown(option: string, values: string): string;
    readonly noFile: string;
    readonly dashWithFiles: string;
    readonly oneAddress: string;
    onePolicy(command: string): string;
    twoPolicies(command: string): string;
    onePolicyAtMost(command: string): string;
    readonly folder: string;
    readonly port: string;
    nothingMore(command: string): string;
    onlyDash(command: string): string;
  };
  readonly or: string;
  readonly and: string;
  readonly nameOrFile: string;
  unexpected(kind: string): string;
  outputFailed(code: string): string;
  inputFailed(code: string): string;
  readonly file: {
    readonly missing: string;
    readonly forbidden: string;
    failed(code: string): string;
    readonly notAFile: string;
    readonly folderLoop: string;
    readonly unknownType: string;
    readonly skipped: string;
    tooLarge(megabytes: number): string;
    readonly empty: string;
    readonly notAMail: string;
    readonly brokenMail: string;
    readonly notText: string;
    readonly noneFound: string;
  };
  readonly line: {
    at(number: number): string;
    tooLong(megabytes: number): string;
    readonly notUtf8: string;
    readonly notJson: string;
    readonly notObject: string;
    wrongShape(problems: string): string;
    readonly failed: string;
    /** Neither the line nor the policy says how a signature must look. */
    readonly noManual: string;
    bodyTooLong(field: 'html' | 'text', millions: number): string;
    missing(path: string): string;
    must(path: string, what: string): string;
    more(count: number): string;
    readonly shapes: Readonly<
      Record<'string' | 'array' | 'object' | 'identity' | 'day' | 'dateTime' | 'other', string>
    > & {
      shortList(most: number): string;
    };
  };
  readonly policy: {
    unknown(reference: string, names: string): string;
    unreadable(reference: string, why: string): string;
    readonly notJson: string;
    notJsonAt(line: number, column: number): string;
    readonly nameTwice: string;
    good(reference: string): string;
    bad(reference: string, count: number): string;
    readonly whole: string;
    /** What stands above the signatures of an example person. */
    readonly preview: string;
    /** What a signature is for: language, mail, department. */
    previewOf(language: 'da' | 'en', composeType: 'new' | 'reply', department: string | null): string;
    readonly noSignature: string;
    campaign(from: string, to: string): string;
    readonly placeholder: string;
    /** What stands above the automatic replies of an example person. */
    readonly replies: string;
    replyFor(language: 'da' | 'en', audience: 'internal' | 'external', reason: 'holiday' | 'left'): string;
  };
  readonly doctor: {
    caUnreadable(file: string, why: string): string;
    caNoCertificate(file: string): string;
  };
  readonly compare: {
    readonly same: string;
    changes(count: number): string;
    readonly strictness: Readonly<Record<'stricter' | 'looser', string>>;
    /** How many departments come along with a change of the organisation's. */
    followed(departments: number): string;
    /** What is said of the mails: how many were read, changed, unreadable, and looked at in part. */
    mails(mails: number, changed: number, unreadable: number, unchecked: number): string;
    readonly level: string;
    /** In a level's place. */
    readonly nothing: string;
    readonly send: string;
    readonly sends: Readonly<Record<'pass' | 'ask' | 'stop', string>>;
    readonly rules: string;
    readonly before: string;
    readonly after: string;
  };
  readonly edit: {
    ready(address: string): string;
    readonly stop: string;
    readonly stopped: string;
    notBuilt(command: string): string;
    portTaken(port: number): string;
    notAFolder(given: string): string;
    /** What the page is told, each one sentence. */
    readonly refused: Readonly<Record<Refusal, string>>;
    changedOnDisk(file: string): string;
    tooLarge(megabytes: number): string;
    unwritable(file: string, code: string): string;
  };
  readonly signature: {
    readonly compliant: string;
    readonly faults: Readonly<Record<FaultCode, string>>;
    readonly fields: Readonly<Record<Field, string>>;
    tally(checked: number, faulty: number, failed: number): string;
  };
  readonly absence: {
    readonly ok: string;
    readonly notOk: string;
    /** The day that was read, ISO. */
    back(day: string): string;
    tally(checked: number, faulty: number, failed: number): string;
  };
  readonly inquiry: {
    readonly needsReply: string;
    readonly needsNone: string;
    tally(checked: number, needing: number, failed: number): string;
  };
  readonly promise: {
    readonly final: string;
    readonly acknowledgement: string;
    /** The last day on which the promise is kept, ISO. */
    by(day: string): string;
    readonly noDay: string;
    tally(checked: number, acknowledgements: number, failed: number): string;
  };
  readonly replies: {
    readonly status: Readonly<Record<InquiryStatus, string>>;
    /** The day on which an answer is due, and one that was promised, ISO. */
    due(day: string): string;
    promised(day: string): string;
    /** A mailbox's figures; the share is from 0 to 1, the hours are opening hours. */
    mailbox(open: number, overdue: number, dueToday: number, answered: number): string;
    share(within: number): string;
    /** Those that no department of the policy has. */
    readonly otherMailboxes: string;
    hours(median: number, p90: number): string;
    promises(kept: number, broken: number): string;
    tally(inquiries: number, failed: number): string;
  };
  readonly table: {
    readonly level: Readonly<Record<Finding['level'], string>>;
    readonly sure: Readonly<Record<Certainty, string>>;
    line(number: number): string;
    morePlaces(count: number): string;
    readonly clean: string;
    readonly cleanSoFar: string;
    readonly unchecked: string;
    unopened(count: number): string;
    partly(count: number): string;
    rules(count: number): string;
    readonly uncheckedBecause: Readonly<Record<Unchecked['because'], string>>;
    readonly parts: Readonly<Record<PartKind, string>>;
    readonly channel: string;
    readonly channels: Readonly<Record<Channel, string>>;
    becauseOf(rules: string): string;
    /** After the rules: the kinds of recipient who force the channel. */
    sentTo(kinds: string): string;
    /** The mail bears all that the policy names for its channel. */
    readonly onChannel: string;
    readonly recipients: string;
    readonly kinds: Readonly<Record<RecipientKind, string>>;
    readonly persons: string;
    tally(count: number): string;
    tallyBlock(count: number): string;
    tallyWarn(count: number): string;
    tallyPartly(count: number): string;
    tallyFailed(count: number): string;
    readonly tallyClean: string;
  };
}

/** Why the editor's server does not do what it was asked. */
export type Refusal =
  | 'token'
  | 'host'
  | 'origin'
  | 'method'
  | 'nothing-here'
  | 'not-json'
  | 'not-these-fields'
  | 'name-needed'
  | 'bad-name'
  | 'name-taken'
  | 'no-mails'
  | 'failed';

/** What is said of the lines that are judged one by one, in a file of its own. */
export type PolicyCommandTexts = Pick<Texts, 'compare' | 'edit'>;
export type ReadingTexts = Pick<Texts, 'signature' | 'absence' | 'inquiry' | 'promise' | 'replies'>;
