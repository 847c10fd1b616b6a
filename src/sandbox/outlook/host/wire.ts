/**
 * The messages between office.js and a host, as JSON strings through postMessage. The names and numbers are those that
 * `outlook-web-16.01.js` of the npm package @microsoft/office-js speaks.
 */

export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export const RESPONSE = { answer: 0, event: 1 } as const;

export interface Request {
  readonly _messageType: typeof MESSAGE.request;
  readonly _actionType: (typeof ACTION)[keyof typeof ACTION];
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export interface Response {
  readonly _messageType: typeof MESSAGE.response;
  readonly _responseType: (typeof RESPONSE)[keyof typeof RESPONSE];
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _serializerVersion: 1;
}

/** Events that an add-in may register for, by their name on the wire. */
export const EVENT = {
  dialogMessage: 'dialogMessageReceived',
  dialogParentMessage: 'dialogParentMessageReceived',
  commandInvoked: 'appCommandInvoked',
  itemChanged: 'olkItemSelectedChanged',
  recipientsChanged: 'olkRecipientsChanged',
  attachmentsChanged: 'olkAttachmentsChanged',
  infobarClicked: 'olkInfobarClicked',
} as const;

/** The code that office.js hands to the add-in's callback when a call fails. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';
  readonly code: number;

  constructor(code: number) {
    super(`office.js error ${code}`);
    this.code = code;
  }
}

/** Codes as office.js names them (ErrorCodeManager and its Outlook additions). */
export const FAILURE = {
  /** The format of the data does not fit the item: HTML for a plain-text mail ("InvalidFormatError"). */
  invalidDataFormat: 2006,
  internal: 5001,
  notSupported: 5000,
  /** "You don't have sufficient permissions for this action." */
  permissionDenied: 7000,
  attachmentNotFound: 9003,
  attachmentUploadFailed: 9007,
  /** "The end time cannot be before the start time." */
  invalidEndTime: 9010,
  accessRestricted: 9017,
  settings: 9019,
  /** Also what getInitializationContextAsync says when there is no context. */
  genericResponse: 9020,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  /** InvalidParameterValueError: our choice for what Microsoft's page calls DataExceedsMaximumSize, without a number. */
  tooLong: 9031,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
  /** The function that the manifest names is not associated. */
  invalidCallback: 11101,
} as const;

/** The id of the host method that a request asks for: Outlook's own (ExecuteMethod) and Office's (executeMethod). */
export function dispatchIdOf(request: Request): number | undefined {
  const data = request._data as
    | { MethodData?: { DispatchId?: number }; DdaMethod?: { DispatchId?: number } }
    | null
    | undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  return data.MethodData?.DispatchId ?? data.DdaMethod?.DispatchId;
}

/** A request, or undefined for anything else that arrives as a message. */
export function readRequest(data: unknown): Request | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message = JSON.parse(data) as Partial<Request> | null;
    if (message?._messageType !== MESSAGE.request || typeof message._conversationId !== 'string')
      return undefined;
    return message as Request;
  } catch {
    return undefined; // other scripts' messages are none of ours
  }
}
