import type { AutomaticReplies } from '../../../../hygiene/absence/types';
import type { AbsenceReasonWritten, ReplyTone } from '../../../../hygiene/absence/write/types';
import type { Language } from '../../../../hygiene/rules/rule';

export interface FieldTexts {
  readonly title: string;
  readonly back: string;
  readonly period: string;
  readonly start: string;
  readonly from: string;
  readonly fromHelp: string;
  readonly firstDayBack: string;
  readonly leftFrom: string;
  readonly closes: string;
  readonly closesHelp: string;
  readonly backOn: string;
  readonly closesOn: string;
  readonly take: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<AbsenceReasonWritten, string>>;
  readonly reasonHelp: string;
  readonly standIn: string;
  readonly standInHint: string;
  readonly searching: string;
  readonly nobody: string;
  readonly notSearched: string;
  readonly notChosen: string;
  readonly people: readonly [one: string, many: string];
  readonly byHand: string;
  readonly byDirectory: string;
  readonly remove: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly mail: string;
  readonly phone: string;
  readonly asking: string;
  readonly there: string;
  readonly away: string;
  readonly awayNoEnd: string;
  readonly awayAdvice: string;
  readonly awayBack: string;
  readonly awayLater: string;
  readonly awayKept: string;
  readonly keep: string;
  readonly chooseAnother: string;
  readonly unknown: string;
  readonly notAsked: string;
  readonly urgent: string;
  readonly urgentHelp: string;
  readonly unit: string;
  readonly ownName: string;
  readonly how: string;
  readonly tone: string;
  readonly tones: Readonly<Record<ReplyTone, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<'da' | 'da-en' | 'en', string>>;
  readonly audience: string;
  readonly audiences: Readonly<Record<AutomaticReplies['externalAudience'], string>>;
}

export const FIELD_TEXTS: Readonly<Record<Language, FieldTexts>> = {
  da: {
    title: 'Skriv dit autosvar',
    back: 'Tilbage til fravær',
    period: 'Dit fravær',
    start: 'Første dag væk',
    from: 'Fra klokken',
    fromHelp: 'Kan stå tomt: så gælder det hele dagen.',
    firstDayBack: 'Første dag tilbage',
    leftFrom: 'Fratrådt fra',
    closes: 'Postkassen lukkes',
    closesHelp: 'Højst {months} måneder efter, at du er fratrådt (Datatilsynet).',
    backOn: 'Du er tilbage {day}.',
    closesOn: 'Postkassen lukkes {day}.',
    take: 'Vælg {day}',
    reason: 'Hvorfor',
    reasons: {
      none: 'Siges ikke',
      holiday: 'Ferie',
      course: 'Kursus eller møde',
      leave: 'Orlov',
      left: 'Er fratrådt',
    },
    reasonHelp: 'Sygdom hører ikke hjemme i et autosvar.',
    standIn: 'Stedfortræder',
    standInHint: 'Skriv begyndelsen af navnet.',
    searching: 'Leder …',
    nobody: 'Ingen af det navn. Du kan skrive oplysningerne selv.',
    notSearched: 'Der kunne ikke ledes efter navnet. Du kan skrive oplysningerne selv.',
    notChosen: 'Vælg personen på listen, eller skriv oplysningerne selv.',
    people: ['1 person fundet', '{n} personer fundet'],
    byHand: 'Skriv selv',
    byDirectory: 'Find i adressebogen',
    remove: 'Fjern',
    name: 'Navn',
    jobTitle: 'Titel',
    mail: 'Mailadresse',
    phone: 'Telefon',
    asking: 'Ser efter, om {name} selv er væk …',
    there: '{name} har ikke autosvar på lige nu.',
    away: '{name} svarer også automatisk til og med {day}.',
    awayNoEnd: '{name} svarer også automatisk, og der står ikke hvor længe.',
    awayAdvice: 'Vælg en anden, eller skriv til enheden.',
    awayBack: '{name} svarer automatisk til og med {day}, men er tilbage, når du er væk.',
    awayLater: '{name} svarer automatisk fra {day}, men er der, mens du er væk.',
    awayKept: 'Du har beholdt {name}.',
    keep: 'Behold alligevel',
    chooseAnother: 'Vælg en anden',
    unknown: 'Adressen findes ikke i organisationen. Se efter, om den er rigtig.',
    notAsked: 'Om {name} selv er væk, er ikke undersøgt.',
    urgent: 'Hvis det haster',
    urgentHelp: 'En enhed, der kan nås, mens du er væk.',
    unit: 'Enhed',
    ownName: 'Dit navn',
    how: 'Sådan skal det lyde',
    tone: 'Tone',
    tones: { warm: 'Imødekommende', plain: 'Kort og enkel' },
    language: 'Sprog',
    languages: { da: 'Dansk', 'da-en': 'Dansk og engelsk', en: 'Engelsk' },
    audience: 'Hvem uden for organisationen får svar?',
    audiences: { all: 'Alle', contactsOnly: 'Kun dine kontakter', none: 'Ingen' },
  },
  en: {
    title: 'Write your automatic reply',
    back: 'Back to absence',
    period: 'Your absence',
    start: 'First day away',
    from: 'From',
    fromHelp: 'May be left empty: then it is the whole day.',
    firstDayBack: 'First day back',
    leftFrom: 'Left from',
    closes: 'The mailbox closes',
    closesHelp: 'At most {months} months after you left (the Danish Data Protection Agency).',
    backOn: 'You are back on {day}.',
    closesOn: 'The mailbox closes on {day}.',
    take: 'Choose {day}',
    reason: 'Why',
    reasons: {
      none: 'Not said',
      holiday: 'Holiday',
      course: 'Course or meeting',
      leave: 'Leave',
      left: 'Has left',
    },
    reasonHelp: 'Illness does not belong in an automatic reply.',
    standIn: 'Stand-in',
    standInHint: 'Type the beginning of the name.',
    searching: 'Looking …',
    nobody: 'Nobody of that name. You can fill it in yourself.',
    notSearched: 'The name could not be looked up. You can fill it in yourself.',
    notChosen: 'Choose the person on the list, or fill it in yourself.',
    people: ['1 person found', '{n} people found'],
    byHand: 'Fill in yourself',
    byDirectory: 'Find in the address book',
    remove: 'Remove',
    name: 'Name',
    jobTitle: 'Title',
    mail: 'Mail address',
    phone: 'Phone',
    asking: 'Looking whether {name} is away too …',
    there: '{name} has no automatic reply on right now.',
    away: '{name} also answers automatically, up to and including {day}.',
    awayNoEnd: '{name} also answers automatically, and it does not say for how long.',
    awayAdvice: 'Choose somebody else, or name the unit.',
    awayBack: '{name} answers automatically up to and including {day}, but is back when you are away.',
    awayLater: '{name} answers automatically from {day}, but is there while you are away.',
    awayKept: 'You kept {name}.',
    keep: 'Keep anyway',
    chooseAnother: 'Choose somebody else',
    unknown: 'The address is not in the organisation. See whether it is right.',
    notAsked: 'Whether {name} is away too was not looked at.',
    urgent: 'If it is urgent',
    urgentHelp: 'A unit that can be reached while you are away.',
    unit: 'Unit',
    ownName: 'Your name',
    how: 'How it should sound',
    tone: 'Tone',
    tones: { warm: 'Welcoming', plain: 'Short and simple' },
    language: 'Language',
    languages: { da: 'Danish', 'da-en': 'Danish and English', en: 'English' },
    audience: 'Who outside the organisation gets a reply?',
    audiences: { all: 'Everybody', contactsOnly: 'Your contacts only', none: 'Nobody' },
  },
};
