import type { ItemNotification } from '../../model';
import { FAILURE, HostFailure } from '../wire';
import { type Call, type Handler, textOf } from './call';

const TYPES = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;
/** Office.MailboxEnums: at most five bars a mail and add-in. Lengths (150, 32, 30) are office.js's own check. */
const MOST = 5;

function read(call: Call): ItemNotification {
  const { icon, persistent, actions } = call.params as Partial<ItemNotification>;
  return {
    key: textOf(call, 'key'),
    type: TYPES[Number(call.params.type)] ?? 'informationalMessage',
    message: textOf(call, 'message'),
    ...(icon ? { icon } : {}),
    ...(persistent ? { persistent } : {}),
    ...(actions ? { actions } : {}),
  };
}

const add: Handler = (call) => {
  const item = call.item();
  const { notifications } = item.get();
  const next = read(call);
  if (notifications.some((one) => one.key === next.key)) throw new HostFailure(FAILURE.duplicateNotification);
  if (notifications.length >= MOST) throw new HostFailure(FAILURE.tooManyNotifications);
  item.change({ notifications: [...notifications, next] }, 'add-in');
};

const replace: Handler = (call) => {
  const item = call.item();
  const next = read(call);
  const { notifications } = item.get();
  if (!notifications.some((one) => one.key === next.key)) throw new HostFailure(FAILURE.notificationNotFound);
  item.change({ notifications: notifications.map((one) => (one.key === next.key ? next : one)) }, 'add-in');
};

const remove: Handler = (call) => {
  const item = call.item();
  const key = textOf(call, 'key');
  const { notifications } = item.get();
  const kept = notifications.filter((one) => one.key !== key);
  if (kept.length === notifications.length) throw new HostFailure(FAILURE.notificationNotFound);
  item.change({ notifications: kept }, 'add-in');
};

/** What InfobarClicked tells of a bar that the person closed (ActionType.Dismiss = 1). */
export function wireInfobar(bar: ItemNotification) {
  return { actionType: 1, infobarType: TYPES.indexOf(bar.type) };
}

export const notificationMethods: Record<number, Handler> = {
  33: add,
  34: (call) => call.item().get().notifications,
  35: replace,
  36: remove,
};
