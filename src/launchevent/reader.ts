import type { Policy } from '../hygiene/policy/types';

/**
 * Beside the bare handler, in clients that load launchevent.html: the whole lexicon, and the way to the reading of
 * attachments. A few lines; what reads is loaded when a file was added, the lexicon at once and never waited for.
 */
Object.assign(globalThis, {
  kuvertReadAttachments: async (policy: Policy, milliseconds: number) => {
    const { readAdded } = await import('./read-added');
    await readAdded(policy, milliseconds);
  },
});

import('../hygiene/sensitive/packed-full').then(
  ({ PACKED }) => Object.assign(globalThis, { kuvertLexicon: PACKED }),
  () => {}, // the handler has a lexicon of its own
);
