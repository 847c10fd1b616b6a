import type { Language } from '../rules/rule';

/**
 * Why a writer may send all the same (mode `enforce`). Fixed codes, so that a count of them says something and nobody
 * types a person's data into a reason.
 */
export const overrideReasonTexts = {
  da: {
    'not-personal-data': 'Det er ikke oplysninger om en person',
    'made-up': 'Oplysningerne er opdigtede, fx et eksempel eller en test',
    'already-secure': 'Mailen bliver sendt sikkert på en anden måde',
    urgent: 'Det haster af hensyn til liv eller helbred',
    'no-secure-channel': 'Modtageren kan ikke nås på en sikker kanal',
  },
  en: {
    'not-personal-data': 'It is not about a person',
    'made-up': 'The data is made up, such as an example or a test',
    'already-secure': 'The mail is being sent securely in another way',
    urgent: 'It is urgent for the sake of life or health',
    'no-secure-channel': 'The recipient cannot be reached on a secure channel',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type OverrideReason = keyof (typeof overrideReasonTexts)['da'];

export const overrideReasons = Object.keys(overrideReasonTexts.da) as readonly OverrideReason[];

/**
 * A reason's number in the trace (`x-kuvert: override=2`), from 1; 0 for a word that is none. A new reason goes to the end of
 * the list, so that the numbers of old mails keep their meaning.
 */
export const overrideNumber = (reason: string) => overrideReasons.indexOf(reason as OverrideReason) + 1;
