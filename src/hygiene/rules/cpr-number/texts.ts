import type { RuleTexts } from '../rule';
import { cprPaneTexts } from './pane-texts';

export const cprTexts = {
  da: {
    'cpr-number': 'CPR-nummer',
    'replacement-number': 'Erstatningsnummer for et CPR-nummer',
    'national-ecpr': 'Nationalt erstatningsnummer (X-eCPR)',
    'local-ecpr': 'Lokalt erstatningsnummer (D-eCPR)',
    ...cprPaneTexts.da,
  },
  en: {
    'cpr-number': 'CPR number',
    'replacement-number': 'Replacement for a CPR number',
    'national-ecpr': 'National replacement number (X-eCPR)',
    'local-ecpr': 'Local replacement number (D-eCPR)',
    ...cprPaneTexts.en,
  },
} as const satisfies RuleTexts;

export type CprKey = keyof (typeof cprTexts)['da'];
