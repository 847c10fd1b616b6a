import { judgeReplies } from '../../../hygiene/absence/judge-replies';
import type { AbsenceReport } from '../../../hygiene/absence/types';
import type { WritingForm } from './form';

/**
 * What is to be said of the texts as they stand now, edited or not. Whether the chosen stand-in is away is said beside the
 * choice, where it can be changed or kept, and not a second time here. Who has left does not come back, and says no day.
 */
export function judged(form: WritingForm): AbsenceReport {
  const owner = form.owner();
  const around = { now: form.now(), citizensWrite: true, ...(owner && { owner }), ...form.closingDays() };
  const report = judgeReplies(form.replies(), around);
  if (form.get().draft.reason !== 'left') return report;
  return { ...report, findings: report.findings.filter(({ rule }) => rule !== 'no-return-date') };
}
