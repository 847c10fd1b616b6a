import { LEAVER_MONTHS } from '../absence/write/problems';
import type { AbsencePolicy } from '../absence/write/types';

/** What stands in a policy file at `absence`; everything may be left out. */
export type AbsenceFile = Partial<AbsencePolicy> | null;

/** The complete entry; null where the file has none: the default texts are written. */
export function fillAbsence(file: AbsenceFile | undefined): AbsencePolicy | null {
  if (file === undefined || file === null) return null;
  return {
    templates: file.templates ?? [],
    urgent: file.urgent ?? null,
    selfService: file.selfService ?? null,
    leaverMonths: file.leaverMonths ?? LEAVER_MONTHS,
    notice: file.notice ?? null,
  };
}
