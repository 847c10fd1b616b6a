import type { OptionShapes } from '../option-shape';

export interface SimilarAddressOptions {
  readonly sameName: boolean;
}

export const similarAddressDefaults: SimilarAddressOptions = { sameName: true };

export const similarAddressOptionShapes: OptionShapes<SimilarAddressOptions> = {
  sameName: {
    is: 'boolean',
    about:
      'Look for the same name at another domain too (lars.hansen at the own one and at a private provider).',
  },
};
