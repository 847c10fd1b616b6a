import { canonicalAddress } from '../recipients/domain';
import { DEFAULT_REPLIES } from '../replies/policy';
import type { Department, DepartmentMailbox, RepliesPolicy } from '../replies/policy-types';
import type { ReplyTarget } from '../replies/types';

export const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

type WrittenWeek = { readonly [day in (typeof WEEK)[number]]?: string };

/** A target in a policy file; what is left out is the organisation's, or the default. */
export interface TargetFile extends Partial<Omit<ReplyTarget, 'openingHours'>> {
  /** `"thursday": "09:00-17:00"`; a day that is left out is closed. */
  readonly openingHours?: WrittenWeek | ReplyTarget['openingHours'];
}

/** What stands in a policy file at `replies`; everything may be left out. */
export type RepliesFile =
  | (Partial<Omit<RepliesPolicy, 'target' | 'departments' | 'receipt'>> & {
      readonly target?: TargetFile;
      readonly departments?: readonly {
        readonly name: string;
        readonly mailboxes: readonly (
          | string
          | (Pick<DepartmentMailbox, 'address'> & Partial<DepartmentMailbox>)
        )[];
        readonly target?: TargetFile;
      }[];
      readonly receipt?: { readonly da: readonly string[]; readonly en?: readonly string[] | null } | null;
    })
  | null;

/** The complete entry; null where the file has none: the default holds. */
export function fillReplies(file: RepliesFile | undefined): RepliesPolicy | null {
  if (file === undefined || file === null) return null;
  const target = fillTarget(file.target, DEFAULT_REPLIES.target);
  const { receipt } = file;
  return {
    target,
    departments: (file.departments ?? []).map(
      ({ name, mailboxes, target: own }): Department => ({
        name,
        mailboxes: mailboxes.map(fillMailbox),
        target: fillTarget(own, target),
      }),
    ),
    readTexts: file.readTexts ?? DEFAULT_REPLIES.readTexts,
    historyDays: file.historyDays ?? DEFAULT_REPLIES.historyDays,
    figuresByEmployee: file.figuresByEmployee ?? DEFAULT_REPLIES.figuresByEmployee,
    receipt: receipt ? { da: receipt.da, en: receipt.en ?? null } : null,
  };
}

function fillTarget(file: TargetFile | undefined, base: ReplyTarget): ReplyTarget {
  const hours = file?.openingHours;
  return {
    ...base,
    ...file,
    openingHours: hours ? hoursOf(hours) : base.openingHours,
  };
}

function hoursOf(hours: NonNullable<TargetFile['openingHours']>): ReplyTarget['openingHours'] {
  return Array.isArray(hours) ? hours : WEEK.map((day) => hoursIn((hours as WrittenWeek)[day]));
}

/** "09:00-15:00", in its two halves. */
function hoursIn(written: string | undefined): readonly [from: string, to: string] | null {
  const [from, to] = written?.split('-') ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

function fillMailbox(
  written: string | (Pick<DepartmentMailbox, 'address'> & Partial<DepartmentMailbox>),
): DepartmentMailbox {
  const { address, copies = 'mailbox' } = typeof written === 'string' ? { address: written } : written;
  return { address: canonicalAddress(address), copies };
}
