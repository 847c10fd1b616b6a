import type { Format } from '../arguments';
import { BadUsage } from '../io';
import type { Texts } from '../texts';

type Shown = Exclude<Format, 'ndjson'>;

/** What was asked of `kuvert policy`, checked. */
export type PolicyRequest =
  | { readonly do: 'policy check'; readonly policy: string; readonly format: Shown }
  | { readonly do: 'policy show'; readonly policy: string }
  | { readonly do: 'policy schema' }
  | PolicyCompareRequest
  | PolicyEditRequest;

export interface PolicyCompareRequest {
  readonly do: 'policy compare';
  readonly before: string;
  readonly after: string;
  readonly format: Shown;
  /** A folder of mails, or a mail. */
  readonly mails?: string;
}

export interface PolicyEditRequest {
  readonly do: 'policy edit';
  /** Left out: a new policy. */
  readonly policy?: string;
  readonly mails?: string;
  /** 0: any free one. */
  readonly port: number;
}

/** Values of options that were looked at already: known, and of a command that takes them. */
interface Given {
  readonly format: Format | undefined;
  readonly mails?: unknown;
  readonly port?: unknown;
}

/** Throws `BadUsage` with one sentence where there are too many policies, or too few. */
export function policyRequest(
  command: string,
  rest: readonly string[],
  given: Given,
  texts: Texts,
): PolicyRequest {
  const format: Shown = given.format === 'json' ? 'json' : 'table';
  const mails = typeof given.mails === 'string' ? { mails: given.mails } : {};
  const [policy, other] = rest;
  if (command === 'policy schema') {
    if (rest.length > 0) throw new BadUsage(texts.usage.nothingMore(command));
    return { do: command };
  }
  if (command === 'policy compare') {
    if (policy === undefined || other === undefined || rest.length > 2)
      throw new BadUsage(texts.usage.twoPolicies(command));
    return { do: command, before: policy, after: other, format, ...mails };
  }
  if (command === 'policy edit') {
    if (rest.length > 1) throw new BadUsage(texts.usage.onePolicyAtMost(command));
    return { do: command, ...(policy !== undefined && { policy }), ...mails, port: Number(given.port ?? 0) };
  }
  if (policy === undefined || rest.length > 1) throw new BadUsage(texts.usage.onePolicy(command));
  return command === 'policy show' ? { do: command, policy } : { do: 'policy check', policy, format };
}
