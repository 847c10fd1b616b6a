import type { Rule } from '../rule';

/**
 * Stands in the send handler for the rule: Send says nothing of hints, and its one file has no room for what it never
 * says (`webpack.config.js`).
 */
export const plainDesign: Rule = {
  name: 'plain-design',
  needs: [],
  defaults: { level: 'off', override: true, options: {} },
  texts: { da: {}, en: {} },
  look: () => [],
};
