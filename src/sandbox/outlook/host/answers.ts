import type { Dialogs } from './dialogs';
import { callOutlook } from './dispatch';
import type { HostContext } from './dispatch/call';
import { callOffice } from './dispatch/office';
import { moveFocus } from './focus';
import type { Frame } from './frames';
import type { AddinFunctions } from './functions';
import { appContext, initialData } from './handshake';
import { dispatchIdOf, FAILURE, HostFailure, type Request } from './wire';

export interface AnswerParts {
  context: HostContext;
  dialogs: Dialogs;
  functions: AddinFunctions;
}

/** Answers a request by its name. */
export function answerRequest(parts: AnswerParts, frame: Frame, request: Request): unknown {
  const { context, dialogs, functions } = parts;
  switch (request._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return appContext(context, frame);
    case 'ContextActivationManager_notifyHost':
      moveFocus(frame.element, request._data);
      return null;
    case 'ContextActivationManager_openWindowInHost':
      openWindow(request._data);
      return null;
    case 'GetInitialData':
      return initialData(context, frame.item);
    case 'ExecuteMethod':
      return callOutlook(dispatchIdOf(request) ?? -1, {
        host: context,
        frame,
        params: paramsOf(request),
        item() {
          if (!frame.item) throw new HostFailure(FAILURE.itemChanged);
          return frame.item;
        },
      });
    case 'executeMethod':
      return callOffice(dispatchIdOf(request) ?? -1, request._data, {
        frame,
        dialogs,
        completed: functions.completed.bind(functions),
        closePane: () => frame.buttonId !== null && context.actions.closePane?.(frame.buttonId),
      });
    default:
      throw new HostFailure(FAILURE.notSupported);
  }
}

function paramsOf(request: Request): Record<string, unknown> {
  const params = (request._data as { ApiParams?: unknown } | null)?.ApiParams;
  return typeof params === 'object' && params !== null ? { ...params } : {};
}

/** A link that the pane could not open by itself. Only web addresses, and the new window learns nothing of this one. */
function openWindow(data: unknown): void {
  const { strUrl } = (data ?? {}) as { strUrl?: string };
  if (strUrl && /^https?:/i.test(strUrl)) window.open(strUrl, '_blank', 'noopener');
}
