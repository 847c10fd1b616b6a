import { policyCommands } from './policy-commands-en';
import { readings } from './readings-en';
import type { Texts } from './texts';

/** English: what the command says to people. */
export const en: Texts = {
  help: (
    policies,
  ) => `Kuvert looks mails over before they are sent: CPR numbers, forgotten attachments and other things that should not go openly.

Usage
  kuvert check [--policy NAME|FILE] [--format table|json|ndjson] [--reveal] FILE …
  kuvert check [--policy NAME|FILE] [--format table|json|ndjson] [--reveal] -
  kuvert signature [--policy NAME|FILE] [--format table|json|ndjson] -
  kuvert absence [--policy NAME|FILE] [--format table|json|ndjson] -
  kuvert inquiry [--policy NAME|FILE] [--format table|json|ndjson] -
  kuvert promise [--policy NAME|FILE] [--format table|json|ndjson] -
  kuvert replies [--policy NAME|FILE] [--now TIME] [--format table|json|ndjson] -
  kuvert policy check NAME|FILE [--format table|json]
  kuvert policy show NAME|FILE
  kuvert policy schema
  kuvert policy compare NAME|FILE NAME|FILE [--mails FOLDER] [--format table|json]
  kuvert policy edit [NAME|FILE] [--mails FOLDER] [--port N]
  kuvert doctor ADDRESS [--ca FILE] [--format table|json]

Commands
  check           checks mails. FILE is .eml, .msg, .html, .txt, a folder of them,
                  or a document (.docx, .xlsx, .pptx, .pdf …);
                  - reads NDJSON from standard input, one mail a line, and answers line by line
  signature       holds signatures up against the design manual: NDJSON from standard input,
                  one mail a line with its writer’s details, answered line by line
  absence         looks automatic replies over: polite, whom to contact, and when mail is answered again;
                  NDJSON from standard input, one automatic reply a line, answered line by line
  inquiry         tells whether the sender of a mail expects an answer, and why:
                  NDJSON from standard input, one mail a line, one answer a line
  promise         tells whether an answer is final or a receipt, and the day that is promised:
                  NDJSON from standard input, one answer a line, one reading a line
  replies         follows the inquiries of mailboxes: what is answered, acknowledged, promised, overdue;
                  NDJSON from standard input, one mail a line; it answers when all is read
  policy check    says whether a policy is in order, and otherwise everything that is wrong;
                  shows what the signature will look like too
  policy show     prints the complete policy as JSON, with everything filled in
  policy schema   prints the JSON Schema of a policy
  policy compare  tells what two policies say differently, and with --mails
                  what that would have meant for a folder of mails
  policy edit     opens a policy in the browser, on this machine alone; Ctrl+C ends it
  doctor          looks whether the add-in is served rightly at its address, and says what to mend.
                  ADDRESS is the folder's, e.g. https://mail.example.dk/kuvert

Options
  --policy NAME|FILE  ${policies}, or a JSON file. Without it the default holds,
                      in which the sender's domain is the own organisation
  --format            table for people, json or ndjson for programs
                      (without it: table for files, ndjson for -)
  --reveal            shows what was found, and the addresses. Without it nothing of the mail is quoted
  --now TIME          the moment that counts as now (replies alone)
  --mails FOLDER      mails that a change is tried on (policy compare and policy edit only)
  --port N            the port that policy edit listens on (without it: a free one)
  --ca FILE           certificates (PEM) to trust besides the known ones, such as your own (doctor alone)
  --language da|en    the language the command speaks (da)
  --help, -h          this help
  --version           the version

Exit codes
  0  nothing is at level block
  1  something is at level block, the policy is not in order, or the address is not (doctor)
  2  bad usage, or something could not be read
`,
  hint: 'Try: kuvert --help',
  usage: {
    noCommand: (commands) => `Say what Kuvert should do: ${commands}.`,
    unknownCommand: (given, commands) => `There is no command "${given}". The commands are ${commands}.`,
    unknownOption: (given) => `There is no option ${given}.`,
    optionElsewhere: (given, command) => `The option ${given} does not belong to "${command}".`,
    valueMissing: (option, values) => `${option} needs its value: ${values}.`,
    valueUnwanted: (option) => `${option} takes no value.`,
    valueUnknown: (option, values) => `${option} must be ${values}.`,
    noFile: 'Say which files or folders to check, or - for NDJSON from standard input.',
    dashWithFiles: 'Use either - or files, not both at once.',
    oneAddress: 'Give exactly one https address: the folder where the add-in is served.',
    onePolicy: (command) => `"${command}" needs exactly one policy: a name or a file.`,
    twoPolicies: (command) => `"${command}" takes exactly two policies: the one before and the one after.`,
    onePolicyAtMost: (command) => `"${command}" takes one policy at most: a name or a file.`,
    folder: 'a folder of mails',
    port: 'a number from 0 to 65535',
    onlyDash: (command) => `"${command}" reads NDJSON from standard input only: end it with -.`,
    nothingMore: (command) => `"${command}" takes nothing more.`,
  },
  or: 'or',
  and: 'and',
  nameOrFile: 'a name or a file',
  unexpected: (kind) => `Something unexpected went wrong (${kind}).`,
  outputFailed: (code) => `The answer could not be written (${code}).`,
  inputFailed: (code) => `Standard input could not be read (${code}).`,
  file: {
    missing: 'does not exist.',
    forbidden: 'may not be read by this user.',
    failed: (code) => `could not be read (${code}).`,
    notAFile: 'is neither a file nor a folder.',
    folderLoop: 'was skipped: a link to a folder is not followed.',
    unknownType:
      'is not a type of file that Kuvert reads (.eml, .msg, .html, .txt, and documents such as .docx and .pdf).',
    skipped:
      'was skipped: no mail (.eml, .msg, .html and .txt). Give the file’s own name to have it checked.',
    tooLarge: (megabytes) => `is over ${megabytes} MB and was not checked.`,
    empty: 'is empty.',
    notAMail: 'does not look like a mail: it has no known mail fields such as From, To or Subject.',
    brokenMail: 'cannot be read as a mail; it is broken.',
    notText: 'is not text.',
    noneFound: 'contains no .eml, .msg, .html or .txt.',
  },
  line: {
    at: (number) => `line ${number}`,
    tooLong: (megabytes) => `is over ${megabytes} MB.`,
    notUtf8: 'is not valid UTF-8.',
    notJson: 'is not valid JSON.',
    notObject: 'must be one JSON object.',
    wrongShape: (problems) => `does not have the shape it needs: ${problems}.`,
    failed: 'could not be checked.',
    noManual:
      'cannot be checked: neither the line nor the policy has a design manual ("manual", "signature").',
    bodyTooLong: (field, millions) =>
      `has ${field} of over ${millions} million characters and was not checked.`,
    missing: (path) => `${path} is missing`,
    must: (path, what) => `${path} must be ${what}`,
    more: (count) => `and ${count} more`,
    shapes: {
      string: 'a string',
      array: 'a list',
      object: 'an object',
      identity: 'a string or a number',
      day: 'a day such as 2026-11-23',
      dateTime: 'a time such as 2026-11-23T08:00:00, with or without an offset (+01:00)',
      shortList: (most) => `a list of at most ${most}`,
      other: 'of another kind',
    },
  },
  doctor: {
    caUnreadable: (file, why) => `${file} ${why}`,
    caNoCertificate: (file) => `${file} is no certificate in PEM form (-----BEGIN CERTIFICATE-----).`,
  },
  policy: {
    unknown: (reference, names) =>
      `There is no policy "${reference}": it is neither a file nor one of those that ship (${names}).`,
    unreadable: (reference, why) => `The policy "${reference}" ${why}`,
    notJson: 'The file is not valid JSON.',
    notJsonAt: (line, column) => `The file is not valid JSON: see line ${line}, column ${column}.`,
    nameTwice: 'The name stands here twice, and only the last one would hold. Delete one of them.',
    good: (reference) => `The policy "${reference}" is in order.`,
    bad: (reference, count) =>
      count === 1
        ? `The policy "${reference}" needs mending in one place:`
        : `The policy "${reference}" needs mending in ${count} places:`,
    whole: '(the whole file)',
    preview: 'The signature of an invented employee:',
    previewOf: (language, composeType, department) =>
      [
        language === 'da' ? 'In Danish' : 'In English',
        composeType === 'new' ? 'new mail' : 'reply and forwarded mail',
        ...(department === null ? [] : [`department ${department}`]),
      ].join(', '),
    noSignature: '(none)',
    campaign: (from, to) => `In new mails from ${from} to ${to} this stands below:`,
    placeholder: 'The main number is a placeholder only: put in your own before the policy is built in.',
    replies: 'The automatic replies of an invented employee:',
    replyFor: (language, audience, reason) =>
      [
        language === 'da' ? 'In Danish' : 'In English',
        audience === 'internal' ? 'to colleagues' : 'to everybody else',
        ...(reason === 'left' ? ['has left'] : []),
      ].join(', '),
  },
  ...readings,
  ...policyCommands,
  table: {
    level: { block: 'Blocks', warn: 'Warns', hint: 'Advice' },
    sure: { certain: 'certain', likely: 'likely', possible: 'possible' },
    line: (number) => `line ${number}`,
    morePlaces: (count) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
    clean: 'Nothing to remark.',
    cleanSoFar: 'Nothing to remark in what was checked.',
    unchecked: 'Not checked',
    unopened: (count) =>
      count === 1 ? 'the contents of 1 attachment' : `the contents of ${count} attachments`,
    partly: (count) => (count === 1 ? 'some of 1 attachment' : `some of ${count} attachments`),
    rules: (count) => `${count} rules`,
    uncheckedBecause: {
      'part-not-read': 'not read',
      'timed-out': 'it took too long',
      unreadable: 'could not be read',
      'too-large': 'too large',
      encrypted: 'encrypted',
      'rule-failed': 'the rule could not run',
    },
    parts: {
      subject: 'subject',
      body: 'text',
      location: 'location',
      recipients: 'recipients',
      'attachment-names': 'attachments',
      attachments: 'contents of attachments',
    },
    channel: 'Channel',
    channels: { ordinary: 'ordinary mail', 'secure-mail': 'secure mail', 'digital-post': 'Digital Post' },
    becauseOf: (rules) => `because of ${rules}`,
    sentTo: (kinds) => `to ${kinds}`,
    onChannel: 'and there it is',
    recipients: 'Recipients',
    kinds: {
      internal: 'own organisation',
      affiliated: 'own institution',
      authority: 'authority',
      company: 'company',
      citizen: 'citizen',
      unknown: 'unknown',
      list: 'mailing list',
    },
    persons: 'Persons told about by number',
    tally: (count) => (count === 1 ? '1 mail checked' : `${count} mails checked`),
    tallyBlock: (count) => `${count} blocked`,
    tallyWarn: (count) => (count === 1 ? '1 with a warning' : `${count} with warnings`),
    tallyPartly: (count) => `${count} checked only in part`,
    tallyFailed: (count) => `${count} could not be read`,
    tallyClean: 'nothing to remark',
  },
};
