import type { OptionShapes } from '../option-shape';

export interface MissingAttachmentOptions {
  readonly words: readonly string[];
}

export const missingAttachmentDefaults: MissingAttachmentOptions = { words: [] };

export const missingAttachmentOptionShapes: OptionShapes<MissingAttachmentOptions> = {
  words: {
    is: 'words',
    most: 100,
    about: 'Own words that promise an attachment, beside those the rule knows.',
  },
};
