import type { OptionShapes } from '../option-shape';

export interface SignatureOptions {
  readonly inside: boolean;
}

export const signatureDefaults: SignatureOptions = { inside: false };

export const signatureOptionShapes: OptionShapes<SignatureOptions> = {
  inside: {
    is: 'boolean',
    about: 'Hold mail that stays in the house to the manual as well; otherwise it gets a hint.',
  },
};
