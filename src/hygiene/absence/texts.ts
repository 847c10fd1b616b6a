import type { AbsenceRule, SettingRule } from './types';

/** What a person is told: what it is, why it matters, what to do. The last two in whole sentences. */
export interface AbsenceText {
  readonly what: string;
  /** `{day}`, `{until}` and `{contact}` are gaps; what stands in `[…]` is left out where its gap cannot be filled. */
  readonly why: string;
  readonly todo: string;
}

export type AbsenceTexts = Readonly<Record<AbsenceRule | SettingRule, AbsenceText>>;

const da: AbsenceTexts = {
  'no-return-date': {
    what: 'Det siger ikke, hvilken dag der svares igen',
    why: 'Den, der skriver, kan ikke vide, om det kan betale sig at vente.',
    todo: 'Skriv den første dag, du svarer igen, med ugedag og dato.',
  },
  'return-date-contradicts': {
    what: 'Dagen, hvor der svares igen, passer ikke med resten',
    why: 'Ugedag, dato, årstal, sprog og sluttid skal pege på samme arbejdsdag[; teksten læses som {day}].',
    todo: 'Ret dagen eller perioden, så de passer sammen.',
  },
  'no-urgent-contact': {
    what: 'Det siger ikke, hvem man kan kontakte, hvis det haster',
    why: 'Den, der har travlt, står uden hjælp.',
    todo: 'Skriv en kollega eller en afdeling med telefon eller mailadresse.',
  },
  'not-polite': {
    what: 'En venlig tone mangler',
    why: 'Autosvaret er måske det første, en borger hører fra dig.',
    todo: 'Begynd med en hilsen eller en tak, og slut venligt.',
  },
  'sensitive-reason': {
    what: 'Årsagen er følsom og kan udelades',
    why: 'Sygdom og behandling er personlige oplysninger, og autosvaret går til alle, der skriver.',
    todo: 'Skriv blot, at du er fraværende.',
  },
  placeholder: {
    what: 'Der står noget, som skulle have været udfyldt',
    why: 'Modtageren ser skabelonens tomme felt.',
    todo: 'Udfyld feltet, eller slet det.',
  },
  irony: {
    what: 'Humor og ironi kan misforstås',
    why: 'Modtageren kan ikke se dit ansigt og har måske brug for hjælp.',
    todo: 'Skriv det kort og ligetil.',
  },
  'no-danish': {
    what: 'Det er ikke skrevet på dansk',
    why: 'De fleste, der skriver, venter et svar på dansk.',
    todo: 'Skriv dansk først og engelsk nedenunder.',
  },
  'outside-gets-none': {
    what: 'Borgere får ikke autosvaret',
    why: 'Der skrives til postkassen udefra, men autosvaret sendes ikke til alle uden for organisationen.',
    todo: 'Slå autosvaret til for alle uden for organisationen, og skriv en tekst til dem.',
  },
  swapped: {
    what: 'De to tekster ser ud til at være byttet om',
    why: 'Teksten til borgere taler til kolleger, og teksten til kolleger taler til borgere.',
    todo: 'Byt de to tekster om.',
  },
  'internal-matters': {
    what: 'Der står noget, som kun er for kolleger',
    why: 'Borgere kan ikke bruge lokalnumre, systemer og interne links til noget.',
    todo: 'Flyt det til teksten for kolleger.',
  },
  'no-schedule': {
    what: 'Autosvaret slutter ikke af sig selv',
    why: 'Teksten siger, at du svarer igen {day}, men Outlook har ingen sluttid.',
    todo: 'Sæt en start- og sluttid, så det slår fra i tide.',
  },
  'still-on': {
    what: 'Autosvaret er stadig slået til',
    why: 'Teksten siger, at du svarer igen {day}, og den dag er forbi.',
    todo: 'Slå autosvaret fra, eller skriv en ny dag.',
  },
  'stand-in-unknown': {
    what: 'Stedfortræderen findes ikke i adressebogen',
    why: '[{contact} kan ikke findes. ]Navnet eller adressen kan være stavet forkert, eller personen kan være holdt op.',
    todo: 'Vælg en stedfortræder i adressebogen.',
  },
  'stand-in-away': {
    what: 'Stedfortræderen er selv fraværende',
    why: '[{contact} svarer også automatisk. ]Den, der har travlt, får to autosvar og ingen hjælp[ indtil {until}].',
    todo: 'Vælg en anden, eller skriv afdelingens hovednummer.',
  },
  'own-number': {
    what: 'Det eneste nummer er dit eget',
    why: 'Den, der har travlt, ringer til en, der ikke er der.',
    todo: 'Skriv en kollega eller en afdeling i stedet.',
  },
  'away-without-reply': {
    what: 'Kalenderen viser fravær, men der er intet autosvar',
    why: 'Kalenderen siger, at du er fraværende {day}.',
    todo: 'Skriv et autosvar for perioden, eller ret kalenderen.',
  },
  'calendar-closed': {
    what: 'Kolleger kan ikke se din kalender',
    why: 'De kan ikke sige til en borger, hvornår du er tilbage.',
    todo: 'Del kalenderen, så alle i organisationen kan se, hvornår du er ledig.',
  },
};

const en: AbsenceTexts = {
  'no-return-date': {
    what: 'It does not say on which day mail is answered again',
    why: 'Whoever writes cannot know whether to wait.',
    todo: 'Write the first day on which you answer again, with its weekday and date.',
  },
  'return-date-contradicts': {
    what: 'The day on which mail is answered again does not fit the rest',
    why: 'Weekday, date, year, languages and end must point at the same working day[; the text reads as {day}].',
    todo: 'Mend the day or the period, so that they agree.',
  },
  'no-urgent-contact': {
    what: 'It does not say whom to contact if it is urgent',
    why: 'Whoever is in a hurry is left without help.',
    todo: 'Write a colleague or a department with a phone number or a mail address.',
  },
  'not-polite': {
    what: 'A friendly tone is missing',
    why: 'The automatic reply may be the first that a citizen hears from you.',
    todo: 'Begin with a greeting or thanks, and close kindly.',
  },
  'sensitive-reason': {
    what: 'The reason is sensitive and can be left out',
    why: 'Illness and treatment are personal, and the automatic reply goes to everybody who writes.',
    todo: 'Just write that you are away.',
  },
  placeholder: {
    what: 'Something in it should have been filled in',
    why: 'The recipient sees the template’s empty field.',
    todo: 'Fill in the field, or delete it.',
  },
  irony: {
    what: 'Humour and irony can be misunderstood',
    why: 'The recipient cannot see your face and may be in need of help.',
    todo: 'Write it briefly and plainly.',
  },
  'no-danish': {
    what: 'It is not written in Danish',
    why: 'Most of those who write expect an answer in Danish.',
    todo: 'Write Danish first and English below.',
  },
  'outside-gets-none': {
    what: 'Citizens do not get the automatic reply',
    why: 'People outside write to this mailbox, but not everybody outside the organisation is answered.',
    todo: 'Turn the reply on for everybody outside the organisation, and write a text for them.',
  },
  swapped: {
    what: 'The two texts seem to have changed places',
    why: 'The text for citizens speaks to colleagues, and the text for colleagues speaks to citizens.',
    todo: 'Let the two texts change places.',
  },
  'internal-matters': {
    what: 'Something in it is for colleagues only',
    why: 'Citizens cannot use extensions, systems and internal links.',
    todo: 'Move it to the text for colleagues.',
  },
  'no-schedule': {
    what: 'The automatic reply does not end by itself',
    why: 'The text says that you answer again on {day}, but Outlook has no end.',
    todo: 'Set a start and an end, so that it turns off in time.',
  },
  'still-on': {
    what: 'The automatic reply is still on',
    why: 'The text says that you answer again on {day}, and that day is past.',
    todo: 'Turn the reply off, or write a new day.',
  },
  'stand-in-unknown': {
    what: 'The stand-in is not in the address book',
    why: '[{contact} cannot be found. ]The name or the address may be misspelt, or the person may have left.',
    todo: 'Choose a stand-in from the address book.',
  },
  'stand-in-away': {
    what: 'The stand-in is away as well',
    why: '[{contact} answers automatically too. ]Whoever is in a hurry gets two automatic replies and no help[ until {until}].',
    todo: 'Choose somebody else, or write the department’s main number.',
  },
  'own-number': {
    what: 'The only number is your own',
    why: 'Whoever is in a hurry calls somebody who is not there.',
    todo: 'Write a colleague or a department instead.',
  },
  'away-without-reply': {
    what: 'The calendar shows you away, but no automatic reply is set',
    why: 'The calendar says that you are away on {day}.',
    todo: 'Write an automatic reply for the period, or mend the calendar.',
  },
  'calendar-closed': {
    what: 'Colleagues cannot see your calendar',
    why: 'They cannot tell a citizen when you are back.',
    todo: 'Share the calendar, so that everybody in the organisation can see when you are free.',
  },
};

/** Every rule's texts in both languages. `what` has no gaps: it can stand alone. Filled: `absenceText`. */
export const ABSENCE_TEXTS: Readonly<Record<'da' | 'en', AbsenceTexts>> = { da, en };
