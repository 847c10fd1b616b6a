import type { Letter } from '../kinds';
import { COMPLAINTS } from './complaints';
import { FOREIGN } from './foreign';
import { FORMS, VOICEMAILS } from './forms';
import { QUESTIONS } from './questions';
import { COPIED, DOCUMENTS, THANKS } from './quiet';
import { APPLICATIONS, REQUESTS } from './requests';

export { MACHINES, type MachineLetter } from './machines';
export {
  FOREIGN_REMINDERS,
  MORE_QUESTIONS,
  REMINDERS,
  THANKS_FOR_ANSWERS,
} from './quiet';

/** What people write, by themselves or through a form or the telephone. */
export const LETTERS: readonly Letter[] = [
  ...QUESTIONS,
  ...REQUESTS,
  ...APPLICATIONS,
  ...COMPLAINTS,
  ...FOREIGN,
  ...FORMS,
  ...VOICEMAILS,
  ...THANKS,
  ...DOCUMENTS,
  ...COPIED,
];
