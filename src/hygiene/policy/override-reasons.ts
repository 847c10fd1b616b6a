import type { Language } from '../rules/rule';

/**
 * Why a writer may send all the same (mode `enforce`). Fixed codes, so that a count of them says something and nobody
 * types a person's data into a reason. A new one goes to the end of the list: a trace tells it by its place.
 */
const CODES = ['not-personal-data', 'made-up', 'already-secure', 'urgent', 'no-secure-channel'] as const;

export type OverrideReason = (typeof CODES)[number];

export const overrideReasons: readonly OverrideReason[] = CODES;

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
} as const satisfies Record<Language, Record<OverrideReason, string>>;

/**
 * A reason's number in the trace (`x-kuvert: override=2`), from 1; 0 for a word that is none.
 */
export const overrideNumber = (reason: string) => CODES.indexOf(reason as OverrideReason) + 1;
