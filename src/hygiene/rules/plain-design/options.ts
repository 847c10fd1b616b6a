import type { OptionShapes } from '../option-shape';

export interface PlainDesignOptions {
  readonly fonts: readonly string[];
}

export const plainDesignDefaults: PlainDesignOptions = { fonts: [] };

export const plainDesignOptionShapes: OptionShapes<PlainDesignOptions> = {
  fonts: {
    is: 'words',
    most: 50,
    about: 'Further fonts that count as decoration, each by the first word of its name ("impact").',
  },
};
