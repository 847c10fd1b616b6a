import type { RuleTexts } from '../rule';

/** In place of `pane-texts.ts`: Send names the signature, the pane says which line of it. */
export const signaturePaneTexts: RuleTexts = { da: {}, en: {} };
