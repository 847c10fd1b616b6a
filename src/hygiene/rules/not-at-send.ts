import type { Rule } from './rule';

/**
 * Stands in the send handler for rules that say nothing there (`webpack.config.js`, `whatSpeaksAtSend`): Send says
 * nothing of hints, and its one file has no room for what it never says.
 */
const silent = (name: string): Rule => ({
  name,
  needs: [],
  defaults: { level: 'off', override: true, options: {} },
  texts: { da: {}, en: {} },
  look: () => [],
});

export const clearLanguage = silent('clear-language');
export const journalReminder = silent('journal-reminder');
export const manyRecipients = silent('many-recipients');
export const outsiderInReply = silent('outsider-in-reply');
export const plainDesign = silent('plain-design');
export const signature = silent('signature');
export const similarAddress = silent('similar-address');
