import { policySchema } from '../../hygiene/policy/read';
import type { Language } from '../../hygiene/rules/rule';
import type { Request } from '../arguments';
import type { ExitCode, Output } from '../io';
import { printableLines } from '../printable';
import { textsIn } from '../texts';
import { repliesOf, repliesSaid } from './absence-preview';
import { goodPolicy, loadPolicy, problemsSaid } from './load';
import { previewOf, previewSaid } from './preview';

/**
 * `kuvert policy check`: 0 where the policy is in order, with a preview of its automatic replies and its
 * signature; else 1 and everything that is
 * wrong with it.
 */
export async function policyCheck(
  { policy, format }: Extract<Request, { do: 'policy check' }>,
  out: Output,
  language: Language,
): Promise<ExitCode> {
  const texts = textsIn(language);
  const loaded = await loadPolicy(policy, texts);
  const problems = 'problems' in loaded ? loaded.problems : [];
  const good = problems.length === 0;
  if (format === 'json') {
    const said = problems.map(({ path, says }) => ({ path, says: says[language] }));
    const preview = 'policy' in loaded && loaded.policy.signature && { preview: previewOf(loaded.policy) };
    const replies = 'policy' in loaded && loaded.policy.absence && { absence: repliesOf(loaded.policy) };
    await out.write(`${JSON.stringify({ ok: good, problems: said, ...preview, ...replies }, null, 2)}\n`);
  } else {
    const said =
      'policy' in loaded
        ? [
            texts.policy.good(policy),
            repliesSaid(loaded.policy, texts.policy),
            previewSaid(loaded.policy, texts.policy),
          ]
            .filter(Boolean)
            .join('\n\n')
        : problemsSaid(policy, problems, texts, language);
    await out.write(`${printableLines(said)}\n`);
  }
  return good ? 0 : 1;
}

/** `kuvert policy show`: the complete policy as JSON, as the build takes it in. */
export async function policyShow(reference: string, out: Output, language: Language): Promise<ExitCode> {
  const policy = await goodPolicy(reference, textsIn(language), language);
  await out.write(`${JSON.stringify(policy, null, 2)}\n`);
  return 0;
}

/** `kuvert policy schema`: JSON Schema, for editors that complete and check a policy file while it is written. */
export async function policySchemaCommand(out: Output): Promise<ExitCode> {
  await out.write(`${JSON.stringify(policySchema(), null, 2)}\n`);
  return 0;
}
