/** For the pane, which is shown before the lexicon is there: `wholeLexicon` brings it. Until then nothing can be judged. */
export const PACKED = null;
