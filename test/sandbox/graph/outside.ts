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
 * What the add-in may ask although no contract holds it: operation to reason. A test in the browser that asks anything else
 * outside the slice fails until it is named here.
 */
export const ASKED_OUTSIDE: Readonly<Record<string, string>> = {
  'GET /me/mailFolders/{mailFolder-id}':
    'the ids of the well-known folders, by which a mail’s parentFolderId is understood; documented (mailfolder-get), not in the slice',
  'GET /users/{user-id}/mailFolders/{mailFolder-id}': 'the same, of a shared mailbox',
};
