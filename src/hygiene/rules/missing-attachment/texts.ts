import type { RuleTexts } from '../rule';

export const missingAttachmentTexts = {
  da: {
    missing: 'Mangler der et bilag?',
    'says-so': 'Teksten nævner et bilag, men der er ikke vedhæftet noget.',
    'only-pictures': 'Billeder inde i teksten tæller ikke som bilag.',
    'at-send': 'Teksten nævner et bilag, men der er ikke vedhæftet noget.',
    advice: 'Vedhæft filen, eller ret teksten.',
    silence: 'Der skal ikke bilag med',
  },
  en: {
    missing: 'Is an attachment missing?',
    'says-so': 'The text mentions an attachment, but nothing is attached.',
    'only-pictures': 'Pictures inside the text do not count as attachments.',
    'at-send': 'The text mentions an attachment, but nothing is attached.',
    advice: 'Attach the file, or change the text.',
    silence: 'No attachment is needed',
  },
} as const satisfies RuleTexts;
