import type { RuleTexts } from '../rule';
import { signaturePaneTexts } from './pane-texts';

export const signatureTexts: RuleTexts = {
  da: {
    none: 'Mailen har ingen signatur',
    differs: 'Signaturen følger ikke designmanualen',
    'at-send': 'Signaturen følger ikke designmanualen.',
    ...signaturePaneTexts.da,
  },
  en: {
    none: 'The mail has no signature',
    differs: 'The signature does not follow the design manual',
    'at-send': 'The signature does not follow the design manual.',
    ...signaturePaneTexts.en,
  },
};
