import { TRACE_HEADER, traceOf, writeTrace } from '../hygiene/channel/trace';
import type { Report } from '../hygiene/mail/types';
import { overrideNumber } from '../hygiene/policy/override-reasons';
import type { Policy } from '../hygiene/policy/types';
import { call } from '../outlook/call';
import type { ComposeItem } from '../outlook/read-mail';

/** Milliseconds. Outlook sets a header at once; one that does not is no reason to wait. */
const LONGEST = 1000;

/**
 * Stamps a mail with its trace, where the policy wants one. Never rejects, and never holds up a mail: one that cannot be
 * stamped in time (an old client, a meeting, which has no headers, a runtime without timers) goes without.
 *
 * @param report without what the writer has said is no finding
 * @param reason the code of the reason for sending all the same
 * @param limit milliseconds
 */
export async function stamp(
  item: ComposeItem,
  { trace }: Policy,
  report: Report,
  reason: string | undefined,
  limit: number,
): Promise<void> {
  if (trace !== 'on') return;
  const set = call<void>(
    (done) => {
      const value = writeTrace(traceOf(report, reason ? overrideNumber(reason) : 0));
      item.internetHeaders.setAsync({ [TRACE_HEADER]: value }, done);
    },
    Math.min(limit, LONGEST),
  ).catch(() => {});
  if (typeof setTimeout === 'function') await set;
}
