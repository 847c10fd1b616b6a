import { checkMail } from './check';
import type { SeenFinding, SeenInside } from './mail/types';
import type { Policy } from './policy/types';
import { rules } from './rules';

/** More places tell nothing new, and what is kept with a mail is bounded (50,000 characters in Outlook). */
const MOST_FINDINGS = 60;

/**
 * What the rules see in the content of one attachment, as data that may be kept with the mail until it is sent: no word
 * of the content is in it.
 *
 * @param text visible text of the content, tables as lines and tabs
 */
export function lookInside(text: string, policy: Policy, now: Date): SeenInside {
  const ofContents = rules.filter(({ uses }) => uses !== undefined && uses.indexOf('attachments') >= 0);
  const mail = { recipients: [], attachments: [{ name: '', text }] };
  const { findings, persons } = checkMail(mail, policy, now, ofContents);
  const seen: SeenFinding[] = [];
  for (const { rule, category, says, data, sure, because, where, key } of findings) {
    if (where === undefined || where.part !== 'attachment:0') continue;
    seen.push({
      rule,
      category,
      says,
      sure,
      key,
      start: where.start,
      end: where.end,
      because: because.map((reason) => ({
        says: reason.says,
        ...(reason.data ? { data: reason.data } : {}),
      })),
      ...(data ? { data } : {}),
    });
  }
  return { findings: mostTelling(seen), persons };
}

/** The surest first, one of each thing before the second of any; then as many as there is room for. */
function mostTelling(findings: readonly SeenFinding[]): SeenFinding[] {
  const met = new Set<string>();
  const first: SeenFinding[] = [];
  const again: SeenFinding[] = [];
  for (const finding of findings) {
    if (met.has(finding.key)) again.push(finding);
    else first.push(finding);
    met.add(finding.key);
  }
  const order = ['certain', 'likely', 'possible'];
  const bySureness = (a: SeenFinding, b: SeenFinding) => order.indexOf(a.sure) - order.indexOf(b.sure);
  return first.sort(bySureness).concat(again.sort(bySureness)).slice(0, MOST_FINDINGS);
}
