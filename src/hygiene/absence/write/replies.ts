import { dayOf } from '../../danish/calendar';
import type { AutomaticReplies } from '../types';
import { instantOf } from './instant';
import { lastDayOfLeaver, minutesOf } from './problems';
import type { AbsenceForm, AbsencePolicy } from './types';
import { writeReplies } from './write';

/**
 * What Exchange is to keep for a form: both texts, from the first day (or its time `from`) until the first day back begins in
 * Copenhagen, to everybody outside too. For one who has left no longer than the policy allows.
 *
 * @throws RangeError where `start` or `firstDayBack` is no day, or `from` no time (`problemsOf` finds that)
 */
export function asReplies(form: AbsenceForm, policy: AbsencePolicy | null): AutomaticReplies {
  const start = dayOf(form.start);
  const back = dayOf(form.firstDayBack);
  const from = form.from === undefined ? 0 : minutesOf(form.from);
  if (start === null || back === null || from === null) throw new RangeError('The form has no whole period.');
  const limit = form.reason === 'left' ? dayOf(lastDayOfLeaver(form.start, policy) ?? '') : null;
  return {
    status: 'scheduled',
    externalAudience: 'all',
    ...writeReplies(form, policy),
    start: instantOf(start, from),
    end: instantOf(limit === null ? back : Math.min(back, limit)),
  };
}
