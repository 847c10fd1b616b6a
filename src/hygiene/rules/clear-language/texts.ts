import type { RuleTexts } from '../rule';

export const clearLanguageTexts = {
  da: {
    hard: 'Teksten er svær at læse',
    lix: 'LIX er {lix}; grænsen er {limit}. Korte sætninger og korte ord hjælper.',
    loud: 'Teksten kan virke som råb',
    capitals: 'Ord med store bogstaver og flere udråbstegn læses let som vrede.',
    irony: 'Ironi og emoji kan misforstås',
    unseen: 'Modtageren kan ikke se dit ansigt eller høre din stemme.',
    advice: 'Skriv det kort, roligt og ligetil.',
    silence: 'Det er godt, som det er',
  },
  en: {
    hard: 'The text is hard to read',
    lix: 'Its LIX is {lix}; the limit is {limit}. Short sentences and short words help.',
    loud: 'The text may read as shouting',
    capitals: 'Words in capitals and several exclamation marks are easily read as anger.',
    irony: 'Irony and emoji can be misunderstood',
    unseen: 'The recipient can neither see your face nor hear your voice.',
    advice: 'Write it briefly, calmly and plainly.',
    silence: 'It is good as it is',
  },
} as const satisfies RuleTexts;
