import type { Writer } from '../ndjson/writer';
import { heading } from '../printable';
import type { Texts } from '../texts';
import { faultsOf } from './answer';
import type { Outcome } from './judge';

/** The answer for people: a block for each signature, and one line that sums up. Nothing of the mail. */
export function table(texts: Texts['signature']): Writer<Outcome> {
  const tally = { checked: 0, faulty: 0, failed: 0 };
  return {
    start: '',
    one(outcome) {
      if ('error' in outcome) {
        tally.failed += 1;
        return `${heading(outcome.id, outcome.label)} ${outcome.error}\n\n`;
      }
      tally.checked += 1;
      if (!outcome.value.compliant) tally.faulty += 1;
      return `${[heading(outcome.id, outcome.label), ...said(outcome, texts)].join('\n  ')}\n\n`;
    },
    end: () => `${texts.tally(tally.checked, tally.faulty, tally.failed)}\n`,
  };
}

function said(outcome: Extract<Outcome, { value: unknown }>, texts: Texts['signature']): string[] {
  if (outcome.value.compliant) return [texts.compliant];
  return faultsOf(outcome.value).map(({ code, field }) =>
    field ? `${texts.faults[code]}: ${texts.fields[field]}` : texts.faults[code],
  );
}
