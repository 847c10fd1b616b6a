/** Served, and not in the slice of the contract: nothing but our own reading stands behind the shapes of these. */
export const OUTSIDE = [
  'GET /me/calendar/calendarView',
  'GET /me/mailFolders',
  'GET /me/mailFolders/{mailFolder-id}',
  'POST /me/messages/{message-id}/attachments',
  'POST /me/messages/{message-id}/createForward',
  'POST /me/messages/{message-id}/createReplyAll',
  'POST /me/messages/{message-id}/replyAll',
];

/** In the slice, and not served. */
export const NOT_SERVED = [
  'POST /subscriptions',
  'GET /subscriptions/{subscription-id}',
  'PATCH /subscriptions/{subscription-id}',
  'DELETE /subscriptions/{subscription-id}',
  'POST /subscriptions/{subscription-id}/reauthorize',
];

/**
 * What the add-in may ask although no contract holds it: operation to reason. None: what it asks is in the slice, and a
 * test in the browser that asks anything else fails until it is named here.
 */
export const ASKED_OUTSIDE: Readonly<Record<string, string>> = {};
