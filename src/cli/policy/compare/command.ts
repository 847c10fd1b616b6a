import { changesBetween, type PolicyChange } from '../../../hygiene/policy/changes';
import { sayChange } from '../../../hygiene/policy/say-change';
import type { Language } from '../../../hygiene/rules/rule';
import type { ExitCode, Output, Surroundings } from '../../io';
import type { Texts } from '../../texts';
import type { PolicyCompareRequest } from '../arguments';
import { goodPolicy } from '../load';
import { tryPolicies } from '../trial/trial';
import { type CompareLook, changesSaid, mailSaid, totalsSaid } from './table';

interface Around extends Pick<Surroundings, 'now'> {
  readonly out: Output;
  readonly language: Language;
  readonly texts: Texts;
}

/**
 * `kuvert policy compare`: what two policies say differently, and what that would have meant for a folder of mails. 2 where a
 * mail could not be read; what differs is no error.
 */
export async function policyCompare(request: PolicyCompareRequest, around: Around): Promise<ExitCode> {
  const { texts, language, out, now } = around;
  const [before, after] = [
    await goodPolicy(request.before, texts, language),
    await goodPolicy(request.after, texts, language),
  ];
  const changes = changesBetween(before, after);
  const look = { texts, language };
  const inTable = request.format === 'table';
  if (inTable) await out.write(changesSaid(changes, look));

  const trial = request.mails !== undefined && {
    ...{ before, after, texts, now, mails: [request.mails] },
    // Each as it is found: a folder may hold more than is worth keeping.
    ...(inTable && { onChanged: (row: Parameters<typeof mailSaid>[0]) => out.write(mailSaid(row, look)) }),
  };
  const result = trial && (await tryPolicies(trial));
  if (inTable && result) await out.write(totalsSaid(result, look));
  if (!inTable) {
    const said = changes.map((change) => answerOf(change, look));
    await out.write(`${JSON.stringify({ changes: said, ...(result && { trial: result }) }, null, 2)}\n`);
  }
  return result && result.unreadable > 0 ? 2 : 0;
}

/** A change for programs: its path says what the steps say. */
function answerOf(change: PolicyChange, { language }: CompareLook): object {
  const { steps: _inPath, ...rest } = change;
  return { ...rest, says: sayChange(change, language) };
}
