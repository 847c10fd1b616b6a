import type {
  Finding,
  Fix,
  InsertSignatureFix,
  MoveToBccFix,
  Part,
  PlainDesignFix,
  RemoveQuotedHistoryFix,
  RenameAttachmentFix,
  ReplaceFix,
} from '../../hygiene/mail/types';
import type { SignatureManual } from '../../hygiene/signature/types';
import { applyToOutlook, follow, type Undo, undoInOutlook } from '../../outlook/apply-fix';
import { type BccUndo, moveBackInOutlook, moveToBccInOutlook } from '../../outlook/move-to-bcc';
import { type PlainDesignUndo, plainDesignInOutlook, undoPlainDesign } from '../../outlook/plain-design';
import type { ReadMail } from '../../outlook/read-mail';
import {
  followRemoval,
  putQuotedBackInOutlook,
  type QuotedUndo,
  removeQuotedInOutlook,
} from '../../outlook/remove-quoted';
import { type NameUndo, renameBackInOutlook, renameInOutlook } from '../../outlook/rename-attachment';
import type { NotDone, Target } from '../../outlook/target';
import { insertOrReplaceSignature, type SignatureUndo, undoSignature } from '../../outlook/write-signature';
import type { Card } from './cards';
import type { Settled } from './check-state';

/** What takes one step back. */
export type StepBack = Undo | QuotedUndo | NameUndo | BccUndo | SignatureUndo | PlainDesignUndo;

/** Fixes that are made together: of one kind, in one part of the mail. Never empty. */
type Step = readonly Fix[];

/**
 * Makes all fixes of a card with this label, step by step, in the mail as it is now.
 *
 * @param read the reading in which the fixes were counted
 * @param manual the organisation's design manual, where it has one
 * @returns what takes them back, and why some or all were not made
 */
export async function mendCard(
  target: Target,
  card: Card,
  label: string,
  read: ReadMail,
  manual: SignatureManual | null,
): Promise<{ readonly undo: StepBack[]; readonly why: NotDone | null }> {
  const made: StepBack[] = [];
  let why: NotDone | null = null;
  for (const step of stepsOf(card, label)) {
    const done = await makeStep(target, step, read, manual);
    if (done.undo) made.push(done.undo);
    why = done.why ?? why;
  }
  return { undo: made, why };
}

/** Takes steps back; what could not be taken back is the rest. */
export async function takeAllBack(
  target: Target,
  undos: readonly StepBack[],
): Promise<{ readonly rest: StepBack[]; readonly why: NotDone | null }> {
  const rest: StepBack[] = [];
  let why: NotDone | null = null;
  for (const undo of undos) {
    const undone = await takeBack(target, undo);
    if (undone.rest) rest.push(undone.rest);
    why = undone.why ?? why;
  }
  return { rest, why };
}

/** The fixes of a card with this label, as the steps in which they are made. */
function stepsOf(card: Card, label: string): Step[] {
  const steps = new Map<string, Fix[]>();
  for (const fix of card.findings.flatMap((finding) => finding.fixes ?? [])) {
    if (fix.label !== label) continue;
    const step = `${fix.do} ${'span' in fix ? (fix.span?.part ?? '') : ''}`;
    steps.set(step, [...(steps.get(step) ?? []), fix]);
  }
  return [...steps.values()];
}

async function makeStep(
  target: Target,
  step: Step,
  read: ReadMail,
  manual: SignatureManual | null,
): Promise<{ readonly undo: StepBack | null; readonly why: NotDone | null }> {
  const [first] = step as readonly [Fix];
  switch (first.do) {
    case 'replace':
      return applyToOutlook(target, step as readonly ReplaceFix[], textIn(read, first.span.part) ?? '');
    case 'remove-quoted-history':
      return removeQuotedInOutlook(target, step as readonly RemoveQuotedHistoryFix[]);
    case 'rename-attachment':
      return renameInOutlook(target, step as readonly RenameAttachmentFix[], nameIn(read, first.span.part));
    case 'move-to-bcc':
      return moveToBccInOutlook(target, step as readonly MoveToBccFix[], read.mail.recipients ?? []);
    case 'insert-signature':
      return manual
        ? insertOrReplaceSignature(target, step as readonly InsertSignatureFix[], manual, read.mail)
        : { undo: null, why: 'refused' };
    case 'plain-design':
      return plainDesignInOutlook(target, step as readonly PlainDesignFix[], manual);
  }
}

async function takeBack(
  target: Target,
  undo: StepBack,
): Promise<{ readonly rest: StepBack | null; readonly why: NotDone | null }> {
  switch (undo.do) {
    case 'replace':
      return undoInOutlook(target, undo);
    case 'remove-quoted-history':
      return putQuotedBackInOutlook(target, undo);
    case 'rename-attachment':
      return renameBackInOutlook(target, undo);
    case 'move-to-bcc':
      return moveBackInOutlook(target, undo);
    case 'insert-signature':
      return undoSignature(target, undo);
    case 'plain-design':
      return undoPlainDesign(target, undo);
  }
}

/** The card's findings that these steps back would bring back. */
export function fixedBy(card: Card, undos: readonly StepBack[]): Finding[] {
  const made = new Set<Fix>(undos.flatMap(madeIn));
  return card.findings.filter(({ fixes = [] }) => fixes.some((fix) => made.has(fix)));
}

function madeIn(undo: StepBack): readonly Fix[] {
  return undo.do === 'replace' ? undo.places.map(({ made }) => made) : undo.made;
}

/** The settled lines after one of them was taken back: it is gone, or tells of what could not be. */
export function afterUndo(settled: readonly Settled[], known: Settled, left: readonly StepBack[]): Settled[] {
  const lines = left.length > 0 ? [{ ...known, undo: left, fixed: fixedBy(known.card, left) }] : [];
  return settled.flatMap((one) => (one.id === known.id ? lines : [one]));
}

/** Steps back at their places in the mail as it was read now. */
export function followed(undos: readonly StepBack[], read: ReadMail | null): StepBack[] {
  return undos.map((undo) => {
    if (!read) return undo;
    if (undo.do === 'remove-quoted-history') {
      return read.source.body ? followRemoval(undo, read.source.body.content) : undo;
    }
    if (undo.do !== 'replace') return undo;
    const text = textIn(read, undo.part);
    return text === null ? undo : follow(undo, text);
  });
}

/** The visible text of a part that can be mended; null where it was not read. */
function textIn({ mail }: ReadMail, part: Part): string | null {
  return (part === 'subject' ? mail.subject : part === 'body' ? mail.body?.text : null) ?? null;
}

function nameIn({ mail }: ReadMail, part: Part): string {
  return mail.attachments?.[Number(part.split(':')[1])]?.name ?? '';
}
