import type { SecureChannel } from '../hygiene/channel/actions';

/**
 * What the alert at Send hands to the pane that its button opens, as JSON through Outlook's `contextData`. Keys and
 * signatures only, nothing of the mail.
 */
export interface AlertContext {
  /** The finding to show first (`Finding.key`). */
  readonly finding?: string;
  /** What Send held (`Verdict.signature`), where a reason lets it pass. */
  readonly held?: string;
  /** The channel that the mail is to be taken to, where that is what mends it and the policy names a way. */
  readonly route?: SecureChannel;
}

/** Reads it back. Anything else than what Kuvert wrote is as good as nothing. */
export function parseAlertContext(text: string | null | undefined): AlertContext {
  try {
    const { finding, held, route } = JSON.parse(text || '{}') as Record<string, unknown>;
    return {
      ...(typeof finding === 'string' && { finding }),
      ...(typeof held === 'string' && { held }),
      ...((route === 'secure-mail' || route === 'digital-post') && { route }),
    };
  } catch {
    return {};
  }
}
