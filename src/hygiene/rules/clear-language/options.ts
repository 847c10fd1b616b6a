import type { OptionShapes } from '../option-shape';

export interface ClearLanguageOptions {
  readonly lix: number;
  readonly words: number;
  readonly loud: boolean;
  readonly irony: boolean;
}

export const clearLanguageDefaults: ClearLanguageOptions = { lix: 45, words: 80, loud: true, irony: true };

export const clearLanguageOptionShapes: OptionShapes<ClearLanguageOptions> = {
  lix: { is: 'count', min: 20, max: 100, about: 'Texts whose LIX is above this are called hard to read.' },
  words: { is: 'count', min: 20, max: 1000, about: 'Shorter texts have no LIX that says anything.' },
  loud: { is: 'boolean', about: 'Words in capitals and several exclamation marks.' },
  irony: { is: 'boolean', about: 'Emoji and marks of irony.' },
};
