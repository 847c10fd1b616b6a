import type { Language } from '../../hygiene/rules/rule';

type Said = readonly [label: string, hint: string];

interface AbsenceTexts {
  readonly title: string;
  readonly intro: string;
  readonly urgent: Said;
  readonly unit: string;
  readonly phone: string;
  readonly mail: string;
  readonly hours: Readonly<Record<'da' | 'en', string>>;
  readonly selfService: Said;
  readonly notice: Said;
  readonly inLanguage: Readonly<Record<'da' | 'en', string>>;
  readonly leaverMonths: Said;
  readonly templates: Said;
  readonly template: string;
  readonly addTemplate: string;
  readonly language: string;
  readonly audience: string;
  readonly audiences: Readonly<Record<'internal' | 'external', string>>;
  readonly reason: string;
  readonly anyReason: string;
  readonly reasons: Readonly<Record<'none' | 'holiday' | 'course' | 'leave' | 'left', string>>;
  readonly tone: string;
  readonly anyTone: string;
  readonly tones: Readonly<Record<'warm' | 'plain', string>>;
  readonly text: Said;
}

/** Automatic replies. */
export const ABSENCE_TEXTS: Readonly<Record<Language, AbsenceTexts>> = {
  da: {
    title: 'Autosvar',
    intro: 'Det, der er jeres eget i de autosvar, som Kuvert skriver. Uden egne tekster bruges Kuverts.',
    urgent: ['Når det haster', 'En enhed, som alle må henvise til. Den skal have telefon eller mail.'],
    unit: 'Enhed, fx Borgerservice',
    phone: 'Telefon',
    mail: 'Mailadresse',
    hours: { da: 'Hvornår, på dansk, fx alle hverdage kl. 10-14', en: 'Hvornår, på engelsk' },
    selfService: ['Det, en borger kan klare selv', 'En webadresse eller en sætning.'],
    notice: ['Det, borgere også skal vide', 'Fx hvor følsomme oplysninger hører til.'],
    inLanguage: { da: 'På dansk', en: 'På engelsk' },
    leaverMonths: [
      'Så mange måneder må en fratrådts postkasse svare',
      'Højst 12 (Datatilsynet). Standard: 12.',
    ],
    templates: [
      'Egne tekster',
      'Én for hvert sprog og hver slags modtager, I vil have en egen til. Dagen for tilbagekomst og en kontakt skal være med.',
    ],
    template: 'tekst {n}',
    addTemplate: 'Tilføj en tekst',
    language: 'Sprog',
    audience: 'Til hvem',
    audiences: { internal: 'Kolleger', external: 'Alle andre' },
    reason: 'Grund',
    anyReason: 'Alle, undtagen fratrådt',
    reasons: {
      none: 'Ikke oplyst',
      holiday: 'Ferie',
      course: 'Kursus',
      leave: 'Orlov',
      left: 'Fratrådt',
    },
    tone: 'Tone',
    anyTone: 'Begge',
    tones: { warm: 'Varm', plain: 'Nøgtern' },
    text: [
      'Teksten',
      'En linje, hvis felt er tomt, udelades. Felter: {fravær}, {fra}, {tilbage}, {lukker}, {kontakt}, {stedfortræder}, {haster}, {selvbetjening}, {bemærk}, {navn}, {titel}, {afdeling}.',
    ],
  },
  en: {
    title: 'Automatic replies',
    intro:
      'What is your own in the automatic replies that Kuvert writes. Without own texts Kuvert’s are used.',
    urgent: [
      'When it is urgent',
      'A unit that everybody may name. It needs a phone number or a mail address.',
    ],
    unit: 'Unit, such as Borgerservice',
    phone: 'Phone',
    mail: 'Mail address',
    hours: { da: 'When, in Danish', en: 'When, in English, such as weekdays 10–14' },
    selfService: ['What a citizen can do alone', 'A web address or a sentence.'],
    notice: ['What citizens must know, too', 'Such as where sensitive data belong.'],
    inLanguage: { da: 'In Danish', en: 'In English' },
    leaverMonths: [
      'So many months the mailbox of one who has left may answer',
      '12 at most (Datatilsynet). Default: 12.',
    ],
    templates: [
      'Own texts',
      'One for each language and kind of reader that you want an own one for. The day of return and a contact must be in it.',
    ],
    template: 'text {n}',
    addTemplate: 'Add a text',
    language: 'Language',
    audience: 'For whom',
    audiences: { internal: 'Colleagues', external: 'Everybody else' },
    reason: 'Reason',
    anyReason: 'All but left',
    reasons: { none: 'Not told', holiday: 'Holiday', course: 'Course', leave: 'Leave', left: 'Left' },
    tone: 'Tone',
    anyTone: 'Both',
    tones: { warm: 'Warm', plain: 'Plain' },
    text: [
      'The text',
      'A line whose field is empty is left out. Fields: {fravær}, {fra}, {tilbage}, {lukker}, {kontakt}, {stedfortræder}, {haster}, {selvbetjening}, {bemærk}, {navn}, {titel}, {afdeling}.',
    ],
  },
};
