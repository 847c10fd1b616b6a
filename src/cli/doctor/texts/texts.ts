import type { Fault, Subject } from '../types';

/** What a fault is with what comes of it, and what to do. `{name}` is filled from the sighting's data. */
interface FaultText {
  readonly says: string;
  readonly mend: string;
}

export interface DoctorTexts {
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly faults: Readonly<Record<Fault, FaultText>>;
  readonly fine: string;
  readonly notExamined: string;
  readonly head: string;
  readonly noVersion: string;
  readonly allFine: string;
  readonly allFineBut: readonly [one: string, many: string];
  readonly sick: readonly [one: string, many: string];
  readonly andMore: string;
  readonly mend: string;
  readonly warning: string;
  readonly fault: string;
}
