import type { Problem } from '../types';

/** Sign-in without a word to the person, or with a window open. */
export type During = 'silent' | 'window';

/** The parts of MSAL's errors that say why. By shape: MSAL itself is fetched only when it is needed. */
interface MsalError {
  readonly errorCode: string;
  readonly subError: string;
  readonly errorMessage: string;
  /** Entra's own number: the reason behind OAuth's few words. */
  readonly aadsts: string;
  readonly name: string;
}

const CONSENT = ['65001', '65004', '90094', '90093', '650051', '650052', '650053', '650056', '700016'];
const NOT_ASSIGNED = ['50105'];
/** Revoked, password changed, account disabled or gone. */
const REVOKED = ['50173', '50132', '50133', '500133', '50057', '50034', '700201'];
/** The last is how Outlook's bridge says it. */
const CANCELLED = ['user_cancelled', 'interaction_in_progress_cancelled', 'user_canceled'];
const BLOCKED = ['popup_window_error', 'empty_window_error'];
const OFFLINE = [
  'no_network_connectivity',
  'no_network',
  'post_request_failed',
  'get_request_failed',
  'network_error',
  'openid_config_error', // MSAL asks for it first, and says so when nobody answers
  'endpoints_resolution_error',
];
const UNAVAILABLE = ['temporarily_unavailable', 'server_error', 'nested_app_auth_bridge_disabled'];
const SIGNED_OUT = ['no_account_error', 'no_account_found', 'no_account_in_silent_request'];
/** Silently nothing more is possible: the person has to sign in anew. */
const EXPIRED = [
  'invalid_grant',
  'login_required',
  'interaction_required',
  'no_tokens_found',
  'refresh_token_expired',
  'bad_token',
  'interrupted_user',
  'ui_not_allowed',
  'native_account_unavailable',
  'timed_out',
  'monitor_window_timeout',
  'iframe_closed_prematurely',
];

/**
 * Why signing in failed. Numbers: Microsoft's list of AADSTS error codes; names: MSAL's own lists of error codes.
 *
 * @param error whatever was thrown; nothing of its text is kept
 */
export function problemOf(error: unknown, during: During): Problem {
  const { errorCode, subError, errorMessage, aadsts, name } = read(error);
  if (NOT_ASSIGNED.includes(aadsts)) return 'forbidden';
  if (CONSENT.includes(aadsts) || [errorCode, subError].includes('consent_required')) return 'consent-needed';
  if (REVOKED.includes(aadsts)) return 'access-revoked';
  // Entra's "Cancel" and "Back" come without a number, except on the page for consent.
  if (errorCode === 'access_denied')
    return aadsts === '' && /cancel/i.test(errorMessage) ? 'sign-in-cancelled' : 'consent-needed';
  if (CANCELLED.includes(errorCode)) return 'sign-in-cancelled';
  if (BLOCKED.includes(errorCode)) return 'popup-blocked';
  if (OFFLINE.includes(errorCode)) return 'offline';
  if (UNAVAILABLE.includes(errorCode)) return 'unavailable';
  if (SIGNED_OUT.includes(errorCode)) return 'sign-in-needed';
  if (during === 'window' && errorCode === 'timed_out') return 'sign-in-cancelled'; // left lying
  return EXPIRED.includes(errorCode) || name === 'InteractionRequiredAuthError'
    ? 'session-expired'
    : 'failed';
}

function read(error: unknown): MsalError {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const errorMessage = text(given.errorMessage) || text(given.message);
  return {
    errorCode: text(given.errorCode).toLowerCase(),
    subError: text(given.subError).toLowerCase(),
    errorMessage,
    name: text(given.name),
    aadsts: /AADSTS(\d{1,8})/.exec(errorMessage)?.[1] ?? text(given.errorNo),
  };
}
