import type { SignatureReading } from '../../hygiene/signature/types';
import { blocks } from '../ndjson/blocks';
import type { Texts } from '../texts';
import { faultsOf } from './answer';

/** The answer for people: a block for each signature, and one line that sums up. Nothing of the mail. */
export function table(texts: Texts['signature']) {
  return blocks<SignatureReading>({
    isGood: ({ compliant }) => compliant,
    said(reading) {
      if (reading.compliant) return [texts.compliant];
      return faultsOf(reading).map(({ code, field }) =>
        field ? `${texts.faults[code]}: ${texts.fields[field]}` : texts.faults[code],
      );
    },
    tally: texts.tally,
  });
}
