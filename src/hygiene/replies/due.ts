import { endOf, localOf } from './copenhagen-clock';
import type { ReplyTarget } from './types';
import { workingDaysAfter } from './working-days';

/**
 * The default: three working days, two for telephone messages (T1 and T5 of Tønder's service strategy), closed on the days
 * that municipalities often close beside the public holidays, open when Haderslev's telephones are (H13).
 */
export const DEFAULT_TARGET: ReplyTarget = {
  workingDays: 3,
  voicemailDays: 2,
  closingDays: ['--12-24', '--12-31', '--06-05', 'easter+40'],
  openingHours: [
    ['09:00', '15:00'],
    ['09:00', '15:00'],
    ['09:00', '15:00'],
    ['09:00', '17:00'],
    ['09:00', '13:00'],
    null,
    null,
  ],
  absenceMovesStart: false,
};

/**
 * When an answer is due: the day of receipt in Copenhagen is day zero, and the last working day counts to its end, 23:59:59.
 *
 * @param receivedAt ISO with its offset or in UTC
 * @returns ISO in UTC
 * Source of the worked dates: `design/cli.md`.
 */
export function dueAt(receivedAt: string, target: ReplyTarget, kind: 'mail' | 'voicemail' = 'mail'): string {
  const days = kind === 'voicemail' ? target.voicemailDays : target.workingDays;
  return endOf(workingDaysAfter(localOf(receivedAt).day, days, target));
}
