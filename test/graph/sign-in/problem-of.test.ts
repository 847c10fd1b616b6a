import { type During, problemOf } from '../../../src/graph/sign-in/problem-of';
import type { Problem } from '../../../src/graph/types';

interface Given {
  readonly errorCode?: string;
  readonly subError?: string;
  readonly errorMessage?: string;
  readonly errorNo?: string;
  readonly name?: string;
}

const entra = (number: number, errorCode = 'invalid_grant'): Given => ({
  errorCode,
  errorMessage: `Error(s): ${number} - Timestamp: 2026-08-03 - Description: AADSTS${number}: Some words. - Trace ID: N/A`,
});

test.each<[string, During, Given | unknown, Problem]>([
  ['consent, by number', 'silent', entra(65001), 'consent-needed'],
  ['consent, by name', 'silent', { errorCode: 'consent_required' }, 'consent-needed'],
  [
    'consent, below',
    'silent',
    { errorCode: 'invalid_grant', subError: 'consent_required' },
    'consent-needed',
  ],
  ['consent refused', 'window', entra(65004, 'access_denied'), 'consent-needed'],
  ['an administrator has to', 'window', entra(90094, 'access_denied'), 'consent-needed'],
  ['the person is not let in to this app', 'window', entra(50105, 'access_denied'), 'forbidden'],
  ['revoked', 'silent', entra(50173), 'access-revoked'],
  ['revoked, number apart', 'silent', { errorCode: 'invalid_grant', errorNo: '50173' }, 'access-revoked'],
  ['account disabled', 'silent', entra(50057), 'access-revoked'],
  ['a day old', 'silent', entra(700084), 'session-expired'],
  ['long unused', 'silent', entra(700082), 'session-expired'],
  ['a second factor', 'silent', entra(50076, 'interaction_required'), 'session-expired'],
  ['nobody at the sign-in page', 'silent', { errorCode: 'login_required' }, 'session-expired'],
  ['nothing kept', 'silent', { errorCode: 'no_tokens_found' }, 'session-expired'],
  ['a hidden frame that says nothing', 'silent', { errorCode: 'timed_out' }, 'session-expired'],
  [
    'Outlook wants the person',
    'silent',
    { errorCode: '', name: 'InteractionRequiredAuthError' },
    'session-expired',
  ],
  ['a window left lying', 'window', { errorCode: 'timed_out' }, 'sign-in-cancelled'],
  ['a window closed', 'window', { errorCode: 'user_cancelled' }, 'sign-in-cancelled'],
  ['no, in Outlook', 'window', { errorCode: 'user_canceled' }, 'sign-in-cancelled'],
  [
    '“Cancel” on the page',
    'window',
    { errorCode: 'access_denied', errorMessage: 'the user canceled the authentication' },
    'sign-in-cancelled',
  ],
  ['no window', 'window', { errorCode: 'popup_window_error' }, 'popup-blocked'],
  ['no window, the other way', 'window', { errorCode: 'empty_window_error' }, 'popup-blocked'],
  ['no network', 'silent', { errorCode: 'no_network_connectivity' }, 'offline'],
  ['no answer', 'silent', { errorCode: 'post_request_failed' }, 'offline'],
  ['no answer to the first question', 'window', { errorCode: 'openid_config_error' }, 'offline'],
  ['the service is down', 'silent', { errorCode: 'temporarily_unavailable' }, 'unavailable'],
  ['no account', 'silent', { errorCode: 'no_account_error' }, 'sign-in-needed'],
  ['something else', 'silent', { errorCode: 'nonce_mismatch' }, 'failed'],
  ['an ordinary error', 'silent', new TypeError('x is undefined'), 'failed'],
  ['no error at all', 'window', undefined, 'failed'],
])('%s (%s)', (_what, during, error, problem) => {
  expect(problemOf(error, during)).toBe(problem);
});
