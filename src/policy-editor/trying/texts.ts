import type { Language } from '../../hygiene/rules/rule';

interface TryTexts {
  readonly title: string;
  readonly intro: string;
  readonly noServer: string;
  readonly noMails: string;
  readonly command: string;
  readonly problems: string;
  readonly start: string;
  readonly stop: string;
  readonly running: string;
  readonly starting: string;
  readonly failed: string;
  readonly old: string;
  readonly read: string;
  readonly unreadable: readonly [one: string, many: string];
  readonly changed: readonly [one: string, many: string];
  readonly unchanged: string;
  readonly totals: string;
  readonly outcome: string;
  readonly before: string;
  readonly after: string;
  readonly levels: Readonly<Record<string, string>>;
  readonly sends: Readonly<Record<'pass' | 'ask' | 'stop', string>>;
  readonly unchecked: string;
  readonly ruleTotals: string;
  readonly rows: string;
  readonly more: string;
  readonly mail: string;
  readonly nothing: string;
}

/** What a change would have done to a folder of mails. */
export const TRY_TEXTS: Readonly<Record<Language, TryTexts>> = {
  da: {
    title: 'Prøv på mails',
    intro:
      'Mailpolitikken prøves på en mappe med gemte mails, før og efter ændringerne. Her vises kun filens navn og udfaldet, aldrig noget af teksten.',
    noServer: 'Siden er åbnet uden kommandoen, så den kan ikke læse mails.',
    noMails: 'Kommandoen har ikke fået en mappe med mails.',
    command: 'Start den sådan: kuvert policy edit FIL --mails MAPPE',
    problems: 'Ret fejlene først. En mailpolitik med fejl kan ikke prøves.',
    start: 'Prøv nu',
    stop: 'Stop',
    running: '{read} af {of} mails læst',
    starting: 'Begynder …',
    failed: 'Prøven blev afbrudt. Er kommandoen stadig i gang? Prøv igen.',
    old: 'Du har ændret noget siden. Prøv igen for at se det nye.',
    read: '{n} mails er læst.',
    unreadable: [
      '1 kunne ikke læses, og om den ved vi intet.',
      '{n} kunne ikke læses, og om dem ved vi intet.',
    ],
    changed: ['1 mail får et andet udfald.', '{n} mails får et andet udfald.'],
    unchanged: 'Ingen mails får et andet udfald.',
    totals: 'Udfald i alt',
    outcome: 'Udfald',
    before: 'Før',
    after: 'Efter',
    levels: { off: 'Intet at se på', hint: 'Råd', warn: 'Advarsel', block: 'Stop' },
    sends: { pass: 'Sendes uden et ord', ask: 'Der spørges ved Send', stop: 'Holdes tilbage ved Send' },
    unchecked: 'Heraf med noget, der ikke kunne undersøges',
    ruleTotals: 'Mails, hvor reglen fandt noget',
    rows: 'Mails med et andet udfald',
    more: 'Kun de første {shown} af {all} vises.',
    mail: 'Mail',
    nothing: 'intet',
  },
  en: {
    title: 'Try on mails',
    intro:
      'The policy is tried on a folder of kept mails, before and after the changes. Only the file’s name and the outcome are shown here, never anything of the text.',
    noServer: 'The page was opened without the command, so it can read no mails.',
    noMails: 'The command was given no folder of mails.',
    command: 'Start it like this: kuvert policy edit FILE --mails FOLDER',
    problems: 'Mend the problems first. A policy with problems cannot be tried.',
    start: 'Try now',
    stop: 'Stop',
    running: '{read} of {of} mails read',
    starting: 'Beginning …',
    failed: 'The trial was cut off. Is the command still running? Please try again.',
    old: 'You have changed something since. Try again to see what is new.',
    read: '{n} mails were read.',
    unreadable: [
      '1 could not be read, and nothing is known of it.',
      '{n} could not be read, and nothing is known of them.',
    ],
    changed: ['1 mail has another outcome.', '{n} mails have another outcome.'],
    unchanged: 'No mail has another outcome.',
    totals: 'Outcomes in all',
    outcome: 'Outcome',
    before: 'Before',
    after: 'After',
    levels: { off: 'Nothing to look at', hint: 'Hint', warn: 'Warning', block: 'Stop' },
    sends: { pass: 'Sent without a word', ask: 'Asked about at Send', stop: 'Held back at Send' },
    unchecked: 'Of these with something that could not be looked at',
    ruleTotals: 'Mails in which the rule found something',
    rows: 'Mails with another outcome',
    more: 'Only the first {shown} of {all} are shown.',
    mail: 'Mail',
    nothing: 'nothing',
  },
};
