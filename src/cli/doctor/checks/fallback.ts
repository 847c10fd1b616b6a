import { type Answer, NoAnswer } from '../ask';
import type { Sighting } from '../types';

/** No file has this name. A host that answers with a page all the same would answer a missing script with a page, too. */
export const NO_SUCH_FILE = 'kuvert-doctor.00000000.js';

export function fallbackCheck(answer: Answer | NoAnswer): Sighting[] {
  if (answer instanceof NoAnswer || answer.status >= 400) return [];
  return [
    {
      subject: 'fallback',
      fault: 'answers-all',
      severity: 'fault',
      file: NO_SUCH_FILE,
      data: { status: String(answer.status) },
    },
  ];
}
