import { bodyFromHtml } from '../../src/hygiene/mail/body';
import { shortManual } from '../../src/hygiene/signature/short-form';
import type { SignatureReading } from '../../src/hygiene/signature/types';
import { verifySignature } from '../../src/hygiene/signature/verify';
import { type LabelledSignature, sayFault } from '../corpus/signature/read';

/** What `kuvert signature` would say of a labelled mail. */
export function readingOf({ html, manual, profile, composeType }: LabelledSignature): SignatureReading {
  const occasion = { composeType, from: profile.mail, complete: true };
  return verifySignature(bodyFromHtml(html, true), shortManual(manual), profile, occasion);
}

/** Shares, 0–1. A fault is its code, with its field for `missing` and `wrong`. */
export interface SignatureFigures {
  readonly mails: number;
  /** Compliant or not, judged right. */
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function measuredOn(cases: readonly LabelledSignature[]): SignatureFigures {
  let right = 0;
  let found = 0;
  let said = 0;
  let there = 0;
  for (const each of cases) {
    const reading = readingOf(each);
    const expected = new Set(each.faults.map(sayFault));
    const got = new Set(reading.faults.map(sayFault));
    if (reading.compliant === (expected.size === 0)) right++;
    found += [...got].filter((fault) => expected.has(fault)).length;
    said += got.size;
    there += expected.size;
  }
  const precision = found / said;
  const recall = found / there;
  return {
    mails: cases.length,
    right: right / cases.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
  };
}
