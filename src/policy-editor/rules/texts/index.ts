import type { Level } from '../../../hygiene/mail/types';
import type { Mode } from '../../../hygiene/policy/types';
import type { Language } from '../../../hygiene/rules/rule';
import type { Effect } from '../../model/at-send';

type Said = readonly [label: string, hint: string];

interface RulesTexts {
  readonly title: string;
  readonly intro: string;
  readonly mode: Said;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly effects: Readonly<Record<Effect, string>>;
  readonly effectsTitle: string;
  readonly effectsIntro: string;
  readonly level: string;
  readonly override: string;
  readonly options: string;
  readonly groups: Readonly<Record<'persons' | 'manners', Said>>;
  readonly unseen: Said;
  readonly whenUnchecked: Said;
  readonly whenAttachmentsUnchecked: Said;
  readonly timeLimitSeconds: Said;
  readonly trace: Said;
  readonly traces: Readonly<Record<'off' | 'on', string>>;
  readonly overrideReasons: Said;
}

/** Modes, levels, and what they come to. */
export const RULES_TEXTS: Readonly<Record<Language, RulesTexts>> = {
  da: {
    title: 'Regler',
    intro: 'Hvad Kuvert ser efter i en mail, og hvad der så sker.',
    mode: ['Tilstand', 'Begynd med at se efter eller vejlede; håndhæv, når folk kender reglerne.'],
    modes: {
      monitor: 'Ser kun efter: siger intet ved Send',
      guide: 'Vejleder: spørger ved Send, men afsenderen bestemmer',
      enforce: 'Håndhæver: holder mails tilbage, hvor en regel siger stop',
    },
    levels: { off: 'Slukket', hint: 'Råd', warn: 'Advarsel', block: 'Stop' },
    effects: {
      'not-looked': 'Kuvert ser ikke efter det.',
      'pane-only': 'Vises i Kuverts rude. Ved Send sker der intet.',
      asks: 'Ved Send spørger Kuvert. Mailen kan sendes alligevel.',
      'stops-with-reason':
        'Ved Send holdes mailen tilbage, til den er rettet, eller afsenderen vælger en begrundelse i ruden.',
      stops: 'Ved Send holdes mailen tilbage, til den er rettet.',
    },
    effectsTitle: 'Hvad niveauerne gør i denne tilstand',
    effectsIntro: 'Alt, hvad reglerne finder, kan altid ses i Kuverts rude.',
    level: 'Niveau',
    override: 'En begrundelse lader mailen passere (når der håndhæves)',
    options: 'Flere indstillinger for {rule}',
    groups: {
      persons: ['Følsomme og fortrolige oplysninger', 'De afgør også, hvilken kanal mailen hører til på.'],
      manners: ['God mailskik', 'De ser på modtagere, bilag, sprog og udseende.'],
    },
    unseen: ['Når noget ikke kan undersøges', 'Det, der ikke er undersøgt, vises aldrig som i orden.'],
    whenUnchecked: ['Når mailen ikke kunne undersøges', 'Fx fordi den er beskyttet.'],
    whenAttachmentsUnchecked: [
      'Når et bilags indhold ikke kunne undersøges',
      'Fx en skannet side eller en fil med adgangskode.',
    ],
    timeLimitSeconds: [
      'Længste tid ved Send, i sekunder',
      'Outlook siger efter 5 sekunder til afsenderen, at den stadig arbejder. Standard: 4.',
    ],
    trace: ['Mærke på hver mail', 'Headeren x-kuvert med regler og udfald, uden noget af indholdet.'],
    traces: { off: 'Nej', on: 'Ja, så Exchange kan tælle og reagere' },
    overrideReasons: [
      'Begrundelser, der kan vælges',
      'En på hver linje, i den rækkefølge de vises. Tomt felt: alle. Mulige: {all}.',
    ],
  },
  en: {
    title: 'Rules',
    intro: 'What Kuvert looks for in a mail, and what happens then.',
    mode: ['Mode', 'Begin with looking or guiding; enforce when people know the rules.'],
    modes: {
      monitor: 'Only looks: says nothing at Send',
      guide: 'Guides: asks at Send, but the writer decides',
      enforce: 'Enforces: holds mail back where a rule says stop',
    },
    levels: { off: 'Off', hint: 'Hint', warn: 'Warning', block: 'Stop' },
    effects: {
      'not-looked': 'Kuvert does not look for it.',
      'pane-only': 'Shown in Kuvert’s pane. Nothing happens at Send.',
      asks: 'Kuvert asks at Send. The mail may be sent anyway.',
      'stops-with-reason':
        'At Send the mail is held back until it is mended, or the writer chooses a reason in the pane.',
      stops: 'At Send the mail is held back until it is mended.',
    },
    effectsTitle: 'What the levels do in this mode',
    effectsIntro: 'Everything that the rules find can always be seen in Kuvert’s pane.',
    level: 'Level',
    override: 'A reason lets the mail pass (where it is enforced)',
    options: 'More settings of {rule}',
    groups: {
      persons: ['Sensitive and confidential data', 'They also decide on which channel the mail belongs.'],
      manners: ['Good mail manners', 'They look at recipients, attachments, language and looks.'],
    },
    unseen: ['When something cannot be looked at', 'What was not looked at is never shown as all right.'],
    whenUnchecked: ['When the mail could not be looked at', 'Such as because it is protected.'],
    whenAttachmentsUnchecked: [
      'When an attachment’s contents could not be looked at',
      'Such as a scanned page or a file with a password.',
    ],
    timeLimitSeconds: [
      'Longest time at Send, in seconds',
      'After 5 seconds Outlook tells the writer that it is still working. Default: 4.',
    ],
    trace: ['Mark on each mail', 'The header x-kuvert with rules and outcome, and nothing of the content.'],
    traces: { off: 'No', on: 'Yes, so that Exchange can count and act' },
    overrideReasons: [
      'Reasons that can be chosen',
      'One a line, in the order in which they are shown. Empty: all. Possible: {all}.',
    ],
  },
};
