import type { Field, SignatureFault, SignatureReading } from '../../hygiene/signature/types';
import type { Id } from '../ndjson/read-line';
import type { Outcome } from './judge';

/** A fault as it is answered: `field` where something of a field is missing or wrong. */
export type Fault = Pick<SignatureFault, 'code'> & { readonly field?: Field };

/** One line of output, "signature, out" in `design/cli.md`. Fields may be added, never renamed. */
export type Answer =
  | { readonly id: Id; readonly compliant: boolean; readonly faults: readonly Fault[] }
  | { readonly id: Id; readonly error: string };

/** The answer for programs. Built field by field: nothing of the mail gets in that is not named here. */
export function answerOf(outcome: Outcome): Answer {
  if ('error' in outcome) return { id: outcome.id, error: `${outcome.label} ${outcome.error}` };
  const { compliant } = outcome.value;
  return { id: outcome.id, compliant, faults: faultsOf(outcome.value) };
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
