import { LABEL_METHODS } from '../labels';

/**
 * `item.sensitivityLabel` and `Office.context.sensitivityLabelsCatalog` (Mailbox 1.13) are younger than the office.js of the npm
 * package. A sandbox that is told to have labels serves this after it: our own writing of those members, which speaks to
 * the host by the same messages. A sandbox that is not told so serves nothing, and the members are missing as the package has it.
 */

interface Result {
  status: 'succeeded' | 'failed';
  value?: unknown;
  error?: { code: number; name: string; message: string };
  asyncContext: unknown;
}
interface OfficeLike {
  onReady(then: () => void): unknown;
  context: { mailbox?: { item?: object | null } };
}

/** Stands alone: its text is served to the add-in's pages as a script of its own. */
function install(scope: Window & { Office?: OfficeLike }, ids: typeof LABEL_METHODS): void {
  const office = scope.Office;
  // conversation | control | the host's origin: what the host wrote into the frame's name
  const [conversation, , origin] = String(JSON.parse(scope.name || '{}').xdmInfo || '').split('|');
  if (!office || !conversation || !origin) return;
  /** Far above the numbers that office.js counts up from. */
  let next = 1000000000;
  const waiting: Record<number, (data: { error?: boolean; errorCode?: number; data?: unknown }) => void> = {};

  scope.addEventListener('message', (message) => {
    if (message.source !== scope.parent || message.origin !== origin) return;
    let answer: { _correlationId?: number; _messageType?: number; _data?: object };
    try {
      answer = JSON.parse(String(message.data));
    } catch {
      return;
    }
    const id = Number(answer._correlationId);
    const done = waiting[id];
    if (!done || answer._messageType !== 1) return;
    delete waiting[id];
    done(answer._data || {});
  });

  const ask = (dispatchId: number, params: object, rest: unknown[]) => {
    const callback = rest.filter((one) => typeof one === 'function')[0] as
      | ((result: Result) => void)
      | undefined;
    const options = rest.filter((one) => typeof one === 'object' && one !== null)[0] as
      | { asyncContext?: unknown }
      | undefined;
    const id = next++;
    waiting[id] = ({ error, errorCode = 5001, data }) => {
      if (!callback) return;
      const asyncContext = options ? options.asyncContext : undefined;
      if (error) {
        const told = {
          code: errorCode,
          name: 'SensitivityLabelError',
          message: `office.js error ${errorCode}`,
        };
        callback({ status: 'failed', error: told, asyncContext });
      } else callback({ status: 'succeeded', value: data, asyncContext });
    };
    const request = {
      _messageType: 0,
      _actionType: 0,
      _actionName: 'ExecuteMethod',
      _conversationId: conversation,
      _correlationId: id,
      _data: { ApiParams: params, MethodData: { DispatchId: dispatchId } },
    };
    scope.parent.postMessage(JSON.stringify(request), origin);
  };

  const sensitivityLabel = {
    getAsync: (...rest: unknown[]) => ask(ids.get, {}, rest),
    setAsync: (label: unknown, ...rest: unknown[]) => {
      const id = typeof label === 'object' && label !== null ? (label as { id?: unknown }).id : label;
      ask(ids.set, { label: id }, rest);
    },
  };
  const extend = (item: object | null | undefined) => {
    // Only what is being written has it; an item being read keeps its subject as a text.
    const subject = item && (item as { subject?: unknown }).subject;
    if (item && typeof subject === 'object')
      Object.defineProperty(item, 'sensitivityLabel', { value: sensitivityLabel, configurable: true });
    return item;
  };
  office.onReady(() => {
    Object.defineProperty(office.context, 'sensitivityLabelsCatalog', {
      configurable: true,
      value: {
        getAsync: (...rest: unknown[]) => ask(ids.catalog, {}, rest),
        getIsEnabledAsync: (...rest: unknown[]) => ask(ids.isEnabled, {}, rest),
      },
    });
    const mailbox = office.context.mailbox;
    if (!mailbox) return;
    let current = extend(mailbox.item);
    // A pinned pane gets a new item when another mail is chosen.
    Object.defineProperty(mailbox, 'item', {
      configurable: true,
      enumerable: true,
      get: () => current,
      set: (item: object | null) => {
        current = extend(item);
      },
    });
  });
}

/** The stand-in as the text of a classic script. */
export const LABELS_STAND_IN = `(${install.toString()})(window, ${JSON.stringify(LABEL_METHODS)});\n`;
