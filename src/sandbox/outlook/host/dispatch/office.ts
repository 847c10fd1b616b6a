import type { Dialogs } from '../dialogs';
import type { Frame } from '../frames';
import { FAILURE, HostFailure } from '../wire';

export interface OfficeCall {
  frame: Frame;
  completed(id: unknown, status: unknown, json: unknown): void;
  dialogs: Dialogs;
  closePane(): unknown;
}

const OK = { Version: 1, Error: 0 };
/** "The platform is not supported" (getAccessToken): the sandbox has no Office sign-in of its own. */
const NO_SINGLE_SIGN_ON = 13012;

/** Answers Office's own methods (executeMethod), which speak in another shape than Outlook's. */
export function callOffice(dispatchId: number, data: unknown, call: OfficeCall): Record<string, unknown> {
  const params = (data ?? {}) as Record<string, unknown>;
  switch (dispatchId) {
    case 94: // event.completed: {0: id, 1: status, 2: the event as JSON}
      call.completed(params['0'], params['1'], params['2']);
      return OK;
    case 97: // ui.closeContainer
      call.closePane();
      return OK;
    case 98: // auth.getAccessToken
      throw new HostFailure(NO_SINGLE_SIGN_ON);
    case 144: // ui.messageParent
      call.dialogs.toParent(call.frame, params.messageToParent);
      return OK;
    case 145: // dialog.messageChild
      call.dialogs.toChild(call.frame, params.messageContent);
      return OK;
    default:
      throw new HostFailure(FAILURE.notSupported);
  }
}
