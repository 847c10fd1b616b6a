import { lookInside } from '../hygiene/look-inside';
import { wholeLexicon } from '../hygiene/sensitive/whole-lexicon';
import type { ToLookWorker } from './look-in-worker';

/** The worker's side: lets the rules look through one text, and ends. */
const worker = self as unknown as {
  postMessage(message: unknown): void;
  onmessage: ((event: { data: ToLookWorker }) => void) | null;
};

worker.onmessage = async ({ data: { text, policy, now } }) => {
  await wholeLexicon();
  worker.postMessage(lookInside(text, policy, now));
};

worker.postMessage('ready');
