import type { Field, SignatureFault, SignatureReading } from '../../hygiene/signature/types';
import { answered, type BadAnswer } from '../ndjson/map-line';
import type { Id } from '../ndjson/read-line';
import type { Outcome } from './judge';

/** A fault as it is answered: `field` where something of a field is missing or wrong. */
export type Fault = Pick<SignatureFault, 'code'> & { readonly field?: Field };

/** One line of output, "signature, out" in `design/cli.md`. Fields may be added, never renamed. */
export type Answer =
  | { readonly id: Id; readonly compliant: boolean; readonly faults: readonly Fault[] }
  | BadAnswer;

/** The answer for programs. Built field by field: nothing of the mail gets in that is not named here. */
export function answerOf(outcome: Outcome): Answer {
  return answered(outcome, (reading) => ({ compliant: reading.compliant, faults: faultsOf(reading) }));
}

/** Each fault once: places and lines are not told. */
export function faultsOf({ faults }: SignatureReading): Fault[] {
  const said = new Map<string, Fault>();
  for (const { code, field } of faults) {
    const ofField = code === 'missing' || code === 'wrong' ? field : undefined;
    said.set(`${code} ${ofField ?? ''}`, { code, ...(ofField && { field: ofField }) });
  }
  return [...said.values()];
}
