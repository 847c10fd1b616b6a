import type {
  Category,
  Certainty,
  Channel,
  Finding,
  RecipientKind,
  Span,
  Unchecked,
} from '../../hygiene/mail/types';
import type { Outcome } from './judge';
import { addressesIn, textIn } from './reveal';

/** One line of output, "check, out" in `design/cli.md`. Fields may be added, never renamed. */
export type Answer =
  | {
      readonly id: Outcome['id'];
      readonly findings: readonly {
        readonly rule: string;
        readonly category: Category;
        readonly level: Finding['level'];
        readonly sure: Certainty;
        readonly where?: Span;
        /** Only with `--reveal`. */
        readonly text?: string;
      }[];
      readonly unchecked: readonly Pick<Unchecked, 'rule' | 'because'>[];
      readonly persons: number;
      readonly recipients: readonly { readonly address?: string; readonly kind: RecipientKind }[];
      readonly channel: Channel;
      readonly because: readonly string[];
    }
  | { readonly id: Outcome['id']; readonly error: string };

/** The answer for programs. Built field by field: nothing of the mail gets in that is not named here. */
export function answerOf(outcome: Outcome, reveal: boolean): Answer {
  if ('error' in outcome) return { id: outcome.id, error: `${outcome.label} ${outcome.error}` };
  const { id, mail, report } = outcome;
  const addresses = addressesIn(mail);
  return {
    id,
    findings: report.findings.map(({ rule, category, level, sure, where }) => {
      const text = reveal && where ? textIn(mail, where) : undefined;
      return {
        rule,
        category,
        level,
        sure,
        ...(where && { where: { part: where.part, start: where.start, end: where.end } }),
        ...(text !== undefined && { text }),
      };
    }),
    unchecked: distinct(report.unchecked),
    persons: report.persons,
    recipients: report.recipients.map(({ part, kind }) => {
      const address = reveal ? addresses.get(part) : undefined;
      return { ...(address !== undefined && { address }), kind };
    }),
    channel: report.channel,
    because: [...report.because],
  };
}

/** A rule that misses two parts for one reason is said once: the shape names no parts. */
function distinct(unchecked: readonly Unchecked[]): Pick<Unchecked, 'rule' | 'because'>[] {
  const said = new Map(unchecked.map(({ rule, because }) => [`${rule} ${because}`, { rule, because }]));
  return [...said.values()];
}
