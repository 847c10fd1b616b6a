import { Refusal } from './types';

/** What the service says when it will not. Which of these were read, and which are ours: README.md, "Refusals". */

export const noSuchProperty = (name: string, type: string): Refusal =>
  new Refusal(
    400,
    'RequestBroker--ParseUri',
    `Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
  );

export const badRequest = (message: string): Refusal => new Refusal(400, 'BadRequest', message);

export const badUri = (message: string): Refusal => new Refusal(400, 'RequestBroker--ParseUri', message);

/** A query option that the service knows and this one does not serve. */
export const notServed = (what: string): Refusal =>
  new Refusal(501, 'NotImplemented', `The local Graph does not serve ${what}.`);

export const unsupportedQuery = (message = 'Unsupported Query.'): Refusal =>
  new Refusal(400, 'Request_UnsupportedQuery', message);

export const mailboxDenied = (): Refusal =>
  new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const directoryDenied = (): Refusal =>
  new Refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

export const noSuchObject = (name: string): Refusal =>
  new Refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const noSuchItem = (): Refusal =>
  new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const noMailboxHere = (): Refusal =>
  new Refusal(404, 'MailboxNotEnabledForRESTAPI', 'REST API is not yet supported for this mailbox.');

export const noSuchMailboxUser = (name: string): Refusal =>
  new Refusal(404, 'ErrorInvalidUser', `The requested user '${name}' is invalid.`);

export const noSuchSegment = (segment: string): Refusal =>
  badRequest(`Resource not found for the segment '${segment}'.`);

export const wrongMethod = (): Refusal =>
  new Refusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');

export const invalidToken = (message = 'Access token has expired or is not yet valid.'): Refusal =>
  new Refusal(401, 'InvalidAuthenticationToken', message);

export const deltaStateGone = (): Refusal =>
  new Refusal(410, 'SyncStateNotFound', 'The sync state generation is not found.');
